/// English writes capitals at the start of a sentence, for `I`, for days of the week, and for names.
struct EnglishCapitals: CapitalLanguage {
    func explains(_ word: String, opens: Bool) -> Bool {
        let folded = WrittenWord.fold(word)
        if EnglishCapitals.always.contains(EnglishCapitals.stem(folded)) { return true }
        return opens
            && (EnglishWords.contains(folded) || isContraction(folded) || EnglishCapitals.openers.contains(folded))
    }

    /// `We've`, `Hasn't`: a word of the list with a short form of another behind it.
    private func isContraction(_ word: String) -> Bool {
        if word.hasSuffix("n't") { return EnglishWords.contains(word.dropLast(3)) }
        let stem = EnglishCapitals.stem(word)
        return stem != word && EnglishWords.contains(stem)
    }

    /// What stands before a short form.
    private static func stem(_ word: String) -> String {
        let endings = ["'ve", "'re", "'ll", "'d", "'m", "'s"]
        guard let ending = endings.first(where: word.hasSuffix) else { return word }
        return String(word.dropLast(ending.count))
    }

    private static let always: Set<String> = Set(
        words:
            """
            i monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
            sundays internet wi fi
            """)
    /// Parts of words before a hyphen.
    private static let openers: Set<String> = Set(
        words:
            "non re pre co multi sub ex semi mid anti inter intra pro auto bi tri micro mini mega ultra de un self ok")
}
