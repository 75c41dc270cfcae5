import Model
import Vocabulary

extension [ProjectPublisher] {
    /// The days of all projects, by day and then by name.
    ///
    /// A calendar without an event is none (RFC 5545, section 3.6), so where nothing else is planned the starts
    /// of the projects stand in.
    func plannedDays() -> [PlannedDay] {
        let days = flatMap { $0.plannedDays() }
        return (days.isEmpty ? map(\.plannedStart) : days).sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }
}

extension ProjectPublisher {
    fileprivate func plannedDays() -> [PlannedDay] {
        counted.flatMap { milestone in
            [promiseDay(of: milestone), decisionDay(of: milestone)].compactMap { $0 }
        } + (isEnded ? [] : open.flatMap(inputDays)) + [endDay].compactMap { $0 }
    }

    private func planned(
        _ kind: PlannedDay.Kind, _ name: EventName, on day: Day, recorded: Day, moves: Int = 0
    ) -> PlannedDay {
        PlannedDay(
            name: name, kind: kind, day: day, recordedOn: recorded, moves: moves, project: project.title.value,
            place: .page(anchor: name.record))
    }

    /// When a milestone was first heard of.
    private func firstDay(of milestone: Milestone) -> Day {
        milestone.log.first?.on ?? milestone.start?.value ?? project.start.value
    }

    // MARK: Milestones

    private func promiseDay(of milestone: Milestone) -> PlannedDay? {
        let standing = milestone.standing
        guard let due = standing.due else { return nil }
        let met = standing.deliveredOn.map(PromiseEnd.delivered) ?? closing(of: milestone).map(PromiseEnd.closed)
        let recorded = [standing.slips.last?.on, met?.day].compactMap { $0 }.max()
        return planned(
            .promise(output: milestone.output.value, first: milestone.promise.first, met: met),
            EventName(record: milestone.anchors(in: project)[0], kind: "due day"), on: due,
            recorded: recorded ?? firstDay(of: milestone), moves: standing.slips.count)
    }

    /// The day for which the decision is or was last asked, or will be.
    private func decisionDay(of milestone: Milestone) -> PlannedDay? {
        let rounds = milestone.standing.rounds
        let asked = [milestone.approval.decideBy?.value].compactMap { $0 } + rounds.compactMap(\.decideBy)
        guard let day = asked.last else { return nil }
        let answer = answer(to: milestone)
        if isEnded, answer == nil { return nil }
        let decision = PlannedDay.Kind.decision(
            output: milestone.output.value,
            question: rounds.last.map { $0.question } ?? milestone.approval.question?.value,
            who: milestone.approval.owners.map(\.value), answer: answer)
        let recorded = [rounds.last?.sentOn, answer?.day].compactMap { $0 }.max()
        return planned(
            decision, EventName(record: milestone.anchors(in: project)[0], kind: "decision day"), on: day,
            recorded: recorded ?? firstDay(of: milestone), moves: zip(asked, asked.dropFirst()).count { $0 != $1 })
    }

    private func answer(to milestone: Milestone) -> DecisionEnd? {
        switch milestone.standing.rounds.last?.end {
        case .approved(let day): .approved(day)
        case .needsRevisions(let day): .revisionsAsked(day)
        case .withdrawn(let day): .withdrawn(day)
        case nil: closing(of: milestone).map(DecisionEnd.closed)
        }
    }

    private func closing(of milestone: Milestone) -> (Outcome, Day)? {
        guard let closed = milestone.closed, let outcome = closed.outcome?.value, let day = closed.on?.value else {
            return nil
        }
        return (outcome, day)
    }

    /// What the client still owes; such a day has no log, so that nothing tells how often it moved.
    private func inputDays(of milestone: Milestone) -> [PlannedDay] {
        let record = milestone.anchors(in: project)[0]
        return milestone.needs.enumerated().compactMap { index, need in
            guard need.received == nil, let due = need.due?.value, let what = need.what?.value,
                let from = need.from?.value, publisher.isContact(from)
            else { return nil }
            return planned(
                .input(what: what, from: from, neededFor: need.blocks ?? milestone.output.value),
                EventName(record: record, kind: "need", ordinal: index + 1), on: due,
                recorded: need.asked?.value ?? firstDay(of: milestone))
        }
    }

    // MARK: The project

    private var endDay: PlannedDay? {
        guard let end = endPromise else { return nil }
        let endedOn = isEnded ? project.closed?.on?.value : nil
        let recorded = [end.moves.last?.on, endedOn].compactMap { $0 }.max()
        return planned(
            .end(first: end.first, endedOn: endedOn), EventName(record: project.identity, kind: "end day"),
            on: end.current, recorded: recorded ?? project.start.value, moves: end.moves.count)
    }

    fileprivate var plannedStart: PlannedDay {
        let start = project.start.value
        return planned(.start, EventName(record: project.identity, kind: "start day"), on: start, recorded: start)
    }
}

extension PromiseEnd {
    fileprivate var day: Day {
        switch self {
        case .delivered(let day), .closed(_, let day): day
        }
    }
}

extension DecisionEnd {
    fileprivate var day: Day {
        switch self {
        case .approved(let day), .revisionsAsked(let day), .withdrawn(let day), .closed(_, let day): day
        }
    }
}
