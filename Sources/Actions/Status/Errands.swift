import Checks
import Model
import Publication
import Vocabulary

extension ProjectSight {
    /// What the studio has to do for this project today.
    func errands(_ waiting: [Waiting]) -> [Errand] {
        notesToSend + (page.isPaused || page.isEnded ? [] : promises + waiting.compactMap(chase) + changes + silence)
            + (page.isEnded ? [] : milestonesToClose) + end
    }

    private func errand(
        _ kind: Errand.Kind, _ subject: String, who: [String] = [], by: Day? = nil, daysLate: Int? = nil,
        command: String? = nil, lack: String? = nil
    ) -> Errand {
        Errand(
            kind: kind, client: client, project: Errand.ProjectName(id: page.anchors[0], title: page.title),
            subject: subject, who: who, by: by, daysLate: daysLate, command: command, lack: lack)
    }

    /// The newest note of each kind; it says how many older ones there are, so that a pile does not hide the rest.
    private var notesToSend: [Errand] {
        NoteKind.allCases.compactMap { kind in
            let due = notes.filter { note in note.kind == kind && !openChanges.contains { $0.path == note.record } }
            guard let newest = due.max(by: { ($0.since, $1.record) < ($1.since, $0.record) }) else { return nil }
            let place: Errand.Kind =
                switch kind {
                case .reviewRequest: .requestReview
                case .blocked: .tellBlocked
                default: .sendNote
                }
            var errand = errand(
                place, newest.subject, by: newest.since, daysLate: today - newest.since,
                command: newest.lack == nil ? command(newest) : nil, lack: newest.lack)
            errand.note = (kind, due.count - 1)
            return errand
        }
    }

    /// Outputs whose day is today or past.
    private var promises: [Errand] {
        zip(page.path, project.milestones).compactMap { row, milestone in
            guard case .open(let state, _) = row.standing, row.deliveredOn == nil, let due = row.due, due <= today
            else { return nil }
            return errand(
                state == .blocked ? .agreeNewDay : .deliver, row.output,
                who: [milestone.owner?.value ?? project.owner.value], by: due, daysLate: daysLate(since: due) ?? 0)
        }
    }

    /// What somebody outside the studio was to give by now.
    private func chase(_ waiting: Waiting) -> Errand? {
        guard waiting.party != .studio, let by = waiting.by, by <= today else { return nil }
        return errand(
            waiting.kind == .decision ? .askForDecision : .askForInput, waiting.what, who: waiting.who, by: by,
            daysLate: waiting.daysLate ?? 0)
    }

    private var openChanges: [Change] {
        page.isPaused || page.isEnded ? [] : project.changes.filter { $0.decision == nil && $0.on.value <= today }
    }

    /// Scope changes that nobody answered, with the note that puts them to the client where that was not sent.
    private var changes: [Errand] {
        openChanges.map { change in
            errand(
                .answerChange, change.title.value, who: [change.askedBy.value], by: change.on.value,
                daysLate: clock.days(since: change.on.value),
                command: notes.first { $0.record == change.path }.flatMap(command))
        }
    }

    /// How long is too long is for the check to say.
    private var silence: [Errand] {
        guard findings.contains(where: { $0.rule == .quiet }), let last = project.lastSignOfLife(by: today) else {
            return []
        }
        return [errand(.breakSilence, page.title, by: last, daysLate: clock.days(since: last))]
    }

    // MARK: What is to be put in order

    private var milestonesToClose: [Errand] {
        project.milestones.compactMap { milestone in
            guard !milestone.standing.isSuperseded, milestone.closed == nil,
                let day = milestone.standing.approvedOn, studio.isUnderProcessRules(day)
            else { return nil }
            return errand(
                .closeMilestone, milestone.output.value, by: day, daysLate: clock.days(since: day),
                command: closing(milestone.path))
        }
    }

    private var end: [Errand] {
        guard isFinished, milestonesToClose.isEmpty, let day = finishedOn, studio.isUnderProcessRules(day) else {
            return []
        }
        return [errand(.closeProject, page.title, by: day, daysLate: clock.days(since: day))]
    }
}
