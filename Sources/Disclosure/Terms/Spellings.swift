/// The ways in which a name is spelt.
struct Spellings {
    /// Without marks, and the two ways to spell an umlaut: `muller`, `mueller`.
    private(set) var letters: [[TermLetter]] = []
    private var folding = Folding()

    /// - Parameter isOrdinary: whether a word is one of the language; a spelling that was only derived and is an
    ///   ordinary word is left out.
    init(of name: String, isOrdinary: (String) -> Bool) {
        add(name)
        let own = letters.first ?? []
        add(Spellings.replacing(["ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"], in: name))
        let plain = Spellings.text(own)
        for (pair, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u")] where plain.contains(pair) {
            derive(plain.split(separator: pair, omittingEmptySubsequences: false).joined(separator: letter), isOrdinary)
        }
        addAnds(name)
        // What looks alike only as a pair.
        for (seen, meant) in [("rn", "m"), ("m", "rn"), ("vv", "w"), ("w", "vv"), ("cl", "d"), ("d", "cl")] where plain.contains(seen) {
            derive(plain.split(separator: seen, omittingEmptySubsequences: false).joined(separator: meant), isOrdinary)
        }
        for spelling in letters where spelling.count > 2 {
            derive(String(String.UnicodeScalarView(Spellings.text(spelling).unicodeScalars.reversed())), isOrdinary)
        }
    }

    /// “Miller & Sons” is spoken “Miller and Sons”, and the other way round.
    private mutating func addAnds(_ name: String) {
        let words = name.split(whereSeparator: \.isWhitespace)
        let ands: Set<Substring> = ["&", "+", "and", "und", "y", "et"]
        guard words.contains(where: ands.contains) else { return }
        for and in ["", "and", "und", "y", "et"] {
            add(words.map { ands.contains($0) ? Substring(and) : $0 }.joined(separator: " "))
        }
    }

    private mutating func derive(_ text: String, _ isOrdinary: (String) -> Bool) {
        if text.unicodeScalars.count > 2, !isOrdinary(text) { add(text) }
    }

    private mutating func add(_ text: String) {
        let spelling = folding.letters(of: Array(text.utf8)).glyphs.map(TermLetter.init)
        if !spelling.isEmpty, !letters.contains(spelling) { letters.append(spelling) }
    }

    private static func text(_ letters: [TermLetter]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters.compactMap { Unicode.Scalar($0.letter) })
        return text
    }

    private static func replacing(_ replacements: [Character: String], in text: String) -> String {
        text.reduce(into: "") { $0 += replacements[$1] ?? String($1) }
    }
}
