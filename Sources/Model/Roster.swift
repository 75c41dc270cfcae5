import Records
package import Vocabulary

/// What is known of every client before any is read in full: enough to tell one's data from another's.
package struct Roster: Sendable {
    package struct Entry: Sendable {
        package let slug: Slug
        package let path: String
        package let name: Located<String>
        package let key: Located<ClientKey>?
        /// The contacts' addresses.
        package let addresses: [EmailAddress]
    }

    /// In the order of the slugs.
    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.slug < $1.slug }
    }

    /// Reads one `client.md` as far as the roster needs it.
    ///
    /// Findings are left to the full reading.
    package static func entry(_ bytes: [UInt8], folderName: String, path: String, withDrafts: Bool) -> Entry? {
        guard let slug = Slug(folderName) else { return nil }
        var record = Record(bytes, path: path, plan: Client.plan(limit: Studio.largestBodyLimit))
        guard let read = Client.read(&record, slug: slug), withDrafts || !read.isDraft else { return nil }
        return Entry(
            slug: slug, path: path, name: read.client.name, key: read.client.key,
            addresses: read.client.contacts.compactMap { $0.email?.reveal().value })
    }
}
