import Testing
import Vocabulary

@Suite("A slug")
struct SlugTests {
    @Test(
        "is made of a–z, 0–9 and single hyphens",
        arguments: [
            "a", "7", "messaging", "2026-03-02", "a-1-b", "console", "com10", "lpt", String(repeating: "x", count: 100),
        ])
    func acceptsSlugs(_ text: String) throws {
        #expect(try #require(Slug(text)).description == text)
    }

    @Test(
        "is nothing else, and no name that Windows reserves",
        arguments: [
            "", "-", "-a", "a-", "a--b", "A", "café", "a b", "a_b", "a.b", "a/b", "ａ", "con", "prn", "aux", "nul",
            "com0", "com1", "com9", "lpt0", "lpt9", String(repeating: "x", count: 101), "a\u{301}", "a\0", "a\n",
        ])
    func refusesEverythingElse(_ text: String) {
        #expect(Slug(text) == nil)
    }

    @Test("is ordered as text")
    func isOrdered() {
        #expect(
            ["b", "a-b", "a", "10", "2"].compactMap { Slug($0) }.sorted().map(\.text) == ["10", "2", "a", "a-b", "b"])
    }
}

@Suite("A client's key")
struct ClientKeyTests {
    @Test("is 26 characters a–z and 2–7")
    func acceptsKeys() {
        #expect(ClientKey("abcdefghijklmnopqrstuvwxyz")?.text == "abcdefghijklmnopqrstuvwxyz")
        #expect(ClientKey("22222223333334444555666777") != nil)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopqrstuvwxyza", "Abcdefghijklmnopqrstuvwxyz",
            "abcdefghijklmnopqrstuvwxy1", "abcdefghijklmnopqrstuvwxy8", "abcdefghijklmnopqrstuvwxy-",
            "abcdefghijklmnopqrstuvwxé",
        ])
    func refusesEverythingElse(_ text: String) {
        #expect(ClientKey(text) == nil)
    }
}

@Suite("A colour")
struct ColourTests {
    @Test("is read from #rrggbb in either case and written in lower case")
    func readsColours() {
        #expect(
            ["#000000", "#FFffFF", "#0a1B2c"].map { Colour($0)?.description } == ["#000000", "#ffffff", "#0a1b2c"])
        #expect(Colour("#0a1b2c") == Colour(red: 10, green: 27, blue: 44))
    }

    @Test(
        "is nothing else",
        arguments: ["", "#", "#fff", "000000", "#0000000", "#-00000", "#+00000", "#00000g", "#00 000", "#００00", "red"])
    func refusesEverythingElse(_ text: String) {
        #expect(Colour(text) == nil)
    }
}
