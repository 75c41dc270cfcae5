import Model
import Records
import Vocabulary

/// Every text of a client that a page, a feed or a note may show, of any record.
enum PublicTexts {
    /// What is called with each text: its words and the place where they begin.
    typealias Reader = (_ text: String, _ position: SourcePosition) -> Void

    static func forEach(in subject: Subject, read: Reader, readProse: (Prose) -> Void) {
        let client = subject.client
        for contact in client.contacts {
            let position = contact.name.position
            read(contact.name.value, position)
            visit(contact.role, read)
            if let approves = contact.approves { read(approves, position) }
        }
        visit(client.description, read)
        if let welcome = client.welcome { readProse(welcome) }
        for project in client.projects {
            visit(project, read)
            if let introduction = project.introduction { readProse(introduction) }
            for update in project.updates {
                read(update.title.value, update.title.position)
                visit(update.reason, read)
                for prose in update.sections.values { readProse(prose) }
            }
            for change in project.changes {
                visit(change, read)
                if let reason = change.reason { readProse(reason) }
            }
        }
        for placed in subject.allMilestones {
            visit(placed, read)
            for prose in placed.milestone.sections.values { readProse(prose) }
        }
    }

    private static func visit(_ text: Located<String>?, _ read: Reader) {
        if let text { read(text.value, text.position) }
    }

    private static func visit(_ project: Project, _ read: Reader) {
        visit(project.title, read)
        visit(project.goal, read)
        visit(project.owner, read)
        for owner in project.approval.owners { visit(owner, read) }
        for channel in project.approval.channels { visit(channel, read) }
        for invoice in project.invoices { visit(invoice.trigger, read) }
        for hold in project.holds {
            visit(hold.note, read)
            visit(hold.owner, read)
        }
        for entry in project.log {
            if case .end(_, _, let note?, _) = entry.event { read(note, entry.position) }
        }
        visit(project.closed?.note, read)
    }

    private static func visit(_ placed: PlacedMilestone, _ read: Reader) {
        visit(placed.milestone.title, read)
        visit(placed.milestone.output, read)
        visit(placed.milestone.description, read)
        visit(placed.milestone.owner, read)
        for owner in placed.milestone.approval.owners { visit(owner, read) }
        for channel in placed.milestone.approval.channels { visit(channel, read) }
        visit(placed.milestone.approval.question, read)
        for criterion in placed.milestone.acceptance { visit(criterion.text, read) }
        for deliverable in placed.milestone.deliverables { visit(deliverable, read) }
        for need in placed.milestone.needs {
            visit(need.what, read)
            visit(need.from, read)
            if let blocks = need.blocks, let what = need.what { read(blocks, what.position) }
        }
        for risk in placed.milestone.risks { visit(risk, read) }
        if case .some(let caveats) = placed.milestone.caveats {
            for caveat in caveats { visit(caveat, read) }
        }
        visit(placed.milestone.invoice?.trigger, read)
        visit(placed.milestone.next, read)
        for entry in placed.milestone.log { visit(entry, read) }
        visit(placed.milestone.closed?.next, read)
        visit(placed.milestone.closed?.owner, read)
        for item in placed.milestone.closed?.open ?? [] {
            visit(item.what, read)
            visit(item.owner, read)
        }
    }

    private static func visit(_ deliverable: Deliverable, _ read: Reader) {
        visit(deliverable.title, read)
        switch deliverable.target {
        case .file(let file): visit(file, read)
        case .link(let address): read(address.value.text, address.position)
        case nil: break
        }
        if let version = deliverable.version { read(version, deliverable.position) }
        if let note = deliverable.note { read(note, deliverable.position) }
    }

    private static func visit(_ entry: LogEntry, _ read: Reader) {
        func say(_ texts: String?...) {
            for case let text? in texts { read(text, entry.position) }
        }
        switch entry.event {
        case .state(_, let note, let by), .quality(_, let note, let by): say(note, by)
        case .review(let request):
            say(request.note)
            visit(request.question, read)
        case .due(let move): say(move.note)
        case .rework(let text, let by), .feedback(let text, let by): say(text, by)
        case .decision(let decision):
            visit(decision.by, read)
            visit(decision.via, read)
            say(decision.note)
        case .waived(let owner, let note, let by):
            visit(owner, read)
            say(note, by)
        case .split(_, let note), .replaced(_, let note): say(note)
        // A link that was sent is judged whole by `sent-link-lives`.
        case .sent: break
        }
    }

    private static func visit(_ change: Change, _ read: Reader) {
        visit(change.title, read)
        visit(change.askedBy, read)
        if let note = change.effect?.note { read(note, change.title.position) }
        if let by = change.decision?.by { read(by, change.title.position) }
        if let via = change.decision?.via { read(via, change.title.position) }
    }
}
