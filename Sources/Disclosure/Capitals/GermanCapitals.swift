internal import CTables

/// German writes nouns with capitals, and whoever is addressed with courtesy.
struct GermanCapitals: CapitalLanguage {
    static let openers = WordTable(milepost_german_openers)

    func explains(_ word: String, opens: Bool) -> Bool {
        let folded = WrittenWord.fold(word)
        return GermanCapitals.courtesy.contains(folded) || GermanNouns.contains(folded)
            || opens && GermanCapitals.openers.contains(folded.utf8)
    }

    private static let courtesy: Set<String> = Set(words: "sie ihr ihre ihren ihrem ihrer ihres ihnen")
}
