/// One pass over a text: the letters so far, and what has stood behind the last of them.
struct FoldingRun {
    private var letters = Folding.Letters()
    private let readingSymbols: Bool
    private var gap = Glyph.Gap.edge
    private var traits: Glyph.Traits = .opensSentence
    private var lineBreaks = 0
    /// Whether only full stops and blanks have stood behind the last letter.
    private var isStopOnly = true

    init(readingSymbols: Bool, capacity: Int) {
        self.readingSymbols = readingSymbols
        letters.glyphs.reserveCapacity(capacity)
    }

    mutating func append(_ glyph: Glyph) {
        var glyph = glyph
        if gap != .none {
            glyph.gap = max(gap, glyph.gap)
            glyph.traits.formUnion(traits)
            (gap, traits, lineBreaks, isStopOnly) = (.none, [], 0, true)
        }
        letters.glyphs.append(glyph)
    }

    /// Appends a letter that stands directly behind the last.
    mutating func appendFollowing(_ glyph: Glyph) { letters.glyphs.append(glyph) }

    mutating func append(_ expansion: Expansion) {
        switch expansion {
        case .nothing: break
        case .blank: part(.blank)
        case .sign: part(.joint)
        case .stop: part(at: UInt8(ascii: "!"))
        case .apostrophe: part(at: UInt8(ascii: "'"))
        case .symbol(let glyph):
            letters.hasSymbols = true
            if readingSymbols { append(glyph) } else { part(.joint) }
        case .letters(let glyphs): for glyph in glyphs { append(glyph) }
        }
    }

    /// Notes a sign that may be meant as a letter.
    mutating func appendSign(_ byte: UInt8, readings: UInt64) {
        letters.hasSymbols = true
        if readingSymbols { append(Glyph(UInt32(byte), readings: readings, .symbol)) } else { part(at: byte) }
    }

    /// Notes a byte of ASCII that is neither letter nor digit.
    mutating func part(at byte: UInt8) {
        switch byte {
        case Folding.edge: part(.edge)
        case UInt8(ascii: "\n"):
            lineBreaks += 1
            part(.blank)
            if lineBreaks > 1 { traits.insert(.opensSentence) }
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): part(.blank)
        case UInt8(ascii: "."):
            part(.joint)
            traits.insert(.opensSentence)
            if isStopOnly { traits.insert(.afterStop) }
        // A tag may be the beginning of a paragraph; where it is none, the visible text has no tag there.
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ">"):
            part(.joint)
            traits.insert(.opensSentence)
        case UInt8(ascii: "'"):
            let isFirst = gap == .none
            part(.joint)
            if isFirst { traits.insert(.afterApostrophe) }
        default:
            part(.joint)
            // A list item or a heading.
            if lineBreaks > 0 { traits.insert(.opensSentence) }
        }
        if byte != UInt8(ascii: "."), byte > UInt8(ascii: " ") {
            isStopOnly = false
            traits.remove(.afterStop)
        }
    }

    private mutating func part(_ kind: Glyph.Gap) {
        traits.remove(.afterApostrophe)
        if kind > gap { gap = kind }
        if kind == .edge { traits.insert(.opensSentence) }
    }

    /// The letters, with the small l that stands for a capital I.
    consuming func finish() -> Folding.Letters {
        let small: UInt32 = 0x6C
        for index in letters.glyphs.indices where letters.glyphs[index].letter == small {
            let glyph = letters.glyphs[index]
            guard !glyph.traits.contains(.upper) else { continue }
            let isAmongCapitals =
                index > 0 && glyph.gap == .none && letters.glyphs[index - 1].traits.contains(.upper)
                && (index + 1 == letters.glyphs.count || letters.glyphs[index + 1].gap != .none
                    || letters.glyphs[index + 1].traits.contains(.upper))
            if glyph.gap != .none || isAmongCapitals { letters.glyphs[index].readings |= Readings.bits(of: "i") }
        }
        return letters
    }
}
