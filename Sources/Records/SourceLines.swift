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

    /// Whether the line has the marks of a second-level heading, `## `.
    func isMarkedHeading(_ line: Int) -> Bool {
        let text = withoutIndentation(self[line])
        guard text.starts(with: "##".utf8) else { return false }
        return text.dropFirst(2).first.map { " \t".utf8.contains($0) } ?? true
    }

    /// Whether the line is the underline of a second-level heading, hyphens alone.
    func isUnderline(_ line: Int) -> Bool {
        let text = withoutIndentation(self[line])
        return text.first == UInt8(ascii: "-")
            && text.drop { $0 == UInt8(ascii: "-") }.allSatisfy { " \t".utf8.contains($0) }
    }

    /// The line without the blanks, at most three, that may stand before markup.
    private func withoutIndentation(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.dropFirst(line.prefix(3).prefix { $0 == UInt8(ascii: " ") }.count)
    }

    private func start(of line: Int) -> Int { line == 0 ? bytes.startIndex : ends[line - 1] + 1 }
}
