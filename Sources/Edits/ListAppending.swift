import Records
import Vocabulary

/// Where a list that is not there yet is to begin: before the key of this index, on this line.
struct ListPlace {
    let index: Int
    let line: Int
}

extension RecordText {
    /// The record with one entry more at the end of the list under a key, written as the entry before it is.
    ///
    /// A list that is not there is begun behind the nearest of the keys before it in `order` that the record has.
    package func appending(
        _ entry: NewEntry, to key: String, inOrder order: [String]
    ) throws(EditRefusal) -> RecordText {
        let entries = try entries()
        if let index = entries.firstIndex(where: { $0.key == key }) {
            return try appending(entry, to: index, of: entries)
        }
        return try makingList(key, of: entry, at: place(of: key, in: order, among: entries), among: entries)
    }

    /// The lines on which the entries of the list under a key begin; none where there is no such list.
    package func linesOfEntries(of key: String) -> [Int] {
        guard case .mapping(let entries, _) = root.content,
            case .sequence(let items, _)? = entries.first(where: { $0.key == key })?.value.content
        else { return [] }
        return items.map(\.position.line)
    }

    /// Where a key that is not there belongs: behind the nearest of those before it in `order`, else at the top.
    func place(of key: String, in order: [String], among entries: [Node.Entry]) -> ListPlace {
        let earlier = order.prefix { $0 != key }
        guard let index = earlier.reversed().lazy.compactMap({ name in entries.firstIndex { $0.key == name } }).first
        else { return ListPlace(index: 0, line: 2) }
        return ListPlace(index: index + 1, line: lastLine(of: entries[index].value) + 1)
    }

    func appending(
        _ entry: NewEntry, to index: Int, of entries: [Node.Entry]
    ) throws(EditRefusal) -> RecordText {
        let list = entries[index]
        let wanted = { (items: [Node]) in
            Outline.keys(
                entries.enumerated().map { place, other in
                    let grown = Outline.list(items.map { Outline($0) } + [entry.outline])
                    return Outline.Key(other.key, place == index ? grown : Outline(other.value))
                })
        }
        switch list.value.content {
        case .sequence(let items, isFlow: false):
            return try appendingLines(of: entry, to: list.value, items, toRead: wanted(items))
        case .sequence(let items, isFlow: true):
            if let last = items.last {
                let place = lines.offset(of: last.end)
                return try replacing(place..<place, with: ", \(entry.inFlow)".utf8, toRead: wanted(items))
            }
            return try filling(list, with: entry, toRead: wanted([]))
        case .scalar(let scalar) where scalar.isPlain && scalar.text.isEmpty:
            return try filling(list, with: entry, toRead: wanted([]))
        case .scalar, .mapping:
            throw EditRefusal(
                .fieldType, at: list.value.position,
                "`\(list.key)` holds \(list.value.kind) here, and \(list.key == "log" ? "a log is" : "it is to be") a list; write its entries below it, each behind “- ”"
            )
        }
    }

    /// An entry on new lines behind the last item of a list.
    private func appendingLines(
        of entry: NewEntry, to list: Node, _ items: [Node], toRead outline: Outline
    ) throws(EditRefusal) -> RecordText {
        guard let last = items.last else { preconditionFailure("a list in block style has an item") }
        let line = lastLine(of: last)
        let bullet = bullet(of: last, in: list)
        let isFlow = if case .mapping(_, isFlow: false) = last.content { false } else { true }
        let texts = isFlow ? [entry.inFlow] : entry.inBlock
        let indentation = String(repeating: " ", count: bullet.utf8.count)
        let written = texts.enumerated().map { ($0.offset == 0 ? bullet : indentation) + $0.element }
        return try inserting(written, at: line + 1, toRead: outline)
    }

    /// What stands before an item on its line: blanks, the hyphen, blanks.
    private func bullet(of item: Node, in list: Node) -> String {
        let indentation = String(repeating: " ", count: list.position.column - 1)
        let start = lines.start(of: item.position.line)
        let before = String(decoding: bytes[start..<lines.offset(of: item.position)], as: UTF8.self)
        let gap = before.utf8.dropFirst(indentation.utf8.count + 1)
        let isBullet = before.hasPrefix(indentation + "- ") && gap.allSatisfy { $0 == UInt8(ascii: " ") }
        return isBullet ? before : indentation + "- "
    }

    /// The first entry of a list that is there and empty: `log:` or `log: []`.
    private func filling(
        _ list: Node.Entry, with entry: NewEntry, toRead outline: Outline
    ) throws(EditRefusal) -> RecordText {
        let line = list.keyPosition.line
        var end = lines.offset(of: list.value.position)
        guard list.value.position.line == line, list.value.end.line == line else {
            return try replacing(end + 1..<end + 1, with: entry.inFlow.utf8, toRead: outline)
        }
        while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let contents = lines.contents(of: line)
        let rest = contents[lines.offset(of: list.value.end)...]
        let ending = lines.ending(of: line)
        let written = Array(rest) + ending + Array("\(newBullet)\(entry.inFlow)".utf8)
        return try replacing(end..<contents.endIndex, with: written, toRead: outline)
    }

    /// A list of one entry under a new key.
    func makingList(
        _ key: String, of entry: NewEntry, at place: ListPlace, among entries: [Node.Entry]
    ) throws(EditRefusal) -> RecordText {
        var keys = entries.map { Outline.Key($0.key, Outline($0.value)) }
        keys.insert(Outline.Key(key, .list([entry.outline])), at: place.index)
        return try inserting(["\(key):", newBullet + entry.inFlow], at: place.line, toRead: .keys(keys))
    }

    /// The bullet of a list that is new, indented as the record's own lists are.
    private var newBullet: String {
        guard case .mapping(let entries, _) = root.content else { return "  - " }
        for entry in entries.reversed() {
            if case .sequence(_, isFlow: false) = entry.value.content {
                return String(repeating: " ", count: entry.value.position.column - 1) + "- "
            }
        }
        return "  - "
    }
}
