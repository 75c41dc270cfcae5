import Records
import Vocabulary

extension RecordText {
    /// The record with a value for one key of a group, in place of what the key held.
    ///
    /// `others` are written where the group has no key of their name. A group that is one word, as `proof: true`,
    /// becomes a group of keys; one that is not there is begun as `completing` does.
    package func replacing(
        _ key: WrittenValue.Key, besides others: [WrittenValue.Key], in group: String, inOrder order: [String]
    ) throws(EditRefusal) -> RecordText {
        guard let held = try entries().first(where: { $0.key == group }) else {
            return try completing(group, with: others + [key], inOrder: order)
        }
        switch held.value.content {
        case .scalar:
            let keys = WrittenValue.keys(others + [key])
            return try replacing(
                held.value, with: " \(keys.inFlow)", of: held, toRead: try outline(group, keys.outline))
        case .mapping(let inner, let isFlow):
            guard let old = inner.first(where: { $0.key == key.name }) else {
                return try completing(group, with: others + [key], inOrder: order)
            }
            let keys = inner.map { Outline.Key($0.key, $0.key == key.name ? key.value.outline : Outline($0.value)) }
            let text = isFlow ? key.value.inFlow : " \(key.value.inFlow)"
            let edited = try replacing(
                old.value, with: text, of: isFlow ? nil : old, toRead: try outline(group, .keys(keys)))
            return others.isEmpty ? edited : try edited.completing(group, with: others, inOrder: order)
        case .sequence:
            throw EditRefusal(
                .fieldType, at: held.value.position,
                "`\(group)` holds a list here, and it is to be a group of keys; write them below it, one a line")
        }
    }

    /// The keys of the record with another outline for one of them.
    private func outline(_ key: String, _ value: Outline) throws(EditRefusal) -> Outline {
        .keys(try entries().map { Outline.Key($0.key, $0.key == key ? value : Outline($0.value)) })
    }

    /// Replaces a whole value; where its entry is given, from behind the colon of the key.
    private func replacing(
        _ value: Node, with text: String, of entry: Node.Entry?, toRead outline: Outline
    ) throws(EditRefusal) -> RecordText {
        let last = lastLine(of: value)
        let start =
            entry.map { lines.offset(of: $0.keyPosition) + $0.key.utf8.count + 1 } ?? lines.offset(of: value.position)
        let end = last < value.end.line ? lines.contents(of: last).endIndex : lines.offset(of: value.end)
        return try replacing(start..<max(start, end), with: text.utf8, toRead: outline)
    }
}
