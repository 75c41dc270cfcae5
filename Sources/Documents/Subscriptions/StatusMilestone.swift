internal import Publication
internal import Vocabulary

/// One milestone in `status.json`.
struct StatusMilestone: Encodable {
    private let id: String
    private let title: String
    private let output: String
    private let state: String
    private let reason: OrNull<String>
    private let outcome: OrNull<String>
    private let firstPromise: StatusDay
    private let due: OrNull<StatusDay>
    private let overdue: Bool
    private let deliveredOn: OrNull<StatusDay>
    private let decideBy: OrNull<StatusDay>
    private let approvedOn: OrNull<StatusDay>
    private let endedOn: OrNull<StatusDay>
    private let page: String
    private let summary: OrNull<String>

    private enum CodingKeys: String, CodingKey {
        case id, title, output, state, reason, outcome, due, overdue, page, summary
        case firstPromise = "first_promise"
        case deliveredOn = "delivered_on"
        case decideBy = "decide_by"
        case approvedOn = "approved_on"
        case endedOn = "ended_on"
    }

    init(_ row: PathRow, _ context: PageContext) {
        id = row.anchors[0]
        title = row.title
        output = row.output
        let standing = StatusStanding(row.standing)
        state = standing.state
        reason = OrNull(standing.reason)
        outcome = OrNull(standing.outcome?.rawValue)
        firstPromise = StatusDay(row.firstPromise)
        due = OrNull(row.due)
        overdue = row.isOverdue
        deliveredOn = OrNull(row.deliveredOn)
        decideBy = OrNull(row.decideBy)
        approvedOn = OrNull(standing.approvedOn)
        endedOn = OrNull(standing.endedOn)
        page = context.wholeAddress(.page(anchor: row.anchors[0]))
        if case .summary? = row.opens {
            summary = OrNull(row.opens.map(context.wholeAddress))
        } else {
            summary = OrNull(nil as String?)
        }
    }
}

/// A milestone's standing, taken apart into fields of which each holds one thing.
private struct StatusStanding {
    let state: String
    var reason: String?
    var outcome: Outcome?
    var approvedOn: Day?
    var endedOn: Day?

    init(_ standing: PathRow.Standing) {
        switch standing {
        case .open(let state, let reason):
            self.state = state.rawValue
            self.reason = reason
        case .approved(let day):
            state = MilestoneState.approved.rawValue
            approvedOn = day
        case .closed(let outcome, let day):
            state = "closed"
            self.outcome = outcome
            endedOn = day
        case .superseded(_, let day):
            state = "superseded"
            endedOn = day
        }
    }
}
