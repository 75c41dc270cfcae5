import Records
import Vocabulary

extension RecordText {
    /// The record with a group of keys under a key, or with those of them that the group there has not.
    ///
    /// A group that is not there is begun behind the nearest of the keys before it in `order` that the record has.
    package func completing(
        _ key: String, with group: [WrittenValue.Key], inOrder order: [String]
    ) throws(EditRefusal) -> RecordText {
        let entries = try entries()
        guard let index = entries.firstIndex(where: { $0.key == key }) else {
            let place = place(of: key, in: order, among: entries)
            var keys = entries.map { Outline.Key($0.key, Outline($0.value)) }
            keys.insert(Outline.Key(key, WrittenValue.keys(group).outline), at: place.index)
            return try inserting(WrittenValue.keys(group).lines(of: key), at: place.line, toRead: .keys(keys))
        }
        let held = entries[index]
        let wanted = { (inner: [Outline.Key]) in
            Outline.keys(
                entries.enumerated().map {
                    Outline.Key($0.element.key, $0.offset == index ? .keys(inner) : Outline($0.element.value))
                })
        }
        switch held.value.content {
        case .mapping(let inner, let isFlow):
            let missing = group.filter { new in !inner.contains { $0.key == new.name } }
            let grown = inner.map { Outline.Key($0.key, Outline($0.value)) }
            let outline = wanted(grown + missing.map { Outline.Key($0.name, $0.value.outline) })
            return try growing(inner, of: held.value, isFlow: isFlow, by: missing, toRead: outline)
        case .scalar(let scalar) where scalar.isPlain && scalar.text.isEmpty:
            let written = WrittenValue.keys(group).lines(of: key).dropFirst()
            let outline = wanted(group.map { Outline.Key($0.name, $0.value.outline) })
            return try inserting(Array(written), at: held.keyPosition.line + 1, toRead: outline)
        case .scalar, .sequence:
            throw EditRefusal(
                .fieldType, at: held.value.position,
                "`\(key)` holds \(held.value.kind) here, and it is to be a group of keys; write them below it, one a line"
            )
        }
    }

    private func growing(
        _ inner: [Node.Entry], of group: Node, isFlow: Bool, by missing: [WrittenValue.Key], toRead outline: Outline
    ) throws(EditRefusal) -> RecordText {
        guard !missing.isEmpty else { return self }
        guard let last = inner.last, !isFlow else {
            let written = missing.map { "\($0.name): \($0.value.inFlow)" }.joined(separator: ", ")
            let place = inner.last.map { lines.offset(of: $0.value.end) } ?? lines.offset(of: group.position) + 1
            return try replacing(
                place..<place, with: ((inner.isEmpty ? "" : ", ") + written).utf8, toRead: outline)
        }
        let indentation = String(repeating: " ", count: group.position.column - 1)
        let written = missing.flatMap { $0.value.lines(of: $0.name) }.map { indentation + $0 }
        return try inserting(written, at: lastLine(of: last.value) + 1, toRead: outline)
    }
}
