internal import CTables

/// A list of words in lower case, sorted by their bytes, one on each line; searched as it lies in the program.
struct WordTable: Sendable {
    /// Gives the bytes anew each time, since a pointer may not be kept among values that threads share.
    private let table: @Sendable () -> milepost_table

    init(_ table: @escaping @Sendable () -> milepost_table) { self.table = table }

    /// Whether the list has exactly these bytes as a word.
    func contains(_ word: some Collection<UInt8>) -> Bool {
        let table = table()
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
        var (low, high) = (0, bytes.count)
        while low < high {
            let line = WordTable.line(around: low + (high - low) / 2, in: bytes, from: low)
            if line.elementsEqual(word) { return !word.isEmpty }
            if line.lexicographicallyPrecedes(word) { low = line.endIndex + 1 } else { high = line.startIndex }
        }
        return false
    }

    /// All words in their order, without the comments at the top.
    var words: [String] {
        let table = table()
        return UnsafeBufferPointer(start: table.bytes, count: table.count).split(separator: UInt8(ascii: "\n"))
            .filter { $0.first != UInt8(ascii: "#") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func line(around middle: Int, in bytes: UnsafeBufferPointer<UInt8>, from low: Int)
        -> Slice<UnsafeBufferPointer<UInt8>>
    {
        let newline = UInt8(ascii: "\n")
        let start = bytes[low..<middle].lastIndex(of: newline).map { $0 + 1 } ?? low
        return bytes[start..<(bytes[middle...].firstIndex(of: newline) ?? bytes.endIndex)]
    }
}
