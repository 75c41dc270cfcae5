import Model
import Vocabulary

/// A record of a project by where it lies: `northwind/website-relaunch/messaging` for
/// `northwind/website-relaunch/05-messaging.md`.
struct RecordName: Hashable, Sendable {
    /// The client's folder.
    let client: String
    /// The file below the client's folder.
    let file: String

    /// Nil for what is no record of a project: `client.md` and files that lie elsewhere.
    init?(client: String, file: String) {
        let parts = file.split(separator: "/")
        guard file.hasSuffix(".md"), parts.count == 2 || (parts.count == 3 && RecordName.folders.contains(parts[1]))
        else { return nil }
        self.client = client
        self.file = file
    }

    private static let folders: [Substring] = ["updates", "changes"]

    /// The path by which the record is called: without the number, the ending and the folders in between.
    var path: String {
        let parts = file.split(separator: "/")
        let project = "\(client)/\(parts[0])"
        let stem = parts.last?.dropLast(".md".count) ?? ""
        if parts.count == 3 { return "\(project)/\(stem)" }
        return stem == "project" ? project : "\(project)/\(RecordName.withoutNumber(stem))"
    }

    /// Every path of which an end may be written for it: also as the file is called.
    var spellings: [String] {
        let whole = "\(client)/\(file)"
        return [path, String(whole.dropLast(".md".count)), whole]
    }

    /// Whether the record has a log of its own; what is told of any other is recorded in the project's.
    var hasOwnLog: Bool { !file.split(separator: "/").dropLast().contains(where: RecordName.folders.contains) }

    /// Whether it is a project's own record.
    var isProject: Bool { file == projectFile }

    /// The record of the project to which it belongs.
    var projectFile: String { "\(projectFolder)/project.md" }

    var projectFolder: Substring { file.prefix { $0 != "/" } }

    private static func withoutNumber(_ stem: Substring) -> Substring {
        let rest = stem.drop { $0.isASCII && $0.isNumber }
        return rest.count < stem.count && rest.hasPrefix("-") ? rest.dropFirst() : stem
    }
}

extension Survey {
    /// The record that a person means by any unambiguous end of its path; trouble with the nearest names where there is
    /// none, or with all that it may be.
    func record(called name: String, chosenBy options: ContentOptions) throws -> RecordName {
        let records = try folders(chosenBy: options).flatMap { try content.records(of: $0) }
        let end = NameEnd(name, below: content.path)
        let found = records.filter { $0.spellings.contains(where: end.fits) }
        if let record = try end.chosen(from: found, path: \.path) { return record }
        let former = try folders(chosenBy: options).flatMap { try formerNames(in: $0) }.filter { end.fits($0.path) }
        let meant = Set(former.map(\.record)).sorted { $0.path < $1.path }
        if let record = try end.chosen(from: meant, path: \.path) { return record }
        let place = options.client.map { "\(content.path)/\($0)" } ?? content.path
        let hint = clientHint(for: end, among: records) ?? end.hint(among: records.map(\.path))
        throw Trouble("no record is called \(Quotation.quoted(name)) in \(Quotation.visible(place))\(hint)")
    }

    /// The paths that a client's milestones and projects had under their former slugs.
    private func formerNames(in client: String) throws -> [(path: String, record: RecordName)] {
        let read = Client.read(try content.client(client).value, studio: studio, withDrafts: true)
        let below = content.path(client, "").count
        return (read.value?.projects ?? []).flatMap { project -> [(path: String, record: RecordName)] in
            let folders = [project.slug] + project.aliases.map(\.value.slug)
            let own = folders.map { (path: "\(client)/\($0)", file: project.path) }
            let milestones = project.milestones.flatMap { milestone in
                folders.map { (path: "\(client)/\($0)/\(milestone.slug)", file: milestone.path) }
                    + milestone.aliases.flatMap { alias in
                        (alias.value.project.map { [$0] } ?? folders).map {
                            (path: "\(client)/\($0)/\(alias.value.slug)", file: milestone.path)
                        }
                    }
            }
            return (own + milestones).compactMap { name in
                RecordName(client: client, file: String(name.file.dropFirst(below))).map { (name.path, $0) }
            }
        }
    }

    /// What to write where a client was named; nil where none was, or where it has no record.
    private func clientHint(for end: NameEnd, among records: [RecordName]) -> String? {
        guard let record = records.first(where: { end.fits($0.client) }) else { return nil }
        return "; it is a client, so name one of its projects, as \(record.client)/\(record.projectFolder)"
    }
}
