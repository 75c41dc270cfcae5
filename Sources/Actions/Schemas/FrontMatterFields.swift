import Records

/// The fields of one form, and the groups of fields that its lists repeat.
struct FrontMatterFields {
    private(set) var fields: [JSONValue] = []
    private(set) var groups: [JSONValue] = []

    /// The pattern of date-fns for a day; without it the extension writes a time of day.
    static let dateFormat = "yyyy-MM-dd"

    init(_ kind: RecordKind) {
        fields = kind.schema.fields.compactMap { field($0, in: kind.rawValue, isRepeated: false) }
    }

    /// The field of a form, or nil where a form cannot hold what the key may hold.
    private mutating func field(_ field: FieldDescription, in owner: String, isRepeated: Bool) -> JSONValue? {
        guard let type = type(of: field, in: owner, isRepeated: isRepeated) else { return nil }
        var members = [
            JSONValue.Member("title", .text(FrontMatterFields.title(of: field.key))),
            JSONValue.Member("name", .text(field.key)),
            JSONValue.Member("description", .text(RecordSchema.description(of: field))),
        ]
        members += type
        if field.isRequired { members.append(JSONValue.Member("required", .flag(true))) }
        return .object(members)
    }

    private mutating func type(
        of field: FieldDescription, in owner: String, isRepeated: Bool
    ) -> [JSONValue.Member]? {
        switch field.shape {
        // The extension formats the days of a form, and not those of a repeated group.
        case .day where !isRepeated:
            return [JSONValue.Member("type", "datetime"), JSONValue.Member("dateFormat", .text(Self.dateFormat))]
        case .flag: return [JSONValue.Member("type", field.key == "draft" ? "draft" : "boolean")]
        case .count, .difference: return [JSONValue.Member("type", "number")]
        case .word(let words): return [JSONValue.Member("type", "choice"), JSONValue.Member("choices", .texts(words))]
        // A key is made by milepost, and a mistyped one ends a client's links.
        case .key: return [JSONValue.Member("type", "string"), JSONValue.Member("editable", .flag(false))]
        case .group(let schema):
            let inner = schema.fields.compactMap {
                self.field($0, in: "\(owner)-\(field.key)", isRepeated: isRepeated)
            }
            return [JSONValue.Member("type", "fields"), JSONValue.Member("fields", .list(inner))]
        case .list(.group(let schema), _):
            // An entry of a log is of one kind among many, and a form would offer the keys of all at once.
            if case .kinds = schema.company { return nil }
            return repeated(schema, as: "\(owner)-\(field.key)")
        case .list: return [JSONValue.Member("type", "list")]
        case .oneOrMore, .table, .either: return nil
        default: return [JSONValue.Member("type", "string")]
        }
    }

    /// A list of groups, whose fields the extension wants under a name of their own.
    private mutating func repeated(_ schema: Schema, as name: String) -> [JSONValue.Member] {
        let inner = schema.fields.compactMap { field($0, in: name, isRepeated: true) }
        groups.append([
            "id": .text(name), "labelField": .text(schema.fields.first?.key ?? ""), "fields": .list(inner),
        ])
        return [JSONValue.Member("type", "block"), JSONValue.Member("fieldGroup", .texts([name]))]
    }

    /// `Decide by` for `decide_by`.
    private static func title(of key: String) -> String {
        let words = key.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
