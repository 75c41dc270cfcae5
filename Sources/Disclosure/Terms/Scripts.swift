/// What is known of writing systems.
enum Scripts {
    /// Whether every letter is of a script whose words are written without blanks, or with endings that join on.
    static func isWithoutBlanks(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy(isWithoutBlanks)
    }

    /// The letters of a folded text as a reader counts them: a Korean syllable is one, of whatever it is made.
    static func letterCount(_ squashed: String) -> Int {
        squashed.unicodeScalars.reduce(0) { (0x1160...0x11FF).contains($1.value) ? $0 : $0 + 1 }
    }

    private static func isWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Thai and Lao, Burmese, Korean letters, Khmer, Japanese syllables, Korean syllables.
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x30FF, 0xAC00...0xD7AF:
            return true
        default: return scalar.properties.isIdeographic
        }
    }
}
