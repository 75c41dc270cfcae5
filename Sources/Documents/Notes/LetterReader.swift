internal import CCmark

/// Reads a letter from the Markdown that a note's template became.
///
/// The first heading is the subject. Besides it a note may hold paragraphs, lists, strong text, links and further
/// headings; all else is a fault of the template, since an email has no place for it.
struct LetterReader {
    private var subject: HeaderValue?
    private var blocks: [Letter.Block] = []

    static func letter(from markdown: String) throws(ThemeFault) -> Letter {
        guard let root = cmark_parse_document(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT) else {
            throw ThemeFault("the note cannot be read as Markdown")
        }
        defer { cmark_node_free(root) }
        var reader = LetterReader()
        try reader.readBlocks(of: root)
        guard let subject = reader.subject else {
            throw ThemeFault("a note begins with its subject as a heading, as in “# {{output}}”")
        }
        return Letter(subject: subject, blocks: reader.blocks)
    }

    private mutating func readBlocks(of root: OpaquePointer) throws(ThemeFault) {
        for node in LetterReader.children(of: root) {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HEADING where subject == nil && blocks.isEmpty: subject = try LetterReader.subject(node)
            case CMARK_NODE_HEADING: blocks.append(.heading(try LetterReader.pieces(of: node)))
            case CMARK_NODE_PARAGRAPH: blocks.append(try LetterReader.paragraph(node))
            case CMARK_NODE_LIST: blocks.append(.list(try LetterReader.items(of: node)))
            default: throw LetterReader.fault(node)
            }
        }
    }

    private static func subject(_ node: OpaquePointer) throws(ThemeFault) -> HeaderValue {
        guard let subject = HeaderValue(try pieces(of: node).text), !subject.text.isEmpty else {
            throw ThemeFault("the subject of a note is one line of words")
        }
        return subject
    }

    private static func paragraph(_ node: OpaquePointer) throws(ThemeFault) -> Letter.Block {
        let pieces = try pieces(of: node)
        if pieces.count == 1, let address = pieces[0].address { return .button(pieces[0].text, address: address) }
        return pieces.allSatisfy { $0.isStrong && $0.address == nil } ? .key(pieces) : .paragraph(pieces)
    }

    private static func items(of list: OpaquePointer) throws(ThemeFault) -> [[Letter.Piece]] {
        var items: [[Letter.Piece]] = []
        for item in children(of: list) {
            var pieces: [Letter.Piece] = []
            for block in children(of: item) {
                guard cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH else { throw fault(block) }
                if !pieces.isEmpty { pieces.append(Letter.Piece(text: " ")) }
                pieces += try LetterReader.pieces(of: block)
            }
            items.append(pieces)
        }
        return items
    }

    // MARK: Words

    private static func pieces(of block: OpaquePointer) throws(ThemeFault) -> [Letter.Piece] {
        var pieces: [Letter.Piece] = []
        try collect(block, as: Letter.Piece(text: ""), into: &pieces)
        return pieces.joinedWhereAlike()
    }

    /// Collects the words below a node; `style` is what the nodes around them make of them.
    private static func collect(
        _ parent: OpaquePointer, as style: Letter.Piece, into pieces: inout [Letter.Piece]
    ) throws(ThemeFault) {
        for node in children(of: parent) {
            var piece = style
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT: piece.text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            case CMARK_NODE_SOFTBREAK: piece.text = " "
            case CMARK_NODE_LINEBREAK: piece = .lineBreak
            case CMARK_NODE_EMPH:
                try collect(node, as: style, into: &pieces)
                continue
            case CMARK_NODE_STRONG:
                piece.isStrong = true
                try collect(node, as: piece, into: &pieces)
                continue
            case CMARK_NODE_LINK:
                piece.address = cmark_node_get_url(node).map { String(cString: $0) }
                try collect(node, as: piece, into: &pieces)
                continue
            default: throw fault(node)
            }
            pieces.append(piece)
        }
    }

    private static func fault(_ node: OpaquePointer) -> ThemeFault {
        let kind = cmark_node_get_type_string(node).map { String(cString: $0) } ?? "this"
        return ThemeFault(
            "line \(cmark_node_get_start_line(node)) of the note: an email has no place for “\(kind)”; use paragraphs, lists, strong text and links"
        )
    }

    private static func children(of node: OpaquePointer) -> UnfoldFirstSequence<OpaquePointer> {
        sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }
    }
}

extension [Letter.Piece] {
    /// The same words in as few pieces as they need: cmark cuts text at every escape.
    fileprivate func joinedWhereAlike() -> [Letter.Piece] {
        reduce(into: []) { pieces, piece in
            if let last = pieces.last, piece != .lineBreak, last != .lineBreak, last.isStrong == piece.isStrong,
                last.address == piece.address
            {
                pieces[pieces.count - 1].text += piece.text
            } else {
                pieces.append(piece)
            }
        }
    }
}
