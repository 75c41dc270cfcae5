import Model
import Vocabulary

/// The days that a milestone promised one after the other, and the reviews that answered them.
///
/// A due day is met by the first `in review` behind it; one that is set anew afterwards, for a second round or for
/// a reopened milestone, is a promise of its own.
struct PromisedDays {
    /// An output that went to the client.
    struct Delivery {
        let review: LogEntry
        /// The day that was promised then.
        let due: Day
        /// The day of the entry that promised it; nil for the first promise.
        let promisedOn: Day?
        /// Whether a later entry moved the day all the same, and so says why.
        fileprivate(set) var isExplained = false
    }

    private(set) var deliveries: [Delivery] = []
    /// The day that is promised and not met yet, with the place that names it; nil where nothing more is owed, or
    /// while nobody can tell the day.
    private(set) var open: Located<Day>?

    init(_ milestone: Milestone) {
        var due: Located<Day>? = milestone.due
        var promisedOn: Day?
        var isMet = false
        for entry in milestone.log {
            switch entry.event {
            case .due(let move):
                // A move to a day gone by says why an output was late; it promises nothing more.
                if move.to.map({ $0 > entry.on }) ?? true { isMet = false }
                due = move.to.map { Located($0, at: entry.position) }
                promisedOn = entry.on
                if !deliveries.isEmpty { deliveries[deliveries.count - 1].isExplained = true }
            case .review:
                if !isMet, let due {
                    deliveries.append(Delivery(review: entry, due: due.value, promisedOn: promisedOn))
                }
                isMet = true
            default: break
            }
        }
        open = milestone.isAtWork && !isMet ? due : nil
    }
}

extension Milestone {
    /// Whether the studio still owes the output: not given up, not closed, neither in the client's hands nor approved.
    var isAtWork: Bool {
        isUnsettled && standing.state != .inReview
    }

    /// Whether the milestone awaits an end: not given up, not closed and not approved.
    var isUnsettled: Bool {
        closed == nil && !standing.isSuperseded && standing.state != .approved
    }
}

extension Project {
    /// Its milestones without those given up for others, in the order of their numbers.
    var lastingMilestones: [Milestone] { milestones.filter { !$0.standing.isSuperseded } }

    /// Whether it has milestones and each that was not given up is closed, so that only the farewell is left.
    var isAllClosed: Bool {
        let lasting = lastingMilestones
        return !lasting.isEmpty
            && lasting.allSatisfy { milestone in
                milestone.closed.map { !PlacedMilestone(milestone, in: self).isReopened(after: $0) } ?? false
            }
    }
}

extension Subject {
    /// Whether work goes on in a project today: begun, not on hold, not closed.
    func isUnderWay(_ project: Project) -> Bool {
        !isClosed(project) && clock(of: project).isRunning
    }

    /// Whether a project has closed; a day that is yet to come closes nothing.
    func isClosed(_ project: Project) -> Bool {
        guard let closed = project.closed else { return false }
        return closed.on.map { $0.value <= today } ?? true
    }
}
