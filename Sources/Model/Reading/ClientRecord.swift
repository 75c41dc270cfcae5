package import Records
import Vocabulary

extension Client {
    package static let schema = Schema("client", Fields.all)

    /// What `client.md` alone says; projects and attachments are added by whoever reads the folder.
    static func read(_ record: inout Record, slug: Slug) -> (client: Client, isDraft: Bool)? {
        let body = record.body
        let path = record.path
        return record.read(schema) { fields, reading in
            let client = Client(
                path: path, slug: slug,
                aliases: fields.value(CommonFields.aliases, &reading) ?? [],
                name: fields.value(Fields.name, &reading) ?? Located("", at: fields.position(of: "name")),
                description: fields.value(CommonFields.description, &reading),
                key: fields.value(Fields.key, &reading),
                contacts: fields.value(Fields.contacts, &reading) ?? [],
                theme: fields.value(Fields.theme, &reading) ?? .none,
                language: fields.value(Fields.locale, &reading),
                proof: fields.value(Fields.proof, &reading),
                allowances: CommonFields.allowances(fields, &reading),
                welcome: body.opening,
                internalNotes: body.internalSections[.internalNotes],
                projects: [], attachments: [:])
            return (client, fields.value(CommonFields.draft, &reading) ?? false)
        }
    }

    static func plan(limit: Int) -> BodyPlan {
        BodyPlan(for: schema, hasOpening: true, sections: [.internalNotes], limit: limit)
    }

    enum Fields {
        static let name = Field("name", .located(.text), .required, "The client's name as it stands on the page.")
        static let key = Field(
            "key", .located(.key), .required, "The random part of the client's link; `milepost new client` makes one.")
        static let contacts = Field("contacts", .list(of: .contact), "The people at the client.")
        static let theme = Field("theme", .theme, "Accent colour and logo for this client.")
        static let locale =
            Field("locale", .word, "The language of this client's pages: en, de or es.") as Field<InterfaceLanguage>
        static let proof = Field(
            "proof", .locked(.proofConsent), .optional, .internal, "The consent to anonymised proof assets.")

        static let all =
            [
                name.description, key.description, contacts.description, theme.description, locale.description,
                proof.description,
            ] + CommonFields.all
    }
}

extension FieldType where Value == Contact {
    static var contact: FieldType {
        let name = Field("name", .located(.name), .required, "The person's name.")
        let role = Field("role", .located(.text), "What this person does.")
        let email = Field(
            "email", .locked(.located(.email)), .optional, .internal, "The address to which notes are sent.")
        let approves = Field("approves", .text, "What this person decides on.")
        let schema = Schema("contact", [name.description, role.description, email.description, approves.description])
        return .group(schema) { fields, reading in
            let role = fields.value(role, &reading)
            let email = fields.value(email, &reading)
            let approves = fields.value(approves, &reading)
            return fields.value(name, &reading).map {
                Contact(name: $0, role: role, email: email, approves: approves)
            }
        }
    }
}

extension FieldType where Value == ProofConsent {
    static var proofConsent: FieldType {
        let description = Field(
            "as", .located(.text), .optional, .internal, "How the client is described to outsiders.")
        let consent = Field(
            "consent", FieldType<(Located<Day>?, String?)>.consent, .optional, .internal, "Who agreed, and when.")
        let hide = Field("hide", .list(of: .text), .optional, .internal, "Further words that give the client away.")
        let people = Field(
            "people", .table(of: .located(.text)), .optional, .internal, "The role that stands in for each name.")
        let schema = Schema(
            "proof", [description.description, consent.description, hide.description, people.description])
        return .group(schema) { fields, reading in
            let given = fields.value(consent, &reading)
            let people = (fields.value(people, &reading) ?? []).map { ($0.key.value, $0.value) }
            return ProofConsent(
                description: fields.value(description, &reading), consentOn: given?.0, consentBy: given?.1,
                hide: fields.value(hide, &reading) ?? [], people: Dictionary(people) { first, _ in first })
        }
    }
}

extension FieldType where Value == (Located<Day>?, String?) {
    static var consent: FieldType {
        let on = Field("on", .located(.day), .optional, .internal, "The day of the consent.")
        let by = Field("by", .name, .optional, .internal, "Who gave it.")
        return .group(Schema("consent", [on.description, by.description])) { fields, reading in
            (fields.value(on, &reading), fields.value(by, &reading))
        }
    }
}

extension FieldType where Value == ProofSettings {
    /// `true`, or `{slug, key, year, allow, review}`.
    static var proofSettings: FieldType {
        let slug = Field("slug", .located(.slug), .optional, .internal, "The asset's own slug.")
        let key = Field("key", .located(.key), .optional, .internal, "The asset's own key.")
        let year = Field("year", .flag, .optional, .internal, "Whether the year may be shown.")
        let allowed = Field(
            "allow", .table(of: .text), .optional, .internal, "Words and numbers that may stay, each with the reason.")
        let review = Field("review", FieldType<ProofReview>.proofReview, .optional, .internal, "A person's sign-off.")
        let schema = Schema(
            "proof",
            [slug.description, key.description, year.description, allowed.description, review.description])
        let group = FieldType.group(schema) { fields, reading in
            ProofSettings(
                position: fields.position(of: ""), isWanted: true, slug: fields.value(slug, &reading),
                key: fields.value(key, &reading),
                showsYear: fields.value(year, &reading) ?? false,
                allowed: (fields.value(allowed, &reading) ?? []).map {
                    ProofAllowance(words: $0.key, reason: $0.value)
                },
                review: fields.value(review, &reading))
        }
        let flag = FieldType<Located<Bool>>.located(.flag).compactMap { isWanted in
            ProofSettings(
                position: isWanted.position, isWanted: isWanted.value, slug: nil, key: nil, showsYear: false,
                allowed: [], review: nil)
        }
        return .choice(scalar: flag, group: group)
    }
}

extension FieldType where Value == ProofReview {
    static var proofReview: FieldType {
        let by = Field("by", .name, .optional, .internal, "Who read the asset.")
        let on = Field("on", .day, .optional, .internal, "When it was read.")
        let digest = Field("digest", .text, .optional, .internal, "The SHA-256 of the text that was read.")
        return .group(Schema("review", [by.description, on.description, digest.description])) { fields, reading in
            ProofReview(
                position: fields.position(of: ""), by: fields.value(by, &reading), on: fields.value(on, &reading),
                digest: fields.value(digest, &reading))
        }
    }
}
