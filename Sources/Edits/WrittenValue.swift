import Records

/// A value that is to be written into front matter: a text, a list, or keys in the order in which they are to stand.
package indirect enum WrittenValue: Sendable {
    case text(String)
    case list([WrittenValue])
    case keys([Key])

    package struct Key: Sendable {
        package let name: String
        package let value: WrittenValue

        package init(_ name: String, _ value: WrittenValue) {
            self.name = name
            self.value = value
        }
    }

    /// Keys with texts; one without a text is left out.
    package static func texts(_ texts: KeyValuePairs<String, String?>) -> WrittenValue {
        .keys(texts.compactMap { pair in pair.value.map { Key(pair.key, .text($0)) } })
    }

    /// On one line: `{what: Photos, into: [homepage, menu]}`.
    var inFlow: String {
        switch self {
        case .text(let text): ScalarText.written(text, isInFlow: true)
        case .list(let items): "[\(items.map(\.inFlow).joined(separator: ", "))]"
        case .keys(let keys): "{\(keys.map { "\($0.name): \($0.value.inFlow)" }.joined(separator: ", "))}"
        }
    }

    /// Behind a key, as a person writes it: a text on the key's line, keys below it, and a list below it with each of
    /// its items on one line.
    func lines(of key: String) -> [String] {
        switch self {
        case .text(let text): ["\(key): \(ScalarText.written(text, isInFlow: false))"]
        case .list(let items) where items.isEmpty: ["\(key): []"]
        case .list(let items): ["\(key):"] + items.map { "  - \($0.inItem)" }
        case .keys(let keys): ["\(key):"] + keys.flatMap { $0.value.lines(of: $0.name) }.map { "  \($0)" }
        }
    }

    /// Behind a hyphen, on one line.
    private var inItem: String {
        if case .text(let text) = self { ScalarText.written(text, isInFlow: false) } else { inFlow }
    }

    var outline: Outline {
        switch self {
        case .text(let text): .text(Array(text.utf8))
        case .list(let items): .list(items.map(\.outline))
        case .keys(let keys): .keys(keys.map { Outline.Key($0.name, $0.value.outline) })
        }
    }
}
