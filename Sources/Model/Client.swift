package import Records
package import Vocabulary

/// Who the work is for: one folder under Content, read and replayed.
package struct Client: Sendable {
    package let path: String
    package let slug: Slug
    package let aliases: [Located<Alias>]
    package let name: Located<String>
    /// What a preview of a link to the client's page says.
    package let description: Located<String>?
    /// Nil only where the record has none, which is an error.
    package let key: Located<ClientKey>?
    package let contacts: [Contact]
    package let theme: Theme
    package let language: InterfaceLanguage?
    package let proof: Internal<ProofConsent>?
    package let allowances: [Allowance]
    package let welcome: Prose?
    package let internalNotes: Internal<Located<String>>?
    package var projects: [Project]
    /// Every file of the client's folder that is not a record, by its path below the folder.
    package let attachments: [String: Attachment]

    /// Where notes to the contacts are sent, by their names; for the drafts of notes and nothing else.
    package var noteAddresses: [String: EmailAddress] {
        Dictionary(
            contacts.compactMap { contact in contact.email.map { (contact.name.value, $0.reveal().value) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The name of the client's folder in the site.
    package var folder: String { "\(slug)-\(key?.value.text ?? "")" }

    /// The names that the folder had before the client was renamed; none where the key could not be read.
    package var formerFolders: [String] {
        guard let key = key?.value.text else { return [] }
        let slugs = aliases.map(\.value.slug).filter { $0 != slug }
        return Set(slugs).sorted().map { "\($0)-\(key)" }
    }
}

/// Somebody at the client.
package struct Contact: Sendable {
    package let name: Located<String>
    package let role: Located<String>?
    package let email: Internal<Located<EmailAddress>>?
    /// What this person decides on.
    package let approves: String?
}

/// The client's leave to show its work anonymised.
package struct ProofConsent: Sendable {
    /// How the client is described to outsiders, as “a group of animal clinics”.
    package let description: Located<String>?
    package let consentOn: Located<Day>?
    package let consentBy: String?
    /// Further words by which the client could be recognised.
    package let hide: [String]
    /// Roles that stand in for people's names.
    package let people: [String: Located<String>]
}

/// A former name of a record: a slug, or a project's slug and a slug.
package struct Alias: Hashable, Sendable {
    package let project: Slug?
    package let slug: Slug

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let last = parts.last, let slug = Slug(last), parts.count <= 2 else { return nil }
        let project = parts.count == 2 ? Slug(parts[0]) : nil
        if parts.count == 2, project == nil { return nil }
        self.project = project
        self.slug = slug
    }
}

/// A warning that a record silences in itself, with the reason.
package struct Allowance: Sendable {
    package let rule: Located<String>
    /// Nil where none was written, which a check reports.
    package let reason: String?
}

/// A file beside the records, as its bytes show it.
package struct Attachment: Sendable {
    package enum Kind: Sendable {
        case file(FileFormat?)
        case symbolicLink
    }

    package let kind: Kind
    package let size: Int

    package init(kind: Kind, size: Int) {
        self.kind = kind
        self.size = size
    }
}

extension Client {
    func with(attachments: [String: Attachment]) -> Client {
        Client(
            path: path, slug: slug, aliases: aliases, name: name, description: description, key: key,
            contacts: contacts, theme: theme, language: language, proof: proof, allowances: allowances,
            welcome: welcome, internalNotes: internalNotes, projects: projects, attachments: attachments)
    }
}
