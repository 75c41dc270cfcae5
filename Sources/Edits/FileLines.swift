import Vocabulary

/// The lines of a file, to find the bytes behind the places that readers count in lines and scalars.
///
/// A line ends at its line feed; a carriage return before it belongs to the ending, and a byte order mark to no line.
struct FileLines: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    /// Where a line begins, the first being 1; behind the last one, where the file ends.
    func start(of line: Int) -> Int {
        line <= starts.count ? starts[line - 1] : bytes.count
    }

    /// A line without its ending.
    func contents(of line: Int) -> ArraySlice<UInt8> {
        let whole = bytes[start(of: line)..<start(of: line + 1)]
        return whole.dropLast(ending(of: line).count)
    }

    /// The bytes that end a line: CR LF, LF, or nothing at the end of the file.
    func ending(of line: Int) -> [UInt8] {
        let whole = bytes[start(of: line)..<start(of: line + 1)]
        guard whole.last == UInt8(ascii: "\n") else { return [] }
        return whole.dropLast().last == UInt8(ascii: "\r") ? Array("\r\n".utf8) : Array("\n".utf8)
    }

    func isBlank(_ line: Int) -> Bool {
        contents(of: line).allSatisfy { $0 == UInt8(ascii: " ") }
    }

    /// The byte at a place whose column counts scalars from 1.
    func offset(of position: SourcePosition) -> Int {
        var offset = start(of: position.line)
        for _ in 1..<max(1, position.column) {
            guard offset < bytes.count else { break }
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    /// The place of a byte, for a message.
    func position(of offset: Int, in path: String) -> SourcePosition {
        let line = starts.lastIndex { $0 <= offset }.map { $0 + 1 } ?? 1
        let column = bytes[start(of: line)..<max(start(of: line), offset)].count { $0 & 0xC0 != 0x80 } + 1
        return SourcePosition(path: path, line: line, column: column)
    }
}
