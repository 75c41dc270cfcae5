internal import Vocabulary

/// Front matter that a stray `---` has torn, so that some of its keys stand in the body.
///
/// What stands there would be published as text, internal keys and all. The lines are counted from 0; only those
/// above the first known section are looked at, since no key stands below one.
struct TornFrontMatter {
    /// The first line that shows it.
    let line: Int
    private let cause: Cause

    private enum Cause {
        /// The body begins with a key, or with keys that a second `---` closes.
        case key
        /// A second `---` closes lines that are comments, or indented as what belongs to a key is.
        case lines
        /// An internal key stands further below.
        case internalKey(String)
    }

    /// Looks for it in the lines of a body; nil where no key stands above the first known section.
    init?(in lines: SourceLines, above end: Int, _ schema: Schema) {
        var fences = CodeFences(in: lines, above: end)
        var isPastComments = false
        var first: Int?
        var firstKey: Int?
        var couldAllBeKeys = true
        for line in 0..<end where !lines.isBlank(line) {
            let isCode = fences.hold(line)
            if lines.isUnderline(line) {
                guard let first else { continue }
                if couldAllBeKeys || firstKey != nil {
                    (self.line, cause) = (firstKey ?? first, firstKey == nil ? .lines : .key)
                    return
                }
                continue
            }
            couldAllBeKeys = couldAllBeKeys && " \t#".utf8.contains(lines[line].first ?? 0)
            let isFirst = !isPastComments
            first = first ?? line
            // A comment among keys reads as a heading among text.
            guard lines[line].first != UInt8(ascii: "#") else { continue }
            isPastComments = true
            guard isFirst || !isCode else { continue }
            let found = KeyLine(lines[line], schema)
            if let key = found.internalKey {
                (self.line, cause) = (line, isFirst ? .key : .internalKey(key))
                return
            }
            if found.isKey, isFirst || found.isGroup {
                (self.line, cause) = (line, .key)
                return
            }
            if found.isKey { firstKey = firstKey ?? line }
        }
        return nil
    }

    /// `closing` is the line of the file that ended the front matter.
    func message(closing: Int) -> String {
        switch cause {
        case .key:
            "the front matter ended on line \(closing), above this key; remove the “---” there"
        case .lines:
            "the front matter ended on line \(closing), and a second “---” closes what stands from here; remove one of the two"
        case .internalKey(let key):
            "this line begins with `\(key)`, which is never published, but stands below the “---” on line \(closing); remove that one, or reword the line"
        }
    }
}

/// What a line of a body would be in front matter.
private struct KeyLine {
    /// The internal key at its beginning, or anywhere in a group that begins there.
    private(set) var internalKey: String?
    /// Whether it begins with any key of the schema.
    private(set) var isKey = false
    /// Whether a `{` stands before the key.
    private(set) var isGroup = false

    init(_ line: ArraySlice<UInt8>, _ schema: Schema) {
        let text = line.drop(while: KeyLine.mayStandBefore)
        guard text.contains(UInt8(ascii: ":")) else { return }
        isGroup = line[..<text.startIndex].contains(UInt8(ascii: "{"))
        for part in isGroup ? text.split(separator: UInt8(ascii: ",")) : [text] {
            guard let (key, hasBlank) = KeyLine.key(of: part) else { continue }
            if schema.internalKeys.contains(key) { internalKey = internalKey ?? key }
            if part.startIndex == text.startIndex { isKey = hasBlank && schema.allKeys.contains(key) }
        }
    }

    /// The word before the first colon, and whether what stands behind that is a blank or nothing.
    private static func key(of part: ArraySlice<UInt8>) -> (key: String, hasBlank: Bool)? {
        let word = part.drop(while: mayStandBefore).prefix { $0 == UInt8(ascii: "_") || ASCII.isLetter($0) }
        let rest = part[word.endIndex...].drop { " \t\"'".utf8.contains($0) }
        guard !word.isEmpty, rest.first == UInt8(ascii: ":") else { return nil }
        let hasBlank = rest.dropFirst().first.map { " \t".utf8.contains($0) } ?? true
        return (String(decoding: word, as: UTF8.self), hasBlank)
    }

    /// Blanks, wide ones and byte order marks too, and what opens a list, a group or a quotation.
    private static func mayStandBefore(_ byte: UInt8) -> Bool {
        " \t-?{[\"'\u{A0}\u{FEFF}".utf8.contains(byte)
    }
}

/// The code blocks of a text that fences open and close; a fence that is never closed makes none.
private struct CodeFences {
    private let blocks: [Range<Int>]
    private var next = 0

    init(in lines: SourceLines, above end: Int) {
        var blocks: [Range<Int>] = []
        var open: (line: Int, mark: UInt8, length: Int)?
        for line in 0..<end {
            let text = lines[line].drop { $0 == UInt8(ascii: " ") }
            guard lines[line].startIndex + 3 >= text.startIndex, let mark = text.first, "`~".utf8.contains(mark)
            else { continue }
            let length = text.prefix { $0 == mark }.count
            if let begun = open {
                guard mark == begun.mark, length >= begun.length,
                    text.dropFirst(length).allSatisfy({ " \t".utf8.contains($0) })
                else { continue }
                blocks.append(begun.line..<line + 1)
                open = nil
            } else if length >= 3, mark == UInt8(ascii: "~") || !text.dropFirst(length).contains(mark) {
                open = (line, mark, length)
            }
        }
        self.blocks = blocks
    }

    /// Whether a line is part of one; asked from the first line to the last.
    mutating func hold(_ line: Int) -> Bool {
        while next < blocks.count, blocks[next].upperBound <= line { next += 1 }
        return next < blocks.count && blocks[next].contains(line)
    }
}
