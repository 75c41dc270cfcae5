import Testing

@testable import Disclosure

@Suite struct WordListTests {
    @Test(arguments: [
        EnglishWords.scowl, EnglishWords.work, GermanNouns.list, GermanCapitals.openers, SpanishCapitals.openers,
    ])
    func aListIsSortedByItsBytesWithoutCapitalsAndFindsItsWords(list: WordTable) {
        let words = list.words
        #expect(words.count > 400)
        #expect(
            words.map { Array($0.utf8) }
                == Set(words).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(words.filter { $0.lowercased() != $0 || $0.contains(where: \.isWhitespace) } == [])
        let sample = stride(from: 0, to: words.count, by: 37).map { words[$0] } + [words[0], words[words.count - 1]]
        #expect(sample.filter { !list.contains($0.utf8) } == [])
    }

    @Test(arguments: [
        "the", "colour", "color", "organise", "organize", "programme", "Apple", "don't", "Don’t", "café", "zucchini",
        "website", "onboarding", "PILLOWS", "a",
    ])
    func aWordOfEnglishIsKnownInAnyCase(word: String) {
        #expect(EnglishWords.contains(word))
    }

    @Test(arguments: ["", "northwind", "harding", "hollin", "#", "the\n", "xyzzy", "Zürich", "zzz", "0", "# English"])
    func whatIsNoWordIsNotKnown(word: String) {
        #expect(!EnglishWords.contains(word))
    }
}
