import Model
package import Vocabulary

/// Every log entry may follow the state that it meets.
package enum LogTransition: Check {
    package static let id = RuleID.logTransition

    package static let manual = """
        The state of a milestone is never typed; it is what the log comes to. So an entry must make sense where \
        it stands: a decision answers a review, a check comes before a review, and nothing is logged after a \
        split. \
        Usually the entry before it was forgotten: add that one. Kind words outside a review are `feedback`.
        """

    package static let breaks = RecordExample.messaging(
        """
        approval: {owner: Priya Nair, via: email}
        log:
          - {on: 2026-03-02, state: on track}
          - {on: 2026-03-05, decision: approved, by: Priya Nair, via: email}
        """)

    package static let keeps = RecordExample.messaging(
        """
        approval: {owner: Priya Nair, via: email}
        log:
          - {on: 2026-03-02, state: on track}
          - {on: 2026-03-05, feedback: We love where this is going, by: Priya Nair}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for placed in subject.milestones {
            placed.forEachEntry { entry, standing in
                if let refusal = refusal(of: entry, at: standing) {
                    findings.append(Diagnostic(id, at: entry.position, refusal))
                }
            }
            if let finding = staleCloseout(of: placed) { findings.append(finding) }
        }
        return findings
    }

    /// Why an entry may not stand here, and what may, or nil if it may.
    private static func refusal(of entry: LogEntry, at standing: Standing) -> String? {
        if standing.isSuperseded {
            let heirs = Listing.quoted(standing.successors.map(\.text))
            return "this milestone gave way to \(heirs), so nothing more is logged here; log this there"
        }
        if standing.state != .approved, case .due(let move) = entry.event, let day = move.to, day == standing.due {
            return "the milestone is due on \(day) already, so nothing moves; name another day, or remove the entry"
        }
        switch standing.state {
        case .approved: return refusalOnceApproved(of: entry)
        case .inReview: return refusalInReview(of: entry)
        case .planned, .onTrack, .atRisk, .blocked: return refusalAtWork(of: entry, at: standing)
        }
    }

    private static func refusalOnceApproved(of entry: LogEntry) -> String? {
        switch entry.event {
        case .feedback, .sent, .state: nil
        default:
            "the milestone is approved, so only feedback, sent, or a state that reopens it (on track, at risk, blocked) may follow; reopen it before this `\(entry.kind)`, or remove the entry"
        }
    }

    private static func refusalInReview(of entry: LogEntry) -> String? {
        switch entry.event {
        case .quality:
            "the milestone is in review, where everything but `qa` may follow; log the check before the review, or log a `rework` first"
        case .due(let move) where move.to == nil:
            "the milestone is in review, and a due day is unknown only while the work is blocked; name a day, or log `state: blocked` first"
        default: nil
        }
    }

    private static func refusalAtWork(of entry: LogEntry, at standing: Standing) -> String? {
        let state = standing.state
        switch entry.event {
        case .decision, .waived:
            let words = if case .decision = entry.event { ", or log the words as `feedback`" } else { "" }
            return
                "the milestone is \(state.rawValue), so only state, due, qa, rework, feedback, sent, split or replaced may follow; log `state: in review` before this `\(entry.kind)`\(words)"
        case .due(let move) where move.to == nil && state != .blocked:
            return
                "the milestone is \(state.rawValue), and a due day is unknown only while the work is blocked; name a day, or log `state: blocked` first"
        case .review where state == .blocked:
            return
                "the milestone is blocked, so it cannot go straight to review; log `state: on track` when the work goes on, and the review after it"
        case .state(let next, _, _) where next != .blocked && state == .blocked && standing.isDueUnknown:
            return dueFirst(before: "state: \(next.rawValue)")
        case .rework where state == .blocked && standing.isDueUnknown:
            return dueFirst(before: "rework")
        default:
            return nil
        }
    }

    private static func dueFirst(before entry: String) -> String {
        "the milestone is blocked and its due day unknown; log the new `due` day before `\(entry)`"
    }

    /// A closeout that the log has overtaken.
    private static func staleCloseout(of placed: PlacedMilestone) -> Diagnostic? {
        guard let closed = placed.milestone.closed else { return nil }
        if placed.milestone.standing.isSuperseded {
            let heirs = Listing.quoted(placed.milestone.standing.successors.map(\.text))
            return Diagnostic(
                id, at: closed.position,
                "this milestone gave way to \(heirs), so it has no outcome of its own; remove `closed`")
        }
        guard placed.isReopened(after: closed), let day = placed.reopenedOn else { return nil }
        return Diagnostic(
            id, at: closed.position,
            "the log reopens this milestone on \(day), so it is not closed; remove `closed` until it is approved again"
        )
    }
}
