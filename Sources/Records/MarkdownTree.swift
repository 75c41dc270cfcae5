internal import CCmark

/// The syntax tree of a Markdown text, freed with this value.
struct MarkdownTree: ~Copyable {
    /// The document, which lives as long as this value.
    let root: OpaquePointer

    init(parsing bytes: some Collection<UInt8>) {
        let parsed = bytes.withContiguousStorageIfAvailable { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in
                cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_SOURCEPOS)
            }
        }
        guard let root = parsed ?? nil else { preconditionFailure("Markdown is parsed from contiguous bytes") }
        self.root = root
    }

    deinit { cmark_node_free(root) }

    /// Whether there is nothing to show.
    var isEmpty: Bool { cmark_node_first_child(root) == nil }

    /// A block that is a direct child of the document.
    struct Block {
        fileprivate let node: OpaquePointer

        var firstLine: Int { Int(cmark_node_get_start_line(node)) }

        /// The text of a second-level heading, without markup; nil for every other block.
        var sectionTitle: String? {
            guard cmark_node_get_type(node) == CMARK_NODE_HEADING, cmark_node_get_heading_level(node) == 2 else {
                return nil
            }
            return MarkdownTree.words(of: node)
        }

        /// The first line of every fenced code block inside, with the last line it takes.
        var fences: [ClosedRange<Int>] {
            var fences: [ClosedRange<Int>] = []
            MarkdownTree.visit(node) { child in
                guard cmark_node_get_type(child) == CMARK_NODE_CODE_BLOCK else { return }
                let first = Int(cmark_node_get_start_line(child))
                fences.append(first...max(first, Int(cmark_node_get_end_line(child))))
            }
            return fences
        }
    }

    /// The document's direct children, in order.
    ///
    /// They live as long as the tree.
    func forEachBlock(_ body: (Block) -> Void) {
        var child = cmark_node_first_child(root)
        while let node = child {
            body(Block(node: node))
            child = cmark_node_next(node)
        }
    }

    /// Any block, or any piece of a line.
    struct Node {
        enum Kind { case paragraph, heading, link, image, htmlBlock, htmlInline, lineBreak, words, other }

        let kind: Kind
        private let node: OpaquePointer

        fileprivate init(_ node: OpaquePointer) {
            self.node = node
            // Most nodes are words.
            kind =
                switch cmark_node_get_type(node) {
                case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: .words
                case CMARK_NODE_PARAGRAPH: .paragraph
                case CMARK_NODE_HEADING: .heading
                case CMARK_NODE_LINK: .link
                case CMARK_NODE_IMAGE: .image
                case CMARK_NODE_HTML_BLOCK: .htmlBlock
                case CMARK_NODE_HTML_INLINE: .htmlInline
                case CMARK_NODE_LINEBREAK: .lineBreak
                default: .other
                }
        }

        /// The lines of the parsed text that it takes, counted from 1.
        var lines: ClosedRange<Int> {
            let first = Int(cmark_node_get_start_line(node))
            return first...max(first, Int(cmark_node_get_end_line(node)))
        }

        /// The byte of its first line with which it begins, counted from 1.
        var column: Int { max(1, Int(cmark_node_get_start_column(node))) }

        var destination: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

        /// The text of a node that holds nothing else.
        var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }

        /// Whether it has a letter or a digit in its own text.
        var showsSomething: Bool {
            guard var byte = cmark_node_get_literal(node) else { return false }
            while byte.pointee != 0 {
                if ProseSurvey.showsSomething(UInt8(bitPattern: byte.pointee)) { return true }
                byte += 1
            }
            return false
        }

        /// Whether raw HTML stands right before it.
        var followsHTMLBlock: Bool {
            cmark_node_previous(node).map { cmark_node_get_type($0) == CMARK_NODE_HTML_BLOCK } ?? false
        }
    }

    /// Every block and every piece of a line, in the order in which they begin.
    func forEachNode(_ body: (Node) -> Void) {
        MarkdownTree.visit(root) { body(Node($0)) }
    }

    /// The text inside a block, without markup, on one line.
    static func words(of node: OpaquePointer) -> String {
        var words = ""
        visit(node) { child in
            if let literal = cmark_node_get_literal(child) { words += String(cString: literal) }
            if cmark_node_get_type(child) == CMARK_NODE_SOFTBREAK { words += " " }
        }
        return words
    }

    private static func visit(_ root: OpaquePointer, _ body: (OpaquePointer) -> Void) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { body(node) }
        }
    }
}
