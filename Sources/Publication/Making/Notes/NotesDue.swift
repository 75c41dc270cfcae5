package import Checks
import Model
package import Vocabulary

/// A note that an event asks for and that no log says was sent.
package struct NoteDue: Sendable {
    package let kind: NoteKind
    /// The path of the record that it is about, as messages name it.
    package let record: String
    /// What the record is called: a milestone by its output, any other by its title.
    package let subject: String
    /// The permanent anchor of the project.
    package let projectAnchor: String
    /// The day of the event.
    package let since: Day
    /// Whether it is the note that the record asks for unless another kind is named.
    package let isNewest: Bool
    /// What the record lacks before the note is worth sending, with the cure; nil where it can be written.
    package let lack: String?
}

extension CheckedClient {
    /// The notes that are due, in the order of the records.
    ///
    /// Of each record the newest event counts, since whatever came before is told with it; history before `rules_from`
    /// is taken as it is.
    package var notesDue: [NoteDue] {
        let publisher = Publisher(self)
        return client.projects.flatMap { project in
            ProjectPublisher(publisher, project).notesDue(since: studio.rulesFrom)
        }
    }
}

extension ProjectPublisher {
    fileprivate func notesDue(since first: Day?) -> [NoteDue] {
        let notes = isEnded ? [endDue].compactMap { $0 } : runningNotesDue
        return notes.filter { note in note.since <= today && first.map { note.since >= $0 } ?? true }
    }

    private var runningNotesDue: [NoteDue] {
        guard hasStarted else { return [] }
        let own = [kickoffDue, updateDue, endMoveDue] + project.changes.map { changeDue($0) }
        return (own + counted.map { milestoneDue($0) }).compactMap { $0 }
    }

    private func due(_ kind: NoteKind, _ record: String, _ subject: String, since day: Day, lack: String?) -> NoteDue {
        NoteDue(
            kind: kind, record: record, subject: subject, projectAnchor: project.identity, since: day,
            isNewest: record != project.path || kind == newestKind, lack: lack)
    }

    // MARK: The project

    /// Whether a note of one of these kinds about the project was sent on a day or later.
    private func wasSent(_ kinds: Set<ProjectNoteKind>, from day: Day) -> Bool {
        project.log.contains { entry in
            if case .sent(let kind, _) = entry.event { kinds.contains(kind) && entry.on >= day } else { false }
        }
    }

    /// Due until anything is told at all; once something was delivered, nobody wants to read that the work begins.
    private var kickoffDue: NoteDue? {
        let isSilent =
            project.milestones.allSatisfy { milestone in
                milestone.standing.deliveredOn == nil && milestone.closed == nil
                    && !milestone.log.contains(where: \.isSent)
            } && !project.log.contains(where: \.isSent)
        guard isSilent, !isPaused, project.start.value <= today else { return nil }
        return due(.kickoff, project.path, project.title.value, since: project.start.value, lack: nil)
    }

    private var updateDue: NoteDue? {
        guard let update = project.updates.last(where: { $0.day <= today }), !wasSent([.update], from: update.day)
        else { return nil }
        return possible(.update, update.path, update.title.value, since: update.day) { () throws(NoteRefusal) in
            try note(about: update)
        }
    }

    private var endMoveDue: NoteDue? {
        guard let move = endMoves.last, !wasSent([.recovery, .update, .scopeChange], from: move.on) else { return nil }
        return due(.recovery, project.path, project.title.value, since: move.on, lack: nil)
    }

    private var endDue: NoteDue? {
        guard let day = project.closed?.on?.value, !wasSent([.projectClosed], from: .distantPast) else { return nil }
        return possible(.projectClosed, project.path, project.title.value, since: day) { () throws(NoteRefusal) in
            try projectNote(.projectClosed)
        }
    }

    private func changeDue(_ change: Change) -> NoteDue? {
        let day = change.newestDay
        let anchors = change.anchors(in: project)
        let isTold = project.log.contains { entry in
            guard case .sent(.scopeChange, let link) = entry.event, entry.on >= day else { return false }
            return link.map { link in anchors.contains { link.value.hasSuffix("#\($0)") } } ?? true
        }
        return isTold ? nil : due(.scopeChange, change.path, change.title.value, since: day, lack: nil)
    }

    // MARK: A milestone

    /// The events that stand still with the project.
    private static let pausing: Set<NoteKind> = [.reviewRequest, .blocked, .recovery]

    private func milestoneDue(_ milestone: Milestone) -> NoteDue? {
        guard let kind = try? newestKind(of: milestone), let event = milestone.event(for: kind),
            !(isPaused && ProjectPublisher.pausing.contains(kind)), !isTold(event, kind, of: milestone)
        else { return nil }
        return possible(kind, milestone.path, milestone.output.value, since: event.day) { () throws(NoteRefusal) in
            try note(kind, about: milestone)
        }
    }

    /// Whether a note behind the event tells it: one of its kind or, where the event is news and asks for nothing, any
    /// other, and an update or a new plan of the whole project.
    private func isTold(_ event: Milestone.NoteEvent, _ kind: NoteKind, of milestone: Milestone) -> Bool {
        let isNews = kind != .reviewRequest && kind != .milestoneNote
        let later = milestone.log[event.end...]
        return later.contains { entry in
            if case .sent(let sent, _) = entry.event { isNews || sent.rawValue == kind.rawValue } else { false }
        } || (isNews && wasSent([.update, .recovery, .scopeChange], from: event.day))
    }

    /// A note that can be written or that only words are missing for; nil where there is nothing to tell.
    private func possible(
        _ kind: NoteKind, _ record: String, _ subject: String, since day: Day,
        _ draft: () throws(NoteRefusal) -> NoteDraft
    ) -> NoteDue? {
        do {
            _ = try draft()
            return due(kind, record, subject, since: day, lack: nil)
        } catch {
            guard error.rule == .noOutcome || error.rule == .threeAnswers else { return nil }
            return due(kind, record, subject, since: day, lack: error.message)
        }
    }
}

extension Milestone {
    /// What a note is about: its day, and where in the log that what follows it begins.
    fileprivate struct NoteEvent {
        let day: Day
        let end: Int
    }

    fileprivate func event(for kind: NoteKind) -> NoteEvent? {
        let index = log.lastIndex { entry in
            switch (kind, entry.event) {
            case (.reviewRequest, .review), (.decisionReceived, .decision), (.recovery, .due),
                (.blocked, .state(.blocked, _, _)):
                true
            // What reopened it, or last happened before it was closed.
            case (.milestoneNote, .state), (.milestoneNote, .review), (.milestoneNote, .rework): true
            default: false
            }
        }
        if kind == .milestoneNote {
            return closed?.on.map { NoteEvent(day: $0.value, end: index.map { $0 + 1 } ?? 0) }
        }
        return index.map { NoteEvent(day: log[$0].on, end: $0 + 1) }
    }
}

extension LogEntry {
    fileprivate var isSent: Bool { if case .sent = event { true } else { false } }
}

extension ProjectLogEntry {
    fileprivate var isSent: Bool { if case .sent = event { true } else { false } }
}

extension Day {
    fileprivate static let distantPast = Day(number: Int.min)
}
