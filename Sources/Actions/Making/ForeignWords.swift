import Checks
import Model
import Records
import Vocabulary

/// Finds in a text whatever may give away another client, to keep it out of records that are copied for this one.
///
/// It is stricter than the check on published pages: a line that is left out for nothing costs a minute, and one
/// that names somebody else's client costs a client.
struct ForeignWords {
    /// Words in a row that mean somebody, whatever their case.
    private var names: [[String]] = []
    /// Single words that mean somebody where they are written with a capital letter.
    private var capitals: Set<String> = []
    /// Single words that mean somebody wherever a word begins with them.
    private var stems: Set<String> = []
    /// Names without what divides their words, as `northwindtraders`.
    private var runs: Set<String> = []
    /// Whether the texts are in a language that writes names, and nothing else in mid-sentence, with a capital letter.
    private let areCapitalsNames: Bool

    /// What would give away the source client, or any other that is not to be named.
    init(of source: Client, besides others: [Roster.Entry], studio: Studio) {
        let identity = source.identity
        areCapitalsNames = source.language ?? studio.language != .german
        let own = Set(studio.people.map { Folding.words(of: $0.name) })
        for name in identity.names { addClient(name) }
        for domain in identity.mailDomains { addDomain(domain) }
        for entry in others {
            addClient(entry.name.value)
            for address in entry.addresses { addDomain(address.domain) }
        }
        for person in identity.people {
            let words = Folding.words(of: person)
            guard !own.contains(words) else { continue }
            names.append(words)
            capitals.formUnion(words.filter { $0.count > 1 })
        }
        names.removeAll(where: \.isEmpty)
    }

    /// Whether a text may give somebody away: by a name, known or not, a day, an address of mail or the web, or a key.
    func areIn(_ text: String) -> Bool {
        let words = Folding.words(of: text)
        if ForeignWords.holdsAddress(text)
            || words.contains(where: { ClientKey.longestRun(in: $0) >= ClientKey.length })
        {
            return true
        }
        if names.contains(where: { name in words.indices.contains { words[$0...].starts(with: name) } }) { return true }
        if words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) { return true }
        let run = words.joined()
        if runs.contains(where: { run.contains($0) }) { return true }
        if ForeignWords.capitalWords(of: text).contains(where: { capitals.contains($0) }) { return true }
        return ForeignWords.holdsDay(words) || (areCapitalsNames && ForeignWords.holdsUnknownName(text))
    }

    /// Whether a slug may give somebody away; it has no capitals by which a short name could be told from a word.
    func areIn(slug: Slug) -> Bool {
        areIn(slug.text) || Folding.words(of: slug.text.replacing("-", with: " ")).contains(where: capitals.contains)
    }

    private mutating func addClient(_ name: String) {
        let words = Folding.words(of: name)
        guard !words.isEmpty else { return }
        names.append(words)
        if words.joined().count >= 6 { runs.insert(words.joined()) }
        for word in words where !ForeignWords.common.contains(word) {
            if word.count >= 5 { stems.insert(word) } else if word.count > 1 { capitals.insert(word) }
        }
    }

    private mutating func addDomain(_ domain: String) {
        let labels = domain.split(separator: ".").dropLast().filter { $0.utf8.count > 3 }
        for label in labels { addClient(String(label)) }
    }

    /// Words of many clients' names that tell none from another.
    private static let common: Set<String> = [
        "and", "company", "limited", "group", "holding", "services", "international", "the", "for", "und", "gmbh",
        "inc", "llc", "ltd", "von", "der", "die", "das", "del", "los", "las", "con",
    ]

    /// The words that begin with a capital letter, folded.
    private static func capitalWords(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
            .filter { $0.first?.isUppercase ?? false }
            .flatMap { Folding.words(of: String($0)) }
    }

    /// Whether a word in mid-sentence begins with a capital letter and goes on in small ones, as a name or a place does.
    private static func holdsUnknownName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return zip(words, words.dropFirst()).contains { before, word in
            if let end = before.last, ".!?:".contains(end) { return false }
            let letters = word.drop { !$0.isLetter }
            return (letters.first?.isUppercase ?? false) && letters.dropFirst().contains(where: \.isLowercase)
        }
    }

    /// Whether a text names a month or a year, which are those of the earlier project.
    private static func holdsDay(_ words: [String]) -> Bool {
        words.contains { months.contains($0) || $0.wholeMatch(of: /20[0-9]{2}/) != nil }
    }

    private static let months: Set<String> = [
        "january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
        "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember",
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ]

    private static func holdsAddress(_ text: String) -> Bool {
        text.contains("@") || text.contains("://") || text.lowercased().contains(/[a-z0-9-]{2,}\.[a-z]{2,}/)
    }
}

extension ClientKey {
    /// The length of the longest run of letters that a key may have.
    fileprivate static func longestRun(in word: String) -> Int {
        var (longest, run) = (0, 0)
        for byte in word.utf8 {
            run = isKeyCharacter(byte) ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
