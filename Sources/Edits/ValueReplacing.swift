import Records
package import Vocabulary

extension RecordText {
    /// The record with another text at the place where one begins, quoted as that one is.
    package func replacingText(at position: SourcePosition, with text: String) throws(EditRefusal) -> RecordText {
        guard let node = RecordText.text(at: position, in: root), case .scalar(let scalar) = node.content else {
            throw EditRefusal(.syntax, at: position, "no value begins here; read the record again")
        }
        let start = lines.offset(of: node.position)
        let isEmpty = scalar.isPlain && scalar.text.isEmpty
        let style: ScalarText.Style =
            switch start < bytes.count ? bytes[start] : 0 {
            case UInt8(ascii: "'"): .single
            case UInt8(ascii: "\""): .double
            default: .plain
            }
        let written = ScalarText.written(text, preferring: style, isInFlow: scalar.isInFlow)
        return try replacing(
            range(of: node), with: ((isEmpty ? " " : "") + written).utf8,
            toRead: Outline(root, with: text, at: node.position))
    }

    /// The record with a text as the value of one of its keys; a key that is not there is put behind `neighbour`.
    package func setting(
        _ key: String, to text: String, behind neighbour: String
    ) throws(EditRefusal) -> RecordText {
        let entries = try entries()
        if let entry = entries.first(where: { $0.key == key }) {
            guard case .scalar = entry.value.content else {
                throw EditRefusal(
                    .fieldType, at: entry.value.position,
                    "`\(key)` holds \(entry.value.kind) here and is to hold one word; remove it, then try again")
            }
            return try replacingText(at: entry.value.position, with: text)
        }
        var keys = entries.map { Outline.Key($0.key, Outline($0.value)) }
        let index = entries.firstIndex { $0.key == neighbour }
        keys.insert(Outline.Key(key, .text(Array(text.utf8))), at: index.map { $0 + 1 } ?? 0)
        let line = index.map { lastLine(of: entries[$0].value) + 1 } ?? 2
        let written = "\(key): \(ScalarText.written(text, isInFlow: false))"
        return try inserting([written], at: line, toRead: .keys(keys))
    }

    /// The bytes of a text, without a line break behind it.
    private func range(of node: Node) -> Range<Int> {
        let start = lines.offset(of: node.position)
        let line = lastLine(of: node)
        let end = line < node.end.line ? lines.contents(of: line).endIndex : lines.offset(of: node.end)
        return start..<max(start, end)
    }

    private static func text(at position: SourcePosition, in node: Node) -> Node? {
        switch node.content {
        case .scalar: return node.position == position ? node : nil
        case .sequence(let items, _): return items.lazy.compactMap { text(at: position, in: $0) }.first
        case .mapping(let entries, _): return entries.lazy.compactMap { text(at: position, in: $0.value) }.first
        }
    }
}
