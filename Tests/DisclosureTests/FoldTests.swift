import Testing

@testable import Disclosure

@Suite struct FoldTests {
    private func letters(_ text: String) -> String { NameWords.squash(text) }

    @Test(arguments: [
        ("Ærø Łódź Đà þat ß", "aerolodzdathatss"), ("ＮＯＲＴＨ", "north"), ("𝐍𝗈𝓇𝔱𝚑", "north"), ("ⓃⓄⓇⓉⒽ", "north"),
        ("🅝🅞🆁🇹🄷", "north"),
        ("ɴᴏʀᴛʜ", "north"), ("N\u{AD}o\u{200B}r\u{FE0F}t\u{E0061}h", "north"), ("ÑÖŘŤḦ", "north"),
        ("N\u{336}o\u{336}", "no"),
        ("ﬁn", "fin"), ("İstanbul", "istanbul"), ("ΣΊΓΜΑΣ", "σιγμασ"), ("Ⅷ", "viii"), ("²", "2"), ("ʰ", "h"),
    ])
    func aTextIsFoldedToItsPlainLetters(text: String, plain: String) {
        #expect(letters(text) == plain)
    }

    @Test(arguments: [
        ("А", "a"), ("а", "a"), ("В", "b"), ("в", "b"), ("Η", "h"), ("Ρ", "p"), ("ρ", "p"), ("ο", "o"), ("ѕ", "s"),
        ("I", "l"), ("I", "i"),
        ("0", "o"), ("1", "l"), ("1", "i"), ("3", "e"), ("З", "e"), ("ԁ", "d"), ("Ꭺ", "a"), ("К", "k"), ("к", "k"),
        ("τ", "t"), ("ı", "i"),
    ])
    func aLetterMayBeReadAsWhatItLooksLike(letter: String, reading: String) throws {
        var folding = Folding()
        let glyph = try #require(folding.letters(of: Array(letter.utf8)).glyphs.first)
        #expect(glyph.readings & Readings.bits(of: reading) != 0)
    }

    @Test func theTableOfSkeletonsIsReadWhole() {
        #expect(LookAlikes.shared.skeleton(of: "m").map(Array.init) == [0x72, 0x6E])
        #expect(LookAlikes.shared.skeleton(of: "\"").map(Array.init) == [0x27, 0x27])
        #expect(LookAlikes.shared.skeleton(of: "a") == nil)
    }
}
