/// A letter as plain text: what people read who see no HTML, and what is pasted into a chat.
struct LetterText {
    let letter: Letter

    /// A paragraph is one line, for mail programs break lines as wide as their windows; LF between lines, one at the
    /// end.
    var body: String {
        plain(letter.blocks.map(text).joined(separator: "\n\n") + "\n")
    }

    var subject: HeaderValue { HeaderValue(gated: plain(letter.subject.text)) }

    private func text(_ block: Letter.Block) -> String {
        switch block {
        case .heading(let pieces), .paragraph(let pieces), .key(let pieces): pieces.text
        // Only a link that stands alone shows its address: among other words it would hide them.
        case .button(let label, let address): "\(label):\n\(address)"
        case .list(let items): items.map { "- \($0.text)" }.joined(separator: "\n")
        }
    }

    /// Text without blanks that would not break: they matter in a column, and puzzle those who search for a day.
    private func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    }
}
