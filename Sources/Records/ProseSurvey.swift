internal import Vocabulary

/// What one pass over the syntax tree of a section finds besides its words.
///
/// The section is parsed as its rendering will be: alone, with the definitions of the whole body. A text
/// without any of the marks that could lead to a finding is not parsed at all.
struct ProseSurvey {
    private let stretch: Range<Int>
    private let lines: SourceLines
    private let path: String
    /// The line of the file before the first line of the body.
    private let lineOffset: Int
    /// The lines of the body, counted from 0, that may be the second line of a table.
    private var delimiterRows: ArraySlice<Int> = []
    /// The names of the tags that were met in the block that is being read, and those of blocks.
    private var inlineTags: [String] = []
    private var blockTags: Set<String> = []
    /// Whether the last finding is of the block of raw HTML that was met last.
    private var hasReportedBlock = false
    /// Where the inline HTML of the block that is being read begins, if it has any.
    private var inlineStart: SourcePosition?
    private var place: PlaceOnLine

    init(of stretch: Range<Int>, in lines: SourceLines, path: String, lineOffset: Int) {
        self.stretch = stretch
        self.lines = lines
        self.path = path
        self.lineOffset = lineOffset
        place = PlaceOnLine(lines: lines)
    }

    /// The prose of the stretch with all that was found in it.
    mutating func prose(_ plain: Prose) -> Prose {
        var prose = plain
        let text = lines.text(of: stretch)
        var marks = (link: false, html: false, bar: false)
        for byte in text {
            if byte == UInt8(ascii: "[") { marks.link = true }
            if byte == UInt8(ascii: "<") { marks.html = true }
            if byte == UInt8(ascii: "|") { marks.bar = true }
        }
        if marks.bar { delimiterRows = rows() }
        prose.showsAnything = text.contains(where: ProseSurvey.showsSomething)
        guard marks.link || marks.html || !delimiterRows.isEmpty else { return prose }
        prose.showsAnything = false
        let source = Array(prose.source.utf8)
        MarkdownTree(parsing: source).forEachNode { note($0, in: &prose) }
        endBlock(of: &prose)
        return prose
    }

    /// Whether a byte of a text is part of a letter or a digit, or of anything beyond ASCII.
    static func showsSomething(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetterOrDigit(byte) }

    private mutating func note(_ node: MarkdownTree.Node, in prose: inout Prose) {
        switch node.kind {
        case .words:
            prose.showsAnything = prose.showsAnything || node.showsSomething
        case .link, .image:
            let isImage = node.kind == .image
            prose.showsAnything = prose.showsAnything || isImage
            prose.links.append(
                ProseLink(destination: node.destination, isImage: isImage, position: position(of: node)))
        case .paragraph:
            endBlock(of: &prose)
            noteTable(in: node, of: &prose)
        case .heading:
            endBlock(of: &prose)
        case .htmlInline:
            noteInline(node, in: &prose)
        case .htmlBlock:
            endBlock(of: &prose)
            noteBlock(node, in: &prose)
        case .other:
            break
        }
    }

    // MARK: Raw HTML

    private mutating func noteInline(_ node: MarkdownTree.Node, in prose: inout Prose) {
        let fragment = HTMLFragment(node.literal)
        switch fragment.kind {
        case .tags(let names, _):
            if inlineStart == nil { inlineStart = position(of: node, reading: node.literal) }
            for name in names where inlineTags.count < HTMLFragment.mostNames && !inlineTags.contains(name) {
                inlineTags.append(name)
            }
        case let kind?:
            prose.droppedHTML.append(DroppedHTML(kind: kind, position: position(of: node, reading: node.literal)))
        case nil:
            break
        }
    }

    /// Reports the inline tags of the block that ends, all at once.
    private mutating func endBlock(of prose: inout Prose) {
        if let start = inlineStart {
            prose.droppedHTML.append(DroppedHTML(kind: .tags(inlineTags, withWords: false), position: start))
        }
        inlineTags = []
        inlineStart = nil
    }

    private mutating func noteBlock(_ node: MarkdownTree.Node, in prose: inout Prose) {
        let fragment = HTMLFragment(node.literal)
        let followsReported = hasReportedBlock && node.followsHTMLBlock
        hasReportedBlock = false
        guard let kind = fragment.kind else { return }
        let isReported = fragment.onlyCloses && fragment.closed.allSatisfy(blockTags.contains)
        blockTags.formUnion(fragment.opened)
        guard !isReported else { return }
        let dropped = DroppedHTML(kind: kind, position: position(of: node))
        hasReportedBlock = true
        // What stands right behind other raw HTML is a piece of it.
        if followsReported, let last = prose.droppedHTML.last, let whole = last.joined(with: dropped) {
            prose.droppedHTML[prose.droppedHTML.count - 1] = whole
        } else {
            prose.droppedHTML.append(dropped)
        }
    }

    // MARK: Tables

    private func rows() -> ArraySlice<Int> {
        stretch.dropFirst().filter { TableRow.isDelimiter(lines[$0]) }[...]
    }

    /// Reports the first table of a paragraph.
    private mutating func noteTable(in node: MarkdownTree.Node, of prose: inout Prose) {
        guard !delimiterRows.isEmpty else { return }
        let taken = node.lines
        let first = stretch.lowerBound + taken.lowerBound - 1
        let last = stretch.lowerBound + taken.upperBound - 1
        delimiterRows = delimiterRows.drop { $0 <= first }
        guard let row = delimiterRows.first, row <= last else { return }
        let header = lines[row - 1]
        let before = row - 1 == first ? node.column - 1 : TableRow.start(of: header)
        guard TableRow.isHeader(header.dropFirst(before), above: lines[row]) else { return }
        prose.tables.append(position(line: row - 1, before: before))
    }

    // MARK: Places

    /// Where a node begins.
    ///
    /// Further lines of a block may be indented, which cmark's columns do not count; a node of known text is
    /// looked for on its line.
    private mutating func position(of node: MarkdownTree.Node, reading literal: String? = nil) -> SourcePosition {
        let line = stretch.lowerBound + node.lines.lowerBound - 1
        var before = node.column - 1
        if let literal {
            let first = Array(literal.utf8.prefix { $0 != UInt8(ascii: "\n") })
            before = place.find(first, on: line, expectedBehind: before)
        }
        return position(line: line, before: before)
    }

    private mutating func position(line: Int, before bytes: Int) -> SourcePosition {
        SourcePosition(path: path, line: line + 1 + lineOffset, column: place.column(on: line, before: bytes))
    }
}

/// Turns bytes of a line into columns.
///
/// Many links may stand on one long line, so scalars are counted on from the place before.
private struct PlaceOnLine {
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

    /// How many bytes stand before a text on a line: as many as expected, or those before its next occurrence
    /// behind the last place.
    func find(_ text: [UInt8], on line: Int, expectedBehind bytes: Int) -> Int {
        let content = lines[line]
        if content.dropFirst(bytes).starts(with: text) { return bytes }
        var rest = content.dropFirst(self.line == line ? self.bytes : 0)
        while rest.count >= text.count {
            if rest.starts(with: text) { return rest.startIndex - content.startIndex }
            rest = rest.dropFirst()
        }
        return bytes
    }
}
