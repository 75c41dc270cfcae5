import Checks
import Model
import Publication
import Vocabulary

/// One project with all that is known of it, on its way into the overview.
///
/// Who is asked for what, who moves next and where each milestone stands are taken from what the client's page says, so
/// that the two cannot disagree; only the studio's own affairs are added.
struct ProjectSight {
    let client: ClientName
    /// The names of the client's people.
    let contacts: Set<String>
    let project: Project
    let page: ProjectPage
    /// Of this project, the earliest day first.
    let asks: [Ask]
    let notes: [NoteDue]
    let findings: [DayFinding]
    let studio: Studio
    let clock: ProjectClock
    /// The command that writes a note that is due.
    let command: @Sendable (NoteDue) -> String?
    /// The command that closes the milestone at a path.
    let closing: @Sendable (String) -> String?

    var today: Day { clock.today }

    var overview: ProjectOverview {
        let waiting = waiting
        let lastSeen = project.lastSignOfLife(by: today)
        return ProjectOverview(
            client: client, id: page.anchors[0], title: page.title, state: state, pageState: page.headline.word,
            pause: pause,
            approved: page.progress.approved, milestones: page.progress.total, lastSeen: lastSeen,
            quietDays: lastSeen.map(clock.days(since:)), nextMove: nextMove, waiting: waiting,
            nextPromise: nextPromise, troubles: troubles, findings: findings, errands: errands(waiting))
    }

    /// Whether there is nothing to be told any more: it ended and that was told, or it was finished in a past that the
    /// rules take as it is.
    var isPast: Bool {
        if page.isEnded { return notes.isEmpty }
        return isFinished && finishedOn.map { !studio.isUnderProcessRules($0) } ?? false
    }

    // MARK: State

    /// The worst state of any open milestone, or what has become of the project as a whole.
    private var state: WorkState {
        switch page.headline {
        case .ended: return .ended
        case .paused: return .paused
        case .starts: return .planned
        case .allApproved: return .approved
        case .allClosed: return .closed
        case .started: return .onTrack
        default: break
        }
        let states = page.path.compactMap(\.openState)
        return WorkState.allCases.first(where: states.contains) ?? .onTrack
    }

    private var pause: ProjectOverview.Pause? {
        guard case .paused(let since, let note, _) = page.headline else { return nil }
        return ProjectOverview.Pause(since: since, note: note)
    }

    var isFinished: Bool {
        switch page.headline {
        case .allApproved, .allClosed: true
        default: false
        }
    }

    /// The day on which the last milestone came to its end.
    var finishedOn: Day? {
        guard case .allApproved(_, let day) = page.headline else {
            if case .allClosed(_, let day) = page.headline { return day }
            return nil
        }
        return day
    }

    private var troubles: [ProjectOverview.TroubledMilestone] {
        guard !page.isPaused, !page.isEnded else { return [] }
        let rows = page.path.compactMap { row -> ProjectOverview.TroubledMilestone? in
            guard case .open(let word, let reason) = row.standing, let state = WorkState(rawValue: word.rawValue),
                state == .blocked || state == .atRisk || row.isOverdue
            else { return nil }
            return ProjectOverview.TroubledMilestone(
                id: row.anchors[0], output: row.output, state: state, reason: reason, due: row.due,
                daysLate: row.isOverdue ? row.due.flatMap(daysLate) : nil)
        }
        return rows.enumerated().sorted { left, right in
            (WorkState.allCases.firstIndex(of: left.element.state) ?? 0, left.offset)
                < (WorkState.allCases.firstIndex(of: right.element.state) ?? 0, right.offset)
        }.map(\.element)
    }

    /// The earliest day on which an output that is not delivered yet is promised.
    ///
    /// While the project stands still, nothing is promised.
    private var nextPromise: ProjectOverview.NextPromise? {
        guard !page.isEnded, !page.isPaused else { return nil }
        let open = page.path.filter { $0.openState != nil && $0.deliveredOn == nil }
        let dated = open.compactMap { row in row.due.map { (row, $0) } }
        return dated.min { $0.1 < $1.1 }.map { row, due in
            ProjectOverview.NextPromise(
                output: row.output, due: due, daysLate: row.isOverdue ? daysLate(since: due) : nil)
        }
    }

    // MARK: Days

    /// How many days of the project's clock a day is past; nil where it is not.
    ///
    /// Of a project that has not begun, whose clock stands still, the days of the calendar.
    func daysLate(since day: Day) -> Int? {
        guard day < today else { return nil }
        let days = clock.days(since: day)
        return days > 0 ? days : today - day
    }
}

extension PathRow {
    /// The state of a milestone on which something may still happen.
    fileprivate var openState: WorkState? {
        if case .open(let state, _) = standing { WorkState(rawValue: state.rawValue) } else { nil }
    }
}

extension Headline {
    /// The word that stands for the project's state, as in `status.json`.
    fileprivate var word: String {
        switch self {
        case .ended: "ended"
        case .paused: "paused"
        case .allClosed: "closed"
        default: state?.rawValue ?? ""
        }
    }
}
