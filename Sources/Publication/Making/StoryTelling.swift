import Model
import Records
import Vocabulary

extension ProjectPublisher {
    /// Every event up to today, the newest first; events of one day in the order they were written, reversed.
    func story() -> [StoryEntry] {
        let events =
            projectEvents + project.changes.flatMap { changeEvents($0) }
            + project.milestones.flatMap { milestoneEvents($0) } + project.updates.map { updateEvent($0) }
            + closingEvents
        // Events are large, so their places are put in order, and each is copied once.
        let days = events.map(\.day)
        return days.indices.filter { days[$0] <= today }.sorted { (days[$0], $0) > (days[$1], $1) }.map { events[$0] }
    }

    func months(of story: [StoryEntry]) -> [StoryMonth] {
        var months: [StoryMonth] = []
        var rest = story[...]
        while let first = rest.first {
            let month = Month(of: first.day)
            let entries = rest.prefix { Month(of: $0.day) == month }
            months.append(StoryMonth(month: month, counts: entries.counts, entries: Array(entries)))
            rest = rest[entries.endIndex...]
        }
        return months
    }

    // MARK: Milestones

    private func milestoneEvents(_ milestone: Milestone) -> [StoryEntry] {
        var replay = Replay(milestone)
        var names = EventNames(of: milestone.anchors(in: project)[0])
        var entries: [StoryEntry] = []
        for entry in milestone.log {
            let before = replay.standing
            replay.apply(entry)
            let name = names.next(entry.kind)
            guard let event = event(entry, of: milestone, from: before, to: replay.standing) else { continue }
            entries.append(self.entry(event, on: entry.on, name, milestone))
            if case .waived = event, replay.standing.state == .approved {
                let approval = approval(of: milestone, in: replay.standing)
                entries.append(self.entry(approval, on: entry.on, names.next("approved"), milestone))
            }
        }
        guard let closed = milestone.closed else { return entries }
        if let last = entries.lastIndex(where: \.event.isApproval) {
            let told = entries[last]
            entries[last] = entry(told.event, on: told.day, told.name, milestone, closing: closed)
        }
        if let outcome = closed.outcome?.value, outcome != .approved, let day = closed.on?.value {
            let event = StoryEntry.Event.closed(outcome, next: closed.next?.value)
            entries.append(entry(event, on: day, names.next("closed"), milestone, closing: closed))
        }
        return entries
    }

    private func entry(
        _ event: StoryEntry.Event, on day: Day, _ name: EventName, _ milestone: Milestone,
        closing: Closeout? = nil
    ) -> StoryEntry {
        let summary = closing.map { _ in Destination.summary(folder: milestone.folder(in: project)) }
        return StoryEntry(
            name: name, day: day, toldAgainOn: closing?.outcome?.value == .approved ? closing?.on?.value : nil,
            event: event, anchors: [], subject: milestone.output.value, summary: summary,
            place: summary ?? .page(anchor: name.record))
    }

    /// What a client should hear of a log entry, or nil where it is the studio's own affair.
    private func event(
        _ entry: LogEntry, of milestone: Milestone, from before: Standing, to after: Standing
    ) -> StoryEntry.Event? {
        switch entry.event {
        case .state(let state, let note, _):
            return stateEvent(state, note: note, from: before)
        case .review(let request):
            return .sentForDecision(
                round: after.rounds.count, note: request.note,
                evidence: showsEvidence(of: milestone, in: after.rounds.count)
                    ? publisher.deliverables(of: milestone, in: project) : [])
        case .due:
            return after.slips.last.map { .dateMoved(moves(of: [$0])[0]) }
        case .quality, .sent:
            return nil
        case .rework(let text, _):
            return .reworked(text)
        case .feedback(let text, let by):
            let isOpen = before.state == .inReview && milestone.standing.openRound?.number == before.rounds.count
            return .feedback(text, by: by, isOpen: isOpen)
        case .decision(let decision):
            return decisionEvent(decision, of: milestone, after: after)
        case .waived(let owner, let note, _):
            return .waived(owner: owner.value, note: note)
        case .split(let slugs, let note):
            return .split(into: outputs(of: slugs.map(\.value)), note: note)
        case .replaced(let slug, let note):
            return .replaced(by: outputs(of: [slug.value]).first ?? "", note: note)
        }
    }

    /// An earlier round had an earlier version, which the record no longer holds; what is approved shows its
    /// documents with the approval.
    private func showsEvidence(of milestone: Milestone, in round: Int) -> Bool {
        milestone.standing.state != .approved && round == milestone.standing.rounds.count
    }

    private func stateEvent(
        _ state: MilestoneState, note: String?, from before: Standing
    ) -> StoryEntry.Event? {
        switch (state, before.state) {
        case (.atRisk, _): .atRisk(note)
        case (.blocked, _): .blocked(note)
        case (_, .planned): .began(note: note)
        case (_, .onTrack): note.map { .onTrack(note: $0) }
        default: .backOnTrack(note: note)
        }
    }

    private func decisionEvent(
        _ decision: LogEntry.Decision, of milestone: Milestone, after: Standing
    ) -> StoryEntry.Event {
        let by = decision.by?.value ?? ""
        if decision.verdict == .needsRevisions {
            return .revisionsAsked(by: by, note: decision.note, round: after.rounds.count)
        }
        let owners = milestone.approval.owners.map(\.value)
        let remaining = after.rounds.last?.undecided(of: owners) ?? []
        return remaining.isEmpty ? approval(of: milestone, in: after) : .approvedBy(by, remaining: remaining)
    }

