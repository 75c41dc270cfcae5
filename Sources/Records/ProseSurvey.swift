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
    /// Where the block that is being read begins: its line, counted from 0, and its column.
    private var leaf = (line: 0, column: 1)
    private var breaks = LineBreaks()
    private var mayMissLines = false
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
        let marks = ProseMarks(in: text)
        if marks.hasBar { delimiterRows = rows() }
        mayMissLines = marks.hasBackslash
        prose.showsAnything = text.contains(where: ProseSurvey.showsSomething)
        guard marks.hasLink || marks.hasHTML || !delimiterRows.isEmpty else { return prose }
        prose.showsAnything = false
        let source = Array(prose.source.utf8)
        MarkdownTree(parsing: source).forEachNode { note($0, in: &prose) }
        endBlock(of: &prose)
        return prose
    }

    /// Whether a byte of a text is part of a letter or a digit, or of anything beyond ASCII.
    static func showsSomething(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetterOrDigit(byte) }

    private mutating func note(_ node: MarkdownTree.Node, in prose: inout Prose) {
        if mayMissLines { breaks.note(node) }
        switch node.kind {
        case .words:
            prose.showsAnything = prose.showsAnything || node.showsSomething
        case .link, .image:
            let isImage = node.kind == .image
            prose.showsAnything = prose.showsAnything || isImage
            prose.links.append(
                ProseLink(destination: node.destination, isImage: isImage, position: position(of: node)))
        case .paragraph, .heading:
            endBlock(of: &prose)
            leaf = (stretch.lowerBound + node.lines.lowerBound - 1, node.column)
            if node.kind == .paragraph { noteTable(in: node, of: &prose) }
        case .htmlInline:
            noteInline(node, in: &prose)
        case .htmlBlock:
            endBlock(of: &prose)
            leaf = (stretch.lowerBound + node.lines.lowerBound - 1, node.column)
            noteBlock(node, in: &prose)
        case .lineBreak, .other:
            break
        }
    }

    // MARK: Raw HTML

    private mutating func noteInline(_ node: MarkdownTree.Node, in prose: inout Prose) {
        let fragment = HTMLFragment(node.literal)
        switch fragment.kind {
        case .tags(let names, _):
            if inlineStart == nil { inlineStart = position(of: node) }
            for name in names where inlineTags.count < HTMLFragment.mostNames && !inlineTags.contains(name) {
                inlineTags.append(name)
            }
        case let kind?:
            prose.droppedHTML.append(DroppedHTML(kind: kind, position: position(of: node)))
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
    /// cmark counts the columns of a paragraph's further lines from where its first line begins, whatever stands
    /// before their own text; behind a backslash that breaks a line it does not tell the column at all.
    private mutating func position(of node: MarkdownTree.Node) -> SourcePosition {
        let line = stretch.lowerBound + node.lines.lowerBound - 1 + breaks.missed
        if breaks.hasLostColumn { return position(line: line, before: TableRow.start(of: lines[line])) }
        guard line > leaf.line else { return position(line: line, before: node.column - 1) }
        return position(line: line, before: max(0, node.column - leaf.column) + TableRow.start(of: lines[line]))
    }

    private mutating func position(line: Int, before bytes: Int) -> SourcePosition {
        SourcePosition(path: path, line: line + 1 + lineOffset, column: place.column(on: line, before: bytes))
    }
}
