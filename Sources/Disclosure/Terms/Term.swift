/// One spelling of a name that is looked for.
struct Term: Hashable, Sendable {
    /// How the letters must stand in a text to be the name.
    enum Manner: Int, Sendable {
        /// Anywhere in the letters and digits (rule R1), for six and more.
        case anywhere
        /// As a word, with or without an ending, or glued to other words (rule R2).
        case word
        /// As a word that begins with a capital letter, for two letters.
        case capitalWord
        /// As a word with a capital letter that is not a sentence's first: the name is also a word such as “may”.
        case capitalWithinSentence
        /// As a word whose capital is its last letter: a name backwards that is also a word such as “oar”.
        case backwards
        /// Anywhere, for scripts that put no blanks between words.
        case withoutBlanks
        /// In capitals, with or without full stops.
        case initials
        /// In capitals with full stops, where without them they are a common abbreviation.
        case partedInitials
    }

    let kind: IdentityEntry.Kind
    let letters: [TermLetter]
    let manner: Manner
    /// Whether the name is one word, so that blanks within it are no part of it.
    let isOneWord: Bool

    var squashed: String {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters.compactMap { Unicode.Scalar($0.letter) })
        return text
    }
}

/// A letter of a name, and what it may be taken for if it is none of ASCII's.
struct TermLetter: Hashable, Sendable {
    let letter: UInt32
    let readings: UInt64
    /// Whether a word of the name begins with it, other than the first.
    let startsWord: Bool

    init(_ glyph: Glyph) {
        letter = glyph.letter
        readings = Readings.bit(of: glyph.letter) ?? (glyph.readings | Readings.other)
        startsWord = glyph.gap == .joint || glyph.gap == .blank
    }

    /// Whether a letter of a text may be this one.
    func matches(_ glyph: Glyph) -> Bool {
        letter == glyph.letter || readings & glyph.readings & ~Readings.other != 0
    }
}
