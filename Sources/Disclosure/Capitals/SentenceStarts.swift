/// Where the sentences of a text begin, told from the words and the signs as they pass by.
struct SentenceStarts {
    /// Whether a word that comes now would open a sentence.
    private(set) var isOpen = true

    private let isMarkdown: Bool
    /// A sign that ends a sentence has passed, and nothing since but quotes, brackets and marks of emphasis.
    private var isEnding = false
    /// Nothing has passed on this line but what may stand before the first word of a block: `- `, `## `, `1. `.
    private var isLineStart = true
    private var before: Unicode.Scalar = "\n"
    private var lastWord = ""

    init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

    mutating func pass(_ word: WrittenWord) {
        // The number of a list item or of a heading keeps the line open; what follows it decides.
        isLineStart = isLineStart && word.letters == 0
        (isOpen, isEnding, lastWord, before) = (false, false, word.folded, "a")
    }

    mutating func pass(_ sign: Unicode.Scalar) {
        defer { before = sign }
        switch sign {
        case "\n": newLine()
        case _ where sign.properties.isWhitespace: if isEnding { isOpen = true }
        case ".": isEnding = !Abbreviations.endWithPoint.contains(lastWord) || isLineStart
        case "!", "?", ":", "…", "¡", "¿", "|": isEnding = true
        case "-", "*", "+", "#", ">", ")": block(sign)
        case _ where SentenceStarts.isQuote(sign): quote()
        case "(", "[", "]", "_", "`", "~", "\\", "<": break
        default: (isOpen, isEnding, isLineStart) = (false, false, false)
        }
        if sign == "¡" || sign == "¿" { isOpen = true }
    }

    private mutating func newLine() {
        // Of a paragraph in Markdown a new line goes on with the sentence; a blank line ends it.
        if !isMarkdown || isLineStart { (isOpen, isEnding) = (true, false) } else if isEnding { isOpen = true }
        isLineStart = true
        lastWord = ""
    }

    /// A sign that opens a block at the start of a line, and stands for itself elsewhere.
    private mutating func block(_ sign: Unicode.Scalar) {
        if isLineStart {
            isEnding = true
        } else if !"*)>".unicodeScalars.contains(sign) {
            (isOpen, isEnding) = (false, false)
        }
    }

    /// A quote behind a blank opens what somebody says; one behind a letter or a sign closes it.
    private mutating func quote() {
        if before.properties.isWhitespace || "([*_".unicodeScalars.contains(before) { isOpen = true }
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        "\"'“”„‟«»‹›‘’‚".unicodeScalars.contains(scalar)
    }
}
