import Model
import Records
import Vocabulary

extension ProjectPublisher {
    /// How many of the first milestones a kickoff names.
    private static let firstMilestones = 3

    /// The note that the newest event of the project as a whole asks for.
    var newestKind: NoteKind {
        if isEnded { return .projectClosed }
        let events: [(day: Day, kind: NoteKind)] =
            [(project.start.value, .kickoff)]
            + project.changes.map { ($0.newestDay, .scopeChange) }
            + project.updates.filter { $0.day <= today }.map { ($0.day, .update) }
            + endMoves.map { ($0.on, .recovery) }
        // Of one day, what was told last in this list is the more pressing.
        return events.enumerated().max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element.kind
            ?? .kickoff
    }

    /// A note about the project as a whole.
    func projectNote(_ kind: NoteKind) throws(NoteRefusal) -> NoteDraft {
        if isEnded, kind == .kickoff || kind == .recovery {
            throw NoteRefusal(
                .offboarding, at: project.title.position,
                "the project is closed, so nothing begins or moves here; the note of its end is “project-closed”")
        }
        switch kind {
        case .kickoff: return draft(.kickoff(kickoff), at: .page(anchor: project.identity))
        case .update:
            guard let update = project.updates.last(where: { $0.day <= today }) else {
                throw NoteRefusal(
                    .reference, at: project.title.position, "the project has no update yet; write one under updates/")
            }
            return try note(about: update)
        case .scopeChange:
            guard let change = project.changes.max(by: { $0.newestDay < $1.newestDay }) else {
                throw NoteRefusal(
                    .reference, at: project.title.position,
                    "the project has no scope change; write it down under changes/ first")
            }
            return note(about: change)
        case .recovery: return try projectRecovery()
        default: return try projectEnd()
        }
    }

    private var kickoff: KickoffNote {
        KickoffNote(
            goal: project.goal.value, start: project.start.value, end: endPromise, owner: project.owner.value,
            count: counted.count,
            first: counted.prefix(ProjectPublisher.firstMilestones).map {
                PromisedOutput(output: $0.output.value, due: $0.standing.due)
            }, deciders: deciders, asks: inputs)
    }

    /// What the client is or will be asked to provide, the earliest first.
    private var inputs: [Ask] { asks().filter { !$0.isDecision }.inOrder() }

    /// Whether somebody has been asked by now.
    private func isAsked(_ ask: Ask) -> Bool { ask.askedOn.map { $0 <= today } ?? true }

    private func projectRecovery() throws(NoteRefusal) -> NoteDraft {
        guard let move = endMoves.last else {
            throw NoteRefusal(
                .promisedEnd, at: project.title.position,
                "the project's end has not moved; for one milestone's new day, name that milestone")
        }
        let moves = project.milestones.flatMap { milestone in
            moved(milestone, by: milestone.standing.slips.filter { $0.on == move.on })
        }
        let note = RecoveryNote(
            moves: moves, endMove: move, end: endPromise, whatComesNext: nil, asks: inputs.filter(isAsked))
        return draft(.recovery(note), at: .page(anchor: project.identity))
    }

    private func projectEnd() throws(NoteRefusal) -> NoteDraft {
        guard isEnded, let day = project.closed?.on?.value else {
            throw NoteRefusal(
                .offboarding, at: project.title.position,
                "the project is not closed; add `closed:` with its day and a last sentence first")
        }
        let achievements = counted.filter { $0.standing.state == .approved }.map { milestone in
            Achievement(
                title: title(of: milestone),
                worth: milestone.sections[.outcomes].map { publisher.prose($0, in: project) })
        }
        guard !achievements.isEmpty || project.closed?.note != nil else {
            throw NoteRefusal(
                .noOutcome, at: project.title.position,
                "nothing was approved in this project, so the note has nothing to thank for; say in `closed:` what was reached"
            )
        }
        let note = ProjectEndNote(
            goal: project.goal.value, on: day, note: project.closed?.note?.value, achievements: achievements,
            carriedOver: carriedOver)
        return draft(.projectClosed(note), at: .page(anchor: project.identity))
    }

    // MARK: Records of their own

    /// The short form of a status update.
    func note(about update: Update) throws(NoteRefusal) -> NoteDraft {
        let published = published(update)
        guard published.whatHappened != nil else {
            throw NoteRefusal(
                .threeAnswers, at: update.title.position,
                "an update begins with what happened; add it under `## What happened`")
        }
        return draft(
            .update(UpdateNote(update: published, asks: asks().filter(isAsked).inOrder())),
            at: .page(anchor: update.anchors(in: project)[0]))
    }

    /// What a scope change means, as asked or as answered.
    func note(about change: Change) -> NoteDraft {
        let touched = project.milestones.filter { milestone in
            change.milestones.contains { milestone.answers(to: $0.value) }
        }
        let moves = project.milestones.flatMap { milestone in
            moved(milestone, by: milestone.standing.slips.filter { $0.change.map(change.answers) ?? false })
        }
        let note = ScopeChangeNote(
            change: published(change), reason: change.reason.map { publisher.prose($0, in: project) },
            outputs: touched.map(\.output.value), moves: moves)
        return draft(
            .scopeChange(note), at: .page(anchor: change.anchors(in: project)[0]),
            to: deciderNames + [change.askedBy.value])
    }
}

extension Change {
    /// The day on which it was answered, or asked for.
    var newestDay: Day { decision?.on?.value ?? on.value }
}
