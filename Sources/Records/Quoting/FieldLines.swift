internal import Vocabulary

/// The lines of front matter on which nothing but public fields stands.
///
/// What does not fit its field, what no schema knows, and what a slip may have torn out of an internal field counts as
/// internal; so does a key, which opens a page.
struct FieldLines {
    private var open: Set<Int> = []
    private var closed: Set<Int> = []
    /// The keys of all internal fields of the record, at whatever depth.
    private let internalKeys: Set<String>

    private init(_ schema: Schema) {
        internalKeys = schema.internalKeys
    }

    /// The lines, counted from 1, that hold public keys and values of `root` and nothing else.
    static func open(in root: Node, _ schema: Schema) -> Set<Int> {
        var lines = FieldLines(schema)
        lines.visit(root, .group(schema))
        return lines.open.subtracting(lines.closed)
    }

    private mutating func visit(_ node: Node, _ shape: Shape) {
        switch (node.content, shape) {
        case (_, .key):
            close(node)
        case (_, .either(let first, let second)):
            visit(node, first.suits(node) ? first : second)
        case (.scalar, _):
            if shape.holdsInternal { close(node) } else { openText(node) }
        case (.sequence(let items, _), .list(let item, _)), (.sequence(let items, _), .oneOrMore(let item)):
            open.insert(node.position.line)
            for node in items { visit(node, item) }
        case (.sequence(let items, _), _):
            open.insert(node.position.line)
            for node in items { visit(node, shape) }
        case (.mapping(let entries, let isFlow), .group(let schema)):
            visit(entries, isFlow: isFlow, of: node, schema)
        case (.mapping(let entries, _), .table(let value, let keys)):
            for entry in entries {
                open.insert(entry.keyPosition.line)
                visit(entry.value, keys.first { $0.name == entry.key }?.shape ?? value)
            }
        case (.mapping, .list(let item, _)), (.mapping, .oneOrMore(let item)):
            visit(node, item)
        case (.mapping, _):
            close(node)
        }
    }

    private mutating func visit(_ entries: [Node.Entry], isFlow: Bool, of group: Node, _ schema: Schema) {
        for entry in entries {
            guard let field = field(entry.key, schema) else {
                // A comma in the text of an internal field makes keys of what follows, up to the brace.
                close(from: entry.keyPosition, to: isFlow ? group : entry.value)
                continue
            }
            open.insert(entry.keyPosition.line)
            visit(entry.value, field.shape)
        }
    }

    /// The public field that a key names, or that it most likely was meant to name; nil where it is or may be another.
    private func field(_ key: String, _ schema: Schema) -> FieldDescription? {
        if let field = schema.fields.first(where: { $0.key == key }) { return field.isInternal ? nil : field }
        guard Suggestion.nearest(to: key, in: internalKeys) == nil,
            let meant = Suggestion.nearest(to: key, in: schema.keys)
        else { return nil }
        return schema.fields.first { $0.key == meant && !$0.isInternal }
    }

    // MARK: Lines

    /// Opens the lines of a text: all of one under `|` or `>`, and of any other the first.
    ///
    /// A quotation mark that somebody forgot makes a text of the fields below, which may be internal.
    private mutating func openText(_ node: Node) {
        open.insert(node.position.line)
        guard node.end.column == 1, node.end.line > node.position.line else { return }
        open.formUnion(node.position.line..<node.end.line)
    }

    private mutating func close(_ node: Node) { close(from: node.position, to: node) }

    private mutating func close(from start: SourcePosition, to node: Node) {
        let endsAbove = node.end.column == 1 && node.end.line > start.line
        closed.formUnion(start.line...max(start.line, node.end.line - (endsAbove ? 1 : 0)))
    }
}

extension Shape {
    /// Whether a node is written as this shape wants it.
    fileprivate func suits(_ node: Node) -> Bool {
        switch (self, node.content) {
        case (.either(let first, let second), _): first.suits(node) || second.suits(node)
        case (.list, .sequence), (.group, .mapping), (.table, .mapping): true
        case (.list, _), (.group, _), (.table, _): false
        case (.oneOrMore(let item), .scalar), (.oneOrMore(let item), .mapping): item.suits(node)
        case (.oneOrMore, .sequence): true
        case (.text, let content), (.name, let content), (.day, let content), (.slug, let content),
            (.path, let content), (.address, let content), (.email, let content), (.key, let content),
            (.colour, let content), (.count, let content), (.days, let content), (.size, let content),
            (.flag, let content), (.difference, let content), (.site, let content), (.alias, let content),
            (.word, let content):
            if case .scalar = content { true } else { false }
        }
    }
}
