package import Vocabulary

/// A Markdown record divided at its `---` lines: the front matter as nodes and the body as lines.
package struct FrontMatter: Sendable {
    /// The keys of the record; nil where there are none to read.
    package let root: Node?
    /// What follows the closing `---`; empty where the record cannot be divided.
    package let body: ArraySlice<UInt8>
    /// The line of the file on which the body begins.
    package let bodyLine: Int

    /// A record of which nothing can be read.
    package static let none = FrontMatter(root: nil, body: [], bodyLine: 1)

    /// Divides a record's file at the first line and the next one that are `---`.
    package static func split(_ text: SourceText) -> Diagnosed<FrontMatter> {
        let bytes = text.bytes
        let firstEnd = endOfLine(in: bytes, from: 0)
        guard isFence(bytes[..<firstEnd]) else {
            return undivided(
                text, "the record does not begin with its front matter; put “---” on the first line, above the keys")
        }
        let start = min(firstEnd + 1, bytes.count)
        var lineStart = start
        var line = 2
        while lineStart < bytes.count {
            let end = endOfLine(in: bytes, from: lineStart)
            if isFence(bytes[lineStart..<end]) {
                let root = YAMLDocument.read(Array(bytes[start..<lineStart]), path: text.path, lineOffset: 1)
                let body = bytes[min(end + 1, bytes.count)...]
                return Diagnosed(FrontMatter(root: root.value, body: body, bodyLine: line + 1), root.diagnostics)
            }
            lineStart = end + 1
            line += 1
        }
        return undivided(
            text, "the front matter is not closed; put “---” on a line of its own behind the last key")
    }

    private static func undivided(_ text: SourceText, _ message: String) -> Diagnosed<FrontMatter> {
        let position = SourcePosition(path: text.path, line: 1, column: 1)
        return Diagnosed(.none, [Diagnostic(.syntax, at: position, message)])
    }

    private static func endOfLine(in bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
    }
}
