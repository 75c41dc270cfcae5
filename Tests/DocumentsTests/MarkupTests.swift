import Testing

@testable import Documents

@Suite struct MarkupTests {
    /// Each of the five, alone and hidden in one grapheme with what follows it.
    @Test(arguments: [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;")])
    func escapesEachScalarWhateverFollowsIt(_ text: String, _ reference: String) {
        for scalar in ["", "\u{301}", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{20E3}", "\u{1F3FD}", "\u{E0101}", "x"] {
            #expect(Array(Markup(text: "a\(text)\(scalar)b").html.utf8) == Array("a\(reference)\(scalar)b".utf8))
        }
    }

    @Test func leavesAllOtherTextAsItIs() {
        let text = "Zoë \u{65}\u{301} — “guide”, 100 % `x` =\u{0}/ 🚀"
        #expect(Array(Markup.escaped(text).utf8) == Array(text.utf8))
    }

    @Test func wordsOfPeopleAreIsolatedAndAddressesEscaped() {
        let link = Markup.link("https://a.example/?b&\"c", .isolated("<b>"))
        #expect(link.html == #"<a href="https://a.example/?b&amp;&quot;c"><bdi>&lt;b&gt;</bdi></a>"#)
    }
}
