import Records
import Testing
import Vocabulary

@Suite("Hostile YAML")
struct HostileYAMLTests {
    @Test("ends in a diagnostic or a right reading as front matter")
    func isReadAsFrontMatter() throws {
        try check("hostile-front-matter.txt") { bytes in
            let text = SourceText.read(Array("---\n".utf8) + bytes + Array("\n---\n".utf8), path: "r.md")
            let front = text.value.map { FrontMatter.split($0) }
            return (front?.value.root, text.diagnostics + (front?.diagnostics ?? []))
        }
    }

    @Test("ends in a diagnostic or a right reading as a settings file")
    func isReadAsSettings() throws {
        try check("hostile-settings.txt") { bytes in
            let text = SourceText.read(bytes, path: "r.md")
            let root = text.value.map { YAMLDocument.read($0.bytes, path: "r.md") }
            return (root?.value, text.diagnostics + (root?.diagnostics ?? []))
        }
    }

    /// Compares what every file comes to with the expected lines.
    private func check(_ expected: String, _ read: ([UInt8]) -> (Node?, [Diagnostic])) throws {
        try CaseFile("faults/\(expected)").check { name in
            guard let bytes = try? Fixture.bytes("yaml-hostile/\(name)") else { return ["no such file"] }
            let (root, diagnostics) = read(bytes)
            return (root.map { [String(outline($0).prefix(200))] } ?? []) + brief(diagnostics)
        }
        let named = try String(decoding: Fixture.bytes("faults/\(expected)"), as: UTF8.self)
        for file in try Fixture.names(in: "yaml-hostile") {
            #expect(named.contains("\n\(file)\n--\n"), "\(file) has no case")
        }
    }

    /// A node on one line, every scalar in quotes.
    private func outline(_ node: Node) -> String {
        switch node.content {
        case .scalar(let scalar): Quotation.quoted(scalar.text)
        case .sequence(let items, _): "[\(items.map(outline).joined(separator: ", "))]"
        case .mapping(let entries, _):
            "{\(entries.map { "\(Quotation.quoted($0.key)): \(outline($0.value))" }.joined(separator: ", "))}"
        }
    }
}
