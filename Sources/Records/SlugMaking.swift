internal import Foundation
package import Vocabulary

/// Text as plain letters: what is left of it in a slug, and what two spellings of one name have in common.
package enum Folding {
    /// The words of a text in lower case, in letters and digits without marks; letters of other scripts stay.
    ///
    /// An apostrophe divides nothing, as in “Ben’s”.
    package static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if let letters = spelled[scalar] {
                word += letters
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
            } else if !isSilent(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
        default: scalar == "'" || scalar == "’"
        }
    }

    /// Letters that Unicode does not take apart, as people type them where the letter is missing.
    private static let spelled: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
        "ŋ": "n", "ŧ": "t",
    ]
}

extension Slug {
    /// The slug that a name or a title suggests, of whole words and at most 60 letters; nil where nothing is left.
    package static func suggested(by text: String) -> Slug? {
        var slug = ""
        for word in Folding.words(of: text) {
            let letters = String(String.UnicodeScalarView(word.unicodeScalars.filter { isPlain($0) }))
            guard !letters.isEmpty else { continue }
            let longer = slug.isEmpty ? String(letters.prefix(longestSuggested)) : "\(slug)-\(letters)"
            guard longer.utf8.count <= longestSuggested else { break }
            slug = longer
        }
        return Slug(slug)
    }

    private static let longestSuggested = 60

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}
