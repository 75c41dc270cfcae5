import Model
import Vocabulary

/// The slugs and keys of proof assets: an asset and the client's live pages share no name, and two assets neither.
///
/// They are internal, so that no message says which record has the same.
enum ProofNames {
    static func findings(in subject: Subject) -> [Diagnostic] {
        let records = records(of: subject.client)
        return slugs(records, in: subject.client) + keys(records, in: subject)
    }

    private static func records(of client: Client) -> [ProofSettings] {
        client.projects.flatMap { project in
            [project.proofRecord.settings].compactMap { $0 } + project.milestones.compactMap { $0.proofRecord.settings }
        }
    }

    private static func slugs(_ records: [ProofSettings], in client: Client) -> [Diagnostic] {
        let live = client.liveNames
        var seen: Set<Slug> = []
        return records.compactMap(\.slug).compactMap { slug in
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

    private static func keys(_ records: [ProofSettings], in subject: Subject) -> [Diagnostic] {
        var seen: Set<ClientKey> = []
        if let own = subject.client.key { seen.insert(own.value) }
        return records.compactMap(\.key).compactMap { key in
            guard !seen.insert(key.value).inserted || !subject.roster.slugs(withKey: key.value.text).isEmpty else {
                return nil
            }
            return Diagnostic(
                .unique, at: key.position,
                "this key of a proof asset opens something else, too; give the asset one of its own")
        }
    }
}
