/// How wide a line of text is in a common sans-serif, so that a drawing can be laid out without a font.
enum TextWidth {
    /// Pixels at a size of 13, rounded up; a little more than most fonts take, since letters that are set wider read
    /// better than letters that are squeezed.
    static func of(_ text: String, isBold: Bool) -> Int {
        let units = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
        return (units * 13 * (isBold ? 107 : 100) / 100 + 999) / 1_000
    }

    /// The advance of a letter in thousandths of the font size, by groups of letters that are about as wide.
    private static func advance(of letter: Unicode.Scalar) -> Int {
        switch letter {
        case "i", "j", "l", "í", "ì", "|", "'", ".", ",", ":", ";", "·", "!": 250
        case " ", "\u{A0}", "f", "t", "r", "I", "(", ")", "-", "/": 310
        case "m", "w", "M", "W", "%", "…", "—": 850
        case "A"..."Z", "Ä", "Ö", "Ü", "Á", "É", "Ñ": 690
        case "c", "k", "s", "v", "x", "y", "z", "J": 510
        default: letter.value < 0x1100 ? 565 : 1_000
        }
    }
}
