internal import CCmark
internal import Publication

/// Turns Markdown that a person wrote into HTML: no raw HTML, no address but those that were resolved.
struct ProseRenderer {
    /// Writes a destination as it must stand on the page that holds the text.
    let address: (Destination) -> String

    /// The text as blocks, its headings below those of the page.
    func blocks(_ prose: PublishedProse) -> Markup {
        guard let root = parse(prose) else { return Markup() }
        defer { cmark_node_free(root) }
        clean(root, prose.destinations)
        guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return Markup() }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return Markup(rendered: String(cString: html))
    }

    /// The first sentence of the first paragraph, as plain text; empty where the text begins otherwise.
    func firstSentence(_ prose: PublishedProse) -> String {
        guard let root = parse(prose) else { return "" }
        defer { cmark_node_free(root) }
        guard let text = firstText(below: root) else { return "" }
        return ProseRenderer.sentence(in: text)
    }

    private func parse(_ prose: PublishedProse) -> OpaquePointer? {
        var text = prose.markdown
        if !prose.definitions.isEmpty { text += "\n\n" + prose.definitions }
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
    }

    /// Highest heading level that a record's prose may have on the page.
    private static let topHeading: CInt = 4

    private func clean(_ root: OpaquePointer, _ destinations: [String: Destination]) {
        var doomed: [OpaquePointer] = []
        var unwrapped: [OpaquePointer] = []
        let iterator = cmark_iter_new(root)
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                let written = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
                if let destination = destinations[written] {
                    cmark_node_set_url(node, address(destination))
                } else {
                    unwrapped.append(node)
                }
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
                doomed.append(node)
            case CMARK_NODE_HEADING:
                let level = cmark_node_get_heading_level(node)
                cmark_node_set_heading_level(node, min(6, max(ProseRenderer.topHeading, level + 1)))
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
        var text = ""
        let iterator = cmark_iter_new(paragraph)
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

    /// The text up to its first full stop before a blank, without that stop.
    private static func sentence(in text: String) -> String {
        var scalars = text.unicodeScalars[...]
        var sentence = ""
        while let scalar = scalars.popFirst() {
            let isStop = scalar == "." || scalar == "?" || scalar == "。"
            if isStop, scalars.first.map({ $0 == " " }) ?? true {
                if scalar != "." { sentence.unicodeScalars.append(scalar) }
                return sentence
            }
            sentence.unicodeScalars.append(scalar)
        }
        return sentence
    }
}
