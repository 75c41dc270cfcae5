import Testing
import Vocabulary

@testable import Records

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

    @Test("has no address, picture or tag left, whatever was written, and every word that was not in one")
    func leavesNothing() {
        var texts = RandomMarkdown()
        for _ in 0..<3_000 {
            let written = texts.next()
            let bare = bare(written)
            #expect(words(in: bare) == words(in: written), "\(written.debugDescription)")
            #expect(kinds(in: bare).isDisjoint(with: [.link, .image, .htmlInline]), "\(written.debugDescription)")
        }
    }

    /// The letters and digits that a page shows; Z stands only where nothing is shown.
    private func words(in markdown: String) -> String {
        var words = ""
        MarkdownTree(parsing: Array(markdown.utf8)).forEachNode { if $0.kind == .words { words += $0.literal } }
        return words.filter { ($0.isLetter || $0.isNumber) && $0 != "Z" }
    }

    private func kinds(in markdown: String) -> Set<MarkdownTree.Node.Kind> {
        var kinds: Set<MarkdownTree.Node.Kind> = []
        MarkdownTree(parsing: Array(markdown.utf8)).forEachNode { kinds.insert($0.kind) }
        return kinds
    }

    /// Pieces of Markdown in an order that is the same in every run.
    private struct RandomMarkdown {
        private var state: UInt64 = 12_345
        private let pieces = [
            "word", "b", "c1", "*", "**", "_", "`", "[", "](u)", "![ZZ](u)", "![ZZ *Z* [Z](v)](u)", "<b>", "</b>",
            "<!-- Z -->", "\n", "\n\n", "> ", "- ", "1. ", "    ", " ", " ", "# ", "&amp;", "\\", "[r]: Z\n", "[r]",
            "```\n", "<div>Z</div>\n", "<http://w.e>", "+", "=", "]", "&lt;", "![](u)", "[](u)", "  \n", "2) ", ".",
        ]

        mutating func next() -> String {
            (0..<(3 + draw(14))).map { _ in pieces[draw(pieces.count)] }.joined()
        }

        private mutating func draw(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
    }
}
