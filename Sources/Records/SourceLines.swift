/// The lines of a text without their line feeds, found once and cut out on demand.
struct SourceLines: RandomAccessCollection {
    let bytes: ArraySlice<UInt8>
    /// Where each line ends: at its line feed, or at the end of the text.
    private let ends: [Int]

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        var ends: [Int] = []
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { ends.append(index) }
        ends.append(bytes.endIndex)
        self.ends = ends
    }

    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    subscript(line: Int) -> ArraySlice<UInt8> { bytes[start(of: line)..<ends[line]] }

    /// Several lines with the line feeds between them.
    func text(of lines: Range<Int>) -> ArraySlice<UInt8> {
        lines.isEmpty ? [] : bytes[start(of: lines.lowerBound)..<ends[lines.upperBound - 1]]
    }

    func isBlank(_ line: Int) -> Bool {
        self[line].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    private func start(of line: Int) -> Int { line == 0 ? bytes.startIndex : ends[line - 1] + 1 }
}
