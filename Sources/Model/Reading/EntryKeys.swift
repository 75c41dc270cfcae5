import Records
import Vocabulary

/// Which keys of a log entry make its kind, and which go with it.
enum EntryKeys {
    /// The keys that make a kind, each once, in the order of the list.
    static func names(of kinds: [EntryKind]) -> [String] {
        var names: [String] = []
        for kind in kinds where !names.contains(kind.key) { names.append(kind.key) }
        return names
    }

    /// The keys of an entry that make a kind, in the order written.
    static func keys(in fields: FieldReader, of kinds: [EntryKind]) -> [Located<String>] {
        fields.keys.filter { key in kinds.contains { $0.key == key.value } }
    }

    /// The one key that says of which kind an entry is, or nil where none does or several do.
    static func kind(in fields: FieldReader, of kinds: [EntryKind]) -> String? {
        let keys = keys(in: fields, of: kinds)
        return keys.count == 1 ? keys[0].value : nil
    }

    /// Reports the known keys that do not go with a kind, and those that it needs and that are not there.
    static func check(
        _ fields: FieldReader, kind key: String, of kinds: [EntryKind], knowing schema: Schema,
        _ reading: inout Reading
    ) {
        // Which word was meant cannot always be told; then what goes with any of them is allowed.
        let ofKey = kinds.filter { $0.key == key }
        let word = fields.text(of: key)
        let ofWord = ofKey.filter { kind in kind.words.map { words in word.map(words.contains) ?? false } ?? true }
        let possible = ofWord.isEmpty ? ofKey : ofWord
        var allowed = ["on", key]
        for companion in possible.flatMap(\.companions) where !allowed.contains(companion) { allowed.append(companion) }
        for found in fields.keys where schema.keys.contains(found.value) && !allowed.contains(found.value) {
            reading.report(
                .logEntry, at: found.position,
                "`\(found.value)` does not go with `\(key)`; this entry may have \(allowed.joined(separator: ", "))")
        }
        for needed in Set(possible.flatMap(\.required)).sorted() where !fields.holds(needed) {
            reading.report(
                .required, at: fields.position(of: key), "a `\(key)` entry has no `\(needed)`; add it")
        }
    }
}
