import Edits
import Model
import Vocabulary

/// The words of a log entry as a person typed them.
package struct LogWords: Sendable {
    package let kind: String
    /// One value, in as many words as were typed; several slugs where the kind takes a list.
    package let values: [String]
    /// The keys that were given beside it, each once.
    package let keys: [(name: String, value: String)]

    package init(kind: String, values: [String], keys: [(name: String, value: String)]) {
        self.kind = kind
        self.values = values
        self.keys = keys
    }
}

/// An entry that is to be logged, with what is to be said of it.
struct WordedEntry {
    let kind: LogKind
    /// The value as the log has it.
    let value: String
    let entry: NewEntry

    /// `state: at risk`; the kind alone where the value is free text.
    var summary: String {
        kind.key.isFixed || kind.key.isList ? "\(kind.name): \(Quotation.visible(value))" : kind.name
    }
}

extension LogWords {
    /// The entry that the words make among the kinds of a log; wrong usage where they make none.
    func entry(on day: Day, among kinds: [LogKind], of record: String) throws(WrongUsage) -> WordedEntry {
        let kind = try chosenKind(among: kinds, of: record)
        let value = try value(of: kind)
        let allowed = kind.keys(with: value)
        var written = [WrittenValue.Key(kind.name, try writtenValue(value, of: kind))]
        for key in keys where !allowed.contains(where: { $0.name == key.name }) {
            throw WrongUsage("\(LogWords.flag(key.name)) does not go with \(shown(kind, value)); \(flags(allowed))")
        }
        for key in allowed {
            guard let given = keys.first(where: { $0.name == key.name }) else { continue }
            written.append(
                WrittenValue.Key(key.name, .text(try fixed(given.value, for: key, called: LogWords.flag(key.name)))))
        }
        return WordedEntry(kind: kind, value: value, entry: NewEntry(on: day, written))
    }

    /// `--decide-by` for `decide_by`.
    package static func flag(_ key: String) -> String { "--" + String(key.map { $0 == "_" ? "-" : $0 }) }

    private func chosenKind(among kinds: [LogKind], of record: String) throws(WrongUsage) -> LogKind {
        if let known = kinds.first(where: { $0.name == kind }) { return known }
        let names = kinds.map(\.name)
        let hint = Suggestion.clause(for: kind, in: names)
        throw WrongUsage(
            "the log of a \(record) has no \(Quotation.quoted(kind))\(hint.isEmpty ? "; it may have \(Listing.plain(names, joinedBy: "or"))" : hint)"
        )
    }

    private func value(of kind: LogKind) throws(WrongUsage) -> String {
        let typed = values.joined(separator: kind.key.isList ? ", " : " ")
        guard !typed.isEmpty else {
            throw WrongUsage("\(Quotation.quoted(kind.name)) needs a value behind it: \(kind.key.wanted)")
        }
        return try fixed(typed, for: kind.key, called: Quotation.quoted(kind.name))
    }

    private func writtenValue(_ value: String, of kind: LogKind) throws(WrongUsage) -> WrittenValue {
        guard kind.key.isList else { return .text(value) }
        let slugs = values.flatMap { $0.split { $0 == "," || $0 == " " } }
        return .list(slugs.map { WrittenValue.text(String($0)) })
    }

    /// A word of the key, which may be typed with hyphens, or a day; any other text as it is.
    private func fixed(_ typed: String, for key: LogKey, called name: String) throws(WrongUsage) -> String {
        guard key.isFixed else { return typed }
        let spaced = String(typed.map { $0 == "-" ? " " : $0 })
        if key.words.contains(spaced) { return spaced }
        if key.isDay, Day(typed) != nil { return typed }
        let hint = Suggestion.clause(for: spaced, in: key.words)
        throw WrongUsage("\(name) wants \(key.wanted), not \(Quotation.quoted(typed))\(hint)")
    }

    private func shown(_ kind: LogKind, _ value: String) -> String {
        let isNarrowed = kind.keys(with: value).count < kind.keys(with: "").count
        return Quotation.quoted(isNarrowed ? "\(kind.name) \(value)" : kind.name)
    }

    private func flags(_ keys: [LogKey]) -> String {
        "it may have \(Listing.plain(["--on"] + keys.map { LogWords.flag($0.name) }))"
    }
}
