internal import CCmark
internal import Publication

/// Turns Markdown that a person wrote into HTML: no raw HTML, no address but those that were resolved.
struct ProseRenderer {
    /// Writes a destination as it must stand on the page that holds the text.
    let address: (Destination) -> String
    /// Whether a link to a destination can be followed; one that cannot keeps its words alone.
    var reaches: (Destination) -> Bool = { _ in true }

    /// The text as blocks, its headings below a heading of the page of the given level.
    func blocks(_ prose: PublishedProse, below level: Int) -> Markup {
        guard let root = parse(prose) else { return Markup() }
        defer { cmark_node_free(root) }
        clean(root, prose.destinations, below: level)
        return html(of: root)
    }

    /// What a tree of nodes is in HTML.
    func html(of root: OpaquePointer) -> Markup {
        guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return Markup() }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return Markup(rendered: String(cString: html))
    }

    /// The words of every paragraph and every item of a list, in their order, without markup.
    func passages(_ prose: PublishedProse) -> [Passage] {
        guard let root = parse(prose) else { return [] }
        defer { cmark_node_free(root) }
        var passages: [Passage] = []
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return passages }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
                cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH
            else { continue }
            let isItem = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM
            let words = text(of: node)
            if !words.isEmpty { passages.append(Passage(text: words, isItem: isItem)) }
        }
    }

    /// The first sentence of the first paragraph, as plain text; empty where the text begins otherwise.
    func firstSentence(_ prose: PublishedProse) -> String {
        guard let root = parse(prose) else { return "" }
        defer { cmark_node_free(root) }
        guard let text = firstText(below: root) else { return "" }
        guard let first = Sentence.split(text).first else { return "" }
        return first.hasSuffix(".") ? String(first.dropLast()) : first
    }

    /// The text as a tree of nodes, which the caller frees.
    func parse(_ prose: PublishedProse) -> OpaquePointer? {
        var text = prose.markdown
        if !prose.definitions.isEmpty { text += "\n\n" + prose.definitions }
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
    }

    /// The level of the headings that a record puts below those of its sections.
    private static let firstHeading = 3

    /// Leaves out raw HTML and addresses that lead nowhere, and puts headings below one of the level `top`.
    func clean(_ root: OpaquePointer, _ destinations: [String: Destination], below top: Int) {
        var lastLevel = top
        var doomed: [OpaquePointer] = []
        var unwrapped: [OpaquePointer] = []
        let iterator = cmark_iter_new(root)
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                if let destination = destination(of: node, destinations) {
                    cmark_node_set_url(node, address(destination))
                } else {
                    unwrapped.append(node)
                }
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
                doomed.append(node)
            case CMARK_NODE_HEADING:
                // No level is left out on the way down, so that the outline reads as a table of contents.
                let wanted = top + 1 + Int(cmark_node_get_heading_level(node)) - ProseRenderer.firstHeading
                lastLevel = min(6, lastLevel + 1, max(top + 1, wanted))
                cmark_node_set_heading_level(node, CInt(lastLevel))
            default:
                break
            }
        }
        cmark_iter_free(iterator)
        unwrapped.forEach(unwrap)
        for node in doomed {
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
    }

    /// Where a link or an image leads, or nil if it may not.
    ///
    /// An image shows a file of ours and nothing else, even where a link with the same address may leave the site.
    private func destination(of node: OpaquePointer, _ destinations: [String: Destination]) -> Destination? {
        let written = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        guard let destination = destinations[written] else { return nil }
        if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
            guard case .file = destination else { return nil }
            return destination
        }
        return reaches(destination) ? destination : nil
    }

    /// Keeps a link's words and drops its address.
    private func unwrap(_ link: OpaquePointer) {
        while let child = cmark_node_first_child(link) {
            cmark_node_unlink(child)
            cmark_node_insert_before(link, child)
        }
        cmark_node_unlink(link)
        cmark_node_free(link)
    }

    private func firstText(below root: OpaquePointer) -> String? {
        var block = cmark_node_first_child(root)
        while let node = block,
            cmark_node_get_type(node) == CMARK_NODE_LIST || cmark_node_get_type(node) == CMARK_NODE_ITEM
        {
            block = cmark_node_first_child(node)
        }
        guard let paragraph = block, cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH else { return nil }
        return text(of: paragraph)
    }

    /// The words of one block, without its markup.
    private func text(of block: OpaquePointer) -> String {
        var text = ""
        let iterator = cmark_iter_new(block)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return text }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                text += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
                text += " "
            default:
                break
            }
        }
    }
}
