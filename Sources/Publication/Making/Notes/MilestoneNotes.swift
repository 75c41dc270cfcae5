import Model
import Records
import Vocabulary

extension ProjectPublisher {
    /// The note that the newest entry of a milestone's log asks for.
    func newestKind(of milestone: Milestone) throws(NoteRefusal) -> NoteKind {
        if milestone.closed != nil { return .milestoneNote }
        var isOnTrackAgain = false
        for entry in milestone.log.reversed() {
            switch entry.event {
            case .review: return .reviewRequest
            case .decision: return .decisionReceived
            case .due: return .recovery
            case .state(.blocked, _, _) where !isOnTrackAgain: return .blocked
            case .state(.onTrack, _, _): isOnTrackAgain = true
            case .feedback, .sent, .quality, .waived: continue
            case .state, .rework, .split, .replaced: throw nothingToTell(of: entry, milestone)
            }
        }
        guard let last = milestone.log.last(where: \.isEvent) else {
            throw NoteRefusal(
                .logEntry, at: milestone.title.position,
                "nothing is logged yet that a note could announce; log what happened first")
        }
        throw nothingToTell(of: last, milestone)
    }

    private func nothingToTell(of entry: LogEntry, _ milestone: Milestone) -> NoteRefusal {
        NoteRefusal(
            .logEntry, at: entry.position,
            "the newest event, “\(entry.kind)”, has no note of its own; name another with --kind, or write an update")
    }

    /// A note about one milestone.
    func note(_ kind: NoteKind, about milestone: Milestone) throws(NoteRefusal) -> NoteDraft {
        switch kind {
        case .reviewRequest: try reviewRequest(milestone)
        case .blocked: try blockedNote(milestone)
        case .decisionReceived: try decisionNote(milestone)
        case .recovery: try recoveryNote(milestone)
        default: try milestoneNote(milestone)
        }
    }

    private func place(of milestone: Milestone) -> Destination { .page(anchor: milestone.anchors(in: project)[0]) }

    // MARK: One kind each

    private func reviewRequest(_ milestone: Milestone) throws(NoteRefusal) -> NoteDraft {
        let ask = asks().first { $0.isDecision && $0.anchor == askAnchor(of: milestone) }
        guard let ask, case .decision(let decision) = ask.kind else {
            throw NoteRefusal(
                .reviewReady, at: milestone.title.position,
                milestone.standing.openRound == nil
                    ? "nothing is in review here, so there is nothing to decide; log `state: in review` first"
                    : "the project stands still, so no decision is asked for; end the hold first")
        }
        let request = ReviewRequestNote(
            ask: ask, decision: decision, reworks: reworksBeforeLastRound(of: milestone))
        return draft(.reviewRequest(request), at: ask.place, to: ask.who)
    }

    private func reworksBeforeLastRound(of milestone: Milestone) -> [String] {
        var reworks: [String] = []
        var newest: [String] = []
        for entry in milestone.log {
            if case .rework(let text, _) = entry.event { reworks.append(text) }
            if case .review = entry.event { (newest, reworks) = (reworks, []) }
        }
        return newest
    }

    private func blockedNote(_ milestone: Milestone) throws(NoteRefusal) -> NoteDraft {
        let standing = milestone.standing
        guard milestone.closed == nil else {
            throw NoteRefusal(
                .blockedButActive, at: milestone.title.position,
                "this is closed, so nothing waits here any more; the milestone note tells how it ended")
        }
        guard standing.state == .blocked, let since = standing.since, let reason = standing.reason else {
            throw NoteRefusal(
                .blockedButActive, at: milestone.title.position,
                "the log does not say that this is blocked; log `state: blocked` with its reason first")
        }
        let wanted = inputs(of: milestone)
        let outside = milestone.needs.filter { need in !wanted.contains { $0.isFor(need) } }
        let note = BlockedNote(
            output: milestone.output.value, reason: reason, since: since, asks: wanted,
            outsideNeeds: outsideNeeds(outside), meanwhile: working.filter { $0.output != milestone.output.value },
            due: standing.due)
        return draft(.blocked(note), at: wanted.first?.place ?? place(of: milestone), to: wanted.flatMap(\.who))
    }

