package import Vocabulary

/// The lines of a file that a report may show under a finding: those of which it is known that nothing on them is
/// internal.
///
/// In front matter a line is shown where only public fields of the schema stand on it, in a body where it is part of
/// a public section. What cannot be read is not shown, nor a comment, a mail address, or anything like a client's key.
package struct QuotableLines: Sendable {
    /// As they were typed, without a byte order mark and without line ends; the first line is at 0.
    private let texts: [Substring.UnicodeScalarView]
    /// The lines that may be shown, counted from 1.
    private let open: Set<Int>
    /// The line on which the body begins.
    private let bodyLine: Int

    package static let none = QuotableLines(texts: [], open: [], bodyLine: 1)

    private init(texts: [Substring.UnicodeScalarView], open: Set<Int>, bodyLine: Int) {
        self.texts = texts
        self.open = open
        self.bodyLine = bodyLine
    }

    /// Those of a Markdown record.
    package static func ofRecord(_ bytes: [UInt8], path: String, _ schema: Schema, _ plan: BodyPlan) -> QuotableLines {
        guard let source = SourceText.read(bytes, path: path).value else { return .none }
        let front = FrontMatter.split(source).value
        // Where the keys cannot be read, nobody knows which of them are internal, nor where they end.
        guard let root = front.root else { return .none }
        let open = FieldLines.open(in: root, schema).union(Division(front, path: path, plan: plan).openLines())
        return QuotableLines(texts: lines(of: bytes), open: open, bodyLine: front.bodyLine)
    }

    /// Those of a file that holds keys and nothing else.
    package static func ofKeys(_ bytes: [UInt8], path: String, _ schema: Schema) -> QuotableLines {
        guard let source = SourceText.read(bytes, path: path).value,
            let root = YAMLDocument.read(source.bytes, path: path).value
        else { return .none }
        return QuotableLines(texts: lines(of: bytes), open: FieldLines.open(in: root, schema), bodyLine: Int.max)
    }

    /// The line of a finding, or nil where it may not be shown.
    ///
    /// Of a line with a comment behind its keys, all before the comment is shown, and `#…` in place of it.
    package func text(at position: SourcePosition) -> String? {
        guard open.contains(position.line), texts.indices.contains(position.line - 1) else { return nil }
        var shown = texts[position.line - 1]
        if position.line < bodyLine, let comment = QuotableLines.comment(in: shown) {
            guard shown.distance(from: shown.startIndex, to: comment) >= position.column else { return nil }
            shown = Substring(String(shown[..<comment]) + "#…").unicodeScalars
        }
        return QuotableLines.givesAway(shown) ? nil : String(shown)
    }

    private static func lines(of bytes: [UInt8]) -> [Substring.UnicodeScalarView] {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = String(decoding: bytes[start...], as: UTF8.self)
        return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            Substring(line.last == "\r" ? line.dropLast() : line).unicodeScalars
        }
    }

    /// The first `#` that a comment could begin with.
    ///
    /// libyaml finds one wherever a word may begin, also right behind a bracket, a comma or a closing quotation mark;
    /// one within quotation marks may be taken for it here.
    private static func comment(in line: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView.Index? {
        var previous: Unicode.Scalar?
        var marks: [Unicode.Scalar: Int] = [:]
        for index in line.indices {
            if line[index] == "#", mayBeginWord(behind: previous, marks) { return index }
            previous = line[index]
            if line[index] == "\"" || line[index] == "'" { marks[line[index], default: 0] += 1 }
        }
        return nil
    }

    /// `marks` counts the quotation marks so far; an even number has closed what was open.
    private static func mayBeginWord(behind previous: Unicode.Scalar?, _ marks: [Unicode.Scalar: Int]) -> Bool {
        switch previous {
        case nil, " ", "\t", ",", ":", "[", "]", "{", "}": true
        case "\"", "'": previous.map { marks[$0, default: 0].isMultiple(of: 2) } ?? true
        default: false
        }
    }

    /// Whether a line holds a mail address, or so much of a key that the rest could be guessed.
    private static func givesAway(_ line: Substring.UnicodeScalarView) -> Bool {
        if line.contains("@") { return true }
        var run = 0
        for scalar in line {
            run = scalar.isASCII && isOfKeys(UInt8(truncatingIfNeeded: scalar.value)) ? run + 1 : 0
            if run == longestRun { return true }
        }
        return false
    }

    /// In either case, since a key that was typed in capitals is a key to whoever reads it.
    private static func isOfKeys(_ byte: UInt8) -> Bool {
        ClientKey.isKeyCharacter(byte) || ClientKey.isKeyCharacter(byte | 0x20) && ASCII.isLetter(byte)
    }

    /// What is missing of a key then is six letters, thirty bits.
    private static let longestRun = 20
}
