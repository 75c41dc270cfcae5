package import Vocabulary

/// Where a milestone stands after some of its log.
package struct Standing: Sendable {
    package fileprivate(set) var state: MilestoneState = .planned
    /// Ended by a split or a replacement; the state says nothing any more.
    package fileprivate(set) var isSuperseded = false
    /// The slugs that took over.
    package fileprivate(set) var successors: [Slug] = []
    /// The day of the entry that gave the state.
    package fileprivate(set) var since: Day?
    /// Why it is at risk or blocked.
    package fileprivate(set) var reason: String?
    /// The current promise; nil while it is unknown.
    package fileprivate(set) var due: Day?
    /// Whether an entry said that the due day is unknown and none has named one since.
    package var isDueUnknown: Bool { due == nil }
    package fileprivate(set) var slips: [Slip] = []
    package fileprivate(set) var rounds: [Round] = []
    package fileprivate(set) var isQualityAssured = false
    package fileprivate(set) var approvedOn: Day?

    /// The round that awaits a decision.
    package var openRound: Round? { state == .inReview && !isSuperseded ? rounds.last : nil }

    /// The day on which the output was first in the client's hands.
    package var deliveredOn: Day? { rounds.first?.sentOn }
}

/// One move of a due day.
package struct Slip: Sendable {
    package let on: Day
    package let from: Day?
    package let to: Day?
    package let cause: Cause?
    package let note: String?
    package let change: Slug?

    /// Calendar days later (or, negative, earlier); nil where either day is unknown.
    package var days: Int? {
        guard let from, let to else { return nil }
        return to - from
    }
}

/// One trip through review.
package struct Round: Sendable {
    package let number: Int
    package let sentOn: Day
    package let note: String?
    package let question: String?
    package let decideBy: Day?
    package fileprivate(set) var decisions: [RoundDecision] = []
    package fileprivate(set) var waivers: [Waiver] = []
    package fileprivate(set) var feedback: [Feedback] = []
    package fileprivate(set) var end: End?

    package enum End: Sendable { case approved(Day), needsRevisions(Day), withdrawn(Day) }

    /// The owners who have not answered yet.
    package func undecided(of owners: [String]) -> [String] {
        owners.filter { owner in
            !decisions.contains { $0.by == owner && $0.verdict == .approved } && !waivers.contains { $0.owner == owner }
        }
    }
}

package struct RoundDecision: Sendable {
    package let on: Day
    package let verdict: Verdict
    package let by: String
    package let via: String
    package let note: String?
}

/// An approval owner whose answer was waived.
package struct Waiver: Sendable {
    package let on: Day
    package let owner: String
    package let by: String?
    package let note: String?
}

/// Kind words, or an answer through a channel that was not agreed: they decide nothing.
package struct Feedback: Sendable {
    package let on: Day
    package let text: String
    package let by: String?
}

/// Derives where a milestone stands by applying its log entry by entry.
///
/// A replay never fails: what an entry may not do is for the checks to say, which replay the same log and
/// look at the standing before each entry.
package struct Replay: Sendable {
    package private(set) var standing = Standing()
    private let approval: Approval

    package init(due: Day, approval: Approval) {
        self.approval = approval
        standing.due = due
    }

    package init(_ milestone: Milestone) {
        self.init(due: milestone.due.value, approval: milestone.approval)
    }

    package mutating func apply(_ entry: LogEntry) {
        switch entry.event {
        case .state(let state, let note, _): enter(state, on: entry.on, reason: note)
        case .review(let request): openRound(request, on: entry.on)
        case .due(let move): moveDue(move, on: entry.on)
        case .quality(let result, _, _): standing.isQualityAssured = result == .passed
        case .rework:
            standing.isQualityAssured = false
            enter(.onTrack, on: entry.on)
        case .feedback(let text, let by):
            changeLastRound { $0.feedback.append(Feedback(on: entry.on, text: text, by: by)) }
        case .decision(let decision): decide(decision, on: entry.on)
        case .waived(let owner, let note, let by):
            changeLastRound {
                $0.waivers.append(Waiver(on: entry.on, owner: owner.value, by: by, note: note))
            }
            approveIfComplete(on: entry.on)
        case .sent: break
        case .split(let successors, _): supersede(by: successors.map(\.value), on: entry.on)
        case .replaced(let successor, _): supersede(by: [successor.value], on: entry.on)
        }
    }

    private mutating func enter(_ state: MilestoneState, on day: Day, reason: String? = nil) {
        if standing.state == .inReview, state != .approved {
            changeLastRound { $0.end = $0.end ?? .withdrawn(day) }
        }
        standing.state = state
        standing.since = day
        standing.reason = state == .atRisk || state == .blocked ? reason : nil
        standing.approvedOn = state == .approved ? day : nil
    }

    private mutating func openRound(_ request: LogEntry.ReviewRequest, on day: Day) {
        enter(.inReview, on: day)
        standing.rounds.append(
            Round(
                number: standing.rounds.count + 1, sentOn: day, note: request.note,
                question: request.question?.value ?? approval.question?.value,
                decideBy: request.decideBy?.value ?? approval.decideBy?.value))
    }

    private mutating func moveDue(_ move: LogEntry.DueMove, on day: Day) {
        let from = standing.due ?? standing.slips.last { $0.from != nil }?.from
        standing.slips.append(
            Slip(on: day, from: from, to: move.to, cause: move.cause, note: move.note, change: move.change?.value))
        standing.due = move.to
        if move.cause == .scope {
            standing.isQualityAssured = false
            if standing.state == .inReview { enter(.onTrack, on: day) }
        }
    }

    private mutating func decide(_ decision: LogEntry.Decision, on day: Day) {
        changeLastRound {
            $0.decisions.append(
                RoundDecision(
                    on: day, verdict: decision.verdict, by: decision.by?.value ?? "",
                    via: decision.via?.value ?? "", note: decision.note))
        }
        switch decision.verdict {
        case .approved:
            approveIfComplete(on: day)
        case .needsRevisions:
            standing.isQualityAssured = false
            changeLastRound { $0.end = .needsRevisions(day) }
            enter(.onTrack, on: day)
        }
    }

    private mutating func approveIfComplete(on day: Day) {
        guard let round = standing.openRound, round.undecided(of: approval.owners.map(\.value)).isEmpty else { return }
        changeLastRound { $0.end = .approved(day) }
        enter(.approved, on: day)
    }

    private mutating func supersede(by successors: [Slug], on day: Day) {
        if standing.state == .inReview { enter(.onTrack, on: day) }
        standing.isSuperseded = true
        standing.successors = successors
    }

    private mutating func changeLastRound(_ change: (inout Round) -> Void) {
        guard !standing.rounds.isEmpty else { return }
        change(&standing.rounds[standing.rounds.count - 1])
    }
}
