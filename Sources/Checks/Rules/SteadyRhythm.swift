import Model
package import Vocabulary

/// The due days of a project are neither too far apart nor too close together.
package enum SteadyRhythm: Check {
    package static let id = RuleID.rhythm

    package static let manual = """
        A milestone every few weeks is what makes progress felt; five weeks without one feel like standing still, and \
        three in as many days are more than a client can read and decide. \
        Split a large milestone, or move one. \
        Only days that can still be changed are judged, and a hold between two of them does not count.
        """

    package static let breaks = example(due: "2026-06-12")
    package static let keeps = example(due: "2026-05-15")

    package static let threshold: Threshold? = .days(35)
    // A gap counts from the project's first day or the end of a hold on, and is history once it is over.
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.wholeProjects.flatMap { project in
            guard subject.isUnderWay(project) else { return [Diagnostic]() }
            let promised = project.milestones.compactMap { PromisedDays($0).open }
                .filter { $0.value >= subject.today }
                .sorted { ($0.value, $0.position) < ($1.value, $1.position) }
            return gaps(before: promised, in: project, subject) + crowds(of: promised)
        }
    }

    // MARK: Too far apart

    private static func gaps(
        before promised: [Located<Day>], in project: Project, _ subject: Subject
    ) -> [Diagnostic] {
        let lasting = project.lastingMilestones
        // A milestone that has no day for now may fall into any gap.
        guard let last = promised.last, !lasting.contains(where: { $0.closed == nil && $0.standing.isDueUnknown })
        else { return [] }
        let days = Set([project.start.value] + lasting.compactMap(\.standing.due)).sorted()
        let clock = subject.clock(of: project)
        let limit = subject.limit(Self.self, in: project)
        var ends = promised
        if let end = project.currentEnd, end.value > last.value { ends.append(end) }
        var before = days.startIndex
        var findings: [Diagnostic] = []
        for (index, end) in ends.enumerated() where index == 0 || ends[index - 1].value < end.value {
            while before + 1 < days.endIndex, days[before + 1] < end.value { before += 1 }
            let length = clock.days(from: days[before], to: end.value)
            guard length > limit else { continue }
            findings.append(
                warning(
                    at: end.position,
                    "between \(days[before]) and \(end.value) nothing is due for \(length) days; split what is large, so that the client sees a milestone in between",
                    isOfTheDay: true))
        }
        return findings
    }

    // MARK: Too close together

    /// The milestones that come due as the third or a later one within a few days.
    private static func crowds(of promised: [Located<Day>]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var first = 0
        while first + crowd <= promised.count {
            let members = promised[first...].prefix { $0.value - promised[first].value <= closeness }
            guard members.count >= crowd, let last = members.last else {
                first += 1
                continue
            }
            let days = "between \(promised[first].value) and \(last.value)"
            let place = promised[first].value == last.value ? "on \(last.value)" : days
            findings.append(
                warning(
                    at: last.position,
                    "\(members.count) milestones are due \(place), more than a client can read and decide; move some of the days",
                    isOfTheDay: true))
            first += members.count
        }
        return findings
    }

    private static let crowd = 3
    private static let closeness = 3

    private static func example(due: String) -> RecordExample {
        .messaging(
            """
            log:
              - {on: 2026-03-02, state: on track}
              - {on: 2026-03-09, due: \(due), cause: client, note: The brand photographs come in May}
            """)
    }
}
