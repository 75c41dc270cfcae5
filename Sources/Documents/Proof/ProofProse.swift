internal import CCmark
internal import Publication

/// A person's text as a proof asset has it, once for its page and once as Markdown, both made from the same tree.
///
/// Of what was written there is neither raw HTML nor an image with its words nor an address: links keep their words,
/// and an address that is its own words is left out whole.
struct ProofProse: Equatable {
    let html: Markup
    /// CommonMark without a line end at its end.
    let markdown: String

    /// Nil where nothing is left to read; headings stand below one of the level `top`.
    init?(_ prose: PublishedProse?, below top: Int) {
        let renderer = ProseRenderer(address: { _ in "" })
        guard let prose, let root = renderer.parse(prose) else { return nil }
        defer { cmark_node_free(root) }
        ProofProse.drop(below: root) { node in
            cmark_node_get_type(node) == CMARK_NODE_IMAGE || ProofProse.isBareAddress(node)
        }
        renderer.clean(root, [:], below: top)
        ProofProse.drop(below: root, where: ProofProse.isEmptyBlock)
        html = renderer.html(of: root)
        ProofProse.divideLists(below: root)
        markdown = ProofProse.commonMark(of: root)
        if markdown.isEmpty { return nil }
    }

    /// Text in which nothing is markup, in Markdown that says so.
    static func escaped(_ text: String) -> String {
        guard let root = cmark_node_new(CMARK_NODE_DOCUMENT) else { return "" }
        defer { cmark_node_free(root) }
        guard let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH), let words = cmark_node_new(CMARK_NODE_TEXT)
        else { return "" }
        cmark_node_set_literal(words, text)
        cmark_node_append_child(paragraph, words)
        cmark_node_append_child(root, paragraph)
        return commonMark(of: root)
    }

    // MARK: The tree

    private static func commonMark(of root: OpaquePointer) -> String {
        guard let text = cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        var lines = String(cString: text).unicodeScalars[...]
        while lines.last == "\n" { lines = lines.dropLast() }
        return String(Substring(lines))
    }

    /// Takes out every node that is unwanted; a node is judged after those in it.
    private static func drop(below root: OpaquePointer, where isUnwanted: (OpaquePointer) -> Bool) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            // Only a node that was left may be taken out while the iterator goes on (cmark(3), Iterator).
            guard event == CMARK_EVENT_EXIT, let node = cmark_iter_get_node(iterator), node != root, isUnwanted(node)
            else { continue }
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
    }

    /// Whether a link is `<https://a.example>` or `<a@b.example>`: its words are its address.
    private static func isBareAddress(_ node: OpaquePointer) -> Bool {
        guard cmark_node_get_type(node) == CMARK_NODE_LINK, let child = cmark_node_first_child(node),
            cmark_node_next(child) == nil, cmark_node_get_type(child) == CMARK_NODE_TEXT,
            let words = cmark_node_get_literal(child).map({ String(cString: $0) }),
            let address = cmark_node_get_url(node).map({ String(cString: $0) })
        else { return false }
        return address == words || address == "mailto:" + words
    }

    /// Whether a block holds nothing any more, or breaks between lines and nothing else.
    private static func isEmptyBlock(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            var child = cmark_node_first_child(node)
            while let inline = child {
                let kind = cmark_node_get_type(inline)
                let isBlank =
                    kind == CMARK_NODE_TEXT
                    && String(cString: cmark_node_get_literal(inline)).allSatisfy(\.isWhitespace)
                guard isBlank || kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK else { return false }
                child = cmark_node_next(inline)
            }
            return true
        case CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE: return cmark_node_first_child(node) == nil
        default: return false
        }
    }

    /// Puts an empty paragraph behind each list that another or code follows.
    ///
    /// cmark would set them apart with a comment, and its words would stand in what a reader signs.
    private static func divideLists(below root: OpaquePointer) {
        var lists: [OpaquePointer] = []
        let iterator = cmark_iter_new(root)
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator), cmark_node_get_type(node) == CMARK_NODE_LIST,
                let next = cmark_node_next(node), !lists.contains(node)
            else { continue }
            let kind = cmark_node_get_type(next)
            if kind == CMARK_NODE_LIST || kind == CMARK_NODE_CODE_BLOCK { lists.append(node) }
        }
        cmark_iter_free(iterator)
        for list in lists { cmark_node_insert_after(list, cmark_node_new(CMARK_NODE_PARAGRAPH)) }
    }
}
