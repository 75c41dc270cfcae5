import Model
package import Vocabulary

/// A decision is made by an approval owner through an agreed channel.
package enum DecisionOwner: Check {
    package static let id = RuleID.decisionOwner

    package static let manual = """
        A milestone is approved when the person who was named for it says so where it was agreed, and by nothing \
        else: “sounds great” on the phone has cost many projects a month. \
        Log an answer through another channel, or of somebody else, as `feedback`, and the decision when it is \
        repeated where it was agreed. \
        If the agreement itself changed, change `approval`.
        """

    package static let breaks = example(via: "phone")
    package static let keeps = example(via: "email")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for placed in subject.milestones {
            for entry in placed.milestone.log {
                switch entry.event {
                case .decision(let decision): findings += judge(decision, placed.milestone.approval)
                case .waived(let owner, _, _): findings += judgeWaiver(of: owner, placed.milestone.approval)
                default: break
                }
            }
        }
        return findings
    }

    private static func judge(_ decision: LogEntry.Decision, _ approval: Approval) -> [Diagnostic] {
        let owners = approval.owners.map(\.value)
        let channels = approval.channels.map(\.value)
        var findings: [Diagnostic] = []
        if let by = decision.by, !owners.isEmpty, !owners.contains(by.value) {
            let hint = Suggestion.clause(for: by.value, in: owners)
            findings.append(
                Diagnostic(
                    id, at: by.position,
                    "\(Quotation.quoted(by.value)) does not decide on this milestone, \(Listing.quoted(owners)) \(owners.count == 1 ? "does" : "do"); log these words as `feedback`, and the decision when it is made\(hint)"
                ))
        }
        if let via = decision.via, !channels.isEmpty, !channels.contains(via.value) {
            let hint = Suggestion.clause(for: via.value, in: channels)
            findings.append(
                Diagnostic(
                    id, at: via.position,
                    "\(Quotation.quoted(via.value)) is not an agreed channel (\(Listing.quoted(channels, joinedBy: "or"))); log this answer as `feedback`, and the decision when it is repeated there\(hint)"
                ))
        }
        return findings
    }

    private static func judgeWaiver(of owner: Located<String>, _ approval: Approval) -> [Diagnostic] {
        let owners = approval.owners.map(\.value)
        guard !owners.isEmpty, !owners.contains(owner.value) else { return [] }
        let hint = Suggestion.clause(for: owner.value, in: owners)
        return [
            Diagnostic(
                id, at: owner.position,
                "\(Quotation.quoted(owner.value)) does not decide on this milestone, so there is no answer to waive; name one of its approval owners, \(Listing.quoted(owners, joinedBy: "or"))\(hint)"
            )
        ]
    }

    private static func example(via channel: String) -> RecordExample {
        .readyForReview(
            log: """
                  - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-12, state: in review}
                  - {on: 2026-03-13, decision: approved, by: Priya Nair, via: \(channel)}
                """)
    }
}
