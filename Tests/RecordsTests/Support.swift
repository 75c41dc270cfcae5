import Foundation
import Records
import Testing
import Vocabulary

/// A small kind of record with a field of every type, for tests of the reading itself.
enum Sample {
    static let title = Field("title", .located(.text), .required, "What it is called.")
    static let owner = Field("owner", .name, "Who answers for it.")
    static let due = Field("due", .day, "When.")
    static let slug = Field("slug", .slug, "Its slug.")
    static let file = Field("file", .path, "A file.")
    static let link = Field("link", .address, "A link.")
    static let mail = Field("mail", .email, "An address.")
    static let key = Field("key", .key, "A key.")
    static let colour = Field("colour", .colour, "A colour.")
    static let rounds = Field("rounds", .count, "How many.")
    static let shift = Field("shift", .difference, "How many more or fewer.")
    static let cadence = Field("cadence", .days, "How often.")
    static let size = Field("size", .size, "How large.")
    static let draft = Field("draft", .flag, "Whether it is one.")
    static let health = Field("health", .word, "How it is.") as Field<Health>
    static let risks = Field("risks", .list(of: .text, isBlock: true), "What may go wrong.")
    static let tags = Field("tags", .oneOrMore(.text), "Words.")
    static let allow = Field("allow", .table(of: .text), "Reasons by rule.")
    static let amount = Field("amount", .locked(.text), .optional, .internal, "How much; never published.")
    static let secret = Field(
        "secret", .locked(.table(of: .day)), .optional, .internal, "Days by name; never published.")
    static let vault = Field("vault", FieldType<Int>.vault, .optional, .internal, "A group; never published.")
    static let group = Field("invoice", FieldType<Int>.invoice, "A group of keys.")

    static let schema = Schema(
        "sample",
        [
            title.description, owner.description, due.description, slug.description, file.description,
            link.description, mail.description, key.description, colour.description, rounds.description,
            shift.description, cadence.description, size.description, draft.description, health.description,
            risks.description, tags.description, allow.description, amount.description, secret.description,
            group.description, vault.description,
        ])

    /// Every finding about front matter, as `line:column: message [rule]` in the order of the places.
    static func findings(_ keys: String) -> [String] {
        findings(bytes: Array("---\n\(keys)\n---\n".utf8))
    }

    static func findings(bytes: [UInt8]) -> [String] {
        let text = SourceText.read(bytes, path: "r.md")
        let front = text.value.map { FrontMatter.split($0) }
        var reading = Reading()
        if let root = front?.value.root { _ = values(root, &reading) }
        return brief(text.diagnostics + (front?.diagnostics ?? []) + reading.diagnostics)
    }

    /// The values of every key, as `key: value`.
    static func values(_ keys: String) -> [String] {
        let front = FrontMatter.split(text("---\n\(keys)\n---\n"))
        var reading = Reading()
        return front.value.root.map { values($0, &reading) } ?? []
    }

    static func text(_ content: String) -> SourceText {
        SourceText.read(Array(content.utf8), path: "r.md").value
            ?? SourceText.read([], path: "r.md").value ?? { fatalError("nothing is text") }()
    }

    private static func values(_ node: Node, _ reading: inout Reading) -> [String] {
        guard let fields = FieldReader(node, schema, &reading) else { return [] }
        var values: [String] = []
        func add(_ key: String, _ value: Any?) {
            if let value { values.append("\(key): \(value)") }
        }
        add("title", fields.value(title, &reading)?.value)
        add("owner", fields.value(owner, &reading))
        add("due", fields.value(due, &reading))
        add("slug", fields.value(slug, &reading))
        add("file", fields.value(file, &reading))
        add("link", fields.value(link, &reading)?.text)
        add("mail", fields.value(mail, &reading)?.text)
        add("key", fields.value(key, &reading)?.text)
        add("colour", fields.value(colour, &reading))
        add("rounds", fields.value(rounds, &reading))
        add("shift", fields.value(shift, &reading))
        add("cadence", fields.value(cadence, &reading))
        add("size", fields.value(size, &reading))
        add("draft", fields.value(draft, &reading))
        add("health", fields.value(health, &reading)?.rawValue)
        add("risks", fields.value(risks, &reading))
        add("tags", fields.value(tags, &reading))
        add("allow", fields.value(allow, &reading)?.map { "\($0.key.value)=\($0.value)" })
        add("amount", fields.value(amount, &reading)?.reveal())
        add("secret", fields.value(secret, &reading)?.reveal().map { "\($0.key.value)=\($0.value)" })
        add("invoice", fields.value(group, &reading))
        add("vault", fields.value(vault, &reading))
        return values
    }
}

extension FieldType where Value == Int {
    /// A group with a key that is internal only because the group is.
    fileprivate static var vault: FieldType {
        let since = Field("since", .day, "Since when.")
        return .group(Schema("vault", [since.description])) { fields, reading in
            fields.value(since, &reading).map { _ in 1 }
        }
    }

    fileprivate static var invoice: FieldType {
        let trigger = Field("trigger", .text, .required, "What makes it due.")
        let amount = Field("amount", .locked(.text), .optional, .internal, "How much; never published.")
        return .group(Schema("invoice", [trigger.description, amount.description])) { fields, reading in
            _ = fields.value(trigger, &reading)
            return fields.value(amount, &reading)?.reveal().count ?? 0
        }
    }
}

/// Findings as `line:column: message [rule]`, sorted.
func brief(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.sorted().map { finding in
        "\(finding.position.line):\(finding.position.column): \(finding.message) [\(finding.rule.rawValue)]"
    }
}

/// What the hostile inputs beside the tests hold.
enum Fixture {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    }

    static func names(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path).sorted()
    }
}
