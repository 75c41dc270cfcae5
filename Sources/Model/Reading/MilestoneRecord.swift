package import Records
import Vocabulary

extension Milestone {
    package static let schema = Schema("milestone", Fields.all)

    static func read(
        _ record: inout Record, number: Int, slug: Slug, defaults: ApprovalDefaults
    ) -> (milestone: Milestone, isDraft: Bool)? {
        let body = record.body
        let path = record.path
        return record.read(schema) { fields, reading in
            let due = fields.value(Fields.due, &reading) ?? Located(Day(number: 0), at: fields.position(of: "due"))
            let approval =
                fields.value(Fields.approval, &reading)
                .map { $0.filled(from: defaults) }
                ?? Approval(defaults, at: fields.position(of: "approval"))
            let log = (fields.value(Fields.log, &reading) ?? [])
            var replay = Replay(due: due.value, approval: approval)
            for entry in log { replay.apply(entry) }
            let milestone = Milestone(
                path: path, number: number, slug: slug,
                aliases: fields.value(CommonFields.aliases, &reading) ?? [],
                title: fields.value(Fields.title, &reading) ?? Located("", at: fields.position(of: "title")),
                output: fields.value(Fields.output, &reading) ?? Located("", at: fields.position(of: "output")),
                description: fields.value(CommonFields.description, &reading),
                owner: fields.value(Fields.owner, &reading),
                start: fields.value(Fields.start, &reading),
                due: due, approval: approval,
                acceptance: fields.value(Fields.acceptance, &reading) ?? [],
                deliverables: fields.value(Fields.deliverables, &reading) ?? [],
                needs: fields.value(Fields.needs, &reading) ?? [],
                risks: fields.value(Fields.risks, &reading) ?? [],
                caveats: fields.value(Fields.caveats, &reading) ?? .unstated,
                invoice: fields.value(Fields.invoice, &reading),
                next: fields.value(Fields.next, &reading),
                log: log,
                closed: fields.value(Fields.closed, &reading),
                proof: fields.value(Fields.proof, &reading),
                allowances: CommonFields.allowances(fields, &reading),
                sections: body.sections, internalSections: body.internalSections,
                standing: replay.standing,
                promise: Promise(first: due.value, slips: replay.standing.slips, inheritedFrom: []))
            return (milestone, fields.value(CommonFields.draft, &reading) ?? false)
        }
    }

    static func plan(limit: Int) -> BodyPlan {
        BodyPlan(
            for: schema, hasOpening: false,
            sections: [.whatHappened, .whyItMatters, .whatComesNext, .outcomes, .internalNotes, .proof], limit: limit)
    }

    enum Fields {
        static let title = Field(
            "title", .located(.text), .required, "The outcome in the client's words, one sentence.")
        static let output = Field("output", .located(.text), .required, "What the milestone delivers.")
        static let owner = Field("owner", .located(.name), "Who answers for the milestone, if not the project's owner.")
        static let start = Field("start", .located(.day), "The first day of work on it.")
        static let due = Field(
            "due", .located(.day), .required, "The first promise: the day by which the client has the output.")
        static let approval = Field(
            "approval", .approval, "Who decides, through which channel, on which question, by when.")
        static let acceptance = Field("acceptance", .list(of: .criterion), "What the output must fulfil.")
        static let deliverables = Field(
            "deliverables", .list(of: .deliverable), "The files and links that make up the output.")
        static let needs = Field("needs", .list(of: .need), "What others must provide.")
        static let risks = Field(
            "risks", .list(of: .located(.text), isBlock: true), "What may go wrong, and what it would move.")
        static let caveats = Field("caveats", .caveats, "Known limits of the output, or the word none.")
        static let invoice = Field("invoice", .invoice, "The invoice that the approval triggers.")
        static let next = Field("next", .located(.text), "What starts the next stage, known before the review.")
        static let log = Field("log", .list(of: .logEntry), "Everything that happened, in order; only ever added to.")
        static let closed = Field("closed", .closeout, "How the milestone closed.")
        static let proof = Field(
            "proof", .locked(.proofSettings), .optional, .internal, "Whether the summary becomes a proof asset.")

        static let all =
            [
                title.description, output.description, owner.description, start.description, due.description,
                approval.description, acceptance.description, deliverables.description, needs.description,
                risks.description, caveats.description, invoice.description, next.description, log.description,
                closed.description, proof.description,
            ] + CommonFields.all
    }
}

extension Approval {
    init(_ defaults: ApprovalDefaults, at position: SourcePosition) {
        self.init(
            position: position, owners: defaults.owners, channels: defaults.channels, decideBy: nil, question: nil,
            rounds: nil)
    }

    func filled(from defaults: ApprovalDefaults) -> Approval {
        Approval(
            position: position, owners: owners.isEmpty ? defaults.owners : owners,
            channels: channels.isEmpty ? defaults.channels : channels, decideBy: decideBy, question: question,
            rounds: rounds)
    }
}
