internal import CTables

/// The nouns of German: a list by hand, its plurals and genitives by rule, and what can be composed of it.
enum GermanNouns {
    static let list = WordTable(milepost_german_nouns)

    /// Whether a word in lower case is a noun.
    static func contains(_ word: String) -> Bool {
        isListed(word) || isDerived(word) || isCompound(Substring(word), depth: 0)
    }

    /// Whether a word is in the list, as it stands or with the endings and the umlaut of its cases and of many.
    private static func isListed(_ word: some StringProtocol) -> Bool {
        let word = String(word)
        if list.contains(word.utf8) { return true }
        return stems(word).contains { list.contains($0.utf8) }
    }

    private static func stems(_ word: String) -> [String] {
        var stems: [String] = []
        for form in [word, withoutUmlaut(word)] {
            if form != word { stems.append(form) }
            for ending in ["s", "es", "e", "n", "en", "er", "ern", "se", "sen", "chen", "chens"]
            where form.hasSuffix(ending) {
                let stem = String(form.dropLast(ending.count))
                if stem.utf8.count >= 3 { stems.append(stem) }
            }
            // Museen, Themen; Kundin, Kundinnen.
            if form.hasSuffix("en") { stems += ["um", "a"].map { form.dropLast(2) + $0 } }
            for ending in ["in", "innen"] where form.hasSuffix(ending) && form.utf8.count > ending.utf8.count + 3 {
                stems += ["", "e"].map { form.dropLast(ending.count) + $0 }
            }
        }
        return stems
    }

    private static func withoutUmlaut(_ word: String) -> String {
        String(word.map { ["ä": "a", "ö": "o", "ü": "u"][$0] ?? $0 })
    }

    /// Nouns that are made of other words by an ending which hardly any name has; names such as Hartung are shorter.
    private static func isDerived(_ word: String) -> Bool {
        let endings = [
            "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten",
            "ierens", "ieren",
        ]
        return word.count >= 8 && endings.contains(where: word.hasSuffix)
    }

    /// Whether a word is made of listed nouns, with the letters that join them.
    private static func isCompound(_ word: Substring, depth: Int) -> Bool {
        guard depth < 3, word.count >= 6, word.count <= 60 else { return false }
        for length in 3...(word.count - 3) {
            let (first, rest) = (String(word.prefix(length)), word.dropFirst(length))
            guard isFirstPart(first) else { continue }
            for joint in ["", "s", "n", "en", "es", "e", "er"] where rest.hasPrefix(joint) {
                let last = rest.dropFirst(joint.count)
                guard last.count >= 3 else { continue }
                if isLastPart(String(last)) || isCompound(last, depth: depth + 1) { return true }
            }
        }
        return false
    }

    /// Listed, or listed with an e that is lost before the next part (Schule, Schulbuch), or a part that is no noun.
    private static func isFirstPart(_ part: String) -> Bool {
        guard !inNames.contains(part) else { return false }
        return list.contains(part.utf8) || list.contains((part + "e").utf8) || firstParts.contains(part)
            || part.count >= 5 && list.contains(withoutUmlaut(part).utf8) || isDerived(part)
    }

    private static func isLastPart(_ part: String) -> Bool {
        !inNames.contains(part) && (isListed(part) || isDerived(part))
    }

    /// What names of people and places are made of; it makes no noun with others.
    private static let inNames = Set(
        words:
            "mann berg burg stein bach feld dorf hof heim wald tal see brück brücke kirche bauer müller fuchs wolf vogel stadt"
    )
    private static let firstParts = Set(
        words:
            """
            online offline rück neu haupt gesamt kurz lang mindest höchst vor nach über unter mit zusatz neben zwischen innen
            außen selbst sonder teil voll halb doppel groß klein alt tief hoch roh schnell fern nah weiter fort ein aus auf ab
            an um zu wieder erst viel mehr einzel geh lauf fahr lese schreib rechen wohn ess trink schlaf arbeit prüf mess such
            sammel lehr lern stell liefer bestell kauf verkauf zahl leih miet bau back koch näh wasch pflege web mobil digital
            """)
}
