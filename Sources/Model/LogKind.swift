import Records

/// One kind of log entry as data, for whoever writes entries: the schema that reads them says what it may hold.
package struct LogKind: Sendable {
    /// The key that makes an entry one of this kind, with its value.
    package let key: LogKey
    /// The keys that go with some words of the kind, or, where these are nil, with any value.
    private let company: [(words: [String]?, keys: [LogKey])]

    package var name: String { key.name }

    /// The keys that may stand beside the kind and the day where its value is this word, in the order in which they
    /// are written; all of them where the kind has no such word.
    package func keys(with word: String) -> [LogKey] {
        let fitting = company.filter { $0.words?.contains(word) ?? true }
        var keys: [LogKey] = []
        for key in (fitting.isEmpty ? company : fitting).flatMap(\.keys)
        where !keys.contains(where: { $0.name == key.name }) {
            keys.append(key)
        }
        return keys
    }

    /// The kinds of the log that a record has under `log`, in the order of the schema.
    static func all(in record: Schema) -> [LogKind] {
        guard let log = record.fields.first(where: { $0.key == "log" }),
            case .list(of: .group(let entry), _) = log.shape, case .kinds(let kinds) = entry.company
        else { preconditionFailure("the schema of a \(record.name) has a log of entries of several kinds") }
        let described = { (name: String) in entry.fields.first { $0.key == name }.map { LogKey($0) } }
        var all: [LogKind] = []
        for kind in kinds where !all.contains(where: { $0.name == kind.key }) {
            guard let key = described(kind.key) else { continue }
            let company = kinds.filter { $0.key == kind.key }
                .map { (words: $0.words, keys: $0.companions.compactMap(described)) }
            all.append(LogKind(key: key, company: company))
        }
        return all
    }
}

/// A key of a log entry as data.
package struct LogKey: Sendable {
    package let name: String
    /// What it wants, for a message: `a day as YYYY-MM-DD, or unknown`.
    package let wanted: String
    /// The fixed words that it may hold.
    package let words: [String]
    /// Whether it may hold a day.
    package let isDay: Bool
    /// Whether it may hold several values.
    package let isList: Bool

    /// Whether it holds nothing but one of its words or a day.
    package var isFixed: Bool { isDay || !words.isEmpty }

    init(_ field: FieldDescription) {
        name = field.key
        wanted = field.shape.wanted
        let choices = LogKey.choices(of: field.shape)
        words = choices.flatMap { if case .word(let words) = $0 { words } else { [String]() } }
        isDay = choices.contains { if case .day = $0 { true } else { false } }
        isList = choices.contains { if case .oneOrMore = $0 { true } else { false } }
    }

    private static func choices(of shape: Shape) -> [Shape] {
        if case .either(let first, let second) = shape { choices(of: first) + choices(of: second) } else { [shape] }
    }
}

extension Milestone {
    /// The kinds of entries that its log may hold, in the order of the manual.
    package static let logKinds: [LogKind] = LogKind.all(in: schema)
    /// The keys of its record, in the order in which they are written.
    package static let keys: [String] = schema.keys
}

extension Project {
    /// The kinds of entries that its log may hold, in the order of the manual.
    package static let logKinds: [LogKind] = LogKind.all(in: schema)
}
