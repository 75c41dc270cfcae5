import Model
package import Vocabulary

/// The promised end of a project is neither before its last due day nor past without a word.
package enum PromisedEndHolds: Check {
    package static let id = RuleID.promisedEnd

    package static let manual = """
        The promised end is the day on which the client has planned something. \
        If a milestone is due after it, the page makes two promises that cannot both be kept; \
        and once it has passed, an open project breaks it every day anew. \
        Log the new `end` in the project's log with its cause and a note, move the due day, or close the project; \
        an update that says at risk or off track tells of a past end too.
        """

    package static let breaks = RecordExample.relaunch("end: 2026-04-20")
    package static let keeps = RecordExample.relaunch(
        """
        end: 2026-04-20
        log:
          - {on: 2026-03-16, end: 2026-05-29, cause: client, note: The brand photographs came in March}
        """)

    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.wholeProjects.compactMap { project in
            guard !subject.isClosed(project), let end = project.currentEnd else { return nil }
            return beforeStart(end, of: project) ?? promiseBehind(end, in: project) ?? past(end, in: project, subject)
        }
    }

    private static func beforeStart(_ end: Located<Day>, of project: Project) -> Diagnostic? {
        guard end.value < project.start.value else { return nil }
        return warning(
            at: end.position,
            "the project is to end on \(end.value) and begins on \(project.start.value) only; mend one of the two days")
    }

    private static func promiseBehind(_ end: Located<Day>, in project: Project) -> Diagnostic? {
        let promised = project.milestones.compactMap { milestone in
            PromisedDays(milestone).open.map { (due: $0.value, slug: milestone.slug) }
        }
        guard let last = promised.max(by: { $0.due < $1.due }), end.value < last.due else { return nil }
        return warning(
            at: end.position,
            "the project is to end on \(end.value), but \(Quotation.quoted(last.slug.text)) is due on \(last.due); log the new `end` with its cause, or move that `due` day"
        )
    }

    private static func past(_ end: Located<Day>, in project: Project, _ subject: Subject) -> Diagnostic? {
        let clock = subject.clock(of: project)
        guard subject.isUnderWay(project), clock.days(since: end.value) > 0, !project.tellsOfTrouble(after: end.value),
            // What `offboarding` and `overdue` say of the same delay is not said twice.
            !FarewellSaid.settles(project, in: subject),
            !project.milestones.contains(where: {
                subject.isHeard(.overdue, in: $0.path) && PastDaySaid.finding(on: $0, of: project, in: subject) != nil
            })
        else { return nil }
        return warning(
            at: end.position,
            "the project was to end on \(end.value), \(clock.words(since: end.value)) ago, and nothing says so; log the new `end` with its cause, or add `closed`",
            isOfTheDay: true)
    }
}

extension Project {
    /// The promised end as the log moved it last, with the place that names it.
    var currentEnd: Located<Day>? {
        for entry in log.reversed() {
            if case .end(let day, _, _, _) = entry.event { return Located(day, at: entry.position) }
        }
        return end
    }

    /// Whether the client was told behind a day that the project is in trouble.
    fileprivate func tellsOfTrouble(after day: Day) -> Bool {
        let isNoted = log.contains { entry in
            if case .sent(.recovery, _) = entry.event { entry.on > day } else { false }
        }
        return isNoted || updates.contains { $0.day > day && ($0.health.map { $0.value != .onTrack } ?? false) }
    }
}
