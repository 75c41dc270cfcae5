import Testing
import Vocabulary

@testable import Actions

/// Findings as people read them.
@Suite struct TextReportTests {
    private func excerpt(_ line: String, at finding: Diagnostic) throws -> Excerpt {
        try #require(Excerpt(line, at: finding.position))
    }

    @Test func eachFindingHasItsLineWithACaretBelow() throws {
        var report = TextReport(Findings.three, showsAll: false, style: .plain)
        for (finding, line) in zip(Findings.three, ["  owmer: Dana", "title: x"]) {
            report.excerpts[finding.position] = try excerpt(line, at: finding)
        }
        #expect(
            report.lines == [
                "Content/a.md:5:3: error: the milestone has no key “owmer”; did you mean “owner”? [unknown-key]",
                "  5 |   owmer: Dana", "    |   ^", "",
                "Content/a.md:7:1: warning: 100 % quiet, a line\nbreak: and a “quote\"” [unsafe-link]",
                "  7 | title: x",
                "    | ^", "", "Content/a b,c:ü%.md: error: this file is UTF-16 [syntax]", "",
                "2 errors and 1 warning in 2 files",
            ])
    }

    @Test func whatIsAboutOnePlaceStandsTogetherWithTheLineBelowAllOfIt() throws {
        let findings = [Findings.one(line: 12), Findings.one(.reason, line: 12), Findings.one(line: 13)]
        var report = TextReport(findings, showsAll: false, style: .plain)
        report.excerpts[findings[0].position] = try excerpt("- {on: 2026-03-02}", at: findings[0])
        #expect(
            report.lines == [
                "Content/a.md:12:1: error: said [reference]", "Content/a.md:12:1: error: said [reason]",
                "  12 | - {on: 2026-03-02}", "     | ^", "", "Content/a.md:13:1: error: said [reference]", "",
                "3 errors in 1 file",
            ])
    }

    @Test func ofEachRulesWarningsThreeAreShownAndTheRestCounted() {
        let warnings =
            (1...5).map { Findings.one(.quiet, .warning, line: $0) } + [Findings.one(.rounds, .warning, line: 9)]
        let report = TextReport(warnings, showsAll: false, style: .plain)
        #expect(
            report.lines == [
                "Content/a.md:1:1: warning: said [quiet]", "Content/a.md:2:1: warning: said [quiet]",
                "Content/a.md:3:1: warning: said [quiet]", "Content/a.md:9:1: warning: said [rounds]", "",
                "2 more warnings of quiet; --all shows them", "6 warnings in 1 file",
            ])
        let all = TextReport(warnings, showsAll: true, style: .plain)
        #expect(all.lines == warnings.map(\.description) + ["", "6 warnings in 1 file"])
    }

    @Test func errorsAreAllShown() {
        let errors = (1...9).map { Findings.one(.reference, line: $0) }
        #expect(TextReport(errors, showsAll: false, style: .plain).shown == errors)
    }

    @Test func oneFindingOrNoneIsNotSummedUp() {
        #expect(TextReport([Findings.one()], showsAll: false, style: .plain).lines == [Findings.one().description])
        #expect(TextReport([], showsAll: false, style: .plain).lines == [])
    }

    @Test func colourSetsApartThePlaceTheSeverityAndTheLine() throws {
        let finding = Findings.one(.quiet, .warning, line: 7, column: 2)
        var report = TextReport([finding], showsAll: false, style: .coloured)
        report.excerpts[finding.position] = try excerpt("title: x", at: finding)
        #expect(
            report.lines.map { $0.replacing("\u{1B}", with: "␛") } == [
                "␛[1mContent/a.md:7:2:␛[0m ␛[1;33mwarning:␛[0m said ␛[2m[quiet]␛[0m", "␛[2m  7 | title: x␛[0m",
                "␛[2m    |␛[0m  ␛[1;33m^␛[0m",
            ])
    }

    @Test(arguments: [
        (true, ["TERM": "xterm"], true), (true, ["TERM": "xterm", "NO_COLOR": ""], true),
        (true, ["TERM": "xterm", "NO_COLOR": "1"], false), (true, ["TERM": "xterm", "NO_COLOR": "0"], false),
        (true, ["TERM": "dumb"], false), (true, [:], false), (false, ["TERM": "xterm"], false),
    ])
    func colourIsForTerminalsThatCanShowItAndPeopleWhoWantIt(
        isTerminal: Bool, environment: [String: String], isColoured: Bool
    ) {
        let style = TextStyle.suiting(isTerminal: isTerminal, environment: environment)
        #expect((style == .coloured) == isColoured)
    }
}

