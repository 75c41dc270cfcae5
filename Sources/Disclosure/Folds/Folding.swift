/// Takes texts apart into the letters by which they are compared.
///
/// A text is folded once, whatever is looked for: a letter carries all that it may be read as. What a scalar
/// beyond ASCII comes to is worked out once per folding.
struct Folding {
    private var expansions: [UInt32: Expansion] = [:]
    /// What each byte of ASCII is; letter 0 for what is neither letter nor digit.
    private let plain: [Glyph] = Folding.plainGlyphs

    private static let plainGlyphs = (0..<128).map { Folding.plainGlyph(UInt8($0)) }

    /// The byte that ends a piece of text within a view; no name goes on beyond it.
    static let edge: UInt8 = 0

    /// The letters of a text.
    struct Letters {
        var glyphs: [Glyph] = []
        /// Whether the text has signs that may be meant as letters.
        var hasSymbols = false
    }

    /// The letters and digits of UTF-8 bytes; with `readingSymbols` also the signs that may be meant as letters.
    mutating func letters(of bytes: [UInt8], readingSymbols: Bool = false) -> Letters {
        var run = FoldingRun(readingSymbols: readingSymbols, capacity: bytes.count)
        let (plain, signs) = (plain, Leet.signs)
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let byte = text[index]
                if byte < 0x80 {
                    let glyph = plain[Int(byte)]
                    if glyph.letter != 0 {
                        run.append(glyph)
                        // Most of a text are letters that follow letters.
                        while index + 1 < text.count, text[index + 1] < 0x80 {
                            let next = plain[Int(text[index + 1])]
                            guard next.letter != 0 else { break }
                            run.appendFollowing(next)
                            index += 1
                        }
                    } else if signs[Int(byte)] != 0, isBesideLetter(index, in: text) {
                        run.appendSign(byte, readings: signs[Int(byte)])
                    } else {
                        run.part(at: byte)
                    }
                    index += 1
                } else {
                    let (scalar, length) = UTF8Bytes.scalar(in: text, at: index)
                    run.append(expansion(of: scalar))
                    index += length
                }
            }
        }
        return run.finish()
    }

    private mutating func expansion(of scalar: Unicode.Scalar) -> Expansion {
        if let known = expansions[scalar.value] { return known }
        let expansion = Expansion(scalar)
        expansions[scalar.value] = expansion
        return expansion
    }

    /// Whether a sign stands in a word, or at its end, and not alone.
    private func isBesideLetter(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = index > 0 ? text[index - 1] : 0x20
        let after = index + 1 < text.count ? text[index + 1] : 0x20
        return isLetterOrSign(before) || isLetterOrSign(after)
    }

    private func isLetterOrSign(_ byte: UInt8) -> Bool {
        byte >= 0x80 || plain[Int(byte)].letter != 0 || Leet.signs[Int(byte)] != 0
    }

    private static func plainGlyph(_ byte: UInt8) -> Glyph {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return Glyph(UInt32(byte), readings: Readings.bit(of: UInt32(byte)) ?? 0, [])
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            let letter = UInt32(byte | 0x20)
            // A capital I is drawn as a small l in many typefaces.
            let drawn = byte == UInt8(ascii: "I") ? Readings.bits(of: "l") : 0
            return Glyph(letter, readings: drawn | (Readings.bit(of: letter) ?? 0), .upper)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let own = Readings.bit(of: UInt32(byte)) ?? 0
            return Glyph(UInt32(byte), readings: own | (Leet.digits[byte] ?? 0), .digit)
        default:
            return Glyph(0, readings: 0, [])
        }
    }
}
