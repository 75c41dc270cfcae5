internal import Vocabulary

/// Text as lines of ASCII that every mail program passes on unchanged (RFC 2045, section 6.7).
enum QuotedPrintable {
    /// The text in UTF-8 with its line breaks as CR LF, and no line longer than 76 characters.
    ///
    /// A soft break never divides a character's bytes. Blanks and tabs at the end of a line are encoded (rule 3); so
    /// are a point and the word “From” at the beginning of one, which SMTP and mailbox files change (RFC 2049,
    /// section 3). No line of the result can begin as a boundary does that begins with `=_`.
    static func encoded(_ text: String) -> [UInt8] {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.map { encodedLine($0) }.joined(separator: crlf))
    }

    /// A byte as `=` and two digits in capitals (rule 1).
    static func escaped(_ byte: UInt8) -> [UInt8] { [UInt8(ascii: "=")] + ASCII.hexDigits(byte) }

    static let crlf = Array("\r\n".utf8)

    /// The longest that a line may be, a soft break's `=` included (rule 5).
    private static let longest = 76

    private static func encodedLine(_ line: Substring.UnicodeScalarView) -> [UInt8] {
        var result: [UInt8] = []
        var column = 0
        for index in line.indices {
            let isLast = line.index(after: index) == line.endIndex
            var piece = encoded(line[index], isLast: isLast)
            if column + piece.count > (isLast ? longest : longest - 1) {
                result += softBreak
                column = 0
            }
            if column == 0, isChangedInTransit(line[index...]) { piece = escaped(piece[0]) }
            result += piece
            column += piece.count
        }
        return result
    }

    private static let softBreak = Array("=\r\n".utf8)

    private static func encoded(_ scalar: Unicode.Scalar, isLast: Bool) -> [UInt8] {
        switch scalar {
        case "=": escaped(UInt8(ascii: "="))
        case " ", "\t": isLast ? escaped(UInt8(scalar.value)) : [UInt8(scalar.value)]
        case "!"..."~": [UInt8(scalar.value)]
        default: String(scalar).utf8.flatMap { escaped($0) }
        }
    }

    /// Whether mail programs are known to change a line that begins so.
    private static func isChangedInTransit(_ line: Substring.UnicodeScalarView) -> Bool {
        line.first == "." || line.starts(with: "From ".unicodeScalars)
    }
}
