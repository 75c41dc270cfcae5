import Vocabulary

/// The commands that errands name, with the options that were given to this one, so that they can be typed as they are.
struct StatusCommands: Sendable {
    private let options: ContentOptions

    init(_ options: ContentOptions) { self.options = options }

    func check(_ client: String) -> String { command(["check"], ["--client", client]) }

    /// The command that writes a note about the record at this path; nil where the path is that of no record.
    func note(about path: String, of client: String, in content: ContentSource, kind: NoteKind?) -> String? {
        let folder = content.path(client, "")
        guard path.hasPrefix(folder),
            let record = RecordName(client: client, file: String(path.dropFirst(folder.count)))
        else { return nil }
        return command(["note", record.path], kind.map { ["--kind", $0.fileName] } ?? [])
    }

    private func command(_ words: [String], _ own: [String]) -> String {
        var words = ["milepost"] + words + own
        if options.content != "Content" { words += ["--content", options.content] }
        if let day = options.asOf { words += ["--as-of", "\(day)"] }
        if options.withDrafts { words.append("--drafts") }
        return Quotation.visible(words.map(StatusCommands.shellWord).joined(separator: " "))
    }

    /// A word that a POSIX shell reads as it stands.
    private static func shellWord(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            let scalar = Unicode.Scalar(byte)
            return switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ":", "+", ",": true
            default: false
            }
        }
        guard !isPlain || word.isEmpty else { return word }
        return "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
    }
}
