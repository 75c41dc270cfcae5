import Vocabulary

/// The commands that errands name, with the options that were given to this one, so that they can be typed as they are.
struct StatusCommands: Sendable {
    private let options: ContentOptions

    init(_ options: ContentOptions) { self.options = options }

    func check(_ client: String) -> String { command(["check"], ["--client", client]) }

    /// The command that writes a note about the record at this path; nil where the path is that of no record.
    func note(about path: String, of client: String, in content: ContentSource, kind: NoteKind?) -> String? {
        name(of: path, client, content).map { command(["note", $0], kind.map { ["--kind", $0.fileName] } ?? []) }
    }

    /// The command that closes the milestone at this path; nil where the path is that of no record.
    func close(_ path: String, of client: String, in content: ContentSource) -> String? {
        name(of: path, client, content).map { written(["milepost", "close", $0] + place) }
    }

    private func name(of path: String, _ client: String, _ content: ContentSource) -> String? {
        let folder = content.path(client, "")
        guard path.hasPrefix(folder) else { return nil }
        return RecordName(client: client, file: String(path.dropFirst(folder.count)))?.path
    }

    /// What says of which records and of which day it is, where that was said.
    private var place: [String] {
        (options.content == "Content" ? [] : ["--content", options.content])
            + (options.asOf.map { ["--as-of", "\($0)"] } ?? [])
    }

    private func command(_ words: [String], _ own: [String]) -> String {
        written(["milepost"] + words + own + place + (options.withDrafts ? ["--drafts"] : []))
    }

    private func written(_ words: [String]) -> String { words.map(ShellWord.quoted).joined(separator: " ") }
}
