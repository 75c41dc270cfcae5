import Testing

@testable import Checks

/// Texts of nothing but words that the grammars know: each of these has to be judged in the end.
@Suite struct HostileWordsTests {
    @Test(arguments: [
        String(repeating: "So great journey ", count: 13) + "hip.", String(repeating: "wow ", count: 39) + "hip.",
        String(repeating: "such a great great success ", count: 7) + "hip.",
    ])
    func praiseInARowIsJudged(_ text: String) {
        #expect(Sentences(of: text).hollow().isEmpty)
    }

    @Test func praiseAfterPraiseIsHollow() {
        #expect(Sentences(of: String(repeating: "So great journey ", count: 13)).hollow().count == 1)
    }

    @Test(arguments: ["integration", "strategy", "test", "integration api", "sprint phase", "milestone 3"])
    func workThatIsAlsoAQualifierIsJudged(_ word: String) {
        let busy = Array(repeating: word, count: 5).joined(separator: " ")
        let title = Array(repeating: busy, count: 12).joined(separator: " and ")
        #expect(TitleGrammar.finding(in: title + " zebra") == nil)
    }

    @Test func wordsOfTheListsInAnyOrderAreJudged() {
        let praise = [
            PraiseWords.adjectives, PraiseWords.things, PraiseWords.degrees, PraiseWords.times, PraiseWords.boasts,
            PraiseWords.interjections, PraiseWords.sizes, PraiseWords.filler,
        ]
        let titles = [
            TitleWords.work, TitleWords.qualifiers, TitleWords.artefacts, TitleWords.stretches, TitleWords.status,
            TitleWords.gerunds, "and", "and", "the", "of",
        ]
        let questions = [
            QuestionWords.reactions, QuestionWords.readings, QuestionWords.pleasant, QuestionWords.moods, "the", "it",
            "you", "all", "and", "how", "what", "so", "well",
        ]
        var sequence = Sequence(lists: [praise, titles, questions])
        for length in stride(from: 20, through: 200, by: 4) {
            _ = Sentences(of: sequence.next(0, length: min(length, 40))).hollow()
            _ = Sentences(of: sequence.next(0, length: length)).hollow()
            _ = TitleGrammar.finding(in: sequence.next(1, length: length))
            _ = TitleGrammar.finding(in: sequence.next(1, length: length) + " zebra")
            _ = QuestionGrammar.vagueness(of: sequence.next(2, length: length) + "?")
        }
        #expect(sequence.count == 5 * 46)
    }

    @Test func aLongTextIsCountedOnce() {
        let sentences = Sentences(of: String(repeating: "Wow! ", count: 13_000)).hollow()
        #expect(sentences.count == 13_000)
        #expect(sentences.last?.column == 64_996)
        #expect(QuestionGrammar.vagueness(of: String(repeating: "well ", count: 12_000) + "?") == nil)
    }

    /// Words of lists in an order that is the same in every run.
    private struct Sequence {
        private let words: [[String]]
        private(set) var count = 0
        private var state: UInt64 = 7

        init(lists: [[String]]) {
            words = lists.map { lists in
                lists.flatMap { $0.split { !$0.isLetter && $0 != "'" }.map(String.init) }
            }
        }

        mutating func next(_ list: Int, length: Int) -> String {
            count += 1
            var text: [String] = []
            for _ in 0..<length {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(words[list][Int(state >> 33) % words[list].count])
            }
            return text.joined(separator: " ")
        }
    }
}
