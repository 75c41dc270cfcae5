internal import Mustache
internal import Vocabulary

/// The templates of the notes: one Markdown file for each kind of note and each language, `notes/en/kickoff.md`.
struct NoteTemplates {
    private let library: MustacheLibrary

    init(_ theme: Theme) throws(ThemeFault) {
        NoteTemplates.registerEscaping
        let sources = theme.files.filter { $0.key.hasPrefix("notes/") && $0.key.hasSuffix(NoteTemplates.ending) }
        let names = Set(sources.keys.map { String($0.dropLast(NoteTemplates.ending.count)) })
        var templates: [String: MustacheTemplate] = [:]
        for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
            let source = String(decoding: bytes, as: UTF8.self)
            if let reason = TemplateScan.fault(in: source, partials: names) { throw ThemeFault(reason, in: path) }
            do {
                templates[String(path.dropLast(NoteTemplates.ending.count))] =
                    try MustacheTemplate(string: "{{% CONTENT_TYPE:\(MarkdownEscaping.name)}}" + source)
            } catch {
                throw ThemeFault("the template cannot be read: \(Templates.sentence(for: error))", in: path)
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// The letter of one kind of note, from the one row that its template may use.
    func letter(_ kind: NoteKind, in language: InterfaceLanguage, _ row: Row, ledger: Ledger) throws(ThemeFault)
        -> Letter
    {
        let name = "notes/\(language.rawValue)/\(kind.fileName)"
        let file = name + NoteTemplates.ending
        guard let markdown = library.render(row, withTemplate: name) else {
            throw ThemeFault("the template is missing", in: file)
        }
        if let unknown = ledger.unknownNames.first {
            throw ThemeFault("no value is called “\(unknown)” where it is used", in: file)
        }
        do {
            return try LetterReader.letter(from: markdown)
        } catch {
            throw ThemeFault(error.reason, in: file)
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
