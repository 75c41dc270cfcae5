import Records
import Vocabulary

extension RecordText {
    /// The record with one entry more at the end of its `log`, written as the entry before it is.
    ///
    /// A record without a log gets one: before `closed`, or behind its last key.
    package func appendingToLog(_ entry: NewEntry) throws(EditRefusal) -> RecordText {
        let entries = try entries()
        if let index = entries.firstIndex(where: { $0.key == RecordText.logKey }) {
            return try appending(entry, to: index, of: entries)
        }
        let place: ListPlace
        if let closed = entries.firstIndex(where: { $0.key == "closed" }) {
            place = ListPlace(index: closed, line: lineAboveComments(of: entries[closed]))
        } else {
            place = ListPlace(index: entries.count, line: lineBehindLastKey)
        }
        return try makingList(RecordText.logKey, of: entry, at: place, among: entries)
    }

    private static let logKey = "log"

    /// The line of a key, or of the comment right above it, which is about that key.
    private func lineAboveComments(of entry: Node.Entry) -> Int {
        var line = entry.keyPosition.line
        while line > 2, lines.contents(of: line - 1).first == UInt8(ascii: "#") { line -= 1 }
        return line
    }

    private var lineBehindLastKey: Int {
        var line = closingLine
        while line > 2, lines.isBlank(line - 1) { line -= 1 }
        return line
    }
}
