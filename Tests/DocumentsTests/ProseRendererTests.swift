import Testing
import Vocabulary

@testable import Documents
@testable import Publication

@Suite struct ProseRendererTests {
    private let renderer = ProseRenderer { destination in
        switch destination {
        case .web(let address): address.text
        case .page(let anchor): "../../#\(anchor ?? "")"
        case .summary(let folder): "../../\(folder)/"
        case .file(let path): "../../\(path)?\"&"
        }
    }

    private func html(
        _ markdown: String, definitions: String = "", _ destinations: [String: Destination] = [:], below level: Int = 2
    ) -> String {
        renderer.blocks(
            PublishedProse(markdown: markdown, definitions: definitions, destinations: destinations), below: level
        ).html
    }

    @Test func anImageOfAnotherSiteIsNotShownWhereALinkMayLeadThere() throws {
        let address = try #require(WebAddress("https://example.org/x.png"))
        let text = "[t](https://example.org/x.png) ![words](https://example.org/x.png)"
        #expect(
            html(text, [address.text: .web(address)]) == "<p><a href=\"https://example.org/x.png\">t</a> words</p>\n")
    }

    @Test(arguments: [
        ("a <b onclick=x>b</b> <!-- c --> d", "<p>a b  d</p>\n"),
        ("<script>\nalert(1)\n</script>\n\nText", "<p>Text</p>\n"),
        ("<div>\n*x*\n</div>", ""), ("1 < 2 & \"3\"", "<p>1 &lt; 2 &amp; &quot;3&quot;</p>\n"),
    ])
    func rawHTMLIsLeftOut(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test func knownLinksLeadWhereThePageNeedsThem() throws {
        let web = Destination.web(try #require(WebAddress("https://a.example/?b&c")))
        #expect(
            html(
                "[*a*](https://a.example/?b&c) [b](x.md) [c](#p.m) ![d](f.png)",
                [
                    "https://a.example/?b&c": web, "x.md": .summary(folder: "p/m"), "#p.m": .page(anchor: "p.m"),
                    "f.png": .file(path: "f.png"),
                ])
                == #"<p><a href="https://a.example/?b&amp;c"><em>a</em></a> <a href="../../p/m/">b</a> <a href="../../#p.m">c</a> <img src="../../f.png?%22&amp;" alt="d" /></p>"#
                + "\n")
    }

    @Test(arguments: [
        ("[**our** `x`](javascript:x) on", "<p><strong>our</strong> <code>x</code> on</p>\n"),
        ("![a *b*](x.png) c", "<p>a <em>b</em> c</p>\n"),
        ("[![a](x.png)](y) <https://b.example>", "<p>a https://b.example</p>\n"),
    ])
    func unknownLinksLoseTheirAddressAndKeepTheirWords(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test func definitionsOfAnotherSectionCount() {
        #expect(
            html("See [the plan][p].", definitions: "[p]: #x", ["#x": .page(anchor: "x")])
                == "<p>See <a href=\"../../#x\">the plan</a>.</p>\n")
    }

    @Test(arguments: [
        ("### a\n#### b\n### c", 2, [3, 4, 3]), ("### a\n#### b", 4, [5, 6]), ("### a\n#### b\n##### c", 4, [5, 6, 6]),
        ("#### a\n###### b\n### c", 2, [3, 4, 3]), ("# a\n## b", 3, [4, 4]),
    ])
    func headingsStandBelowThatOfThePageAndSkipNoLevel(_ markdown: String, below level: Int, _ levels: [Int]) {
        let html = html(markdown, below: level)
        #expect(html.split(separator: "<h").compactMap { $0.first?.wholeNumberValue } == levels)
    }

    @Test(arguments: [
        ("One. Two.", "One"), ("One", "One"), ("Is it? Yes.", "Is it?"), ("Done! It is live.", "Done!"),
        ("Pages, e.g. three of them, are live. More follow.", "Pages, e.g. three of them, are live"),
        ("We asked Dr. Smith and J. Jones. They agreed.", "We asked Dr. Smith and J. Jones"),
        ("Es ist z. B. für alle. Ja.", "Es ist z. B. für alle"), ("It takes 3.5 days. Not 4.", "It takes 3.5 days"),
        ("The answer is no. We stop.", "The answer is no"),
        ("**It** [sells](x) `a.b`\nwell. More.", "It sells a.b well"),
        ("- First of all. Then.\n- Second.", "First of all"), ("### A heading\n\nText.", ""),
        ("<b>This</b> & that. More.", "This & that"),
        (".", ""), ("Zoe\u{301}. Next.", "Zoe\u{301}"), ("", ""),
    ])
    func theFirstSentenceIsPlainTextWithoutItsStop(_ markdown: String, _ sentence: String) {
        #expect(
            renderer.firstSentence(PublishedProse(markdown: markdown, definitions: "", destinations: [:])) == sentence)
    }
}
