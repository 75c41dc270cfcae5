import Testing

@Suite struct HollowPraiseTests {
    @Test func hollowPraiseIsToldFromPraiseThatIsEarned() throws {
        try Judgement.expect(.hollowPraise, bad: .hollowPraise, good: .earnedPraise) {
            Fixture.milestone("Your guide") + "\n## What happened\n\($0)\n"
        }
    }

    @Test(arguments: [
        ("Great work!", ["8:1 Great work!"]),
        ("\n\n  Great work!", ["10:3 Great work!"]),
        ("We move on. **Great\nwork** this phase! You have it.", ["8:15 Great work** this phase!"]),
        ("Zoë.\n… Möwe. Great work!", ["9:9 Great work!"]),
        (
            "- The guide is written\n- Great work\n\n1. Well done, everyone",
            ["9:3 Great work", "11:4 Well done, everyone"]
        ),
        ("### Great progress\nThe guide is written.", ["8:5 Great progress"]),
        ("| Week | News |\n| --- | --- |\n| First | Great progress |", ["10:11 Great progress"]),
        ("The 24 stories are recorded.\n\nGreat work!", ["10:1 Great work!"]),
        ("Great work! Well done!", ["8:1 Great work!", "8:13 Well done!"]),
        ("[Great work!](https://example.org/)", ["8:2 Great work!"]),
        ("What comes next:\n\n    Great work!\n\nGreat job!", ["12:1 Great job!"]),
    ])
    func aFindingStandsWhereTheSentenceBegins(_ text: String, _ expected: [String]) throws {
        let findings = try section(text).findings().map { finding in
            let parts = finding.split(separator: ": ", maxSplits: 2)
            return "\(parts[0]) \(parts[2].dropFirst().prefix { $0 != "”" })"
        }
        #expect(findings == expected)
    }

    @Test(arguments: [
        "Priya said: “Great work!”", "“Great work!”", "\"Great work!\" she wrote.", "«Great work!»",
        "> Great work!\nWell done, team!", "`Great work!`", "``Great `work`!``", "```\nGreat work!\n```",
        "~~~text\nGreat work!\n\nGreat work!\n~~~", "<!-- Great work! -->", "<!--\n\nGreat work!\n-->",
        "<div>\nGreat work!\n</div>", "[great-work]: https://example.org/great-work", "    Great work!",
        "Great work on the [guide](files/messaging-guide.pdf).", "Great progress this week:\n\n- the guide is written",
        "Great work on `guide.pdf`!", "Great work: https://example.org/ ", "Great work by <dana@example.org>!",
        "Was this great work?", "Great work by Zoë.", "Great work on 24 stories.", "Großartig!", "Great 仕事!",
        "\\", "`", "[](", "<", "“Great work", "!", "…", "\u{0301}", "https://",
    ])
    func whatTheWriterDoesNotSayHimselfIsNotJudged(_ text: String) throws {
        try section(text).expect([])
    }

    @Test func everythingThatTheStudioSaysIsRead() throws {
        let project = Fixture.project(
            log: ["2026-03-01, end: 2026-06-30, cause: us, note: Great work!"],
            keys: "closed: {on: 2026-03-30, note: Great work!}")
        try Fixture().listening(to: .hollowPraise)
            .with("website-relaunch/project.md", project + "\nGreat work!")
            .with(
                "website-relaunch/updates/2026-03-02.md",
                "---\ntitle: Great work!\nhealth: at risk\nreason: Great work!\n---\n## What we need from you\nGreat work!"
            )
            .with(
                Fixture.messaging,
                Fixture.milestone(
                    "Great work!",
                    keys: """
                        description: Great work!
                        log:
                          - {on: 2026-03-02, state: on track, note: Great work!}
                          - {on: 2026-03-02, due: 2026-06-02, cause: us, note: Great work!}
                          - {on: 2026-03-02, rework: Great work!}
                          - {on: 2026-03-02, qa: passed, by: Dana Ortiz, note: Great work!}
                        """) + "\n## Outcomes\nGreat work!"
            )
            .expect(
                [
                    "2:8:", "5:14:", "7:5:", "8:5:", "9:5:", "10:5:", "13:1:", "project.md:6:32:", "project.md:8:5:",
                    "project.md:10:1:", "updates/2026-03-02.md:2:8:", "updates/2026-03-02.md:4:9:",
                    "updates/2026-03-02.md:7:1:",
                ].map {
                    "\($0) warning: “Great work!” names nothing that was reached; say what it is, as in “31 of 40 readers now find the shelf alone” [hollow-praise]"
                })
    }

    @Test func theClientsWordsAndInternalOnesAreNotJudged() throws {
        try Fixture().listening(to: .hollowPraise)
            .withLog(
                [
                    "2026-03-12, qa: passed, by: Dana Ortiz", "2026-03-12, state: in review",
                    "2026-03-13, feedback: Great work!, by: Priya Nair",
                    "2026-03-14, decision: approved, by: Priya Nair, via: email, note: Great work!, evidence: Great job!",
                ], keys: "---\n## Internal\nGreat work!\n"
            )
            .expect([])
    }

    @Test func noPraiseIsJudgedInAnotherLanguage() throws {
        try section("Great work!").withSettings("locale: de").expect([])
    }

    @Test func aTextOfNothingButOpeningMarksIsReadInOneGo() throws {
        for mark in ["\"", "`", "<", "“", "](", "``` ` "] {
            try section("A " + String(repeating: mark, count: 60_000 / mark.utf8.count)).expect([])
        }
    }

    private func section(_ text: String) -> Fixture {
        Fixture().listening(to: .hollowPraise)
            .with(Fixture.messaging, Fixture.milestone("Your guide") + "\n## What happened\n\(text)")
    }
}
