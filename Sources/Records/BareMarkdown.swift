internal import CCmark

extension Prose {
    /// The text as Markdown without links, pictures and raw HTML: a link leaves its words, the others leave nothing.
    ///
    /// Empty where nothing else was in it. What has none of the three stays as it was written.
    package var bareMarkdown: String {
        let marks = [UInt8(ascii: "["), UInt8(ascii: "<")]
        guard markdown.utf8.contains(where: marks.contains) else { return markdown }
        let tree = MarkdownTree(parsing: Array(source.utf8))
        let stripping = MarkdownStripping(tree)
        stripping.run()
        return tree.markdown
    }
}

extension MarkdownTree {
    /// The tree written as Markdown again, without a line feed at its end.
    fileprivate var markdown: String {
        guard let written = cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(written) }
        var text = String(cString: written)
        while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
        return text
    }
}

/// Takes links, pictures and raw HTML out of a syntax tree.
private struct MarkdownStripping {
    private let root: OpaquePointer

    init(_ tree: borrowing MarkdownTree) { root = tree.root }

    func run() {
        let (links, doomed) = found()
        let holders = (links + doomed).compactMap { holder(of: $0) }
        links.forEach { unwrap($0) }
        doomed.forEach { remove($0) }
        prune(holders)
        // The writer of Markdown looks for what must be escaped inside one piece of text.
        cmark_consolidate_text_nodes(root)
    }

    /// The links, and what goes with all that is in it; nothing inside a picture is listed by itself.
    private func found() -> (links: [OpaquePointer], doomed: [OpaquePointer]) {
        var links: [OpaquePointer] = []
        var doomed: [OpaquePointer] = []
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return (links, doomed) }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK:
                if cmark_node_first_child(node) == nil { doomed.append(node) } else { links.append(node) }
            case CMARK_NODE_IMAGE:
                doomed.append(node)
                cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
                doomed.append(node)
            default:
                break
            }
        }
    }

    private func unwrap(_ link: OpaquePointer) {
        let (before, first) = (cmark_node_previous(link), cmark_node_first_child(link))
        while let child = cmark_node_first_child(link) {
            cmark_node_unlink(child)
            cmark_node_insert_before(link, child)
        }
        join(before, first)
        let (last, behind) = (cmark_node_previous(link), cmark_node_next(link))
        delete(link)
        join(last, behind)
    }

    /// What a node stands in when the links are gone.
    private func holder(of node: OpaquePointer) -> OpaquePointer? {
        guard let parent = cmark_node_parent(node) else { return nil }
        return cmark_node_get_type(parent) == CMARK_NODE_LINK ? holder(of: parent) : parent
    }

    private func remove(_ node: OpaquePointer) {
        let (before, behind) = (cmark_node_previous(node), cmark_node_next(node))
        delete(node)
        join(before, behind)
    }

    private func delete(_ node: OpaquePointer) {
        cmark_node_unlink(node)
        cmark_node_free(node)
    }

    /// Takes away what holds nothing any more but breaks and blanks, and then what held nothing but that.
    private func prune(_ holders: [OpaquePointer]) {
        var gone: Set<OpaquePointer> = []
        for holder in holders {
            var next: OpaquePointer? = holder
            while let node = next, node != root, !gone.contains(node), isHollow(node) {
                next = cmark_node_parent(node)
                remove(node)
                gone.insert(node)
            }
        }
    }

    /// Whether nothing in it shows.
    private func isHollow(_ node: OpaquePointer) -> Bool {
        var next = cmark_node_first_child(node)
        while let child = next {
            switch cmark_node_get_type(child) {
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
            case CMARK_NODE_TEXT where text(child).utf8.allSatisfy { $0 == UInt8(ascii: " ") }: break
            default: return false
            }
            next = cmark_node_next(child)
        }
        return true
    }

    // MARK: Seams

    /// Drops the blanks at a place from which something was taken, where they would mean something: at the start of
    /// a line they make code, at its end a break, and inside the marks of emphasis they undo it.
    private func join(_ left: OpaquePointer?, _ right: OpaquePointer?) {
        var (left, right) = (left, right)
        while true {
            if let text = right, isText(text), endsLine(left) || endsInBlank(left) {
                set(text, String(decoding: self.text(text).utf8.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self))
                if self.text(text).isEmpty {
                    right = cmark_node_next(text)
                    delete(text)
                    continue
                }
            }
            guard let text = left, isText(text), endsLine(right) else { return }
            let blanks = self.text(text).utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
            set(text, String(decoding: self.text(text).utf8.dropLast(blanks), as: UTF8.self))
            guard self.text(text).isEmpty else { return }
            left = cmark_node_previous(text)
            delete(text)
        }
    }

    /// Whether a line begins or ends with this neighbour.
    private func endsLine(_ node: OpaquePointer?) -> Bool {
        guard let node else { return true }
        return cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK || cmark_node_get_type(node) == CMARK_NODE_LINEBREAK
    }

    private func endsInBlank(_ node: OpaquePointer?) -> Bool {
        guard let node, isText(node) else { return false }
        return text(node).utf8.last == UInt8(ascii: " ")
    }

    private func isText(_ node: OpaquePointer) -> Bool { cmark_node_get_type(node) == CMARK_NODE_TEXT }

    private func text(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    private func set(_ node: OpaquePointer, _ text: String) { cmark_node_set_literal(node, text) }
}
