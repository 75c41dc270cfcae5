import Model
import Records
import Vocabulary

extension ProjectPublisher {
    /// A document for each closed milestone, in their order.
    func summaries() -> [PhaseSummary] {
        project.milestones.compactMap { summary(of: $0) }
    }

    /// The document that a closed milestone leaves behind, or nil while it is open.
    func summary(of milestone: Milestone) -> PhaseSummary? {
        guard let closed = milestone.closed, let outcome = closed.outcome?.value, let closedOn = closed.on?.value
        else { return nil }
        func prose(_ name: SectionName) -> PublishedProse? {
            milestone.sections[name].map { publisher.prose($0, in: project) }
        }
        return PhaseSummary(
            masthead: publisher.masthead, description: milestone.description?.value,
            folder: milestone.folder(in: project),
            anchor: milestone.anchors(in: project)[0], project: project.title.value, title: title(of: milestone),
            output: milestone.output.value, owner: owner(of: milestone), outcome: outcome, closedOn: closedOn,
            outcomes: prose(.outcomes), whatHappened: prose(.whatHappened), whyItMatters: prose(.whyItMatters),
            whatComesNext: prose(.whatComesNext),
            deliverables: publisher.deliverables(of: milestone, in: project),
            criteria: milestone.acceptance.map { PublishedCriterion(text: $0.text.value, met: $0.met?.value) },
            caveats: caveats(of: milestone), rounds: rounds(of: milestone), changes: changes(of: milestone),
            start: milestone.start?.value, firstPromise: milestone.promise.first, due: milestone.standing.due,
            deliveredOn: milestone.standing.deliveredOn, approvedOn: milestone.standing.approvedOn,
            moves: moves(of: milestone.promise.slips), inputs: inputs(of: milestone),
            carriedOver: openPoints(of: milestone), next: closed.next?.value ?? "",
            nextOwner: closed.owner?.value ?? owner(of: milestone), triggers: milestone.invoice?.trigger?.value)
    }

    /// The rounds with what came back in each, in the order of the log.
    private func rounds(of milestone: Milestone) -> [PublishedRound] {
        var answers = milestone.standing.rounds.map { _ in [PublishedAnswer]() }
        var round = -1
        for entry in milestone.log {
            if case .review = entry.event { round += 1 }
            if round >= 0, let answer = answer(entry) { answers[round].append(answer) }
        }
        return zip(milestone.standing.rounds, answers).map { round, answers in
            PublishedRound(
                number: round.number, sentOn: round.sentOn, note: round.note, question: round.question, answers: answers
            )
        }
    }

    private func answer(_ entry: LogEntry) -> PublishedAnswer? {
        switch entry.event {
        case .decision(let decision):
            PublishedAnswer(
                on: entry.on, kind: .decision(decision.verdict, via: decision.via?.value ?? ""),
                by: decision.by?.value, text: decision.note)
        case .feedback(let text, let by):
            PublishedAnswer(on: entry.on, kind: .feedback, by: by, text: text)
        case .waived(let owner, let note, _):
            PublishedAnswer(on: entry.on, kind: .waiver, by: owner.value, text: note)
        default: nil
        }
    }

    /// The changes that name the milestone, or that moved its day.
    private func changes(of milestone: Milestone) -> [PublishedChange] {
        let moved = milestone.promise.slips.compactMap(\.change)
        return project.changes.filter { change in
            change.milestones.contains { milestone.answers(to: $0.value) } || moved.contains(where: change.answers)
        }.map { published($0) }
    }

    func published(_ change: Change) -> PublishedChange {
        PublishedChange(
            title: change.title.value, askedBy: change.askedBy.value, on: change.on.value,
            days: change.effect?.days, effect: change.effect?.note, outcome: change.decision?.outcome?.value,
            decidedOn: change.decision?.on?.value, decidedBy: change.decision?.by)
    }

    private func inputs(of milestone: Milestone) -> [PublishedInput] {
        milestone.needs.compactMap { need in
            guard let what = need.what?.value, let from = need.from?.value else { return nil }
            return PublishedInput(what: what, from: from, due: need.due?.value, received: need.received?.value)
        }
    }
}
