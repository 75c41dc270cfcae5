package import Vocabulary

/// What one key may hold, as data: for messages, for suggestions and for the published schemas.
package indirect enum Shape: Sendable {
    case text, name, day, slug, path, address, email, key, colour, count, days, size, flag
    /// A whole number that may be 0 or less.
    case difference
    /// The address of a site's root: a web address without a query and a fragment.
    case site
    /// A slug, or a project's slug, a slash and a slug.
    case alias
    /// One of a few fixed words.
    case word([String])
    case list(of: Shape, isBlock: Bool)
    case group(Schema)
    /// Keys that the writer chooses, all with values of one shape; where `keys` is not empty, from those alone.
    case table(of: Shape, keys: [TableKey])
    /// One value, or a list of at least one.
    case oneOrMore(Shape)
    case either(Shape, Shape)

    /// What is wanted, for the message that refuses something else.
    package var wanted: String {
        switch self {
        case .text: "one line of text"
        case .name: "a person's name"
        case .day: "a day as YYYY-MM-DD"
        case .slug, .alias: "a slug (a–z, 0–9 and single hyphens)"
        case .path: "a path to a file in this record's own folder"
        case .address: "an https, http or mailto address"
        case .site: "an https or http address"
        case .email: "one plain mail address"
        case .key: "26 characters a–z and 2–7"
        case .colour: "a colour as #rrggbb"
        case .count, .difference: "a whole number"
        case .days: "a number of days, as in “7 days”"
        case .size: "a size, as in “64 KiB”"
        case .flag: "true or false"
        case .word(let words): Listing.plain(words, joinedBy: "or")
        case .list(let item, _): "a list of \(item.plural)"
        case .group(let schema): "the keys \(schema.keys.joined(separator: ", "))"
        case .table(let value, _): "keys of your own, each with \(value.wanted)"
        case .oneOrMore(let item): "\(item.wanted), or a list of \(item.plural)"
        case .either(let first, let second): "\(first.wanted), or \(second.wanted)"
        }
    }
}

extension Shape {
    /// What the items of a list are.
    private var plural: String {
        switch self {
        case .text: "texts"
        case .name: "names"
        case .day: "days"
        case .slug: "slugs"
        case .group(let schema): "groups with the keys \(schema.keys.joined(separator: ", "))"
        default: wanted
        }
    }

    /// Whether some part of it is internal, so that what stands in its place may be so too.
    var holdsInternal: Bool {
        switch self {
        case .group(let schema): schema.fields.contains { $0.isInternal || $0.shape.holdsInternal }
        case .list(let item, _), .oneOrMore(let item): item.holdsInternal
        case .table(let value, let keys): value.holdsInternal || keys.contains { $0.shape.holdsInternal }
        case .either(let first, let second): first.holdsInternal || second.holdsInternal
        case .text, .name, .day, .slug, .path, .address, .email, .key, .colour, .count, .days, .size, .flag,
            .difference, .site, .alias, .word:
            false
        }
    }

    /// The groups of keys that may stand in it, the outermost ones alone.
    fileprivate var groups: [Schema] {
        switch self {
        case .group(let schema): [schema]
        case .list(let item, _), .oneOrMore(let item): item.groups
        case .table(let value, let keys): value.groups + keys.flatMap(\.shape.groups)
        case .either(let first, let second): first.groups + second.groups
        case .text, .name, .day, .slug, .path, .address, .email, .key, .colour, .count, .days, .size, .flag,
            .difference, .site, .alias, .word:
            []
        }
    }
}

/// A key that a table may have, and what it may hold there, which may be less than the table's other keys may.
package struct TableKey: Sendable {
    package let name: String
    package let shape: Shape

    package init(_ name: String, _ shape: Shape) {
        self.name = name
        self.shape = shape
    }
}

/// A key of a record, described once for the reader, the messages and the published schemas.
package struct FieldDescription: Sendable {
    package let key: String
    package let shape: Shape
    package let isRequired: Bool
    /// 🔒 in records.md: never in any output meant for the client, nor quoted in a message.
    package let isInternal: Bool
    /// One sentence for whoever fills the field in.
    package let summary: String
}

