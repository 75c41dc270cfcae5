/// A letter or digit of a text as it is compared, with what stood before it.
struct Glyph: Sendable {
    /// What stood between it and the letter before.
    enum Gap: Comparable, Sendable {
        case none
        /// Signs, but no blank: a hyphen, a dot, an asterisk.
        case joint
        case blank
        /// The end of a piece of text; no name goes on beyond it.
        case edge
    }

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// A capital letter.
        static let upper = Traits(rawValue: 1)
        static let digit = Traits(rawValue: 2)
        /// Neither letter nor digit, but sometimes typed for a letter: `$`, `@`.
        static let symbol = Traits(rawValue: 4)
        static let opensSentence = Traits(rawValue: 8)
        /// Nothing but an apostrophe stood before it.
        static let afterApostrophe = Traits(rawValue: 16)
        /// A full stop stood before it, and at most blanks beside it.
        static let afterStop = Traits(rawValue: 32)
    }

    /// What it may be read as, in bits of `Readings`.
    var readings: UInt64
    /// The plain letter, without marks and in lower case; of a symbol, the symbol.
    var letter: UInt32
    var traits: Traits
    var gap = Gap.none

    init(_ letter: UInt32, readings: UInt64, _ traits: Traits) {
        (self.letter, self.readings, self.traits) = (letter, readings, traits)
    }
}

/// Sets of letters as bits: a to z, then 0 to 9, and the highest for any other letter.
enum Readings {
    static let other: UInt64 = 1 << 63

    /// The bit of a lower-case letter or a digit of ASCII; nil for anything else.
    static func bit(of letter: UInt32) -> UInt64? {
        switch letter {
        case 0x61...0x7A: return 1 << UInt64(letter - 0x61)
        case 0x30...0x39: return 1 << UInt64(letter - 0x30 + 26)
        default: return nil
        }
    }

    static func bits(of letters: String) -> UInt64 {
        letters.unicodeScalars.reduce(0) { $0 | (bit(of: $1.value) ?? other) }
    }
}
