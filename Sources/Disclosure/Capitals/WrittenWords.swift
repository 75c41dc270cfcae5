/// A word of a text as it is written.
struct WrittenWord: Sendable {
    /// Without a possessive ending.
    let text: String
    let range: Range<Int>
    /// Whether a sentence may begin with it.
    let opens: Bool
    /// Its letters, and how many of them are capitals.
    let letters: Int
    private let capitals: Int
    private let startsWithCapital: Bool
    let hasDigit: Bool

    var hasCapital: Bool { capitals > 0 }
    /// Whether its first letter is its only capital.
    var isPlainCapitalised: Bool { startsWithCapital && capitals == 1 }
    /// The word for comparisons.
    var folded: String { WrittenWord.fold(text) }

    init(_ scalars: ArraySlice<Unicode.Scalar>, at start: Int, opens: Bool) {
        var scalars = scalars
        let ending = Array(scalars.suffix(2))
        if ending.count == 2, WrittenWord.isApostrophe(ending[0]), ending[1] == "s" || ending[1] == "S" {
            scalars.removeLast(2)
        }
        while let last = scalars.last, WrittenWord.isApostrophe(last) { scalars.removeLast() }
        text = String(String.UnicodeScalarView(scalars))
        range = start..<(start + text.utf8.count)
        self.opens = opens
        letters = scalars.count { $0.properties.isAlphabetic }
        capitals = scalars.count { $0.properties.isUppercase }
        startsWithCapital = scalars.first?.properties.isUppercase ?? false
        hasDigit = scalars.contains { ("0"..."9").contains($0) }
    }

    static func fold(_ text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.map { isApostrophe($0) ? "'" : $0 }))
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}

/// The words of a text and where its sentences begin.
struct WrittenWords: Sendable {
    private let words: [WrittenWord]

    var indices: Range<Int> { words.indices }
    subscript(index: Int) -> WrittenWord { words[index] }

    init(_ text: String, isMarkdown: Bool) {
        let scalars = Array(text.unicodeScalars)
        var (words, starts, index, offset): ([WrittenWord], SentenceStarts, Int, Int) = (
            [], SentenceStarts(isMarkdown: isMarkdown), 0, 0
        )
        while index < scalars.count {
            let end = WrittenWords.endOfWord(index, in: scalars)
            if end > index {
                let word = WrittenWord(scalars[index..<end], at: offset, opens: starts.isOpen)
                words.append(word)
                starts.pass(word)
                offset += scalars[index..<end].reduce(0) { $0 + UTF8.width($1) }
                index = end
            } else {
                starts.pass(scalars[index])
                offset += UTF8.width(scalars[index])
                index += 1
            }
        }
        self.words = words
    }

    /// The end of the letters, digits and inner apostrophes that begin at an index.
    private static func endOfWord(_ start: Int, in scalars: [Unicode.Scalar]) -> Int {
        var end = start
        while end < scalars.count, isPart(scalars[end]) || end > start && joins(end, in: scalars) { end += 1 }
        return end
    }

    private static func joins(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        WrittenWord.isApostrophe(scalars[index]) && index + 1 < scalars.count && isPart(scalars[index + 1])
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .format: return true
        default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// Up to five words on either side of a word, on one line.
    func context(of index: Int, in bytes: [UInt8]) -> String {
        let (first, last) = (max(index - 5, 0), min(index + 5, words.count - 1))
        let start = first == 0 ? 0 : words[first].range.lowerBound
        let end = last == words.count - 1 ? bytes.count : words[last].range.upperBound
        let line = String(decoding: bytes[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        return (first == 0 ? "" : "… ") + line + (last == words.count - 1 ? "" : " …")
    }
}
