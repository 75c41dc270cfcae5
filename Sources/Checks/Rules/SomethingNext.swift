import Model
package import Vocabulary

/// Behind a closed milestone there is one that goes on, or that has a day.
package enum SomethingNext: Check {
    package static let id = RuleID.noNext

    package static let manual = """
        Whoever reads of a closed milestone looks for what comes next and when. \
        If every milestone that is left is blocked and without a day, the page has no answer. \
        Log the `due` day as soon as it is known, plan a milestone that does not have to wait, \
        or put the project on hold with `holds`, which says who restarts the work.
        """

    package static let breaks = example("")
    package static let keeps = example(
        "\n  - {on: 2026-03-23, due: 2026-04-17, cause: client, note: The photographs come on 7 April}")

    // What a hold answers is asked anew when it ends.
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.wholeProjects.compactMap { project in
            guard subject.isUnderWay(project) else { return nil }
            let lasting = project.lastingMilestones
            let left = lasting.filter(\.isUnsettled)
            guard let closed = lasting.last(where: { $0.closed != nil }), let first = left.first,
                left.allSatisfy({ $0.standing.state == .blocked && $0.standing.isDueUnknown })
            else { return nil }
            return warning(
                at: first.positionOfDue,
                "\(Quotation.quoted(closed.slug.text)) is closed, and all that is left is blocked and without a day; log the `due` day, plan a milestone that need not wait, or add to `holds`",
                isOfTheDay: true)
        }
    }

    private static func example(_ due: String) -> RecordExample {
        .messaging(
            """
            needs:
              - {what: Brand photography, from: Priya Nair, due: 2026-03-06}
            log:
              - {on: 2026-03-09, state: blocked, note: The brand photographs were cancelled}
              - {on: 2026-03-09, due: unknown, cause: client, note: Nobody knows yet who takes them}\(due)
            """)
    }
}

extension Milestone {
    /// The place that says last when the output is due.
    fileprivate var positionOfDue: SourcePosition {
        let move = log.last { if case .due = $0.event { true } else { false } }
        return move?.position ?? due.position
    }
}
