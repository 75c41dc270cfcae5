/// Makes of a name all that is looked for because of it.
struct TermMaking {
    private(set) var terms: Set<Term> = []
    private let entry: IdentityEntry
    private let isOrdinary: @Sendable (String) -> Bool

    init(_ entry: IdentityEntry, isOrdinary: @escaping @Sendable (String) -> Bool) throws(CannotCheck) {
        self.entry = entry
        self.isOrdinary = isOrdinary
        let short = NameWords.withoutLegalForm(entry.text)
        guard [entry.text, short].allSatisfy({ Scripts.letterCount(NameWords.squash($0)) > 1 }) else {
            throw CannotCheck(reason: TermMaking.reason(entry.kind))
        }
        switch entry.kind {
        case .client, .hidden:
            add(entry.text, isWhole: true)
            if short != entry.text { add(short, isWhole: true) }
            for word in NameWords.words(of: short) { addWord(word) }
            addInitials(of: short)
        case .otherClient:
            add(entry.text, isWhole: true)
            let squashed = NameWords.squash(short)
            if short != entry.text, !CompanyWords.contains(squashed), !FunctionWords.contains(squashed) {
                add(short, isWhole: true)
            }
        case .person: addPerson()
        case .domain: addDomain()
        }
    }

    private static func reason(_ kind: IdentityEntry.Kind) -> String {
        let name =
            switch kind {
            case .client: "the client's name"
            case .hidden: "a word to hide"
            case .person: "the name of a person"
            case .domain: "the domain of a mail address"
            case .otherClient: "the name of another client"
            }
        return "cannot check: \(name) has less than two letters, which can be found nowhere or everywhere; "
            + "write it out in the record"
    }

    /// The whole name and, where that is not all of it, each of its parts that a person is known by.
    private mutating func addPerson() {
        let parts = NameWords.words(of: entry.text)
        if parts.count > 1 { add(entry.text, isWhole: true) }
        for part in parts where !NameParticles.contains(part) || parts.count == 1 {
            for form in NameWords.forms(of: part) {
                let squashed = NameWords.squash(form)
                if FunctionWords.contains(squashed) {
                    add(form, manner: .capitalWithinSentence)
                } else {
                    add(form, isWhole: parts.count == 1)
                }
            }
        }
        addInitials(of: entry.text)
        addInitials(of: parts.filter { !NameParticles.contains($0) }.joined(separator: " "))
    }

    private mutating func addDomain() {
        add(entry.text, isWhole: true)
        var labels = entry.text.split(separator: ".").map(String.init)
        if labels.count > 1 { labels.removeLast() }
        let general: Set<String> = ["www", "mail", "email", "co", "com", "org", "net", "ac", "gov", "edu", "info"]
        for label in labels where !general.contains(label.lowercased()) {
            let squashed = NameWords.squash(label)
            if !CompanyWords.contains(squashed) { add(label) }
            for word in NameWords.words(of: label) { addWord(word) }
        }
    }

    private mutating func addWord(_ word: String) {
        for form in NameWords.forms(of: word) {
            let squashed = NameWords.squash(form)
            let hasLetter = squashed.unicodeScalars.contains { $0.properties.isAlphabetic }
            guard hasLetter, squashed.unicodeScalars.count > 2 || Scripts.isWithoutBlanks(squashed) else { continue }
            guard !FunctionWords.contains(squashed), !CompanyWords.contains(squashed) else { continue }
            guard !LegalForms.contains(squashed) else { continue }
            add(form)
        }
    }

    private mutating func addInitials(of name: String) {
        let words = NameWords.words(of: name)
        let telling = words.filter { !FunctionWords.contains(NameWords.squash($0)) }
        for list in [words, telling] where (2...5).contains(list.count) {
            let initials = list.compactMap { NameWords.squash($0).first.map(String.init) }.joined()
            guard initials.unicodeScalars.allSatisfy(\.properties.isLowercase) else { continue }
            let isCommon = entry.kind == .person && CommonAbbreviations.contains(initials)
            add(initials, manner: isCommon ? .partedInitials : .initials)
        }
    }

    /// Adds all spellings of a name, each in the manner that its length asks for.
    private mutating func add(_ name: String, isWhole: Bool = false) {
        let spellings = Spellings(of: name) { isOrdinary($0) || FunctionWords.contains($0) }
        let own = NameWords.squash(name)
        for letters in spellings.letters {
            if let manner = TermMaking.manner(of: letters, of: own, isWhole: isWhole) {
                insert(letters, of: name, manner)
            }
        }
        for letters in spellings.backwards { insert(letters, of: name, .backwards) }
    }

    /// Adds a name as it is spelt and no other way.
    private mutating func add(_ name: String, manner: Term.Manner) {
        if let letters = Spellings(of: name, isOrdinary: { _ in true }).letters.first {
            insert(letters, of: name, manner)
        }
    }

    private mutating func insert(_ letters: [TermLetter], of name: String, _ manner: Term.Manner) {
        guard letters.count > 1 else { return }
        let isOneWord = NameWords.words(of: name).count == 1
        terms.insert(Term(kind: entry.kind, letters: letters, manner: manner, isOneWord: isOneWord))
    }

    private static func manner(of letters: [TermLetter], of name: String, isWhole: Bool) -> Term.Manner? {
        if Scripts.isWithoutBlanks(name) { return Scripts.letterCount(name) > 1 ? .withoutBlanks : nil }
        switch letters.count {
        case ..<2: return nil
        case 2: return isWhole && !FunctionWords.contains(name) ? .word : .capitalWord
        case 3...5: return .word
        default: return .anywhere
        }
    }
}
