import Records
import Vocabulary

extension RecordText {
    /// The record with one entry more at the end of its `log`, written as the entry before it is.
    ///
    /// A record without a log gets one: before `closed`, or behind its last key.
    package func appendingToLog(_ entry: NewEntry) throws(EditRefusal) -> RecordText {
        let entries = try entries()
        guard let index = entries.firstIndex(where: { $0.key == RecordText.logKey }) else {
            return try makingLog(of: entry, among: entries)
        }
        let log = entries[index]
        let wanted = { (items: [Node]) in
            Outline.keys(
                entries.enumerated().map { place, other in
                    let grown = Outline.list(items.map { Outline($0) } + [entry.outline])
                    return Outline.Key(other.key, place == index ? grown : Outline(other.value))
                })
        }
        switch log.value.content {
        case .sequence(let items, isFlow: false):
            return try appendingLines(of: entry, to: log.value, items, toRead: wanted(items))
        case .sequence(let items, isFlow: true):
            if let last = items.last {
                let place = lines.offset(of: last.end)
                return try replacing(place..<place, with: ", \(entry.inFlow)".utf8, toRead: wanted(items))
            }
            return try fillingLog(log, with: entry, toRead: wanted([]))
        case .scalar(let scalar) where scalar.isPlain && scalar.text.isEmpty:
            return try fillingLog(log, with: entry, toRead: wanted([]))
        case .scalar, .mapping:
            throw EditRefusal(
                .fieldType, at: log.value.position,
                "`log` holds \(log.value.kind) here, and a log is a list; write its entries below it, each behind “- ”")
        }
    }

    private static let logKey = "log"

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

    /// The first entry of a log that is there and empty: `log:` or `log: []`.
    private func fillingLog(
        _ log: Node.Entry, with entry: NewEntry, toRead outline: Outline
    ) throws(EditRefusal) -> RecordText {
        let line = log.keyPosition.line
        var end = lines.offset(of: log.value.position)
        guard log.value.position.line == line, log.value.end.line == line else {
            return try replacing(end + 1..<end + 1, with: entry.inFlow.utf8, toRead: outline)
        }
        while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let contents = lines.contents(of: line)
        let rest = contents[lines.offset(of: log.value.end)...]
        let ending = lines.ending(of: line)
        let written = Array(rest) + ending + Array("\(newBullet)\(entry.inFlow)".utf8)
        return try replacing(end..<contents.endIndex, with: written, toRead: outline)
    }

    /// A log of one entry, where a person would put it.
    private func makingLog(of entry: NewEntry, among entries: [Node.Entry]) throws(EditRefusal) -> RecordText {
        var keys = entries.map { Outline.Key($0.key, Outline($0.value)) }
        let log = Outline.Key(RecordText.logKey, .list([entry.outline]))
        var line = closingLine
        if let closed = entries.firstIndex(where: { $0.key == "closed" }) {
            keys.insert(log, at: closed)
            line = entries[closed].keyPosition.line
            // A comment right above a key is about that key.
            while line > 2, lines.contents(of: line - 1).first == UInt8(ascii: "#") { line -= 1 }
        } else {
            keys.append(log)
            while line > 2, lines.isBlank(line - 1) { line -= 1 }
        }
        return try inserting(["\(RecordText.logKey):", newBullet + entry.inFlow], at: line, toRead: .keys(keys))
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
