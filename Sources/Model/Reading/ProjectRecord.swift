package import Records
import Vocabulary

extension Project {
    package static let schema = Schema("project", Fields.all)

    /// What `project.md` alone says; its other records are added by whoever reads the folder.
    static func read(_ record: inout Record, slug: Slug) -> (project: Project, isDraft: Bool)? {
        let body = record.body
        let path = record.path
        return record.read(schema) { fields, reading in
            func missing(_ key: String) -> Located<String> { Located("", at: fields.position(of: key)) }
            let project = Project(
                path: path, slug: slug,
                aliases: fields.value(CommonFields.aliases, &reading) ?? [],
                title: fields.value(Fields.title, &reading) ?? missing("title"),
                goal: fields.value(Fields.goal, &reading) ?? missing("goal"),
                owner: fields.value(Fields.owner, &reading) ?? missing("owner"),
                start: fields.value(Fields.start, &reading)
                    ?? Located(Day(number: 0), at: fields.position(of: "start")),
                end: fields.value(Fields.end, &reading),
                cadence: fields.value(Fields.cadence, &reading),
                approval: fields.value(Fields.approval, &reading) ?? .none,
                invoices: fields.value(Fields.invoices, &reading) ?? [],
                holds: fields.value(Fields.holds, &reading) ?? [],
                log: fields.value(Fields.log, &reading) ?? [],
                closed: fields.value(Fields.closed, &reading),
                proof: fields.value(Fields.proof, &reading),
                allowances: CommonFields.allowances(fields, &reading),
                introduction: body.opening,
                internalNotes: body.internalSections[.internalNotes],
                retold: body.internalSections[.proof],
                milestones: [], updates: [], changes: [], unread: [])
            _ = fields.value(CommonFields.description, &reading)
            return (project, fields.value(CommonFields.draft, &reading) ?? false)
        }
    }

    static func plan(limit: Int) -> BodyPlan {
        BodyPlan(for: schema, hasOpening: true, sections: [.internalNotes, .proof], limit: limit)
    }

    enum Fields {
        static let title = Field("title", .located(.text), .required, "The engagement's name.")
        static let goal = Field("goal", .located(.text), .required, "What the client wants from it, in a sentence.")
        static let owner = Field("owner", .located(.name), .required, "Who answers for it at the studio.")
        static let start = Field("start", .located(.day), .required, "The first day of work.")
        static let end = Field("end", .located(.day), "The promised end.")
        static let cadence = Field("cadence", .days, "How often this client hears from you, as 7 days.")
        static let approval = Field(
            "approval", .approvalDefaults, "Who approves and through which channel, unless a milestone says otherwise.")
        static let invoices = Field("invoices", .list(of: .invoice), "What triggers each invoice.")
        static let holds = Field("holds", .list(of: .hold), "Stretches of days in which the project is paused.")
        static let log = Field(
            "log", .list(of: .projectLogEntry),
            "What happened to the project as a whole, oldest first; only ever added to.")
        static let closed = Field("closed", .projectClosing, "How the engagement ended.")
        static let proof = Field(
            "proof", .locked(.proofSettings), .optional, .internal, "Whether the story becomes a proof asset.")

        static let all =
            [
                title.description, goal.description, owner.description, start.description, end.description,
                cadence.description, approval.description, invoices.description, holds.description, log.description,
                closed.description, proof.description,
            ] + CommonFields.all
    }
}

extension FieldType where Value == ApprovalDefaults {
    static var approvalDefaults: FieldType {
        let owner = Field("owner", .oneOrMore(.located(.name)), "Who approves.")
        let via = Field("via", .oneOrMore(.located(.text)), "The agreed channel or channels.")
        return .group(Schema("approval", [owner.description, via.description])) { fields, reading in
            ApprovalDefaults(owners: fields.value(owner, &reading) ?? [], channels: fields.value(via, &reading) ?? [])
        }
    }
}

extension FieldType where Value == Invoice {
    static var invoice: FieldType {
        let trigger = Field("trigger", .located(.text), .required, "What makes the invoice due.")
        let amount = Field("amount", .locked(.text), .optional, .internal, "The amount with its currency, as 4200 EUR.")
        return .group(Schema("invoice", [trigger.description, amount.description])) { fields, reading in
            Invoice(trigger: fields.value(trigger, &reading), amount: fields.value(amount, &reading))
        }
    }
}

extension FieldType where Value == Hold {
    static var hold: FieldType {
        let since = Field("since", .located(.day), .required, "The first paused day.")
        let until = Field("until", .located(.day), "The last paused day; absent while the hold lasts.")
        let note = Field("note", .located(.text), .required, "Why the project is paused.")
        let owner = Field("owner", .located(.name), .required, "Who restarts the work.")
        let schema = Schema("hold", [since.description, until.description, note.description, owner.description])
        return .group(schema) { fields, reading in
            Hold(
                position: fields.position(of: ""), since: fields.value(since, &reading),
                until: fields.value(until, &reading), note: fields.value(note, &reading),
                owner: fields.value(owner, &reading))
        }
    }
}

extension FieldType where Value == ProjectClosing {
    static var projectClosing: FieldType {
        let on = Field("on", .located(.day), .required, "The last day of the engagement.")
        let note = Field("note", .located(.text), "A closing sentence.")
        return .group(Schema("closing", [on.description, note.description])) { fields, reading in
            ProjectClosing(
                position: fields.position(of: ""), on: fields.value(on, &reading), note: fields.value(note, &reading))
        }
    }
}

extension FieldType where Value == ProjectLogEntry {
    static var projectLogEntry: FieldType {
        let on = Field("on", .day, .required, "The day of the entry.")
        let end = Field("end", .day, "The promised end moved to this day.")
        let cause = Field("cause", .word, "Who or what moved the promised end.") as Field<Cause>
        let note = Field("note", .text, "Why the promised end moved.")
        let change = Field("change", .located(.slug), "The slug of the accepted change that moved the promised end.")
        let sent = Field("sent", .word, "A note about the project was sent.") as Field<ProjectNoteKind>
        let to = Field("to", .locked(.text), .optional, .internal, "Who received it.")
        let link = Field(
            "link", .located(.text), "The place on the page that the note linked to, as #website-relaunch.")
        let kinds = [
            EntryKind(end.key, with: [cause.key, note.key, change.key]), EntryKind(sent.key, with: [to.key, link.key]),
        ]
        let schema = Schema(
            "project log entry",
            [
                on.description, end.description, cause.description, note.description, change.description,
                sent.description, to.description, link.description,
            ],
            .kinds(kinds))
        return .group(schema) { fields, reading in
            let day = fields.value(on, &reading)
            let position = fields.position(of: "")
            guard let kind = EntryKeys.kind(in: fields, of: kinds) else {
                reading.report(
                    .logEntry, at: position,
                    "a project log entry has exactly one of `end` and `sent`; write two entries for two events")
                return nil
            }
            EntryKeys.check(fields, kind: kind, of: kinds, knowing: schema, &reading)
            let link = fields.value(link, &reading)
            let note = fields.value(note, &reading)
            let cause = fields.value(cause, &reading)
            let change = fields.value(change, &reading)
            _ = fields.value(to, &reading)
            let event: ProjectLogEntry.Event
            if let end = fields.value(end, &reading) {
                event = .end(end, cause: cause, note: note, change: change)
            } else if let kind = fields.value(sent, &reading) {
                event = .sent(kind, link: link)
            } else {
                return nil
            }
            return day.map { ProjectLogEntry(position: position, on: $0, event: event) }
        }
    }
}
