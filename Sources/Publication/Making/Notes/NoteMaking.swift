package import Checks
import Model
package import Vocabulary

extension NoteDraft {
    /// The draft that announces the newest event of a record, or its newest one of a kind.
    ///
    /// `record` is the path of a milestone's, an update's, a change's or a project's record as messages name it.
    /// Nil with a finding where nothing happened that such a note could tell, or where the record lacks what makes
    /// it worth sending.
    package static func make(
        for record: String, kind: NoteKind?, of checked: CheckedClient
    ) -> Diagnosed<NoteDraft?> {
        let publisher = Publisher(checked)
        for project in checked.client.projects {
            let desk = ProjectPublisher(publisher, project)
            guard let subject = desk.noteSubject(record) else { continue }
            do {
                return Diagnosed(try desk.draft(about: subject, kind: kind))
            } catch {
                return Diagnosed(nil, [Diagnostic(error.rule, at: error.position, error.message)])
            }
        }
        return Diagnosed(nil)
    }
}

/// The record that a note is about.
enum NoteSubject {
    case project
    case milestone(Milestone)
    case update(Update)
    case change(Change)

    /// The kinds of note that a record of this sort may ask for.
    var kinds: [NoteKind] {
        switch self {
        case .project: [.kickoff, .update, .scopeChange, .recovery, .projectClosed]
        case .milestone: [.reviewRequest, .blocked, .decisionReceived, .recovery, .milestoneNote]
        case .update: [.update]
        case .change: [.scopeChange]
        }
    }
}

/// Why there is no note: a rule that the record does not keep, and the cure.
struct NoteRefusal: Error {
    let rule: RuleID
    let position: SourcePosition
    let message: String

    init(_ rule: RuleID, at position: SourcePosition, _ message: String) {
        self.rule = rule
        self.position = position
        self.message = message
    }
}

extension ProjectPublisher {
    fileprivate func noteSubject(_ record: String) -> NoteSubject? {
        if project.path == record { return .project }
        if let milestone = project.milestones.first(where: { $0.path == record }) { return .milestone(milestone) }
        if let update = project.updates.first(where: { $0.path == record }) { return .update(update) }
        return project.changes.first { $0.path == record }.map { .change($0) }
    }

    fileprivate func draft(about subject: NoteSubject, kind wanted: NoteKind?) throws(NoteRefusal) -> NoteDraft {
        let kind: NoteKind
        if let wanted { kind = wanted } else { kind = try newestKind(of: subject) }
        guard subject.kinds.contains(kind) else {
            let kinds = Listing.plain(subject.kinds.map(\.fileName), joinedBy: "or")
            throw NoteRefusal(
                .logEntry, at: position(of: subject),
                "there is no such note about this record; --kind may be \(kinds)")
        }
        return switch subject {
        case .project: try projectNote(kind)
        case .milestone(let milestone): try note(kind, about: milestone)
        case .update(let update): try note(about: update)
        case .change(let change): note(about: change)
        }
    }

    private func newestKind(of subject: NoteSubject) throws(NoteRefusal) -> NoteKind {
        switch subject {
        case .project: newestKind
        case .milestone(let milestone): try newestKind(of: milestone)
        case .update: .update
        case .change: .scopeChange
        }
    }

    private func position(of subject: NoteSubject) -> SourcePosition {
        switch subject {
        case .project: project.title.position
        case .milestone(let milestone): milestone.title.position
        case .update(let update): update.title.position
        case .change(let change): change.title.position
        }
    }

    // MARK: What all notes share

    /// A note to these people, or, where none is named, to those who decide in this project.
    func draft(_ message: NoteMessage, at destination: Destination, to names: [String] = []) -> NoteDraft {
        NoteDraft(
            masthead: publisher.masthead, project: project.title.value, from: publisher.receiver(project.owner.value),
            to: publisher.recipients(names.isEmpty ? deciderNames : names), destination: destination, message: message)
    }

    /// The people at the client who answer for the project.
    var deciderNames: [String] { project.approval.owners.map(\.value).filter(publisher.isContact) }

    /// What stands behind a day that moved, for the reader of a note.
    func moved(_ milestone: Milestone, by slips: [Slip]) -> [MovedOutput] {
        moves(of: slips).map { MovedOutput(output: milestone.output.value, move: $0) }
    }
}

extension Publisher {
    /// People of the client, each once, with the addresses that the records have for them; the first contact where
    /// nobody is named.
    fileprivate func recipients(_ names: [String]) -> [NoteRecipient] {
        let wanted = names.filter(isContact)
        let people = wanted.isEmpty ? client.contacts.prefix(1).map(\.name.value) : wanted
        let addresses = client.noteAddresses
        var recipients: [NoteRecipient] = []
        for name in people where !recipients.contains(where: { $0.name == name }) {
            recipients.append(NoteRecipient(name: name, address: addresses[name]))
        }
        return recipients
    }
}
