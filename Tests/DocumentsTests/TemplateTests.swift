import Testing

@testable import Documents

@Suite struct TemplateTests {
    @Test(arguments: [
        ("{{name}} {{{bodyHTML}}} {{#rows}}{{.}}{{/rows}} {{> parts/ask}} {{! a note }}\n{{^none}}{{/none}}", nil),
        ("fine\n{{name", "line 2: a tag is not closed on its line"),
        ("{{> parts/asks}}", "line 1: no template is called “parts/asks”"),
        ("{{{name}}}", "line 1: “name” is text, so it stands in two braces, not in three"),
        ("{{& name}}", "line 1: “name” is text, so it stands in two braces, not in three"),
        ("\n\n{{bodyHTML}}", "line 3: “bodyHTML” is markup, so it stands in three braces"),
        ("{{ bodyHTML }}", "line 1: “bodyHTML” is markup, so it stands in three braces"),
        ("{{=<% %>=}}", "line 1: the tag “{{=<% %>=}}” is not used in these templates"),
        ("{{% CONTENT_TYPE:TEXT}}", "line 1: the tag “{{% CONTENT_TYPE:TEXT}}” is not used in these templates"),
        ("{{$block}}{{/block}}", "line 1: the tag “{{$block}}” is not used in these templates"),
    ])
    func faultsAreFoundWithTheirLine(_ source: String, _ fault: String?) {
        #expect(TemplateScan.fault(in: source, partials: ["parts/ask"]) == fault)
    }

    // MARK: Rendering

    private let ledger = Ledger()
    private let words: Phrasebook
    init() throws { words = try Phrasebook(json: Theme.embedded.files["words/en.json"] ?? [], language: "en") }

    private func render(_ templates: [String: String], _ values: KeyValuePairs<String, Row.Value>) throws(ThemeFault)
        -> String
    {
        let files = templates.reduce(into: [:]) { $0["\($1.key).mustache"] = Array($1.value.utf8) }
        return try Templates(Theme(files: files), labels: words).render("page", Row(ledger, values), ledger: ledger)
    }

    private func fault(_ templates: [String: String], _ values: KeyValuePairs<String, Row.Value>) -> String? {
        (#expect(throws: ThemeFault.self) { try render(templates, values) }).map { "\($0.file): \($0.reason)" }
    }

    @Test(arguments: [
        ("{{nmae}}", "nmae"), ("{{#nmae}}x{{/nmae}}", "nmae"),
        ("{{^nmae}}x{{/nmae}}", "nmae"),
    ])
    func anUnknownNameFailsTheBuildWithTheFile(_ page: String, _ name: String) {
        #expect(
            fault(["page": page], ["name": .text("A")])
                == "page.mustache: no value is called “\(name)” where it is used")
    }

    @Test func labelsStandInTheTemplateAsTheyAreSaid() throws {
        let json = String(decoding: Theme.embedded.files["words/en.json"] ?? [], as: UTF8.self)
            .replacing("\"What happened\"", with: "\"What <b>{{name}}</b> & why\"")
        let words = try Phrasebook(json: Array(json.utf8), language: "en")
        let theme = Theme(files: ["page.mustache": Array("<h2>{{words.whatHappened}}</h2>".utf8)])
        let page = try Templates(theme, labels: words).render("page", Row(ledger, [:]), ledger: ledger)
        #expect(page == "<h2>What &lt;b&gt;&#123;&#123;name}}&lt;/b&gt; &amp; why</h2>")
    }

    @Test func anUnknownLabelIsAFaultOfItsLine() {
        #expect(
            fault(["page": "a\n{{words.hello}}"], [:])
                == "page.mustache: line 2: no label is called “hello” in words/en.json")
    }

    @Test func faultsOfATemplateNameItsFile() {
        #expect(
            fault(["page": "", "parts/ask": "{{{x}}}"], [:])
                == "parts/ask.mustache: line 1: “x” is text, so it stands in two braces, not in three")
        #expect(fault(["other": ""], [:]) == "page.mustache: the template is missing")
        #expect(
            fault(["page": "{{#a}}"], [:])?.hasPrefix("page.mustache: the template cannot be read: line 1, ") == true)
    }

    @Test func anInnerRowNeverInheritsANameFromAnOuterOne() {
        let inner = Row(ledger, ["own": .text("B")])
        #expect(
            fault(["page": "{{#rows}}{{own}}{{name}}{{/rows}}"], ["name": .text("A"), "rows": .rows([inner])])
                == "page.mustache: no value is called “name” where it is used")
    }

    @Test func aNameWithoutValueIsNothingEvenWhereAnOuterRowHasOne() throws {
        let inner = Row(ledger, ["name": .text(nil), "html": .flag(false)])
        let page =
            "{{#row}}[{{name}}{{#name}}x{{/name}}{{^name}}none{{/name}}]{{/row}}{{#gone}}x{{/gone}}{{#empty}}x{{/empty}}"
        #expect(
            try render(["page": page], ["name": .text("A"), "row": .row(inner), "gone": .row(nil), "empty": .text("")])
                == "[none]")
    }

    @Test func textIsEscapedInEveryTemplateAndMarkupIsNot() throws {
        let templates = [
            "page": "{{name}}{{{bodyHTML}}}{{> part}}", "part": "<i title=\"{{name}}\">{{> inner}}",
            "inner": "{{#row}}{{name}}{{/row}}",
        ]
        let row = Row(ledger, ["name": .text("'\u{301}")])
        #expect(
            try render(
                templates, ["name": .text("\"\u{301}<"), "bodyHTML": .markup(Markup(trusted: "<b>")), "row": .row(row)])
                == "&quot;\u{301}&lt;<b><i title=\"&quot;\u{301}&lt;\">&#39;\u{301}")
    }

    /// Text is never taken for a template or for markup of ours.
    @Test func textThatLooksLikeATagStaysText() throws {
        #expect(
            try render(["page": "{{name}}"], ["name": .text("{{words.questions}}{{{x}}}")])
                == "{{words.questions}}{{{x}}}")
        #expect(
            try render(["page": "{{#name}}{{.}}{{/name}}{{words.questions}}"], ["name": .text("A")]) == "AQuestions:")
    }
}
