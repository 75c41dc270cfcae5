/// The marks of a text without which nothing can be found in it.
struct ProseMarks {
    private(set) var hasLink = false
    private(set) var hasHTML = false
    private(set) var hasBar = false
    private(set) var hasBackslash = false

    init(in text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "["): hasLink = true
                case UInt8(ascii: "<"): hasHTML = true
                case UInt8(ascii: "|"): hasBar = true
                case UInt8(ascii: "\\"): hasBackslash = true
                default: break
                }
            }
        }
    }
}

/// The lines that cmark forgets to count: those that a backslash breaks (cmark 0.30, `handle_backslash`).
struct LineBreaks {
    /// How many lines of the present block were not counted so far.
    private(set) var missed = 0
    /// Whether the columns go on from a line above.
    private(set) var hasLostColumn = false
    private var lastLine = 0
    private var lineOfBreak: Int?

    mutating func note(_ node: MarkdownTree.Node) {
        switch node.kind {
        case .paragraph, .heading, .htmlBlock:
            self = LineBreaks()
            lastLine = node.lines.lowerBound
        case .lineBreak:
            lineOfBreak = lastLine
        case .link, .image, .htmlInline, .words, .other:
            let lines = node.lines
            guard lines.lowerBound > 0 else { return }
            if lines.lowerBound > lastLine { hasLostColumn = false }
            if lines.lowerBound == lineOfBreak {
                missed += 1
                hasLostColumn = true
            }
            lineOfBreak = nil
            lastLine = max(lastLine, lines.upperBound)
        }
    }
}

/// Turns bytes of a line into columns.
///
/// Many links may stand on one long line, so scalars are counted on from the place before.
struct PlaceOnLine {
    let lines: SourceLines
    private var line = -1
    private var bytes = 0
    private var scalars = 0

    init(lines: SourceLines) {
        self.lines = lines
    }

    /// The column, counted from 1 in Unicode scalars, behind so many bytes.
    mutating func column(on line: Int, before bytes: Int) -> Int {
        if self.line != line || self.bytes > bytes { (self.line, self.bytes, scalars) = (line, 0, 0) }
        let between = lines[line].dropFirst(self.bytes).prefix(bytes - self.bytes)
        self.bytes = bytes
        scalars += between.count { $0 & 0xC0 != 0x80 }
        return scalars + 1
    }
}
