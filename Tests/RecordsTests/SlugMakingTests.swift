import Records
import Testing
import Vocabulary

/// The folder's name that a client's name or a title suggests.
@Suite struct SlugMakingTests {
    @Test(arguments: [
        ("Hölzl & Söhne", "holzl-sohne"), ("Northwind Traders", "northwind-traders"), ("Ben’s Café", "bens-cafe"),
        ("Ærø Øl A/S", "aero-ol-a-s"), ("Łódź – Straße №7", "lodz-strasse-no7"), ("  --a--b--  ", "a-b"),
        ("株式会社 ABC", "abc"), ("ﬁne ＷＯＲＫ", "fine-work"), ("İstanbul ışık", "istanbul-isik"), ("../../etc", "etc"),
        ("a\u{202E}b\n c\0d", "ab-c-d"), ("2026", "2026"), ("Ð Þ Đ ŋ ŧ ħ œ", "d-th-d-n-t-h-oe"), ("n̈", "n"),
    ])
    func aNameBecomesPlainLetters(name: String, slug: String) {
        #expect(Slug.suggested(by: name)?.text == slug)
    }

    @Test(arguments: ["", " ", "株式会社", "Ω", "&", "con", "COM1", "👩‍👩‍👧", "\u{301}"])
    func whereNothingIsLeftThereIsNone(name: String) {
        #expect(Slug.suggested(by: name) == nil)
    }

    @Test func aLongTitleGivesWholeWords() {
        let title = String(repeating: "wonderful ", count: 20)
        #expect(Slug.suggested(by: title)?.text == "wonderful-wonderful-wonderful-wonderful-wonderful-wonderful")
        #expect(Slug.suggested(by: String(repeating: "x", count: 300))?.text.count == 60)
    }
}
