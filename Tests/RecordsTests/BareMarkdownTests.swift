import Records
import Testing
import Vocabulary

@Suite("Markdown without links, pictures and raw HTML")
struct BareMarkdownTests {
    private func bare(_ markdown: String, definitions: String = "") -> String {
        Prose(markdown: markdown, definitions: definitions, position: SourcePosition(path: "a.md")).bareMarkdown
    }

    @Test(
        "keeps the words of a link, and nothing of the rest",
        arguments: [
            ("Read [the guide](https://a.example \"Acme\") now", "Read the guide now"),
            ("Read [the *long* guide][g] now", "Read the *long* guide now"),
            ("Write <joe@acme.example>", "Write joe@acme.example"),
            ("See ![Acme's logo](logo.png) here", "See here"), ("![Acme](a.png)", ""), ("- ![Acme](a.png)", ""),
            ("> **![Acme](a.png)**\n\nWords", "Words"), ("[![Acme](a.png)](https://acme.example) Words", "Words"),
            ("![a [link](u) and ![b](c)](d) Words", "Words"), ("One <!-- Acme --> two", "One two"),
            ("<!-- Acme -->\n\nWords", "Words"), ("A <b>bold</b> word", "A bold word"),
            ("<div>Acme</div>\n\nWords", "Words"), ("[](https://acme.example)Words", "Words"),
            ("Words\n\n[acme]: https://acme.example", "Words"),
        ])
    func keepsWords(written: String, expected: String) {
        #expect(bare(written, definitions: "[g]: https://b.example") == expected)
    }

    @Test(
        "means the same where something was taken out",
        arguments: [
            ("[- no item](u)", "\\- no item"), ("![a](b) - no item", "\\- no item"), ("[    no code](u)", "no code"),
            ("![a](b)     no code", "no code"), ("no break ![a](b)\nhere", "no break\nhere"),
            ("**strong ![a](b) ![c](d)** more", "**strong** more"), ("*![a](b) ![c](d)* more", "more"),
            ("a ![b](c) ![d](e) f", "a f"), ("[1. no item](u)", "1\\. no item"),
            ("`[code](x)` and 2 < 3", "`[code](x)` and 2 \\< 3"), ("[ ](u)![a](b) Words", "Words"),
        ])
    func keepsMeaning(written: String, expected: String) {
        #expect(bare(written) == expected)
    }

    @Test("stays as it was written where it has none of them")
    func staysAsWritten() {
        let text = "* One *two*\n\n\n1) three & four\n    five \\\nsix"
        #expect(bare(text) == text)
    }
}