    /// What the client is asked to provide for one milestone.
    private func inputs(of milestone: Milestone) -> [Ask] {
        asks().filter { !$0.isDecision && $0.anchor.hasPrefix(needAnchor(of: milestone)) }
    }

    private func decisionNote(_ milestone: Milestone) throws(NoteRefusal) -> NoteDraft {
        let decisions = milestone.log.compactMap { entry -> (Day, LogEntry.Decision)? in
            if case .decision(let decision) = entry.event { (entry.on, decision) } else { nil }
        }
        guard let (day, decision) = decisions.last, let by = decision.by?.value else {
            throw NoteRefusal(
                .decisionOwner, at: milestone.title.position,
                "no decision is logged here; kind words are feedback, and only an approval owner decides")
        }
        let round = milestone.standing.openRound
        let isApproval = decision.verdict == .approved
        guard isApproval || milestone.closed == nil else {
            throw NoteRefusal(
                .decisionOwner, at: milestone.title.position,
                "this is closed, so it does not come back with its question; the milestone note tells how it ended")
        }
        let note = DecisionNote(
            output: milestone.output.value, verdict: decision.verdict, by: by, on: day, via: decision.via?.value ?? "",
            note: decision.note,
            remaining: isApproval ? round?.undecided(of: milestone.approval.owners.map(\.value)) ?? [] : [],
            decideBy: round?.decideBy, triggers: isApproval ? milestone.invoice?.trigger?.value : nil,
            next: milestone.closed?.next?.value ?? milestone.next?.value,
            nextOwner: milestone.closed?.owner?.value ?? owner(of: milestone))
        return draft(.decisionReceived(note), at: place(of: milestone), to: [by])
    }

    private func recoveryNote(_ milestone: Milestone) throws(NoteRefusal) -> NoteDraft {
        guard let slip = milestone.standing.slips.last else {
            throw NoteRefusal(
                .lateUnlogged, at: milestone.title.position,
                "no day has moved here, so there is no new plan to tell; log the new `due` with its cause first")
        }
        guard milestone.closed == nil, !milestone.standing.rounds.contains(where: { $0.sentOn > slip.on }) else {
            throw NoteRefusal(
                .lateUnlogged, at: milestone.title.position,
                "the output was sent or closed after its day moved, so the new day is past; announce what came since")
        }
        let note = RecoveryNote(
            moves: moved(milestone, by: [slip]), endMove: endMoves.last { $0.on == slip.on }, end: endPromise,
            whatComesNext: milestone.sections[.whatComesNext].map { publisher.prose($0, in: project) },
            asks: inputs(of: milestone))
        return draft(.recovery(note), at: place(of: milestone))
    }

    private func milestoneNote(_ milestone: Milestone) throws(NoteRefusal) -> NoteDraft {
        guard let summary = summary(of: milestone) else {
            throw NoteRefusal(
                .closeout, at: milestone.title.position,
                "this is not closed yet, so there is nothing to celebrate; close it with its outcome first")
        }
        if summary.outcome == .approved, summary.outcomes == nil {
            throw NoteRefusal(
                .noOutcome, at: milestone.title.position,
                "the note needs one or two outcomes that the client can point to; add them under `## Outcomes`")
        }
        let approvers = milestone.standing.rounds.last?.approvers ?? []
        let note = ClosingNote(summary: summary, approvers: approvers, following: following(milestone))
        return draft(
            .milestoneNote(note), at: place(of: milestone), to: summary.outcome == .approved ? approvers : [])
    }

    /// The open milestone that is due next after one that closed.
    private func following(_ milestone: Milestone) -> PromisedOutput? {
        let later = open.filter { $0.number > milestone.number }
        return (later.isEmpty ? open : later).min(by: isEarlier).map {
            PromisedOutput(output: $0.output.value, due: $0.standing.due)
        }
    }
}

extension LogEntry {
    /// Whether the entry is about the work, and not about what was told of it.
    fileprivate var isEvent: Bool { if case .sent = event { false } else { true } }
}

extension Ask {
    fileprivate func isFor(_ need: Need) -> Bool {
        if case .input(let input) = kind { input.what == need.what?.value } else { false }
    }
}
