/// Takes names apart into words.
enum NameWords {
    /// The letters and digits of a text, folded.
    static func squash(_ text: some StringProtocol) -> String {
        var folding = Folding()
        var squashed = ""
        for glyph in folding.letters(of: Array(text.utf8)).glyphs {
            if let scalar = Unicode.Scalar(glyph.letter) { squashed.unicodeScalars.append(scalar) }
        }
        return squashed
    }

    /// The words of a name: runs of letters, digits, marks and apostrophes that hold a letter or a digit.
    static func words(of name: String) -> [String] {
        name.unicodeScalars.split { scalar in
            !Expansion.isLetterOrDigit(scalar) && !Expansion.leavesNoTrace(scalar) && !isApostrophe(scalar)
        }
        .map { String(String.UnicodeScalarView($0)) }
        .filter { !squash($0).isEmpty }
    }

    /// A word in its forms: as it is, and what the apostrophe parts: “Mary” of “Mary's”, “Brien” of “O'Brien”.
    static func forms(of word: String) -> [String] {
        let parts = word.unicodeScalars.split(whereSeparator: isApostrophe).map { String(String.UnicodeScalarView($0)) }
        return parts.count > 1 ? [word] + parts : [word]
    }

    /// The name without the legal form behind it, as “Northwind” of “Northwind Ltd.”.
    static func withoutLegalForm(_ name: String) -> String {
        var words = name.split(whereSeparator: \.isWhitespace)
        var rest = words
        while let last = rest.last, rest.count > 1 {
            let squashed = squash(last)
            guard squashed.isEmpty || LegalForms.contains(squashed) || ["and", "und"].contains(squashed) else { break }
            rest.removeLast()
            if LegalForms.contains(squashed) || rest.count < words.count - 1 { words = rest }
        }
        let text = words.joined(separator: " ")
        return text.hasSuffix(",") ? String(text.dropLast()) : text
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        ["'", "’", "ʼ", "＇", "‘", "`"].contains(scalar)
    }
}
