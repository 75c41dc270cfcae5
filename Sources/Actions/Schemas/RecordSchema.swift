import Records

/// The JSON Schema of a kind of record, made of the description by which the record is read.
///
/// Draft-07, since that is the newest one that editors have in common: yaml-language-server, and with it the YAML
/// extension of Red Hat, knew no later one before 2025, and checkers on Ajv read it as they are. Nothing here needs
/// a later one. All groups are written out where they stand, so that an editor finds each description without
/// following a reference.
///
/// A record in which milepost finds nothing is valid, whether a reader takes all scalars for text or makes
/// numbers and booleans of them (text that is `true`, `false` or `null` alone is to be quoted for the latter).
package enum RecordSchema {
    package static func document(of kind: RecordKind) -> JSONValue {
        let head = [
            JSONValue.Member("$schema", "http://json-schema.org/draft-07/schema#"),
            JSONValue.Member("title", .text("milepost: \(kind.schema.name)")),
            JSONValue.Member("description", .text(introduction(to: kind))),
            JSONValue.Member("$comment", .text(EditorSupport.comment)),
        ]
        return .object(head + group(kind.schema))
    }

    private static func introduction(to kind: RecordKind) -> String {
        switch kind {
        case .settings: "The settings of a studio, milepost.yml. Run `milepost check` for all that a schema cannot say."
        default:
            "The front matter of \(kind.article) \(kind.rawValue). A schema sees one record at a time and no text below the "
                + "front matter: the order of a log, the states that it may lead to, references and deadlines are "
                + "judged by `milepost check`."
        }
    }

    // MARK: Groups

    /// The keywords that describe a group of keys.
    static func group(_ schema: Schema) -> [JSONValue.Member] {
        var members = [
            JSONValue.Member("type", "object"),
            JSONValue.Member("properties", .object(schema.fields.map { JSONValue.Member($0.key, property($0)) })),
        ]
        let required = schema.fields.filter(\.isRequired).map(\.key)
        if !required.isEmpty { members.append(JSONValue.Member("required", .texts(required))) }
        members.append(JSONValue.Member("additionalProperties", .flag(false)))
        return members + company(schema)
    }

    private static func property(_ field: FieldDescription) -> JSONValue {
        let description = JSONValue.Member("description", .text(description(of: field)))
        return .object([description] + keywords(field.shape))
    }

    /// What an editor shows for a field.
    static func description(of field: FieldDescription) -> String {
        field.isInternal ? "\(field.summary) Internal: never published." : field.summary
    }

    /// The keywords that say which keys go together.
    private static func company(_ schema: Schema) -> [JSONValue.Member] {
        switch schema.company {
        case .any: return []
        case .exactlyOne(let keys): return [exactlyOne(of: keys)]
        case .kinds(let kinds):
            var keys: [String] = []
            for kind in kinds where !keys.contains(kind.key) { keys.append(kind.key) }
            let common = schema.fields.filter(\.isRequired).map(\.key)
            return [exactlyOne(of: keys), JSONValue.Member("allOf", .list(kinds.map { rule(for: $0, common) }))]
        }
    }

    private static func exactlyOne(of keys: [String]) -> JSONValue.Member {
        JSONValue.Member("oneOf", .list(keys.map { ["required": .texts([$0])] }))
    }

    /// If an entry is of a kind, then it has no keys but those of the kind.
    private static func rule(for kind: EntryKind, _ common: [String]) -> JSONValue {
        var condition = [JSONValue.Member("required", .texts([kind.key]))]
        if let words = kind.words {
            condition.append(JSONValue.Member("properties", .object([.init(kind.key, ["enum": .texts(words)])])))
        }
        var consequence = [
            JSONValue.Member("propertyNames", ["enum": .texts(common + [kind.key] + kind.companions)])
        ]
        if !kind.required.isEmpty { consequence.append(JSONValue.Member("required", .texts(kind.required))) }
        return ["if": .object(condition), "then": .object(consequence)]
    }

    // MARK: Values

    /// The keywords that describe a value.
    private static func keywords(_ shape: Shape) -> [JSONValue.Member] {
        switch shape {
        case .word(let words): return [JSONValue.Member("enum", .texts(words))]
        case .list(let item, _): return list(of: item)
        case .oneOrMore(let item):
            let some = JSONValue.object(list(of: item) + [JSONValue.Member("minItems", .number(1))])
            return [JSONValue.Member("anyOf", .list([.object(keywords(item)), some]))]
        case .group(let schema): return group(schema)
        case .table(let value, let keys):
            return [JSONValue.Member("type", "object")] + (keys.isEmpty ? table(of: value) : table(of: keys))
        case .either:
            return [JSONValue.Member("anyOf", .list(alternatives(in: shape).map { .object(keywords($0)) }))]
        default: return ScalarForm(shape).keywords
        }
    }

    private static func table(of value: Shape) -> [JSONValue.Member] {
        [JSONValue.Member("additionalProperties", .object(keywords(value)))]
    }

    private static func table(of keys: [TableKey]) -> [JSONValue.Member] {
        let properties = keys.map { key in
            let description = JSONValue.Member("description", .text("Write \(key.shape.wanted)."))
            return JSONValue.Member(key.name, .object([description] + keywords(key.shape)))
        }
        return [
            JSONValue.Member("properties", .object(properties)), JSONValue.Member("additionalProperties", .flag(false)),
        ]
    }

    private static func list(of item: Shape) -> [JSONValue.Member] {
        [JSONValue.Member("type", "array"), JSONValue.Member("items", .object(keywords(item)))]
    }

    private static func alternatives(in shape: Shape) -> [Shape] {
        guard case .either(let first, let second) = shape else { return [shape] }
        return alternatives(in: first) + alternatives(in: second)
    }
}

extension RecordKind {
    fileprivate var article: String { self == .update ? "an" : "a" }
}
