internal import Foundation

/// What one scalar of a text is for the comparison.
enum Expansion: Sendable {
    /// Nothing at all: a mark, a soft hyphen, a joiner, a tag.
    case nothing
    case blank
    case sign
    /// The end of a sentence, or what stands before one: a full stop, an ideographic stop.
    case stop
    case apostrophe
    /// A sign that may be read as letters.
    case symbol(Glyph)
    case letters([Glyph])

    /// The fold f1 of security.md, and as its readings f2: the letters of its skeleton, folded likewise.
    init(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        guard !Expansion.leavesNoTrace(scalar) else {
            self = .nothing
            return
        }
        if properties.isWhitespace || scalar.value < 0x20 {
            self = .blank
            return
        }
        let glyphs = Expansion.glyphs(of: scalar)
        if !glyphs.isEmpty {
            self = .letters(glyphs)
        } else if [0x2019, 0x02BC, 0xFF07, 0x2018].contains(scalar.value) {
            self = .apostrophe
        } else if [0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x203D].contains(scalar.value) {
            self = .stop
        } else {
            let readings = Expansion.readings(of: scalar)
            self = readings == 0 ? .sign : .symbol(Glyph(scalar.value, readings: readings, .symbol))
        }
    }

    /// Whether the scalar is gone after the fold: default-ignorable, a mark, or there for the layout only.
    static func leavesNoTrace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
        default: return false
        }
    }

    static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        default:
            return scalar.properties.isAlphabetic
        }
    }

    /// The plain letters of a scalar; each scalar of its decomposition that is neither letter nor digit parts them.
    private static func glyphs(of scalar: Unicode.Scalar) -> [Glyph] {
        let plain = PlainLetters.of(scalar) ?? String(scalar).decomposedStringWithCompatibilityMapping
        var glyphs: [Glyph] = []
        var gap = Glyph.Gap.none
        for part in plain.unicodeScalars where !leavesNoTrace(part) {
            guard isLetterOrDigit(part) else {
                gap = part.properties.isWhitespace ? .blank : .joint
                continue
            }
            let isAlone = plain.unicodeScalars.filter { !leavesNoTrace($0) }.count == 1
            let readings = readings(of: part) | (isAlone ? readings(of: scalar) : 0)
            let isUpper = part.properties.isUppercase || part.properties.generalCategory == .titlecaseLetter
            let isDigit = part.properties.generalCategory == .decimalNumber
            for letter in lowered(part) {
                var glyph = Glyph(
                    letter.value, readings: readings | (Readings.bit(of: letter.value) ?? Readings.other), [])
                if isUpper { glyph.traits.insert(.upper) }
                if isDigit { glyph.traits.insert(.digit) }
                glyph.gap = gap
                gap = .none
                glyphs.append(glyph)
            }
        }
        return glyphs
    }

    /// The scalar in lower case and plain, without its marks.
    private static func lowered(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        scalar.properties.lowercaseMapping.unicodeScalars.flatMap { lower in
            Array((PlainLetters.of(lower) ?? String(lower)).unicodeScalars)
        }
        .filter { !leavesNoTrace($0) }
    }

    /// The plain letters and digits that the scalar may be taken for, in either case.
    ///
    /// The skeleton is asked for the letter as it stands and for its small form: a Cyrillic В looks like a B,
    /// while в looks like a small capital, and only the fold of that is a b.
    private static func readings(of scalar: Unicode.Scalar) -> UInt64 {
        guard scalar.value >= 0x80 else { return scalar == "I" ? Readings.bits(of: "il") : 0 }
        var readings: UInt64 = 0
        for form in [scalar] + Array(scalar.properties.lowercaseMapping.unicodeScalars) {
            readings |= LookAlikes.habitual[form] ?? 0
            let parts = (LookAlikes.shared.skeleton(of: form) ?? []).compactMap(Unicode.Scalar.init)
            let letters = parts.filter { !leavesNoTrace($0) }.flatMap(lowered)
            guard letters.count == 1, let letter = letters.first else { continue }
            readings |= Readings.bit(of: letter.value) ?? LookAlikes.habitual[letter] ?? 0
        }
        for (digit, letters) in Leet.digits where readings & (Readings.bit(of: UInt32(digit)) ?? 0) != 0 {
            readings |= letters
        }
        return readings
    }
}
