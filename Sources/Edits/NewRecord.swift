import Records
import Vocabulary

/// A record that is not there yet: the keys of its front matter, and its Markdown.
package struct NewRecord: Sendable {
    private let fields: [NewField]
    private let body: String

    /// A record with these keys in this order; the body begins on the line below the front matter.
    package init(_ fields: [NewField], body: String = "") {
        (self.fields, self.body) = (fields, body)
    }

    /// A body of second-level headings with room below each.
    package static func sections(_ names: String...) -> String {
        names.map { "## \($0)\n" }.joined(separator: "\n")
    }

    /// The record's file, read back to say what was wanted and nothing else.
    package func text(path: String) throws(EditRefusal) -> RecordText {
        let lines = ["---"] + NewField.lines(of: fields) + ["---"]
        let bytes = Array((lines.joined(separator: "\n") + "\n" + body).utf8)
        let read = RecordText.read(bytes, path: path)
        guard let text = read.value else { throw EditRefusal(read.diagnostics.sorted(), at: path) }
        guard Outline(text.root) == NewField.outline(of: fields) else { throw EditRefusal([], at: path) }
        return text
    }
}

/// A file of settings that is not there yet: YAML without Markdown.
package struct NewSettings: Sendable {
    private let fields: [NewField]

    package init(_ fields: [NewField]) { self.fields = fields }

    /// The bytes of the file, read back to say what was wanted and nothing else.
    package func bytes(path: String) throws(EditRefusal) -> [UInt8] {
        let bytes = Array((NewField.lines(of: fields).joined(separator: "\n") + "\n").utf8)
        let source = SourceText.read(bytes, path: path)
        guard let text = source.value else { throw EditRefusal(source.diagnostics.sorted(), at: path) }
        let read = YAMLDocument.read(text.bytes, path: path)
        guard let root = read.value, Outline(root) == NewField.outline(of: fields) else {
            throw EditRefusal(read.diagnostics.sorted(), at: path)
        }
        return bytes
    }
}

extension EditRefusal {
    /// The first finding of a new file, or that it cannot say what it is to say.
    fileprivate init(_ findings: [Diagnostic], at path: String) {
        guard let first = findings.first else {
            self.init(
                .syntax, at: SourcePosition(path: path),
                "this cannot be written so that it is read as it was given; write the record by hand")
            return
        }
        self.init(first.rule, at: first.position, first.message)
    }
}
