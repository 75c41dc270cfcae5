import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("The schemas")
struct SchemaTests {
    @Test("have every key of records.md, with its type and whether it is internal")
    func haveEveryKey() throws {
        var lines: [String] = []
        for schema in [Studio.schema, Client.schema, Project.schema, Milestone.schema, Update.schema, Change.schema] {
            lines += ["# \(schema.name)"] + keys(of: schema)
        }
        try Golden("schemas").check(lines)
    }

    private func keys(of schema: Schema, indent: String = "") -> [String] {
        schema.fields.flatMap { field -> [String] in
            let marks = (field.isRequired ? " required" : "") + (field.isInternal ? " internal" : "")
            return ["\(indent)\(field.key): \(kind(field.shape))\(marks)"]
                + groups(in: field.shape).flatMap { keys(of: $0, indent: indent + "  ") }
        }
    }

    private func kind(_ shape: Shape) -> String {
        switch shape {
        case .list(let item, let isBlock): "\(isBlock ? "block list" : "list") of \(kind(item))"
        case .group: "group"
        case .table(let value, _): "table of \(kind(value))"
        case .oneOrMore(let item): "one or more \(kind(item))"
        case .either(let first, let second): "\(kind(first)) or \(kind(second))"
        case .word(let words): words.joined(separator: "|")
        default: "\(shape)"
        }
    }

    private func groups(in shape: Shape) -> [Schema] {
        switch shape {
        case .group(let schema): [schema]
        case .list(let item, _), .oneOrMore(let item): groups(in: item)
        case .table(let value, _): groups(in: value)
        case .either(let first, let second): groups(in: first) + groups(in: second)
        default: []
        }
    }

    @Test("describe each key in a sentence, and never name one twice")
    func describeKeys() {
        func check(_ schema: Schema) {
            #expect(Set(schema.keys).count == schema.keys.count, "\(schema.name)")
            for field in schema.fields {
                #expect(field.summary.hasSuffix("."), "\(schema.name) \(field.key)")
                groups(in: field.shape).forEach(check)
            }
        }
        [Studio.schema, Client.schema, Project.schema, Milestone.schema, Update.schema, Change.schema].forEach(check)
    }

    /// A key that is read but not in its schema would be refused as unknown wherever it stands.
    @Test("have every key that is read")
    func haveWhatIsRead() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Model/Reading")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for match in source.matches(of: /let (\w+) = Field\(/) {
                let name = match.1
                let inSchema = source.contains("\(name).description")
                let isRead =
                    source.contains("value(\(name), ") || source.contains("value(Fields.\(name), ")
                    || source.contains("value(CommonFields.\(name), ")
                    || source.contains("value(LogEntryFields.\(name), ")
                    || ["description", "draft", "aliases", "allow"].contains(String(name))
                #expect(inSchema && isRead, "\(file): \(name)")
            }
        }
    }
}