/// A line of a record on a terminal.
@Suite struct ExcerptTests {
    /// The line and the caret below it, or nothing where there is no excerpt.
    private func shown(_ line: String, column: Int) -> [String] {
        guard let excerpt = Excerpt(line, at: SourcePosition(path: "a.md", line: 1, column: column)) else { return [] }
        return [excerpt.text, String(repeating: " ", count: excerpt.indentation) + "^"]
    }

    @Test(arguments: [
        ("due: soon", 6, "due: soon", "     ^"), ("due:", 5, "due:", "    ^"), ("", 1, "", "^"),
        // Two cells for an ideograph and for an emoji, none for a mark on a letter.
        ("日本語: x", 6, "日本語: x", "        ^"), ("ab🎉x", 4, "ab🎉x", "    ^"), ("한글 x", 4, "한글 x", "     ^"),
        ("Äpfel", 2, "Äpfel", " ^"), ("e\u{301}e\u{301} x", 6, "e\u{301}e\u{301} x", "   ^"),
        ("e\u{301}x", 2, "e\u{301}x", "^"), ("e\u{301}x", 3, "e\u{301}x", " ^"),
        // A tab takes four cells, and what would be obeyed or hidden is spelled out.
        ("\tx", 2, "    x", "    ^"), ("a\u{1B}[2Jb", 3, "a‹U+001B›[2Jb", "         ^"),
        ("a\u{202E}b", 3, "a‹U+202E›b", "         ^"), ("a\u{200B}b", 3, "a‹U+200B›b", "         ^"),
    ])
    func aCaretStandsUnderItsColumn(line: String, column: Int, text: String, caret: String) {
        #expect(shown(line, column: column) == [text, caret])
    }

    @Test(arguments: [0, -1, 11, 1_000_000])
    func aColumnThatTheLineHasNotGivesNone(column: Int) {
        #expect(shown("due: soon", column: column) == [])
    }

    @Test func aLongLineIsCutAroundTheCaret() {
        let line = String((0..<40).map { "\($0)," }.joined().prefix(200))
        #expect(shown(line, column: 1) == ["\(line.prefix(71))…", "^"])
        let middle = shown(line, column: 60)
        #expect(middle[0].first == "…" && middle[0].last == "…" && middle[0].count == 72)
        let end = shown(line, column: line.count)
        #expect(end[0].first == "…" && end[0].last == line.last && end[0].count <= 72)
        for column in 1...line.count + 1 {
            let lines = shown(line, column: column)
            let under = Array(lines[0] + " ")[lines[1].count - 1]
            #expect(under == Array(line + " ")[column - 1], "column \(column)")
            #expect(lines[0].count <= 72)
        }
    }

    @Test func aLongLineOfWideLettersIsCutByItsCells() {
        let line = String(repeating: "語", count: 50) + "x" + String(repeating: "語", count: 50)
        let lines = shown(line, column: 51)
        let before = lines[0].prefix { $0 != "x" }
        #expect(lines[1].count - 1 == 1 + (before.count - 1) * 2)
        #expect(lines[0].unicodeScalars.reduce(0) { $0 + CellWidth.of($1) } <= 72)
    }
}
