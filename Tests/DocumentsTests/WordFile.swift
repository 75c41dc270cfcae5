import Foundation

@testable import Documents

/// A locale file as it is written, before anything is refused, so that all its faults can be told at once.
struct WordFile {
    let language: String
    /// The texts of each phrase and label by their plural form; a text without forms stands under `""`.
    var texts: [String: [String: String]] = [:]
    /// Names that stand in the file more than once.
    private(set) var duplicates: [String] = []

    static let english = WordFile("en")
    static let translations = languages.filter { $0 != "en" }.map { WordFile($0) }
    static let all = [english] + translations
    static let languages = Theme.embedded.files.keys.filter { $0.hasPrefix("words/") }.sorted().map {
        String($0.dropFirst("words/".count).dropLast(".json".count))
    }

    init(_ language: String) {
        self.language = language
        let bytes = Theme.embedded.files["words/\(language).json"] ?? []
        let object = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:]
        texts = object.mapValues { $0 as? [String: String] ?? ["": $0 as? String ?? ""] }
        let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            line.hasPrefix("  \"") ? line.dropFirst(3).prefix { $0 != "\"" } : nil
        }
        duplicates = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.map { String($0) }.sorted()
    }

    /// Every text with the name by which a message calls it.
    var all: [(name: String, text: String)] {
        texts.sorted { $0.key < $1.key }.flatMap { name, forms in
            forms.sorted { $0.key < $1.key }.map { (form, text) in (form.isEmpty ? name : "\(name).\(form)", text) }
        }
    }

    /// The words of a text between its gaps.
    static func pieces(_ text: String) -> [String] {
        text.split(separator: /\{\w+\}/).map { String($0) }
    }

    static func gaps(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{\w+\}/).map { String($0.output) })
    }

    // MARK: Compared with English

    /// What this language lacks of another, has too much, or has shaped differently.
    func faults(against other: WordFile) -> [String] {
        let missing = other.texts.keys.filter { texts[$0] == nil }.map { "no words for \($0)" }
        let unknown = texts.keys.filter { other.texts[$0] == nil }
            .map { "\($0) is no phrase of words/\(other.language)" }
        let shapes = other.texts.sorted { $0.key < $1.key }.flatMap { name, forms in
            texts[name].map { shapeFaults(name, $0, against: forms) } ?? []
        }
        return (missing + unknown).sorted() + shapes + duplicates.map { "\($0) stands there twice" }
    }

    private func shapeFaults(
        _ name: String, _ forms: [String: String], against others: [String: String]
    ) -> [String] {
        guard forms.keys.sorted() == others.keys.sorted() else {
            let shape = others.keys.sorted() == [""] ? "one text" : "the forms \(others.keys.sorted())"
            return ["\(name) has not \(shape)"]
        }
        return forms.sorted { $0.key < $1.key }.flatMap { form, text in
            let full = form.isEmpty ? name : "\(name).\(form)"
            let other = others[form] ?? ""
            if text.isEmpty, !other.isEmpty { return ["\(full) is empty"] }
            // Whether a singular says its number by a digit or by the gap is up to each language.
            let free: Set<String> = form == "one" ? ["{count}"] : []
            let gaps = WordFile.gaps(text).subtracting(free)
            let wanted = WordFile.gaps(other).subtracting(free)
            return wanted.subtracting(gaps).sorted().map { "\(full) lacks \($0)" }
                + gaps.subtracting(wanted).sorted().map { "\(full) has \($0), which is not filled" }
        }
    }

    // MARK: Set as a careful printer would

    /// What breaks the rules of type and of tone.
    var slips: [String] {
        all.flatMap { name, text in slips(in: text).map { "\(name): \($0)" } }
    }

    private func slips(in text: String) -> [String] {
        var slips: [String] = []
        for (sign, reason) in WordFile.unwanted where text.contains(sign) { slips.append(reason) }
        let words = text.lowercased().split { !$0.isLetter }.map { String($0) }
        slips += (WordFile.unwantedWords[language] ?? []).filter(words.contains).map { "“\($0)” is not our tone" }
        if text.hasPrefix(" ") || text.hasSuffix(" ") { slips.append("a blank at an end") }
        slips += (WordFile.quotes[language] ?? []).filter { text.contains($0) }
            .map { "a quote \($0) of another language" }
        if language == "es", text.count(where: { $0 == "¿" }) != text.count(where: { $0 == "?" }) {
            slips.append("a question without its first mark")
        }
        if language != "en", text.contains(/(\d|\{count\}) (Tage?|días?)\b/) {
            slips.append("a blank that may break between a number and its unit")
        }
        return slips
    }

    private static let unwanted: [(Substring, String)] = [
        ("...", "three dots for an ellipsis"), ("!", "an exclamation mark"), ("¡", "an exclamation mark"),
        ("  ", "two blanks"), (" ,", "a blank before a comma"), (" .", "a blank before a full stop"),
        (" :", "a blank before a colon"), (" ;", "a blank before a semicolon"),
        (" ?", "a blank before a question mark"),
        ("..", "two full stops"), ("\"", "a straight quote"), ("'", "a straight apostrophe"), ("\t", "a tab"),
    ]
    private static let unwantedWords = [
        "en": ["just", "simply"], "de": ["einfach", "du", "dein", "deine", "dich", "dir", "euch", "eure", "halt"],
        "es": ["simplemente", "tú", "tu", "tus", "ti", "vosotros", "vuestro", "vuestra"],
    ]
    private static let quotes: [String: [Substring]] = [
        "en": ["„", "«", "»"], "de": ["”", "«", "»", "‘", "’"], "es": ["„", "“", "”"],
    ]
}
