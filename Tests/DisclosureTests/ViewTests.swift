import Testing

@testable import Disclosure

@Suite struct ViewTests {
    private func views(_ text: String, _ form: PlannedFile.Form) -> [String] {
        Views(form: form, known: []).all(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    private func readable(_ text: String, _ form: PlannedFile.Form) -> [String] {
        PlannedFile(name: "a", form: form, bytes: Array(text.utf8)).readableTexts
    }

    @Test func aPageIsReadAsItsTextAndItsFollowedAttributes() {
        let page = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'"><meta name="description" content="What it is"><title>A &amp; B</title>\
            <style>.x{color:red}</style></head><body class="x"><p>One<b>two</b></p><p>Caf&eacute;</p><!-- no -->\
            <img src="a.png" alt="A &quot;house&quot;" width="20"><svg viewBox="0 0 1 1"><title>Art</title></svg></body>
            """
        let texts = readable(page, .html)
        #expect(
            texts.map { $0.split(whereSeparator: \.isNewline).joined(separator: "|") } == [
                "A & B|Onetwo|Café|Art", "description", "What it is", "a.png", "A \"house\"",
            ])
    }

    @Test func markdownIsReadWithAndWithoutTagsCommentsAndAddresses() {
        #expect(readable("Plain *text*.", .markdown) == ["Plain *text*."])
        #expect(readable("[a](%78)", .markdown) == ["[a](x)", "a"])
        #expect(
            readable("N*or*t [a](x \"t\")b ![c](y) [d][1] <b>e</b>f<!-- g -->h &shy;i \\* 100%", .markdown).dropFirst()
                == [
                    "N*or*t ab c d efh \u{AD}i * 100%"
                ])
    }

    @Test func jsonIsReadAsItsStrings() {
        #expect(
            readable(#"{"a": "One\ntwo é\/\"x\" 😀", "b": 5}"#, .json).filter { $0.contains { $0.isLetter } } == [
                "a", "One\ntwo é/\"x\" 😀", "b",
            ])
    }

    @Test(arguments: [
        ("&#78;&#x6F;r&amp;shy;th", "Nor\u{AD}th"), ("%4e%6Frth", "North"), ("%254e", "N"), ("100%", "100%"),
        ("%C3%BC", "ü"),
        ("%C3x%", "%C3x%"), ("&shyx", "\u{AD}x"), ("&Scaron;k", "S\u{30C}k"), ("&notit;", "&notit;"), ("&#0;", "\0"),
        ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"), ("\\u0041", "A"),
        ("\\u{1F600}", "😀"),
        ("\\ud83d\\ude00", "😀"), ("&", "&"), ("&#", "&#"), ("&#x;", "&#x;"), ("&Acy;&alpha;", "Аα"), ("\\u00", "\\u00"),
        ("%", "%"),
        ("&afr;&Bopf;", "aB"), ("&#138;", "Š"), ("\\u{", "\\u{"), ("\\u", "\\u"),
    ])
    func encodingsAreUndoneUntilNothingIsLeft(text: String, decoded: String) {
        #expect(String(decoding: Encodings.decoded(Array(text.utf8)), as: UTF8.self) == decoded)
    }

    @Test(arguments: [
        "<", "<p", "<p class", "<p class=", "<p class=\"x", "<!--", "<!", "</", "<p =x>y", "<style>a", "<a/b", "]",
        "](", "!", "\\",
    ])
    func whatIsCutOffIsReadToItsEnd(text: String) {
        for form in [PlannedFile.Form.html, .markdown, .json, .lines] {
            #expect(!views("x" + text, form).isEmpty)
        }
    }

    @Test(arguments: [
        "<b alder>", "<alder>", "<p alder=\"1\">", "<!-- alder", "<p title='alder", "<p title=alder", "<script>alder",
    ])
    func noByteOfAPageIsInNoView(text: String) {
        #expect(views(text, .html).contains { $0.contains("alder") })
    }
}
