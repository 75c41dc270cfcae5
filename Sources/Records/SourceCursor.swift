/// Finds what stands behind a scalar on its line, since libyaml reports places but not comments.
///
/// libyaml counts places in Unicode scalars, so the cursor walks from one place to the next and never
/// further, however long a line is.
struct SourceCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let hasHashes: Bool
    private var byte = 0
    private var scalars = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        hasHashes = bytes.contains(UInt8(ascii: "#"))
    }

    /// Whether only blanks and then a `#` follow the place with so many scalars before it.
    mutating func hasComment(behind place: Int) -> Bool {
        guard hasHashes else { return false }
        advance(to: place)
        return bytes[byte...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }

    /// The line and the column, both from 1, of a byte.
    func place(ofByte offset: Int) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// The beginning of a line, counted from 0, up to a column.
    func text(ofLine line: Int, before column: Int) -> String {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
        guard line < lines.count else { return "" }
        return String(String(decoding: lines[line], as: UTF8.self).unicodeScalars.prefix(column))
    }

    private mutating func advance(to place: Int) {
        if place < scalars { (byte, scalars) = (0, 0) }
        while scalars < place, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            scalars += 1
        }
    }
}
