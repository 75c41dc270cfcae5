import Model
package import Vocabulary

/// What is about to start can start: the milestone before it is neither blocked nor undecided.
package enum NextReady: Check {
    package static let id = RuleID.nextUnready

    package static let manual = """
        Work that rests on an answer that has not come is often done twice. \
        A cadence before a milestone starts is the last time to get the one before it decided or unblocked \
        without losing a day. \
        Ask now, or move `start` and tell the client. \
        A milestone that was planned to run alongside the one before it does not wait for it.
        """

    package static let breaks = example(start: "2026-04-06")
    package static let keeps = example(start: "2026-04-20")

    package static let threshold: Threshold? = .cadences(1)
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.wholeProjects.flatMap { project in
            guard subject.isUnderWay(project) else { return [Diagnostic]() }
            let lasting = project.lastingMilestones
            return zip(lasting, lasting.dropFirst()).compactMap { before, next in
                finding(on: next, behind: before, of: project, in: subject)
            }
        }
    }

    private static func finding(
        on next: Milestone, behind before: Milestone, of project: Project, in subject: Subject
    ) -> Diagnostic? {
        guard let start = next.start, next.closed == nil, next.standing.state == .planned,
            let obstacle = obstacle(in: before), before.due.value <= start.value,
            subject.clock(of: project).days(from: subject.today, to: start.value)
                <= subject.limit(Self.self, in: project)
        else { return nil }
        return warning(
            at: start.position,
            "this milestone \(when(start.value, subject.today)), and \(Quotation.quoted(before.slug.text)) before it is \(obstacle); get that settled, or move `start`",
            isOfTheDay: true)
    }

    private static func obstacle(in milestone: Milestone) -> String? {
        guard milestone.closed == nil else { return nil }
        switch milestone.standing.state {
        case .blocked: return "blocked"
        case .inReview:
            let wanted = milestone.standing.openRound?.decideBy
            return "not decided" + (wanted.map { " (wanted by \($0))" } ?? "")
        case .planned, .onTrack, .atRisk, .approved: return nil
        }
    }

    private static func when(_ start: Day, _ today: Day) -> String {
        switch start - today {
        case 0: "starts today"
        case 1: "starts in 1 day"
        case let days where days > 1: "starts in \(days) days"
        default: "was to start on \(start)"
        }
    }

    private static func example(start: String) -> RecordExample {
        RecordExample(
            "northwind/website-relaunch/03-homepage.md",
            """
            ---
            title: Visitors see at once what you do
            output: Home page
            start: \(start)
            due: 2026-04-24
            ---
            """)
    }
}
