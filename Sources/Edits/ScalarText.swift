import Records

/// How YAML writes a text so that it reads back scalar by scalar as it was (YAML 1.1, as libyaml has it).
enum ScalarText {
    /// The kinds of quotes that a text may stand in.
    enum Style {
        case plain, single, double
    }

    /// The text in the style that is preferred, or in the next one that can hold it.
    ///
    /// `isInFlow` says that it will stand inside `{…}` or `[…]`.
    static func written(_ text: String, preferring style: Style = .plain, isInFlow: Bool) -> String {
        let isPrintable = text.unicodeScalars.allSatisfy(isPrintable)
        if style == .plain, isPrintable, isPlain(text, isInFlow: isInFlow) { return text }
        if style == .single, isPrintable { return "'\(text.split("'").joined(separator: "''"))'" }
        return "\"\(text.unicodeScalars.map(escaped).joined())\""
    }

    /// Whether a text of printable scalars means itself where it stands without quotes.
    private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, first != " ", last != " ", last != ":",
            !"-?:,[]{}#&*!|>'\"%@`~.=<".unicodeScalars.contains(first)
        else { return false }
        if isInFlow, scalars.contains(where: { ",[]{}:?".unicodeScalars.contains($0) }) { return false }
        return zip(scalars, scalars.dropFirst()).allSatisfy { left, right in
            !(left == ":" && right == " ") && !(left == " " && right == "#")
        }
    }

    /// Whether a scalar may stand in a record as it is; the byte order mark has a meaning of its own to some readers.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\n" && scalar != "\u{FEFF}" && TextGate.refusal(of: scalar) == nil
    }

    /// A scalar between double quotes.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": return "\\\(scalar)"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default: break
        }
        guard !isPrintable(scalar) else { return String(scalar) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        switch digits.utf8.count {
        case ...2: return "\\x" + padded(digits, to: 2)
        case ...4: return "\\u" + padded(digits, to: 4)
        default: return "\\U" + padded(digits, to: 8)
        }
    }

    private static func padded(_ digits: String, to count: Int) -> String {
        String(repeating: "0", count: count - digits.utf8.count) + digits
    }
}

extension String {
    /// The parts between the occurrences of an ASCII scalar, found by scalar and not by character.
    fileprivate func split(_ separator: Unicode.Scalar) -> [String] {
        unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
    }
}
