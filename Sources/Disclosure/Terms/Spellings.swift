/// The ways in which a name is spelt.
struct Spellings {
    /// Without marks, and the two ways to spell an umlaut: `muller`, `mueller`.
    private(set) var letters: [[TermLetter]] = []
    /// Backwards, where that is an ordinary word: “oar” of Rao.
    private(set) var backwards: [[TermLetter]] = []
    private var folding = Folding()

    /// - Parameter isOrdinary: whether a word is one of the language; a spelling that was only derived and is an
    ///   ordinary word is left out.
    init(of name: String, isOrdinary: (String) -> Bool) {
        add(name)
        let plain = Spellings.text(letters.first ?? [])
        add(name.reduce(into: "") { $0 += Spellings.digraphs[$1] ?? String($1) })
        for (pair, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u")] {
            derive(Spellings.replacing(pair, by: letter, in: plain), isOrdinary)
        }
        addAnds(name)
        let straight = letters
        for (meant, seen) in [("m", "rn"), ("rn", "m"), ("w", "vv"), ("vv", "w")] {
            derive(Spellings.replacing(meant, by: seen, in: plain), isOrdinary)
        }
        let reversed =
            [NameWords.squash(String(name.reversed()))] + straight.map { String(Spellings.text($0).reversed()) }
        derive(reversed, isOrdinary)
        for text in reversed where text.unicodeScalars.count > 2 && isOrdinary(text) {
            backwards.append(folding.letters(of: Array(text.utf8)).glyphs.map(TermLetter.init))
        }
    }

    /// How letters are typed where a keyboard has them not.
    private static let digraphs: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe",
    ]

    /// “Miller & Sons” is spoken “Miller and Sons”, and the other way round.
    private mutating func addAnds(_ name: String) {
        let words = name.split(whereSeparator: \.isWhitespace)
        let ands: Set<Substring> = ["&", "+", "and", "und", "y", "et"]
        guard words.contains(where: ands.contains) else { return }
        for and in ["", "and", "und", "y", "et"] {
            add(words.map { ands.contains($0) ? Substring(and) : $0 }.joined(separator: " "))
        }
    }

    private mutating func derive(_ texts: [String], _ isOrdinary: (String) -> Bool) {
        for text in texts where text.unicodeScalars.count > 2 && !isOrdinary(text) { add(text) }
    }

    private mutating func add(_ text: String) {
        let spelling = folding.letters(of: Array(text.utf8)).glyphs.map(TermLetter.init)
        guard !spelling.isEmpty, !letters.contains(where: { $0.map(\.letter) == spelling.map(\.letter) }) else {
            return
        }
        letters.append(spelling)
    }

    private static func text(_ letters: [TermLetter]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters.compactMap { Unicode.Scalar($0.letter) })
        return text
    }

    /// The text with the letters replaced wherever they stand, in all combinations; none where they do not stand.
    private static func replacing(_ letters: String, by others: String, in text: String) -> [String] {
        let parts = text.split(separator: letters, omittingEmptySubsequences: false)
        let most = 5
        guard (2...most).contains(parts.count) else {
            return parts.count > most ? [parts.joined(separator: others)] : []
        }
        return (1..<(1 << (parts.count - 1))).map { choice in
            parts.enumerated().reduce(into: "") { text, part in
                if part.offset > 0 { text += choice >> (part.offset - 1) & 1 == 1 ? others : letters }
                text += part.element
            }
        }
    }
}
