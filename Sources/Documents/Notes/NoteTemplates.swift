internal import Mustache
internal import Vocabulary

/// The templates of the notes: one Markdown file for each kind of note and each language, `notes/en/kickoff.md`.
struct NoteTemplates {
    private let library: TemplateLibrary

    init(_ theme: Theme) throws(ThemeFault) {
        NoteTemplates.registerEscaping
        let own = theme.files.filter { $0.key.hasPrefix("notes/") }
        library = try TemplateLibrary(own, ending: NoteTemplates.ending, contentType: MarkdownEscaping.name)
    }

    /// The letter of one kind of note, from the one row that its template may use.
    func letter(_ kind: NoteKind, in language: InterfaceLanguage, _ row: Row, ledger: Ledger) throws(ThemeFault)
        -> Letter
    {
        let name = "notes/\(language.rawValue)/\(kind.fileName)"
        let markdown = try library.render(name, row, ledger: ledger)
        do {
            return try LetterReader.letter(from: markdown)
        } catch {
            throw ThemeFault(error.reason, in: name + NoteTemplates.ending)
        }
    }

    private static let ending = ".md"

    private static let registerEscaping: Void = MustacheContentTypes.register(
        MarkdownEscaping(), named: MarkdownEscaping.name)
}

/// Escapes text so that Markdown takes it as it is: a backslash before every mark of ASCII (CommonMark 2.4).
///
/// Also in the address of a link, where an escaped mark means itself as well (CommonMark 6.3).
private struct MarkdownEscaping: MustacheContentType {
    static let name = "MILEPOST-NOTE"

    func escapeText(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if byte < 0x80, byte > 0x20, byte != 0x7F, !ASCII.isLetterOrDigit(byte) {
                escaped.append(UInt8(ascii: "\\"))
            }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
