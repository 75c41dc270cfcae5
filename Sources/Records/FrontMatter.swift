package import Vocabulary

/// A Markdown record divided at its `---` lines: the front matter as nodes and the body as lines.
package struct FrontMatter: Sendable {
    /// The keys of the record; nil where there are none to read.
    package let root: Node?
    /// What follows the closing `---`.
    package let body: ArraySlice<UInt8>
    /// The line of the file on which the body begins.
    package let bodyLine: Int

    /// Divides a record's file. A file without front matter is all body.
    package static func split(_ text: SourceText) -> Diagnosed<FrontMatter> {
        let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, isFence(first) else {
            let position = SourcePosition(path: text.path, line: 1, column: 1)
            return Diagnosed(
                FrontMatter(root: nil, body: text.bytes[...], bodyLine: 1),
                [Diagnostic(.syntax, at: position, "the record does not begin with its front matter; put “---” on the first line")])
        }
        guard let closing = lines.indices.dropFirst().first(where: { isFence(lines[$0]) }) else {
            let position = SourcePosition(path: text.path, line: 1, column: 1)
            return Diagnosed(
                FrontMatter(root: nil, body: [], bodyLine: 1),
                [Diagnostic(.syntax, at: position, "the front matter is not closed; put “---” on a line of its own behind the last key")])
        }
        let keys = closing == 1 ? [] : Array(text.bytes[lines[1].startIndex..<lines[closing].startIndex])
        let root = YAMLDocument.read(keys, path: text.path, lineOffset: 1)
        let bodyStart = min(lines[closing].endIndex + 1, text.bytes.count)
        return Diagnosed(
            FrontMatter(root: root.value, body: text.bytes[bodyStart...], bodyLine: closing + 2), root.diagnostics)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
    }
}

/// A whole YAML text: front matter, or the settings file.
package enum YAMLDocument {
    /// The mapping that the text holds, or nil if it holds none.
    package static func read(_ bytes: [UInt8], path: String, lineOffset: Int = 0) -> Diagnosed<Node?> {
        if let tab = firstTab(in: bytes) {
            let position = SourcePosition(path: path, line: tab.line + lineOffset, column: tab.column)
            return Diagnosed(
                nil, [Diagnostic(.syntax, at: position, "a tab stands in the front matter; indent with blanks")])
        }
        let root = EventReader.read(bytes, path: path, lineOffset: lineOffset)
        guard let node = root.value else { return root }
        if case .mapping = node.content { return root }
        let finding = Diagnostic(
            .syntax, at: node.position, "this is \(node.kind), and a record begins with keys; write “key: value” lines")
        return Diagnosed(nil, root.diagnostics + [finding])
    }

    private static func firstTab(in bytes: [UInt8]) -> (line: Int, column: Int)? {
        guard let index = bytes.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        let before = bytes[..<index]
        let line = before.count { $0 == UInt8(ascii: "\n") }
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return (line + 1, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }
}

extension FrontMatter {
    /// A record of which nothing can be read.
    package static let none = FrontMatter(root: nil, body: [], bodyLine: 1)
}
