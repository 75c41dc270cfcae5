import Testing

@testable import Disclosure

@Suite struct LinkageTests {
    private static let sentence = "Everyone who books a visit now sees a confirmation"

    /// What is shared, as `kind first>second words`.
    private func shared(_ first: [String], _ second: [String], allowed: [String] = []) -> [String] {
        Linkage.shared(first, second, allowed: allowed).map { "\($0.kind) \($0.first)>\($0.second) \($0.words)" }
    }

    @Test func aRunOfEightWordsIsToldOnceAtItsPlaceAndAsLongAsItIs() {
        let first = [
            "Nothing here.", "In May: everyone who books a visit\nnow sees a confirmation within a minute, we think.",
        ]
        let second = [
            "Nothing there, either.", "So everyone who books a visit now sees a confirmation within a minute.",
        ]
        let words = "everyone who books a visit now sees a confirmation within a minute"
        let start = "In May: ".utf8.count
        #expect(
            Linkage.shared(first, second, allowed: []) == [
                SharedTrait(
                    kind: .sentence, words: words, first: 1, second: 1, range: start..<start + words.utf8.count)
            ])
    }

    @Test func sevenWordsAreNoSentence() {
        #expect(shared(["one two three four five six seven eight"], ["one two three four five six seven"]) == [])
        #expect(shared(["one two three four five six seven"], ["one two three four five six seven"]) == [])
        #expect(shared(["a one two three four five six seven b"], ["c one two three four five six seven d"]) == [])
        #expect(shared([], []) == [])
        #expect(shared(["", "…"], ["", "…"]) == [])
    }

    /// Two halves in two texts are no run of eight.
    @Test func aRunDoesNotGoFromOneTextToTheNext() {
        #expect(
            shared([LinkageTests.sentence], ["Everyone who books a visit", "now sees a confirmation"]) == [])
    }

    @Test(arguments: [
        "EVERYONE WHO BOOKS A VISIT NOW SEES A CONFIRMATION",
        "“Everyone”, who books – a visit! – now; sees a (confirmation).",
        "**Everyone** who *books* a vi*si*t `now` [sees](https://example.com/a_b \"the title\") a confirmation",
        "Everyone who books<br> a <b class=\"x\">visit</b> now <!-- really --> sees&nbsp;a confirmation",
        "E\u{301}veryone whó bo\u{AD}oks a vi\u{200B}sit now sees a ｃonfirmation",
        "Everyone\r\nwho\r\nbooks\r\na\r\nvisit\r\nnow\r\nsees\r\na\r\nconfirmation",
        "everyone who books a visit now sees a 𝐜𝐨𝐧𝐟𝐢𝐫𝐦𝐚𝐭𝐢𝐨𝐧",
    ])
    func caseMarksAndPunctuationDisguiseNothing(other: String) {
        #expect(shared([LinkageTests.sentence], [other]) == ["sentence 0>0 \(LinkageTests.sentence)"])
        #expect(Linkage.shared([other], [LinkageTests.sentence], allowed: []).map(\.kind) == [.sentence])
    }

    @Test func germanAndApostrophesAreFolded() {
        let one = "Die Straße, die Größe und der Fuß: das ist’s nun"
        #expect(
            shared([one], ["DIE STRASSE DIE GRÖSSE UND DER FUSS DAS ISTS NUN"]) == [
                "sentence 0>0 Die Straße, die Größe und der Fuß: das ist’s nun"
            ])
    }

    @Test(arguments: [
        "Everyone who books a visit today sees a confirmation",
        "Everyone who books a visit now sees one confirmation",
        "[Everyone who](books a visit) now sees the confirmation",
    ])
    func anotherWordMakesAnotherSentence(other: String) {
        #expect(shared([LinkageTests.sentence], [other]) == [])
    }

    /// What stands in parentheses behind a bracket and is no address is read.
    @Test func wordsAreNotTakenForAnAddress() {
        #expect(
            shared([LinkageTests.sentence], ["Everyone [who](books a visit now) sees a confirmation"])
                == ["sentence 0>0 \(LinkageTests.sentence)"])
    }

    @Test func theLongestOfSeveralRunsIsTold() {
        let long = "a b c d e f g h i j k l"
        #expect(shared([long], ["b c d e f g h i", "z \(long) z", "c d e f g h i j"]) == ["sentence 0>1 \(long)"])
        #expect(shared(["\(long). X. \(long)", long], [long]) == ["sentence 0>0 \(long)"])
        // Two that overlap, where neither holds the other.
        #expect(
            shared([long], ["a b c d e f g h i", "d e f g h i j k l"]) == [
                "sentence 0>0 a b c d e f g h i", "sentence 0>1 d e f g h i j k l",
            ])
    }

    @Test func aSentenceThatIsAllowedIsNotTold() {
        let other = ["\(LinkageTests.sentence)!"]
        #expect(
            shared([LinkageTests.sentence], other, allowed: ["EVERYONE who books a visit now sees a confirmation."])
                == [])
        #expect(shared([LinkageTests.sentence], other, allowed: ["Indeed, \(LinkageTests.sentence), too"]) == [])
        // What goes beyond the words that are allowed is another sentence.
        #expect(shared([LinkageTests.sentence], other, allowed: ["Everyone who books a visit now sees a"]).count == 1)
        #expect(shared([LinkageTests.sentence], other, allowed: ["confirmation", "Everyone"]).count == 1)
    }

    @Test func muchTextIsComparedInLittleTime() {
        let words = (0..<5_000).map { index in String(index * 7919 % 10_007, radix: 36).filter(\.isLetter) + "x" }
        let first = words.joined(separator: " ")
        let second = words.reversed().joined(separator: " ")
        #expect(shared([first], [second]) == [])
        let same = Array(repeating: "same", count: 1_000).joined(separator: " ")
        #expect(shared([same], [same]) == ["sentence 0>0 \(same)"])
        #expect(shared([String(repeating: "<a [b](", count: 1_000)], [""]) == [])
    }
}
