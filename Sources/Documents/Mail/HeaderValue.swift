/// The text of a mail's header, which can hold no line break and no control.
///
/// A line break would end the header and begin one that nobody meant (RFC 5322, section 2.2); a control or a mark
/// that turns the direction of text would show a reader something else than stands there. The text gate refuses all
/// of these where records are read; here they are refused once more, for whatever came by another way.
struct HeaderValue: Hashable, Sendable {
    let text: String

    /// Takes text that others may have written, as the words of a theme; nil if no header may hold it.
    init?(_ text: String) {
        guard text.unicodeScalars.allSatisfy(HeaderValue.mayHold) else { return nil }
        self.text = text
    }

    /// Takes one line of text that has passed the gate; that a header may not hold it would be our own mistake.
    init(gated text: String) {
        guard let value = HeaderValue(text) else {
            preconditionFailure("text with a line break or a control has passed the gate")
        }
        self = value
    }

    /// Asks scalar by scalar, since CR LF is one character and would hide from a comparison with either.
    private static func mayHold(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: false
        case 0x2028, 0x2029: false
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
