import Foundation
import Testing
import Vocabulary

@testable import Checks

/// docs/checks.md is what the rules say of themselves.
@Suite struct CheckManualTests {
    @Test func theManualInTheRepositoryIsTheOneThatTheRulesMake() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/checks.md")
            .standardized
        let manual = CheckManual.markdown()
        if ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1" {
            try Data(manual.utf8).write(to: file)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == manual,
            "write it anew with MILEPOST_REWRITE_FIXTURES=1 swift test --filter CheckManualTests")
    }

    /// A rule that is measured, may be broken by a day alone, and whose records are of different days.
    private enum Sample: Rule {
        static let id = RuleID.quiet
        static let manual = "A client asks. Or so, as in 1. a and e.g. b? Write."
        static let breaks = RecordExample("a.md", "one\ntwo\n\nthree\n", on: Day(number: 20_543))
        static let keeps = RecordExample("a.md", "one\n2\n\nthree\nfour\n")
        static let threshold: Threshold? = .cadences(1, plus: 3)
        static let watchesTheDay = true
    }

    /// An error whose records are two files.
    private enum Other: Rule {
        static let id = RuleID.anotherClient
        static let manual = "No stop"
        static let breaks = RecordExample("a.md", "```\none\n```\n")
        static let keeps = RecordExample("b.md", "two")
    }

    @Test func anEntryShowsWhatDiffersBetweenItsRecords() throws {
        let manual = CheckManual.markdown(of: [Sample.self, Other.self])
        let index = try #require(manual.range(of: "| check |"))
        #expect(
            manual[index.lowerBound...] == """
                | check | severity | why it is there |
                |---|---|---|
                | [`another-client`](#another-client) | error | No stop |
                | [`quiet`](#quiet) | warning | A client asks. |

                ## Errors: the record cannot be trusted

                ### another-client

                No stop

                `checks: {another-client: warning}` makes it a warning.

                `a.md`, broken:

                ````markdown
                ```
                one
                ```
                ````

                `b.md`, mended:

                ```markdown
                two
                ```

                ## Warnings: the page will not do its job

                ### quiet

                A client asks. Or so, as in 1. a and e.g. b? Write.

                It lets the project's cadence and 3 days pass; `checks: {quiet: 10 days}` sets another measure. The passing of days alone may fire it.

                `a.md`, on 2026-03-31; the mended record is judged on 2026-04-01:

                ```diff
                 one
                -two
                +2

                 three
                +four
                ```

                """)
    }

    @Test(arguments: [
        ("One. Two.", "One."), ("As in 1. a, e.g. b. “Two.”", "As in 1. a, e.g. b."), ("What? Yes.", "What?"),
        ("All of it", "All of it"), ("Ends.", "Ends."),
    ])
    func theFirstSentenceEndsWhereTheNextBegins(manual: String, first: String) {
        #expect(CheckManual.firstSentence(of: manual) == first)
    }
}