    private func approval(of milestone: Milestone, in standing: Standing) -> StoryEntry.Event {
        let approvers = standing.rounds.last?.approvers ?? []
        return .approved(
            by: milestone.approval.owners.map(\.value).filter(approvers.contains),
            documents: publisher.deliverables(of: milestone, in: project))
    }

    private func outputs(of slugs: [Slug]) -> [String] {
        slugs.compactMap { slug in project.milestones.first { $0.answers(to: slug) }?.output.value }
    }

    // MARK: The project's own events

    private var projectEvents: [StoryEntry] {
        var names = EventNames(of: project.identity)
        var entries = [entry(.projectStarted, on: project.start.value, names.next("started"))]
        var from = project.end?.value
        for move in endMoves {
            let name = names.next("end")
            if let from { entries.append(entry(.endMoved(move, from: from), on: move.on, name)) }
            from = move.to
        }
        for hold in project.holds {
            let (paused, resumed) = (names.next("paused"), names.next("resumed"))
            if let since = hold.since?.value {
                entries.append(entry(.paused(note: hold.note?.value, owner: hold.owner?.value), on: since, paused))
            }
            if let until = hold.until?.value { entries.append(entry(.resumed, on: until + 1, resumed)) }
        }
        return entries
    }

    /// Told after all else that happened on its day.
    private var closingEvents: [StoryEntry] {
        guard let closed = project.closed, let day = closed.on?.value else { return [] }
        let name = EventName(record: project.identity, kind: "closed")
        return [entry(.projectEnded(note: closed.note?.value), on: day, name)]
    }

    private func changeEvents(_ change: Change) -> [StoryEntry] {
        let asked = StoryEntry.Event.changeAsked(
            title: change.title.value, by: change.askedBy.value,
            reason: change.reason.map { publisher.prose($0, in: project) }, effect: change.effect?.note)
        let anchors = change.anchors(in: project)
        let name = EventName(record: anchors[0], kind: "asked")
        var entries = [entry(asked, on: change.on.value, name, anchors: anchors)]
        if let decision = change.decision, let outcome = decision.outcome?.value, let day = decision.on?.value {
            let decided = StoryEntry.Event.changeDecided(title: change.title.value, outcome, by: decision.by)
            entries.append(entry(decided, on: day, EventName(record: anchors[0], kind: "decided")))
        }
        return entries
    }

    private func updateEvent(_ update: Update) -> StoryEntry {
        let anchors = update.anchors(in: project)
        let name = EventName(record: anchors[0], kind: "update")
        return entry(.update(published(update)), on: update.day, name, anchors: anchors)
    }

    func published(_ update: Update) -> PublishedUpdate {
        func prose(_ name: SectionName) -> PublishedProse? {
            update.sections[name].map { publisher.prose($0, in: project) }
        }
        return PublishedUpdate(
            title: update.title.value, health: update.health?.value, reason: update.reason?.value,
            whatHappened: prose(.whatHappened), whyItMatters: prose(.whyItMatters),
            whatComesNext: prose(.whatComesNext), whatWeNeed: prose(.whatWeNeed), outcomes: prose(.outcomes))
    }

    private func entry(
        _ event: StoryEntry.Event, on day: Day, _ name: EventName, anchors: [String] = []
    ) -> StoryEntry {
        StoryEntry(
            name: name, day: day, toldAgainOn: nil, event: event, anchors: anchors, subject: nil, summary: nil,
            place: .page(anchor: name.record))
    }
}

/// Names the events of one record, each kind counted for itself.
private struct EventNames {
    private let record: String
    private var counts: [String: Int] = [:]

    init(of record: String) { self.record = record }

    /// The name of the next event of a kind; an entry that is not told must be counted as well.
    mutating func next(_ kind: String) -> EventName {
        counts[kind, default: 0] += 1
        return EventName(record: record, kind: kind, ordinal: counts[kind, default: 1])
    }
}

extension StoryEntry.Event {
    fileprivate var isApproval: Bool {
        if case .approved = self { true } else { false }
    }

    fileprivate var changeTitle: String? {
        switch self {
        case .changeAsked(let title, _, _, _), .changeDecided(let title, _, _): title
        default: nil
        }
    }
}

extension Sequence<StoryEntry> {
    /// How many entries there are of each kind that a month counts, in a fixed order.
    var counts: [StoryCount] { counts { $0.countedAs } }

    /// How many entries there are of every kind, in a fixed order.
    var allCounts: [StoryCount] { counts { $0.kind } }

    /// A scope change that was asked for and answered is one.
    private func counts(by kind: (StoryEntry) -> StoryCount.Kind?) -> [StoryCount] {
        var numbers: [StoryCount.Kind: Int] = [:]
        var changes: Set<String> = []
        for entry in self {
            if let change = entry.event.changeTitle, !changes.insert(change).inserted { continue }
            if let kind = kind(entry) { numbers[kind, default: 0] += 1 }
        }
        return StoryCount.Kind.allCases.compactMap { kind in
            numbers[kind].map { StoryCount(kind: kind, count: $0) }
        }
    }
}
