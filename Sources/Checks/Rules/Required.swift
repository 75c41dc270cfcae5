import Model
package import Vocabulary

/// A record has the keys without which it says nothing, and a review somebody who decides through a channel.
package enum Required: Check {
    package static let id = RuleID.required

    package static let manual = """
        A milestone needs a title, an output and a due day, because the page has nothing to say without them. \
        Once it goes to review it also needs somebody who decides and the channel through which that is done: \
        otherwise kind words and a decision look alike. \
        Add the key that the message names; a project's `approval` holds for all its milestones.
        """

    package static let breaks = RecordExample(
        "northwind/website-relaunch/02-messaging.md",
        """
        ---
        title: Your messaging and positioning are now defined
        due: 2026-03-14
        ---

        """)

    package static let keeps = RecordExample(
        "northwind/website-relaunch/02-messaging.md",
        """
        ---
        title: Your messaging and positioning are now defined
        output: Messaging guide
        due: 2026-03-14
        ---

        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for placed in subject.milestones where !placed.milestone.standing.rounds.isEmpty {
            let approval = placed.milestone.approval
            if approval.owners.isEmpty {
                findings.append(
                    Diagnostic(
                        id, at: approval.position,
                        "this milestone went to review, and nobody is named to approve it; add an `owner` under `approval`, here or in project.md"
                    ))
            }
            if approval.channels.isEmpty {
                findings.append(
                    Diagnostic(
                        id, at: approval.position,
                        "this milestone went to review, and no channel is agreed for the decision; add `via` under `approval`, here or in project.md"
                    ))
            }
        }
        return findings
    }
}
