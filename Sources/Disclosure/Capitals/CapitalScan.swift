/// Rule R4 of security.md: the capitals of a text that no rule of writing, no list of words and no allowance explains.
///
/// A word in mid-sentence is explained by an allowance or by being an abbreviation in common use, in German also by
/// being a noun; a word that opens a sentence also by being in the list of its language.
package struct CapitalScan: Sendable {
    private let language: any CapitalLanguage
    private let allowances: Allowances

    /// - Parameter allowed: Words and phrases that a person has allowed, in any case of their letters.
    package init(_ language: TextLanguage, allowed: some Sequence<String>) {
        self.language =
            switch language {
            case .english: EnglishCapitals()
            case .german: GermanCapitals()
            case .spanish: SpanishCapitals()
            }
        allowances = Allowances(allowed, genitive: language == .german)
    }

    /// The unexplained capitals of a text in their order; of a word written with hyphens each part is looked at.
    ///
    /// - Parameter isMarkdown: Whether a line goes on the sentence of the line before, and `#`, `-` and `1.` open lines.
    package func unexplained(in text: String, isMarkdown: Bool) -> [UnexplainedCapital] {
        let words = WrittenWords(text, isMarkdown: isMarkdown)
        let (allowed, bytes) = (allowances.explained(in: words), Array(text.utf8))
        return words.indices.filter { !allowed.contains($0) && !isExplained(words[$0]) }
            .map {
                UnexplainedCapital(
                    word: words[$0].text, range: words[$0].range, context: words.context(of: $0, in: bytes))
            }
    }

    private func isExplained(_ word: WrittenWord) -> Bool {
        guard word.hasCapital, word.letters > 1 else { return true }
        if Abbreviations.contains(word.text) || word.letters <= 2 && word.hasDigit { return true }
        if word.isPlainCapitalised { return language.explains(word.text, opens: word.opens) }
        // Capitals inside a word are those of a brand or of an abbreviation that not everybody knows.
        return false
    }
}

/// What a language says about a word that has a capital at its front and nowhere else.
protocol CapitalLanguage: Sendable {
    /// - Parameter opens: Whether the word stands where a sentence begins.
    func explains(_ word: String, opens: Bool) -> Bool
}
