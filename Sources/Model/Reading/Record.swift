import Records
import Vocabulary

/// A Markdown record between its bytes and its meaning: front matter and body, with what was found so far.
struct Record {
    let path: String
    let root: Node?
    let body: Body
    var reading = Reading()
    private var earlier: [Diagnostic]
    /// Whether there is front matter, but not one key in it.
    private let isEmpty: Bool

    /// Divides the file; `root` is nil where the front matter cannot be read at all.
    init(_ bytes: [UInt8], path: String, plan: BodyPlan) {
        self.path = path
        let text = SourceText.read(bytes, path: path)
        earlier = text.diagnostics
        guard let source = text.value else {
            root = nil
            isEmpty = false
            body = Body.read(FrontMatter.none, path: path, plan: plan).value
            return
        }
        let front = FrontMatter.split(source)
        let body = Body.read(front.value, path: path, plan: plan)
        earlier += front.diagnostics + body.diagnostics
        root = front.value.root
        self.body = body.value
        isEmpty = front.value.root == nil && front.diagnostics.isEmpty
    }

    /// Reads the front matter by a schema; nil where there is none.
    mutating func read<Value>(_ schema: Schema, _ build: (FieldReader, inout Reading) -> Value) -> Value? {
        if isEmpty {
            let start = SourcePosition(path: path, line: 1, column: 1)
            reading.report(.required, at: start, "the front matter is empty; add \(schema.requiredKeys)")
        }
        guard let root, let fields = FieldReader(root, schema, &reading) else { return nil }
        return build(fields, &reading)
    }

    var diagnostics: [Diagnostic] { earlier + reading.diagnostics }
}

/// The keys that every record may carry.
enum CommonFields {
    static let description = Field(
        "description", .located(.text), "A sentence for link previews, instead of a neutral one.")
    static let draft = Field("draft", .flag, "Whether the record is kept out of every output.")
    static let aliases = Field(
        "aliases", .list(of: .alias), "Former slugs, oldest first, so that old links keep working.")
    /// An error cannot be silenced.
    private static let allowable = RuleID.allCases.filter(\.hasAdjustableSeverity).map { TableKey($0.rawValue, .text) }
    static let allow = Field(
        "allow", .table(of: .orNothing(.text), keys: allowable),
        "Warnings silenced in this record: the name of the check, and the reason.")

    static let all = [description.description, draft.description, aliases.description, allow.description]

    static func allowances(_ fields: FieldReader, _ reading: inout Reading) -> [Allowance] {
        (fields.value(allow, &reading) ?? []).map { Allowance(rule: $0.key, reason: $0.value) }
    }
}

extension FieldType where Value == Located<Alias> {
    static var alias: FieldType {
        located(.token(.alias) { Alias($0) })
    }
}

extension Slug {
    static let fallback = Slug("unnamed") ?? { preconditionFailure("a plain word is a slug") }()
}
