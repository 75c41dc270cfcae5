package import Vocabulary

/// What stands on the lines of a new record: a key with its value, or words for whoever edits the file.
package enum NewField: Sendable {
    case key(String, WrittenValue)
    /// One line behind `# `; never anything that a person typed.
    case comment(String)
    case blankLine

    /// The keys that have a value, in their order.
    package static func keys(_ values: KeyValuePairs<String, WrittenValue?>) -> [NewField] {
        values.compactMap { pair in pair.value.map { .key(pair.key, $0) } }
    }

    package static func comments(_ lines: String...) -> [NewField] { lines.map { .comment($0) } }

    /// The fields as lines, groups in lists on lines of their own, and the entries of a log on one line each.
    static func lines(of fields: [NewField]) -> [String] {
        fields.flatMap { field in
            switch field {
            case .comment(let text): [text.isEmpty ? "#" : "# \(text)"]
            case .blankLine: [""]
            case .key(let key, .list(let items)) where key != "log" && !items.isEmpty:
                ["\(key):"] + items.flatMap(lines(ofItem:))
            case .key(let key, let value): value.lines(of: key)
            }
        }
    }

    private static func lines(ofItem item: WrittenValue) -> [String] {
        guard case .keys(let keys) = item else { return Array(WrittenValue.list([item]).lines(of: "").dropFirst()) }
        return keys.flatMap { $0.value.lines(of: $0.name) }.enumerated().map { index, line in
            (index == 0 ? "  - " : "    ") + line
        }
    }

    /// What the fields are to read as.
    static func outline(of fields: [NewField]) -> Outline {
        .keys(
            fields.compactMap { field in
                guard case .key(let key, let value) = field else { return nil }
                return Outline.Key(key, value.outline)
            })
    }
}

extension WrittenValue {
    package static func day(_ day: Day) -> WrittenValue { .text(day.description) }
    package static func day(_ day: Day?) -> WrittenValue? { day.map { .day($0) } }
    package static func text(_ text: String?) -> WrittenValue? { text.map { .text($0) } }

    /// A list of texts, or nil where there are none.
    package static func texts(_ texts: [String]) -> WrittenValue? { list(some: texts.map { .text($0) }) }

    /// A list of what is there, or nil where nothing is.
    package static func list(some items: [WrittenValue?]) -> WrittenValue? {
        let items = items.compactMap { $0 }
        return items.isEmpty ? nil : .list(items)
    }

    /// Keys in their order; those without a value are left out, and nil stands where none has one.
    package static func group(_ values: KeyValuePairs<String, WrittenValue?>) -> WrittenValue? {
        let keys = values.compactMap { pair in pair.value.map { Key(pair.key, $0) } }
        return keys.isEmpty ? nil : .keys(keys)
    }

    /// The entries of a log.
    package static func log(_ entries: [NewEntry]) -> WrittenValue { .list(entries.map { .keys($0.keys) }) }
}
