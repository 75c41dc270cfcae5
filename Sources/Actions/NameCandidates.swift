import Files
import Model
import Vocabulary

/// What may be written for a name that has been begun, for shells that complete it.
///
/// Content is looked at by its names alone; where it cannot be, nothing is offered and nothing is said.
package enum NameCandidates {
    /// The records that a command takes.
    package enum Sort: Sendable {
        case all, logs, milestones, projects

        func holds(_ record: RecordName) -> Bool {
            switch self {
            case .all: true
            case .logs: record.hasOwnLog
            case .milestones: record.hasOwnLog && !record.isProject
            case .projects: record.isProject
            }
        }
    }

    /// The clients, by the names of their folders.
    package static func clients(in content: String, beginning typed: String = "") -> [String] {
        guard let source = try? ContentSource(at: content), let names = try? source.clientNames() else { return [] }
        return names.filter { $0.hasPrefix(typed) }
    }

    /// For each record the shortest end of its path that begins as typed and means no other record.
    package static func records(
        _ sort: Sort, in content: String, of client: String?, beginning typed: String
    ) -> [String] {
        let records = all(in: content, of: client)
        var owners: [String: Int] = [:]
        for record in records {
            for end in Set(record.spellings.flatMap(ends)) { owners[end, default: 0] += 1 }
        }
        return records.filter(sort.holds).compactMap { record in
            ends(of: record.path).first { $0.hasPrefix(typed) && owners[$0] == 1 }
        }.sorted()
    }

    /// The kinds of entries that the log of a record may hold; those of milestones where it is not known.
    package static func kinds(ofLogIn name: String, in content: String, of client: String?) -> [String] {
        logKinds(ofLogIn: name, in: content, of: client).map(\.name)
    }

    /// The fixed words that a kind takes, with hyphens.
    package static func words(
        of kind: String, ofLogIn name: String, in content: String, of client: String?
    ) -> [String] {
        let kinds = logKinds(ofLogIn: name, in: content, of: client)
        return kinds.first { $0.name == kind }?.key.words.map(hyphened) ?? []
    }

    /// The words that a key of an entry takes beside a kind, with hyphens.
    package static func words(ofKey key: String) -> [String] {
        let keys = Milestone.logKinds.flatMap { $0.keys(with: "") }
        return keys.first { $0.name == key }?.words.map(hyphened) ?? []
    }

    private static func logKinds(ofLogIn name: String, in content: String, of client: String?) -> [LogKind] {
        let end = NameEnd(name, below: content)
        let found = all(in: content, of: client).filter { $0.spellings.contains(where: end.fits) }
        return found.count == 1 && found[0].isProject ? Project.logKinds : Milestone.logKinds
    }

    private static func all(in content: String, of client: String?) -> [RecordName] {
        guard let source = try? ContentSource(at: content), let names = try? source.clientNames() else { return [] }
        let chosen = client.map { client in names.filter { $0 == client } } ?? names
        return chosen.flatMap { (try? source.records(of: $0)) ?? [] }
    }

    /// `look`, `relaunch/look`, `northwind/relaunch/look`.
    private static func ends(of path: String) -> [String] {
        let parts = path.split(separator: "/")
        return parts.indices.reversed().map { parts[$0...].joined(separator: "/") }
    }

    private static func hyphened(_ words: String) -> String { String(words.map { $0 == " " ? "-" : $0 }) }
}
