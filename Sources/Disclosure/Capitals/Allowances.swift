/// The words and phrases that a person has allowed to stand with capitals.
struct Allowances: Sendable {
    /// Each as the folded words of the phrase.
    private let phrases: [[String]]
    /// Whether an s without an apostrophe makes a genitive too.
    private let genitive: Bool

    init(_ allowed: some Sequence<String>, genitive: Bool) {
        phrases = allowed.map { phrase in
            let words = WrittenWords(phrase, isMarkdown: false)
            return words.indices.map { words[$0].folded }
        }
        .filter { !$0.isEmpty }
        self.genitive = genitive
    }

    /// The words that stand in an allowed phrase.
    func explained(in words: WrittenWords) -> Set<Int> {
        guard !phrases.isEmpty else { return [] }
        let folded = words.indices.map { words[$0].folded }
        var explained: Set<Int> = []
        for start in folded.indices {
            for phrase in phrases where isPhrase(phrase, at: start, in: folded) {
                explained.formUnion(start..<start + phrase.count)
            }
        }
        return explained
    }

    private func isPhrase(_ phrase: [String], at start: Int, in words: [String]) -> Bool {
        guard start + phrase.count <= words.count else { return false }
        return zip(phrase, words[start...]).enumerated().allSatisfy { index, pair in
            pair.0 == pair.1 || genitive && index == phrase.count - 1 && pair.0 + "s" == pair.1
        }
    }
}
