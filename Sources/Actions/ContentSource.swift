import Checks
import Files
import Model
import Records
import Vocabulary

/// Content as it lies on disk: the settings, and the clients' folders one at a time.
struct ContentSource: Sendable {
    private let folder: ContentFolder
    /// The folder as messages name it.
    let path: String

    init(at path: String) throws {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        do {
            folder = try ContentFolder(at: path)
        } catch {
            throw Trouble("\(error); name the folder of the records with --content")
        }
    }

    static let settings = "milepost.yml"
    private static let staticFolder = "static"
    /// Folders beside the clients' that are none.
    static let ownFolders = [staticFolder, FileReferences.studioFolder]

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
        try folder.names(in: "").filter { $0.kind == .folder && !ContentSource.ownFolders.contains($0.path) }.map(
            \.path)
    }

    /// Files and links that stand where only clients' folders and the settings should, and links that would
    /// be missing from the site.
    func strays() throws(FileTrouble) -> [Diagnostic] {
        let top = try folder.names(in: "").filter { $0.kind != .folder && $0.path != ContentSource.settings }
        let statics = try staticEntries().filter { $0.kind != .folder && $0.kind != .file }
        return top.map { stray($0, insteadOf: "client's folder") } + statics.map { stray($0, insteadOf: "file") }
            + (try hiddenClients())
    }

    /// Clients in folders that are the studio's own, whose records would silently be left out or, worse, be published
    /// as they are, with the key.
    private func hiddenClients() throws(FileTrouble) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for name in [FileReferences.studioFolder, ContentSource.staticFolder] {
            let file = "\(name)/client.md"
            guard try folder.kind(of: file) != nil else { continue }
            findings.append(
                Diagnostic(
                    .syntax, at: SourcePosition(path: "\(path)/\(file)"),
                    "the folder “\(name)” holds the studio's own files and is no client; rename it"))
        }
        return findings
    }

    private func stray(_ entry: ContentFolder.Entry, insteadOf expected: String) -> Diagnostic {
        let isLink = entry.kind == .symbolicLink
        let what = isLink ? "a symbolic link, which is never followed" : "no \(expected)"
        return Diagnostic(
            isLink ? .reference : .syntax, at: SourcePosition(path: "\(path)/\(entry.path)"),
            "this is \(what); remove it, or begin its name with “_”")
    }

    /// What the roster needs of a client, or nil where the full reading will tell what is wrong.
    func rosterEntry(_ name: String, withDrafts: Bool) throws(FileTrouble) -> Roster.Entry? {
        let file = "\(name)/client.md"
        guard try folder.kind(of: file) == .file else { return nil }
        return Roster.entry(
            try folder.bytes(of: file), folderName: name, path: "\(path)/\(file)", withDrafts: withDrafts)
    }

    /// All files of one client's folder; Markdown is read, of the rest only the first bytes.
    ///
    /// A link or a device where a record may stand is a finding, since what it hides would be missed by nobody.
    func client(_ name: String) throws(FileTrouble) -> Diagnosed<ClientFolder> {
        var records: [(path: String, bytes: [UInt8])] = []
        var findings: [Diagnostic] = []
        var attachments: [String: Attachment] = [:]
        for entry in try folder.entries(below: name) where entry.kind != .folder {
            let below = String(entry.path.dropFirst(name.count + 1))
            let isAmongRecords = !below.split(separator: "/").dropLast().contains("files")
            if isAmongRecords, entry.kind != .file { findings.append(stray(entry, insteadOf: "file")) }
            if isAmongRecords, entry.kind == .file, below.hasSuffix(".md") {
                records.append((below, try folder.bytes(of: entry.path)))
            } else {
                attachments[below] = try attachment(entry)
            }
        }
        let client = ClientFolder(name: name, path: "\(path)/\(name)", records: records, attachments: attachments)
        return Diagnosed(client, findings)
    }

    /// The lines that a report may show of a record, by the path that messages name.
    func quotableLines(ofFileNamed name: String) throws(FileTrouble) -> QuotableLines {
        guard name.hasPrefix("\(path)/") else { return .none }
        let file = String(name.dropFirst(path.count + 1))
        return QuotableLines.ofFile(file, try folder.bytes(of: file))
    }

    /// The records of a client's projects, by their names alone, sorted.
    func records(of client: String) throws(FileTrouble) -> [RecordName] {
        try folder.entries(below: client).compactMap { entry in
            entry.kind == .file
                ? RecordName(client: client, file: String(entry.path.dropFirst(client.count + 1))) : nil
        }
    }

    private func attachment(_ entry: ContentFolder.Entry) throws(FileTrouble) -> Attachment {
        guard entry.kind == .file else { return Attachment(kind: .symbolicLink, size: 0) }
        let opening = try folder.opening(of: entry.path, count: FileFormat.sniffedBytes)
        return Attachment(
            kind: .file(FileFormat(name: entry.path, firstBytes: opening.bytes)), size: opening.size)
    }

    // MARK: The studio's own files

    /// The files beside the clients' folders that the settings may name, by their paths below Content.
    func studioFiles() throws(FileTrouble) -> [String: Attachment] {
        guard try folder.kind(of: FileReferences.studioFolder) == .folder else { return [:] }
        var files: [String: Attachment] = [:]
        for entry in try folder.entries(below: FileReferences.studioFolder) where entry.kind != .folder {
            files[entry.path] = try attachment(entry)
        }
        return files
    }

    func bytes(ofStudio file: String) throws(FileTrouble) -> [UInt8] { try folder.bytes(of: file) }

    /// One of the studio's own files as messages name it.
    func path(ofStudio file: String) -> String { "\(path)/\(file)" }

    // MARK: A client's files

    /// Whether anything stands at a path below a client's folder.
    func holds(_ path: String, in client: String) throws(FileTrouble) -> Bool {
        try folder.kind(of: "\(client)/\(path)") != nil
    }

    func bytes(_ client: String, _ file: String) throws(FileTrouble) -> [UInt8] {
        try folder.bytes(of: "\(client)/\(file)")
    }

    /// A client's file as messages name it.
    func path(_ client: String, _ file: String) -> String { "\(path)/\(client)/\(file)" }

    /// The files that are copied to the root of the site as they are.
    func staticFiles() throws(FileTrouble) -> [(path: String, bytes: [UInt8])] {
        let prefix = ContentSource.staticFolder.count + 1
        var files: [(path: String, bytes: [UInt8])] = []
        for entry in try staticEntries() where entry.kind == .file {
            files.append((String(entry.path.dropFirst(prefix)), try folder.bytes(of: entry.path)))
        }
        return files
    }

    /// A static file as messages name it.
    func path(ofStatic file: String) -> String { "\(path)/\(ContentSource.staticFolder)/\(file)" }

    private func staticEntries() throws(FileTrouble) -> [ContentFolder.Entry] {
        guard try folder.kind(of: ContentSource.staticFolder) == .folder else { return [] }
        // Names such as .well-known are wanted here, so nothing is skipped.
        return try folder.entries(below: ContentSource.staticFolder, skipping: { _ in false })
    }
}
