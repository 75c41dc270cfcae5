internal import CTables

/// Spanish writes capitals at the start of a sentence and for names; days, months and languages are small.
struct SpanishCapitals: CapitalLanguage {
    static let openers = WordTable(milepost_spanish_openers)

    func explains(_ word: String, opens: Bool) -> Bool {
        guard opens else { return false }
        let folded = WrittenWord.fold(word)
        return SpanishCapitals.openers.contains(folded.utf8) || SpanishCapitals.isDerived(folded)
    }

    /// Adverbs and abstract nouns, which end alike; some names that end like them are none.
    private static func isDerived(_ word: String) -> Bool {
        let endings = ["mente", "ción", "ciones", "sión", "siones", "idad", "idades", "amos", "emos", "imos"]
        let names: Set = [
            "clemente", "concepción", "asunción", "encarnación", "anunciación", "purificación", "presentación",
            "consolación", "visitación", "trinidad", "natividad", "caridad", "felicidad", "ramos", "olmos", "lemos",
        ]
        return word.count >= 7 && endings.contains(where: word.hasSuffix) && !names.contains(word)
    }
}
