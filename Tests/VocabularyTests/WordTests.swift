import Testing
import Vocabulary

@Suite("A suggestion")
struct SuggestionTests {
    @Test(
        "is the nearest word if a slip of the hand explains the difference",
        arguments: [
            ("tilte", "title"), ("Title", "title"), ("titel", "title"), ("duee", "due"), ("deu", "due"),
            ("aproval", "approval"),
            ("delivrables", "deliverables"), ("titl", "title"), ("", nil), ("priority", nil), ("xyz", nil),
        ] as [(String, String?)])
    func findsTheNearest(_ word: String, _ expected: String?) {
        let keys = ["title", "output", "due", "approval", "deliverables"]
        #expect(Suggestion.nearest(to: word, in: keys) == expected)
    }

    @Test("is the first of several that are equally near")
    func takesTheFirst() {
        #expect(Suggestion.nearest(to: "ca", in: ["cab", "car", "cat"]) == "cab")
    }

    @Test("reads as the end of a sentence, or is empty")
    func readsAsAClause() {
        #expect(Suggestion.clause(for: "tilte", in: ["title"]) == "; did you mean “title”?")
        #expect(Suggestion.clause(for: "zzzzz", in: ["title"]) == "")
    }
}

@Suite("A quotation")
struct QuotationTests {
    @Test(
        "shows what a terminal would obey or hide as code points",
        arguments: [
            ("plain “text” – é 日 👍", "plain “text” – é 日 👍"), ("a\u{1B}[31mb", "a‹U+001B›[31mb"),
            ("a\r\nb", "a‹U+000D›‹U+000A›b"), ("\u{202E}txt", "‹U+202E›txt"), ("a\u{200B}b", "a‹U+200B›b"),
            ("\u{FEFF}\u{AD}", "‹U+FEFF›‹U+00AD›"), ("\u{E0041}", "‹U+E0041›"), ("\u{2028}", "‹U+2028›"),
            ("\u{7F}\u{85}", "‹U+007F›‹U+0085›"), ("\u{3164}", "‹U+3164›"), ("\u{E000}", "‹U+E000›"),
        ])
    func showsWhatIsHidden(_ text: String, _ expected: String) {
        #expect(Quotation.quoted(text) == "“\(expected)”")
    }

    @Test("is cut after 60 scalars")
    func isCut() {
        let sixty = String(repeating: "é", count: 60)
        #expect(Quotation.quoted(sixty) == "“\(sixty)”")
        #expect(Quotation.quoted(sixty + "x") == "“\(sixty)…”")
    }
}

@Suite("A diagnostic")
struct DiagnosticTests {
    @Test("reads as compilers print them, and sorts by place, rule and words")
    func readsAndSorts() {
        func at(_ line: Int, _ column: Int) -> SourcePosition {
            SourcePosition(path: "a\u{1B}.md", line: line, column: column)
        }
        let found = [
            Diagnostic(.unique, at: at(2, 10), "c"), Diagnostic(.unique, at: at(2, 9), "b"),
            Diagnostic(.syntax, .warning, at: at(2, 10), "d"), Diagnostic(.unique, at: at(2, 10), "a"),
            Diagnostic(.required, at: SourcePosition(path: "a\u{1B}.md"), "e"),
        ]
        #expect(
            found.sorted().map(\.description) == [
                "a‹U+001B›.md: error: e [required]", "a‹U+001B›.md:2:9: error: b [unique]",
                "a‹U+001B›.md:2:10: warning: d [syntax]", "a‹U+001B›.md:2:10: error: a [unique]",
                "a‹U+001B›.md:2:10: error: c [unique]",
            ])
        #expect(found.hasErrors)
        #expect(![found[2]].hasErrors)
    }

    @Test("of a warning may change its severity, of an error only “another-client” may")
    func hasAdjustableSeverity() {
        let fixed = RuleID.allCases.filter { !$0.hasAdjustableSeverity }.map(\.rawValue)
        #expect(
            fixed == [
                "syntax", "unknown-key", "field-type", "required", "unique", "log-entry", "log-order", "log-transition",
                "decision-owner", "review-ready", "qa-before-review", "reason", "closeout", "reference",
                "sent-link-lives", "proof-disclosure", "proof-linked", "proof-ready",
            ])
    }
}

@Suite("An internal value")
struct InternalTests {
    @Test("shows itself in no description, dump, mirror or interpolation")
    func isNeverShown() {
        struct Holder {
            let note: Internal<String>
            let several: [Internal<String>]
            let maybe: Internal<Located<String>>?
            let table: [String: Internal<[String]>]
        }
        let canary = "CANARY"
        let inside = Internal(canary)
        let holder = Holder(
            note: inside, several: [inside], maybe: Internal(Located(canary, at: SourcePosition(path: canary))),
            table: ["key": Internal([canary])])
        var dumped = ""
        dump(holder, to: &dumped)
        dump(inside, to: &dumped)
        var printed = ""
        print(holder, inside, Optional(inside) as Any, [inside], to: &printed)
        let shown = [
            dumped, printed, "\(inside)", "\(holder)", String(describing: inside), String(reflecting: inside),
            String(reflecting: holder), inside.description, inside.debugDescription,
            "\(Mirror(reflecting: inside).children.map(\.value))",
            "\(Mirror(reflecting: holder).children.map { Mirror(reflecting: $0.value).children.map(\.value) })",
            "\(Mirror(reflecting: inside).superclassMirror as Any)",
            "\(Mirror(reflecting: inside).descendant(0) as Any)",
            "\(Mirror(reflecting: inside).descendant("value") as Any)",
        ]
        #expect(shown.filter { $0.contains(canary) }.isEmpty)
        #expect(inside.reveal() == canary)
    }
}