/// The keys of one kind of record, or of one group inside it.
package struct Schema: Sendable {
    package let name: String
    package let fields: [FieldDescription]
    /// Which of the keys go together.
    package let company: Company
    /// The keys of its fields and of all groups inside it, at whatever depth.
    let allKeys: Set<String>
    /// Those of them whose fields are internal.
    let internalKeys: Set<String>

    package init(_ name: String, _ fields: [FieldDescription], _ company: Company = .any) {
        self.name = name
        self.fields = fields
        self.company = company
        let groups = fields.flatMap(\.shape.groups)
        allKeys = groups.reduce(into: Set(fields.map(\.key))) { $0.formUnion($1.allKeys) }
        internalKeys = groups.reduce(into: Set(fields.filter(\.isInternal).map(\.key))) {
            $0.formUnion($1.internalKeys)
        }
    }

    package var keys: [String] { fields.map(\.key) }

    /// `title, output and due`, for the message about a record that has none of them.
    package var requiredKeys: String {
        Listing.plain(fields.filter(\.isRequired).map(\.key))
    }
}

/// Which keys of a group go together, where that is more than which are required.
package enum Company: Sendable {
    case any
    /// One of these keys has to be there, and no second one.
    case exactlyOne(of: [String])
    /// A log entry: the key of exactly one kind has to be there, with such as go with it.
    case kinds([EntryKind])
}

/// One kind of log entry: the key that makes it so, and the keys that go with it.
package struct EntryKind: Sendable {
    package let key: String
    /// The words for which this holds, where the kind's other words have other company; nil for any value.
    package let words: [String]?
    /// What may stand beside the key.
    package let companions: [String]
    /// Those of the companions that have to.
    package let required: [String]

    package init(_ key: String, words: [String]? = nil, with companions: [String], requiring required: [String] = []) {
        precondition(required.allSatisfy(companions.contains), "what is required has to be allowed")
        self.key = key
        self.words = words
        self.companions = companions
        self.required = required
    }
}

/// A key together with how its value is read.
package struct Field<Value: Sendable>: Sendable {
    package let description: FieldDescription
    let type: FieldType<Value>

    package init(
        _ key: String, _ type: FieldType<Value>, _ presence: Presence, _ privacy: Privacy, _ summary: String
    ) {
        self.type = type
        description = FieldDescription(
            key: key, shape: type.shape, isRequired: presence == .required, isInternal: privacy == .internal,
            summary: summary)
    }

    package init(_ key: String, _ type: FieldType<Value>, _ presence: Presence, _ summary: String) {
        self.init(key, type, presence, .open, summary)
    }

    package init(_ key: String, _ type: FieldType<Value>, _ summary: String) {
        self.init(key, type, .optional, .open, summary)
    }

    package var key: String { description.key }
}

/// Whether a record is incomplete without a key.
package enum Presence: Sendable { case optional, required }

/// Whether a key may be shown to the client.
package enum Privacy: Sendable { case open, `internal` }

/// How a node becomes a value: a shape for people, and a reading for the program.
package struct FieldType<Value: Sendable>: Sendable {
    package let shape: Shape
    let read: @Sendable (Node, inout Reading) -> Value?

    package init(_ shape: Shape, read: @escaping @Sendable (Node, inout Reading) -> Value?) {
        self.shape = shape
        self.read = read
    }

    /// The same node read as another value, or refused with the shape's own words and, where they do not say
    /// enough, a reason.
    package func compactMap<Other: Sendable>(
        _ shape: Shape? = nil, because reason: String? = nil, _ transform: @escaping @Sendable (Value) -> Other?
    ) -> FieldType<Other> {
        let shape = shape ?? self.shape
        let read = self.read
        return FieldType<Other>(shape) { node, reading in
            guard let value = read(node, &reading) else { return nil }
            if let other = transform(value) { return other }
            reading.refuse(node, wanting: shape, because: reason)
            return nil
        }
    }

    /// The value with the place where it was typed.
    package static func located<Inner: Sendable>(_ inner: FieldType<Inner>) -> FieldType
    where Value == Located<Inner> {
        FieldType(inner.shape) { node, reading in
            guard let value = inner.read(node, &reading) else { return nil }
            return Located(value, at: node.position)
        }
    }

    /// The value, or nil where nothing at all was written: a check has more to say of that than that it is missing.
    package static func orNothing<Inner: Sendable>(_ inner: FieldType<Inner>) -> FieldType where Value == Inner? {
        FieldType(inner.shape) { node, reading in
            if case .scalar(let scalar) = node.content, scalar.isPlain, scalar.text.isEmpty { return .some(nil) }
            return inner.read(node, &reading).map { .some($0) }
        }
    }

    /// The value locked away from everything that is published.
    package static func locked<Inner: Sendable>(_ inner: FieldType<Inner>) -> FieldType
    where Value == Internal<Inner> {
        FieldType(inner.shape) { node, reading in
            guard let value = inner.read(node, &reading) else { return nil }
            return Internal(value)
        }
    }
}
