internal import CCmark
package import Vocabulary

/// A paragraph that is to be one line of plain text, as a title is.
package enum PlainLine: Sendable {
    case plain(Located<String>)
    /// It goes on on a second line.
    case longer(SourcePosition)
    /// It has markup, which would stand in it letter by letter; or it is no paragraph at all.
    case marked(SourcePosition)

    package var position: SourcePosition {
        switch self {
        case .plain(let line): line.position
        case .longer(let position), .marked(let position): position
        }
    }

    /// The line, where it is plain.
    package var text: Located<String>? {
        if case .plain(let line) = self { line } else { nil }
    }
}

/// A block that stands directly in a section.
package struct SectionBlock: Sendable {
    package enum Kind: Sendable {
        /// A third-level heading, with its words.
        case heading(String)
        case paragraph(PlainLine)
        /// A list, with what each of its items comes to.
        case list([PlainLine])
        case other
    }

    package let kind: Kind
    package let position: SourcePosition
    /// The lines that it takes, counted from 0 in the section.
    let lines: ClosedRange<Int>

    package var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
}

/// Reads the blocks of one section from its syntax tree.
struct SectionBlockReader {
    private let lines: SourceLines
    private let start: SourcePosition
    private var place: PlaceOnLine

    /// `start` is the place of the first line.
    init(_ lines: SourceLines, from start: SourcePosition) {
        self.lines = lines
        self.start = start
        place = PlaceOnLine(lines: lines)
    }

    /// Every block in order; a comment is a note of the writer's to the writer, and no block.
    mutating func blocks() -> [SectionBlock] {
        let tree = MarkdownTree(parsing: lines.bytes)
        return MarkdownTree.children(of: tree.root).compactMap { block($0) }
    }

    private mutating func block(_ node: OpaquePointer) -> SectionBlock? {
        let first = max(0, Int(cmark_node_get_start_line(node)) - 1)
        let taken = first...max(first, Int(cmark_node_get_end_line(node)) - 1)
        guard let kind = kind(of: node) else { return nil }
        return SectionBlock(kind: kind, position: position(of: node), lines: taken)
    }

    private mutating func kind(of node: OpaquePointer) -> SectionBlock.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING where cmark_node_get_heading_level(node) == 3:
            return .heading(MarkdownTree.words(of: node))
        case CMARK_NODE_PARAGRAPH:
            return .paragraph(plainLine(node))
        case CMARK_NODE_LIST:
            return .list(MarkdownTree.children(of: node).map { item($0) })
        case CMARK_NODE_HTML_BLOCK:
            return isComment(node) ? nil : .other
        default:
            return .other
        }
    }

    private func isComment(_ node: OpaquePointer) -> Bool {
        guard let literal = cmark_node_get_literal(node) else { return false }
        return cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
            && HTMLFragment(String(cString: literal)).kind == nil
    }

    private mutating func item(_ node: OpaquePointer) -> PlainLine {
        let blocks = MarkdownTree.children(of: node).filter { !isComment($0) }
        guard blocks.count == 1, cmark_node_get_type(blocks[0]) == CMARK_NODE_PARAGRAPH else {
            return .marked(position(of: node))
        }
        return plainLine(blocks[0])
    }

    /// Plain is what the syntax tree shows exactly as it was written.
    private mutating func plainLine(_ paragraph: OpaquePointer) -> PlainLine {
        let position = position(of: paragraph)
        let line = position.line - start.line
        guard cmark_node_get_end_line(paragraph) <= cmark_node_get_start_line(paragraph) else {
            return .longer(position)
        }
        let written = lines[line].dropFirst(Int(cmark_node_get_start_column(paragraph)) - 1)
        let text = String(decoding: written, as: UTF8.self).trimmingBlanks
        let isText = MarkdownTree.children(of: paragraph).allSatisfy { cmark_node_get_type($0) == CMARK_NODE_TEXT }
        let isPlain = isText && MarkdownTree.words(of: paragraph).utf8.elementsEqual(text.utf8)
        return isPlain ? .plain(Located(text, at: position)) : .marked(position)
    }

    private mutating func position(of node: OpaquePointer) -> SourcePosition {
        let line = max(0, Int(cmark_node_get_start_line(node)) - 1)
        let before = max(0, Int(cmark_node_get_start_column(node)) - 1)
        return SourcePosition(
            path: start.path, line: start.line + line, column: place.column(on: line, before: before))
    }
}

extension MarkdownTree {
    /// The nodes directly below a node, in order; they live as long as the tree.
    static func children(of node: OpaquePointer) -> [OpaquePointer] {
        var children: [OpaquePointer] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(child)
            next = cmark_node_next(child)
        }
        return children
    }
}

extension String {
    /// The text without blanks and tabs at both ends.
    fileprivate var trimmingBlanks: String {
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let behind = utf8.drop(while: isBlank)
        return String(decoding: behind.dropLast(behind.reversed().prefix(while: isBlank).count), as: UTF8.self)
    }
}
