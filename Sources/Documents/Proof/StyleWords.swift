/// The ways in which a style sheet puts words on a page, or hides what it says: nobody who signs a text reads them.
enum StyleWords {
    /// What a sheet holds of that, as a message names it; nil where it holds nothing.
    ///
    /// Words may stand in names of typefaces and between the brackets of a selector, and nowhere else in quotes.
    static func unwanted(in sheet: String) -> String? {
        let source = Array(sheet.utf8)
        // An escape is a way round every other rule (CSS Syntax Level 3, 4.3.7).
        if source.contains(UInt8(ascii: "\\")) { return "\\" }
        let text = withoutComments(source)
        let plain = String(
            decoding: text.map { ($0 | 0x20) == $0 || $0 < 0x41 || $0 > 0x5A ? $0 : $0 | 0x20 }, as: UTF8.self)
        if let way = ["@counter-style", "attr("].first(where: plain.contains) { return way }
        return words(in: Array(plain.utf8))
    }

    private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
        var (text, index): ([UInt8], Int) = ([], 0)
        var quote: UInt8?
        while index < source.count {
            if quote == nil, source[index...].starts(with: "/*".utf8) {
                index += 2
                while index < source.count, !source[index...].starts(with: "*/".utf8) { index += 1 }
                index += 2
                continue
            }
            let byte = source[index]
            if let open = quote { if byte == open { quote = nil } } else if isQuote(byte) { quote = byte }
            text.append(byte)
            index += 1
        }
        return text
    }

    /// The property whose value has words in quotes, or takes them from elsewhere.
    private static func words(in text: [UInt8]) -> String? {
        var (declaration, index): ([UInt8], Int) = ([], 0)
        var (isBracketed, hasWords) = (false, false)
        while index < text.count {
            let byte = text[index]
            if isQuote(byte) {
                let end = text[(index + 1)...].firstIndex(of: byte) ?? text.count
                if !isBracketed, text[(index + 1)..<end].contains(where: isWord) { hasWords = true }
                index = end
            } else if [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";")].contains(byte) {
                if let property = unwantedProperty(of: declaration, hasWords) { return property }
                (declaration, hasWords, isBracketed) = ([], false, false)
            } else {
                if byte == UInt8(ascii: "[") {
                    isBracketed = true
                } else if byte == UInt8(ascii: "]") {
                    isBracketed = false
                }
                declaration.append(byte)
            }
            index += 1
        }
        return unwantedProperty(of: declaration, hasWords)
    }

    private static func unwantedProperty(of declaration: [UInt8], _ hasWords: Bool) -> String? {
        let text = String(decoding: declaration, as: UTF8.self)
        let name = String(text.prefix { $0 != ":" }).filter { !$0.isWhitespace }
        let showsText =
            [
                "content", "quotes", "list-style", "list-style-type", "hyphenate-character", "text-emphasis",
                "text-emphasis-style", "text-overflow",
            ].contains(name) || name.hasPrefix("-webkit-text")
        if showsText { return hasWords || text.contains("var(") ? name : nil }
        return hasWords && !name.hasPrefix("font") && !name.hasPrefix("--") ? name : nil
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// Whether a byte is of a letter or a digit; every letter beyond ASCII counts, but not the signs that lists have.
    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || (byte >= 0xC3 && byte != 0xE2 && byte != 0xC2)
    }
}
