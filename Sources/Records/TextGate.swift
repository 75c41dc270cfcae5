internal import Foundation
internal import Vocabulary

/// The one choke point for what a text may hold, applied while it is loaded.
///
/// Whatever passes is safe to escape scalar by scalar or grapheme by grapheme, to put in a header, and to
/// show beside other text: no controls, no direction overrides, nothing invisible, and no scalar that would
/// merge with a character that markup has to escape, be it from behind (combining marks) or from before
/// (the prepended marks of Arabic and Indic scripts).
package enum TextGate {
    /// Why a scalar may stand nowhere in a record, or nil if it may.
    package static func refusal(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x20..<0x7F, 0x0A, 0xA0...0x2FF, 0x2010...0x2027: nil
        case 0...0x1F, 0x7F...0x9F: "a control character"
        case 0x2028, 0x2029: "a line break that other programs read differently"
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
            "an invisible character that changes the direction of text"
        case 0xE0000...0xE007F: "an invisible tag character"
        default: rareRefusal(of: scalar)
        }
    }

    /// The text in Unicode normal form C, or why it may not stand in a field.
    package static func pass(_ text: String, allowingLineBreaks: Bool) -> Result<String, Refusal> {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return .success(text) }
        if let reason = refusal(in: text, allowingLineBreaks: allowingLineBreaks) { return .failure(Refusal(reason)) }
        let composed = text.precomposedStringWithCanonicalMapping
        // Composing can make a backtick (of U+1FEF), so what comes out is judged as well as what went in.
        if let reason = refusal(in: composed, allowingLineBreaks: allowingLineBreaks) {
            return .failure(Refusal(reason))
        }
        return .success(composed)
    }

    /// Why a text may not stand in a field.
    package struct Refusal: Error, Sendable {
        package let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    private static func refusal(in text: String, allowingLineBreaks: Bool) -> String? {
        var previous: Unicode.Scalar?
        var marks = 0
        var mayJoin = false
        for scalar in text.unicodeScalars {
            if scalar == "\n", !allowingLineBreaks {
                return "it holds a line break, and this is one line of text; join the lines"
            }
            if let kind = refusal(of: scalar) {
                return "it holds \(Quotation.codePoint(scalar)), \(kind); remove it"
            }
            marks = merges(scalar) ? marks + 1 : 0
            if marks == 1, previous.map(isMergeTarget) ?? true {
                return "\(Quotation.codePoint(scalar)) combines with nothing that may carry it; put it behind a letter"
            }
            if marks > mostMarks {
                return "it holds more than \(mostMarks) marks on one letter; remove some"
            }
            mayJoin = mayJoin || (scalar.value >= 0x300 && !(0x2010...0x2027).contains(scalar.value))
            previous = scalar
        }
        guard mayJoin, let joiner = joiner(in: text) else { return nil }
        return
            "\(Quotation.codePoint(joiner)) joins the mark beside it into one character; put a letter or a digit between"
    }

    /// The most that the Stream-Safe Text Format of Unicode allows (UAX #15); sorting more takes quadratic time.
    private static let mostMarks = 30

    private static func rareRefusal(of scalar: Unicode.Scalar) -> String? {
        let properties = scalar.properties
        if properties.isNoncharacterCodePoint { return "a code point that is no character" }
        if properties.generalCategory == .unassigned, properties.isDefaultIgnorableCodePoint {
            return "an invisible character"
        }
        return nil
    }

    /// Whether a scalar joins the one before it into one grapheme.
    private static func merges(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.value {
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return scalar.properties.isGraphemeExtend
        }
    }

    /// A scalar that makes one grapheme with a character that markup has to escape, in the text or beside it.
    ///
    /// This asks the same grapheme breaking that an escaper which compares characters is misled by.
    private static func joiner(in text: String) -> Unicode.Scalar? {
        for character in "<\(text)<" {
            let scalars = character.unicodeScalars
            guard let first = scalars.first, scalars.count > 1, scalars.contains(where: isMergeTarget) else { continue }
            return isMergeTarget(first) ? scalars.dropFirst().first : first
        }
        return nil
    }

    private static func isMergeTarget(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "&", "\"", "'", "`", "\\", " ", "\n": true
        default: false
        }
    }
}
