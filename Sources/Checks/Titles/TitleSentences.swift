/// Tells whether a title is more than one sentence.
///
/// A sentence ends with its mark where another begins behind a blank: with a capital, or in a script that has
/// none. What may as well be an abbreviation, an ordinal number or an initial ends nothing, since a wrong
/// warning does more harm than a missing one.
enum TitleSentences {
    static func areSeveral(in title: String) -> Bool {
        // Most titles have no mark before their last letter.
        guard title.unicodeScalars.dropLast().contains(where: isMark) else { return false }
        let scalars = Array(title.unicodeScalars)
        for index in scalars.indices where isMark(scalars[index]) && endsSentence(at: index, of: scalars) {
            return true
        }
        return false
    }

    private static func endsSentence(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
        let mark = scalars[index]
        let next = scalars[(index + 1)...]
        if isWideMark(mark) { return next.contains { $0.properties.isAlphabetic } }
        guard let blank = next.first, blank.properties.isWhitespace, next.isSentence else { return false }
        let before = scalars[..<index]
        // Three full stops are a pause, and so is whatever else stands in a row.
        if let last = before.last, isMark(last) || last == "…" { return mark != "." && !isEllipsis(before) }
        switch mark {
        case ".": return !Abbreviations.mayBe(word(at: before), beforeNumber: beginsWithNumber(next))
        case "!": return !mayBeName(before)
        default: return true
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "؟", "।", "。", "！", "？": true
        default: false
        }
    }

    /// Whether a mark ends a sentence without a blank behind it.
    private static func isWideMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "。" || scalar == "！" || scalar == "？"
    }

    private static func isEllipsis(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        before.last == "…" || before.last == "."
    }

    /// The word at the end of a text, without quotation marks and brackets around it.
    private static func word(at text: ArraySlice<Unicode.Scalar>) -> String {
        let end = (text.lastIndex { !$0.isAround }).map { text[...$0] } ?? []
        let start = end.lastIndex { $0.properties.isWhitespace || $0.isAround }.map { $0 + 1 } ?? end.startIndex
        return String(String.UnicodeScalarView(end[start...]))
    }

    private static func beginsWithNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.firstOfWord?.properties.generalCategory == .decimalNumber
    }

    /// Whether the word before an exclamation mark may be a name that has it, as one that stands alone may.
    private static func mayBeName(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        let start = before.lastIndex { $0 == ":" || isMark($0) }.map { $0 + 1 } ?? before.startIndex
        let clause = before[start...].drop { $0.properties.isWhitespace }
        let isAlone = clause.first != "¡" && !clause.contains { $0.properties.isWhitespace }
        return isAlone || namesWithMark.contains(word(at: before).lowercased())
    }

    private static let namesWithMark: Set<String> = ["ink", "yahoo", "joomla", "jeopardy", "kahoot"]
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether the first word begins as a sentence does.
    fileprivate var isSentence: Bool {
        switch firstOfWord?.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }

    /// The first scalar behind blanks and what opens a quotation.
    fileprivate var firstOfWord: Unicode.Scalar? {
        first { !$0.properties.isWhitespace && !$0.isAround }
    }
}

extension Unicode.Scalar {
    /// Whether it stands around words: a quotation mark, a bracket, a mark of emphasis or one that opens a question.
    fileprivate var isAround: Bool {
        switch self {
        case "¿", "¡", "*", "_", "\"", "'": true
        default:
            switch properties.generalCategory {
            case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: true
            default: false
            }
        }
    }
}
