import Files
import Model
import Vocabulary

/// Content as it lies on disk: the settings, and the clients' folders one at a time.
struct ContentSource: Sendable {
    private let folder: ContentFolder
    /// The folder as messages name it.
    let path: String

    init(at path: String) throws(FileTrouble) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        folder = try ContentFolder(at: path)
    }

    static let settings = "milepost.yml"
    private static let staticFolder = "static"

    func studio() throws -> Diagnosed<Studio?> {
        guard try folder.kind(of: ContentSource.settings) != nil else {
            throw Trouble(
                "\(path) holds no \(ContentSource.settings), so it is no content of milepost; name another folder with --content"
            )
        }
        return Studio.read(try folder.bytes(of: ContentSource.settings), path: "\(path)/\(ContentSource.settings)")
    }

    /// The names of the clients' folders, sorted.
    func clientNames() throws(FileTrouble) -> [String] {
        try folder.names(in: "").filter { $0.kind == .folder && $0.path != ContentSource.staticFolder }.map(\.path)
    }

    /// Files and links that stand where only clients' folders and the settings should.
    func strays() throws(FileTrouble) -> [Diagnostic] {
        try folder.names(in: "").compactMap { entry in
            guard entry.kind != .folder, entry.path != ContentSource.settings else { return nil }
            let what = entry.kind == .symbolicLink ? "a symbolic link, which is never followed" : "no client's folder"
            return Diagnostic(
                entry.kind == .symbolicLink ? .reference : .syntax, at: SourcePosition(path: "\(path)/\(entry.path)"),
                "this is \(what); remove it, or begin its name with “_”")
        }
    }

    /// What the roster needs of a client, or nil where the full reading will tell what is wrong.
    func rosterEntry(_ name: String, withDrafts: Bool) throws(FileTrouble) -> Roster.Entry? {
        let file = "\(name)/client.md"
        guard try folder.kind(of: file) == .file else { return nil }
        return Roster.entry(
            try folder.bytes(of: file), folderName: name, path: "\(path)/\(file)", withDrafts: withDrafts)
    }

    /// All files of one client's folder; Markdown is read, of the rest only the first bytes.
    func client(_ name: String) throws(FileTrouble) -> ClientFolder {
        var records: [(path: String, bytes: [UInt8])] = []
        var attachments: [String: Attachment] = [:]
        for entry in try folder.entries(below: name) where entry.kind != .folder {
            let below = String(entry.path.dropFirst(name.count + 1))
            let isRecord = below.hasSuffix(".md") && !below.split(separator: "/").dropLast().contains("files")
            if isRecord, entry.kind == .file {
                records.append((below, try folder.bytes(of: entry.path)))
            } else {
                attachments[below] = try attachment(entry)
            }
        }
        return ClientFolder(name: name, path: "\(path)/\(name)", records: records, attachments: attachments)
    }

    private func attachment(_ entry: ContentFolder.Entry) throws(FileTrouble) -> Attachment {
        guard entry.kind == .file else { return Attachment(kind: .symbolicLink, size: 0) }
        let opening = try folder.opening(of: entry.path, count: FileFormat.sniffedBytes)
        return Attachment(
            kind: .file(FileFormat(name: entry.path, firstBytes: opening.bytes)), size: opening.size)
    }

    func bytes(_ client: String, _ file: String) throws(FileTrouble) -> [UInt8] {
        try folder.bytes(of: "\(client)/\(file)")
    }

    /// A client's file as messages name it.
    func path(_ client: String, _ file: String) -> String { "\(path)/\(client)/\(file)" }

    /// The files that are copied to the root of the site as they are.
    func staticFiles() throws(FileTrouble) -> [(path: String, bytes: [UInt8])] {
        guard try folder.kind(of: ContentSource.staticFolder) == .folder else { return [] }
        let prefix = ContentSource.staticFolder.count + 1
        var files: [(path: String, bytes: [UInt8])] = []
        // Names such as .well-known are wanted here, so nothing is skipped.
        for entry in try folder.entries(below: ContentSource.staticFolder, skipping: { _ in false })
        where entry.kind == .file {
            files.append((String(entry.path.dropFirst(prefix)), try folder.bytes(of: entry.path)))
        }
        return files
    }
}
