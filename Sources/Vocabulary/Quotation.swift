/// Text of unknown origin made safe and visible for a message on a terminal.
package enum Quotation {
    /// The text in typographic quotes, shortened to about 60 characters.
    package static func quoted(_ text: some StringProtocol) -> String {
        let shown = text.unicodeScalars.prefix(longest)
        let ellipsis = shown.endIndex == text.unicodeScalars.endIndex ? "" : "…"
        return "“\(visible(String(String.UnicodeScalarView(shown))))\(ellipsis)”"
    }

    /// The text with every scalar that a terminal would obey or hide written as `U+0000`.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isHidden(scalar) {
                result += "‹\(codePoint(scalar))›"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// `U+202E`: how Unicode names a code point.
    package static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static let longest = 60

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
            return true
        default:
            return scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
