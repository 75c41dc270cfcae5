import Model
import Records
package import Vocabulary

/// What was approved says what the client has of it.
package enum NoOutcome: Check {
    package static let id = RuleID.noOutcome

    package static let manual = """
        At the end of an engagement clients remember specifics, not that work was done. \
        An approved milestone therefore says under `## Outcomes` one or two things that the client can point to; \
        its summary begins with them, and the milestone note is made of them. \
        Approvals before `rules_from` are taken as they are.
        """

    package static let breaks = example("")
    package static let keeps = example("## Outcomes\n\n- Five of six readers can say what you sell")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { placed in
            let milestone = placed.milestone
            guard milestone.standing.state == .approved, milestone.sections[.outcomes]?.showsAnything != true,
                let entry = placed.approvingEntry, subject.isUnderProcessRules(entry.on)
            else { return nil }
            return warning(
                at: entry.position,
                "this milestone is approved, and nothing says what the client has of it; add one or two things that the client can point to under `## Outcomes`"
            )
        }
    }

    private static func example(_ body: String) -> RecordExample {
        let ready = RecordExample.readyForReview(
            log: """
                  - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-12, state: in review}
                  - {on: 2026-03-13, decision: approved, by: Priya Nair, via: email}
                """)
        return RecordExample(ready.path, "\(ready.text)\n\(body)")
    }
}

extension PlacedMilestone {
    /// The entry that made the state approved, the newest if several did.
    fileprivate var approvingEntry: LogEntry? {
        var replay = Replay(milestone)
        var approving: LogEntry?
        for entry in milestone.log {
            let before = replay.standing.state
            replay.apply(entry)
            if before != .approved, replay.standing.state == .approved { approving = entry }
        }
        return approving
    }
}
