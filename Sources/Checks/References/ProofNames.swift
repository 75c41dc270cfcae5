import Model
package import Vocabulary

/// The slugs and keys of proof assets: an asset and the client's live pages share no name, and two assets neither.
///
/// They are internal, so that no message says which record has the same.
package enum ProofNames {
    static func findings(in subject: Subject) -> [Diagnostic] { slugs(in: subject.client) + keys(in: subject) }

    /// An error for each key that an asset shares with an asset of a client before its own.
    ///
    /// Each client is checked alone, so that a record copied from one to another brings its key along unseen. Takes the
    /// keys of the assets, client by client.
    package static func findings(amongKeys clients: [[Located<ClientKey>]]) -> [Diagnostic] {
        var seen: Set<ClientKey> = []
        return clients.flatMap { keys in
            let shared = keys.filter { seen.contains($0.value) }
            seen.formUnion(keys.map(\.value))
            return shared.map { sharedKey(at: $0.position) }
        }
    }

    private static func slugs(in client: Client) -> [Diagnostic] {
        let live = client.liveNames
        var seen: Set<Slug> = []
        return client.proofRecords.compactMap { $0.settings?.slug }.compactMap { slug in
            if live.contains(slug.value) {
                return Diagnostic(
                    .unique, at: slug.position,
                    "a page of this client has the name of this proof asset, or had it; choose another slug, so that nobody can match the two"
                )
            }
            guard !seen.insert(slug.value).inserted else { return nil }
            return Diagnostic(
                .unique, at: slug.position, "another proof asset of this client has this slug; choose another")
        }
    }

    private static func keys(in subject: Subject) -> [Diagnostic] {
        var seen: Set<ClientKey> = []
        if let own = subject.client.key { seen.insert(own.value) }
        return subject.client.proofKeys.compactMap { key in
            guard !seen.insert(key.value).inserted || !subject.roster.slugs(withKey: key.value.text).isEmpty else {
                return nil
            }
            return sharedKey(at: key.position)
        }
    }

    private static func sharedKey(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .unique, at: position, "this key of a proof asset opens something else, too; give the asset one of its own")
    }
}
