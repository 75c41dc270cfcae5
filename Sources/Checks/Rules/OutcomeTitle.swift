import Model
package import Vocabulary

/// A title says what changes for the client, and not what the studio is busy with.
package enum OutcomeTitle: Check {
    package static let id = RuleID.outcomeTitle

    package static let manual = """
        Clients care about what a milestone changes for them, and the phases of a plan mean something only to those \
        who made it: “Strategy complete” leaves every reader to guess. \
        Say what the client can do, has or knows once the milestone is reached, as in “Your messaging and \
        positioning are now defined” or “Members can book a court online”. \
        A title that names a thing they get, such as “Price list for all four shops”, is left alone.
        """

    package static let breaks = RecordExample.messaging(title: "Strategy phase complete", "start: 2026-02-16")
    package static let keeps = RecordExample.messaging("start: 2026-02-16")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        guard subject.isInEnglish else { return [] }
        return subject.lastingMilestones.compactMap { placed in
            let title = placed.milestone.title
            return TitleGrammar.finding(in: title.value).map { warning(at: title.position, message($0)) }
        }
    }

    private static func message(_ finding: TitleGrammar.Finding) -> String {
        let what =
            switch finding.subject {
            case .number: "is a number on the plan"
            case .phase: "names a phase of the work"
            case .activity: "tells what the studio does"
            }
        return
            "\(Quotation.quoted(finding.words)) \(what); say what the client can do, has or knows then, as in “Members can book a court online”"
    }
}
