import Records
package import Vocabulary

/// A Markdown record as its file has it, to be changed in one place and kept as it is in all others.
///
/// Every edit returns a new text. Comments, the order of keys, line endings, a byte order mark and a missing last
/// line break stay; what comes out has been read again and says what was wanted and nothing else.
package struct RecordText: Sendable {
    /// The path that messages name.
    package let path: String
    /// The file, byte for byte.
    package let bytes: [UInt8]
    /// The keys of the record.
    let root: Node
    let lines: FileLines
    /// The line with the `---` behind the last key.
    let closingLine: Int
    private let body: [UInt8]

    private init(path: String, bytes: [UInt8], root: Node, front: FrontMatter) {
        (self.path, self.bytes, self.root) = (path, bytes, root)
        lines = FileLines(bytes)
        closingLine = front.bodyLine - 1
        body = Array(front.body)
    }

    /// Reads a record's file; nil with the reason where it has no front matter that can be read.
    package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<RecordText?> {
        let text = SourceText.read(bytes, path: path)
        guard let source = text.value else { return Diagnosed(nil, text.diagnostics) }
        let front = FrontMatter.split(source)
        let diagnostics = text.diagnostics + front.diagnostics
        if let root = front.value.root {
            return Diagnosed(RecordText(path: path, bytes: bytes, root: root, front: front.value), diagnostics)
        }
        guard diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
        let start = SourcePosition(path: path, line: 1, column: 1)
        return Diagnosed(nil, [Diagnostic(.required, at: start, "the front matter is empty; write its keys first")])
    }

    /// The keys with their values; trouble where they stand in braces, which no line can be put between.
    func entries() throws(EditRefusal) -> [Node.Entry] {
        guard case .mapping(let entries, isFlow: false) = root.content else {
            throw EditRefusal(
                .syntax, at: root.position, "the keys stand in braces; write each on a line of its own, then try again")
        }
        return entries
    }

    /// The text with other bytes in place of `range`, if it then reads as `outline` and has the body it had.
    func replacing(
        _ range: Range<Int>, with replacement: some Sequence<UInt8>, toRead outline: Outline
    ) throws(EditRefusal) -> RecordText {
        let edited = Array(bytes[..<range.lowerBound]) + Array(replacement) + Array(bytes[range.upperBound...])
        guard let text = RecordText.read(edited, path: path).value, Outline(text.root) == outline, text.body == body
        else {
            throw EditRefusal(
                .syntax, at: lines.position(of: range.lowerBound, in: path),
                "nothing can be written here without changing what stands around it; edit the record by hand")
        }
        return text
    }
}

/// Why an edit cannot be made, with the place and the cure.
package struct EditRefusal: Error, Sendable {
    package let finding: Diagnostic

    init(_ rule: RuleID, at position: SourcePosition, _ message: String) {
        finding = Diagnostic(rule, at: position, message)
    }
}
