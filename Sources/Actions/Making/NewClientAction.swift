import Checks
import Edits
import Model
import Records
package import Vocabulary

/// `milepost new client`: a folder with its record and a key of its own.
package struct NewClientAction: Sendable {
    private let options: NewRecordOptions
    private let name: String
    private let slug: String?
    private let contacts: [NewContact]
    private let makeKey: @Sendable () -> ClientKey

    /// Without a slug, the one that the name suggests is taken.
    package init(
        _ options: NewRecordOptions, name: String, slug: String?, contacts: [NewContact],
        makeKey: @escaping @Sendable () -> ClientKey = RotateAction.systemKey
    ) {
        (self.options, self.name, self.slug, self.contacts) = (options, name, slug, contacts)
        self.makeKey = makeKey
    }

    package func run() async throws -> Ending {
        try options.run { survey in
            let slug = try freeSlug(in: survey)
            var edit = ClientEdit(ofNew: slug.text, in: survey)
            let key = freeKey(in: survey)
            try edit.make([("client.md", record(key))], in: "")
            try edit.refuseIfOthersSuffer()
            let warnings = try edit.commit()
            let next = options.command("new project \(slug) 'TITLE' --goal 'GOAL' --owner 'NAME' --start DAY")
            return .made([survey.content.path(slug.text, "client.md")], next: next, warnings: warnings)
        }
    }

    private func freeSlug(in survey: Survey) throws(Trouble) -> Slug {
        let slug = try Slug.chosen(slug, from: name)
        guard !ContentSource.ownFolders.contains(slug.text) else {
            throw Trouble("the folder “\(slug)” holds the studio's own files; give the client another name with --slug")
        }
        guard !survey.clientNames.contains(slug.text) else {
            throw Trouble("\(survey.content.path)/\(slug) is there already; give another name with --slug")
        }
        let words = Folding.words(of: name)
        if let other = survey.roster.roster.entries.first(where: { Folding.words(of: $0.name.value) == words }) {
            throw Trouble(
                "\(Quotation.quoted(other.name.value)) is a client already, in \(survey.content.path)/\(other.slug)")
        }
        return slug
    }

    private func freeKey(in survey: Survey) -> ClientKey {
        let taken = survey.roster.roster.entries.compactMap { $0.key?.value }
        var key = makeKey()
        while taken.contains(key) { key = makeKey() }
        return key
    }

    private func record(_ key: ClientKey) -> NewRecord {
        let people = contacts.map { contact in
            WrittenValue.group([
                "name": .text(contact.name), "role": .text(contact.role), "email": .text(contact.email?.text),
            ])
        }
        let hint = NewField.comments(
            "The people at the client. Their addresses are never published.", "contacts:", "  - name: First Last",
            "    role: What they do", "    email: name@client.example")
        let fields = NewField.keys(["name": .text(name), "key": .text(key.text)])
        return NewRecord(fields + (people.isEmpty ? hint : NewField.keys(["contacts": .list(some: people)])))
    }
}

/// Somebody at a new client.
package struct NewContact: Hashable, Sendable {
    package let name: String
    package let email: EmailAddress?
    package var role: String?

    /// Reads `Ada Aster <ada@aster.example>` or a name alone; nil where there is no name or the address is none.
    package init?(_ text: String) {
        let parts = text.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmed
        guard !name.isEmpty, !name.contains("@") else { return nil }
        self.name = name
        guard parts.count == 2 else {
            email = nil
            return
        }
        let rest = parts[1].trimmed
        guard rest.hasSuffix(">"), let address = EmailAddress(rest.dropLast()) else { return nil }
        email = address
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
