/// Text in XML 1.0.
enum XMLText {
    /// The text as the content of an element or the value of an attribute.
    ///
    /// What may stand in no XML document at all (section 2.2) becomes U+FFFD: records hold none of it, but a
    /// reference in Markdown, as `&#1;`, can name it.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSuspect) else { return Markup.escaped(text) }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.unicodeScalars.lazy.map { isPermitted($0) ? $0 : "\u{FFFD}" })
        return Markup.escaped(String(result))
    }

    /// A byte with which a scalar begins that is looked at closely: the controls, and U+FFFE with its neighbours.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0xEF
    }

    private static func isPermitted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA: true
        // A carriage return would be read back as a line feed.
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
