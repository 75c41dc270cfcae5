internal import Foundation

/// How a letter is read before leads are looked for, so that no dress of it hides one.
enum LeadFold {
    /// What a scalar reads as: NFKD without marks and without what cannot be seen, dashes and quotes made plain.
    static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if scalar.isASCII { return [scalar] }
        if let plain = plain[scalar] { return [plain] }
        if scalar.properties.isDefaultIgnorableCodePoint { return [] }
        return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.filter { !isMark($0) }
            .map { plain[$0] ?? $0 }
    }

    static func kind(of scalar: Unicode.Scalar) -> LeadToken.Kind {
        if ("0"..."9").contains(scalar) { return .number }
        return scalar.properties.isAlphabetic ? .word : .sign
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Signs that mean the same as a sign of ASCII, the soft hyphen not among them: it cannot be seen.
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        var plain: [Unicode.Scalar: Unicode.Scalar] = ["\u{2043}": "-", "\u{2212}": "-", "\u{3002}": "."]
        for value in UInt32(0x2010)...0x2015 { plain[Unicode.Scalar(value) ?? "-"] = "-" }
        for quote: Unicode.Scalar in ["\u{2018}", "\u{2019}", "\u{02BC}", "\u{2032}"] { plain[quote] = "'" }
        for slash: Unicode.Scalar in ["\u{2215}", "\u{29F8}"] { plain[slash] = "/" }
        for dot: Unicode.Scalar in ["\u{2024}", "\u{FF61}"] { plain[dot] = "." }
        return plain
    }()
}
