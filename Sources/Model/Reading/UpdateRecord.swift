package import Records
import Vocabulary

extension Update {
    package static let schema = Schema("update", Fields.all)

    static func read(_ record: inout Record, day: Day) -> (update: Update, isDraft: Bool)? {
        let body = record.body
        let path = record.path
        return record.read(schema) { fields, reading in
            let update = Update(
                path: path, day: day,
                aliases: fields.value(CommonFields.aliases, &reading) ?? [],
                title: fields.value(Fields.title, &reading) ?? Located("", at: fields.position(of: "title")),
                health: fields.value(Fields.health, &reading),
                reason: fields.value(Fields.reason, &reading),
                allowances: CommonFields.allowances(fields, &reading),
                sections: body.sections, internalSections: body.internalSections)
            _ = fields.value(CommonFields.description, &reading)
            return (update, fields.value(CommonFields.draft, &reading) ?? false)
        }
    }

    static func plan(limit: Int) -> BodyPlan {
        BodyPlan(
            for: schema, hasOpening: false,
            sections: [.whatHappened, .whyItMatters, .whatComesNext, .whatWeNeed, .outcomes, .internalNotes, .proof],
            limit: limit)
    }

    enum Fields {
        static let title = Field("title", .located(.text), .required, "The news in one sentence.")
        static let health =
            Field("health", .located(.word), "How the project is doing on this day.") as Field<Located<Health>>
        static let reason = Field("reason", .located(.text), "Why it is at risk or off track, for those two alone.")

        static let all = [title.description, health.description, reason.description] + CommonFields.all
    }
}

extension Change {
    package static let schema = Schema("change", Fields.all)

    static func read(_ record: inout Record, slug: Slug) -> (change: Change, isDraft: Bool)? {
        let body = record.body
        let path = record.path
        return record.read(schema) { fields, reading in
            let change = Change(
                path: path, slug: slug,
                aliases: fields.value(CommonFields.aliases, &reading) ?? [],
                title: fields.value(Fields.title, &reading) ?? Located("", at: fields.position(of: "title")),
                askedBy: fields.value(Fields.askedBy, &reading) ?? Located("", at: fields.position(of: "asked_by")),
                on: fields.value(Fields.on, &reading) ?? Located(Day(number: 0), at: fields.position(of: "on")),
                milestones: fields.value(Fields.milestones, &reading) ?? [],
                effect: fields.value(Fields.effect, &reading),
                cost: fields.value(Fields.cost, &reading),
                decision: fields.value(Fields.decision, &reading),
                allowances: CommonFields.allowances(fields, &reading),
                reason: body.opening, internalNotes: body.internalSections[.internalNotes])
            _ = fields.value(CommonFields.description, &reading)
            return (change, fields.value(CommonFields.draft, &reading) ?? false)
        }
    }

    static func plan(limit: Int) -> BodyPlan {
        BodyPlan(for: schema, hasOpening: true, sections: [.internalNotes], limit: limit)
    }

    enum Fields {
        static let title = Field("title", .located(.text), .required, "What changes, in one sentence.")
        static let askedBy = Field("asked_by", .located(.name), .required, "Who asked for it.")
        static let on = Field("on", .located(.day), .required, "The day it was asked for.")
        static let milestones = Field("milestones", .list(of: .located(.slug)), "The milestones that it touches.")
        static let effect = Field(
            "effect", FieldType<ChangeEffect>.changeEffect, "What it is expected to do to the plan.")
        static let cost = Field("cost", .locked(.text), .optional, .internal, "What it costs.")
        static let decision = Field("decision", FieldType<ChangeDecision>.changeDecision, "How it was answered.")

        static let all =
            [
                title.description, askedBy.description, on.description, milestones.description, effect.description,
                cost.description, decision.description,
            ] + CommonFields.all
    }
}

extension FieldType where Value == ChangeEffect {
    fileprivate static var changeEffect: FieldType {
        let days = Field("days", .difference, "By how many calendar days the plan moves; 0 or less is possible.")
        let note = Field("note", .text, "What moves and what does not.")
        return .group(Schema("effect", [days.description, note.description])) { fields, reading in
            ChangeEffect(days: fields.value(days, &reading), note: fields.value(note, &reading))
        }
    }
}

extension FieldType where Value == ChangeDecision {
    fileprivate static var changeDecision: FieldType {
        let outcome =
            Field("outcome", .located(.word), .required, "Whether the change was accepted or declined.")
            as Field<Located<ChangeOutcome>>
        let by = Field("by", .name, .required, "Who decided at the client.")
        let on = Field("on", .located(.day), .required, "The day of the decision.")
        let via = Field("via", .text, "The channel through which the decision came, as email.")
        let schema = Schema("decision", [outcome.description, by.description, on.description, via.description])
        return .group(schema) { fields, reading in
            ChangeDecision(
                outcome: fields.value(outcome, &reading), by: fields.value(by, &reading),
                on: fields.value(on, &reading), via: fields.value(via, &reading))
        }
    }
}
