internal import CCmark

/// The syntax tree of a Markdown text, freed with this value.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    init(parsing bytes: some Collection<UInt8>) {
        let parsed = bytes.withContiguousStorageIfAvailable { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in
                cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
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
            var title = ""
            MarkdownTree.visit(node) { child in
                if let literal = cmark_node_get_literal(child) { title += String(cString: literal) }
                if cmark_node_get_type(child) == CMARK_NODE_SOFTBREAK { title += " " }
            }
            return title
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

        /// Every link and image inside, with its line and column in the parsed text.
        var links: [(destination: String, isImage: Bool, line: Int, column: Int)] {
            var links: [(destination: String, isImage: Bool, line: Int, column: Int)] = []
            MarkdownTree.visit(node) { child in
                let type = cmark_node_get_type(child)
                guard type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE else { return }
                links.append(
                    (
                        cmark_node_get_url(child).map { String(cString: $0) } ?? "", type == CMARK_NODE_IMAGE,
                        Int(cmark_node_get_start_line(child)), max(1, Int(cmark_node_get_start_column(child)))
                    ))
            }
            return links
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
