internal import Foundation

/// A word without case, marks and the signs within it, with its place in the text.
struct LinkedWord {
    let folded: String
    let range: Range<Int>

    /// The words of a text, in their order; whatever is no letter and no digit parts them.
    static func all(in scalars: [MarkdownScalars.Placed]) -> [LinkedWord] {
        var words: [LinkedWord] = []
        var letters = String.UnicodeScalarView()
        var range = 0..<0
        for (scalar, place) in scalars {
            if isLetter(scalar) {
                range = (letters.isEmpty ? place.lowerBound : range.lowerBound)..<place.upperBound
                letters.append(scalar)
            } else if !isSilent(scalar), !letters.isEmpty {
                words.append(LinkedWord(folded: fold(letters), range: range))
                letters.removeAll()
            }
        }
        if !letters.isEmpty { words.append(LinkedWord(folded: fold(letters), range: range)) }
        return words
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Whether a sign in a word is not heard: an apostrophe, emphasis, and what nobody sees.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\u{2019}", "*": true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Compatibility forms taken apart (Unicode Standard Annex 15, NFKD), without marks and without case.
    private static func fold(_ letters: String.UnicodeScalarView) -> String {
        var folded = ""
        for scalar in String(letters).decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar {
            case "ß", "ẞ": folded += "ss"
            case _ where scalar.properties.generalCategory == .nonspacingMark: break
            default: folded += scalar.properties.lowercaseMapping
            }
        }
        return folded
    }
}
