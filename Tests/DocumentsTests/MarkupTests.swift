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

    /// What escaping did is undone, and nothing that a person wrote is taken for a tag.
    @Test func wordsAloneAreWhatWasWritten() {
        let text = "<b> &amp; \"O'Hara\"\u{301} &lt; Zoë &"
        #expect(Markup.strong(.isolated(text)).text == text)
        #expect((Markup(text: text) + .link("#a>b", Markup(text: "x"))).text == text + "x")
        #expect(Markup().text == "")
    }

    @Test func leavesAllOtherTextAsItIs() {
        let text = "Zoë \u{65}\u{301} — “guide”, 100 % `x` =\u{0}/ 🚀"
        #expect(Array(Markup.escaped(text).utf8) == Array(text.utf8))
    }

    /// What was escaped comes back as it was, and tags go whatever their attributes hold.
    @Test(arguments: [
        "", "plain", "<b> & \"c\" 'd'", "&lt; &amp;amp; &nbsp; &", "a < b > c", "<\u{301}&\u{200D};", "👩‍👩‍👧 é שלום",
    ])
    func theWordsAreThereWithoutTheMarkup(_ text: String) {
        #expect(Array(Markup(text: text).text.utf8) == Array(text.utf8))
        let markup = Markup.link("https://a.example/?\(text)>", .strong(.isolated(text))) + Markup(text: "; ")
        #expect(Array(markup.text.utf8) == Array("\(text); ".utf8))
    }

    @Test func wordsOfPeopleAreIsolatedAndAddressesEscaped() {
        let link = Markup.link("https://a.example/?b&\"c", .isolated("<b>"))
        #expect(link.html == #"<a href="https://a.example/?b&amp;&quot;c"><bdi>&lt;b&gt;</bdi></a>"#)
    }

    /// A full stop is added to what has none, and never a second one.
    @Test(arguments: [
        ("It moves", false), ("It moves.", true), ("Does it?", true), ("In three parts:", true), ("And so on…", true),
        ("<bdi>It moves.</bdi>", true), ("<bdi>It moves</bdi>", false), ("a change “<bdi>Spanish</bdi>”", false),
        ("a change “<bdi>Is it Spanish?</bdi>”", true), ("„Geht das?“", true), ("«Se hace.»", true),
        ("&quot;Yes.&quot;", true), ("&quot;Yes&quot;", false), ("R&amp;", false), ("(with a note.)", false),
        ("", true),
    ])
    func aSentenceEndsWithItsStopInsideTagsAndQuotes(_ html: String, _ ends: Bool) {
        #expect(Markup(rendered: html).endsSentence == ends)
    }
}
