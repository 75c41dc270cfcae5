import Testing

@Suite struct LateUnloggedTests {
    private static func finding(_ line: Int, _ days: String, after due: String) -> [String] {
        [
            "\(line):5: warning: this went to review \(days) after its due day, \(due), and nothing says why; log the `due` day that it met, with `cause` and `note`, above this entry [late-unlogged]"
        ]
    }

    private static func review(on day: String) -> [String] {
        ["\(day), qa: passed, by: Dana Ortiz", "\(day), state: in review"]
    }

    @Test func aReviewOnTheDueDayIsInTime() throws {
        try logged(LateUnloggedTests.review(on: "2026-03-14")).expect([])
        try logged(LateUnloggedTests.review(on: "2026-03-15")).expect(
            LateUnloggedTests.finding(11, "1 day", after: "2026-03-14"))
        let checked = try logged(LateUnloggedTests.review(on: "2026-03-15")).checked()
        #expect(checked.diagnostics.map(\.isOfTheDay) == [false])
    }

    @Test func aSlipSaysWhy() throws {
        let slip = "2026-03-13, due: 2026-03-20, cause: us, note: Why"
        try logged([slip] + LateUnloggedTests.review(on: "2026-03-20")).expect([])
        // One that was not enough does not.
        try logged([slip] + LateUnloggedTests.review(on: "2026-03-24")).expect(
            LateUnloggedTests.finding(12, "4 days", after: "2026-03-20"))
        // The day of the review itself, or a day behind, can still be told.
        let met = "2026-03-24, due: 2026-03-24, cause: us, note: Why"
        try logged([slip, met] + LateUnloggedTests.review(on: "2026-03-24")).expect([])
        try logged(LateUnloggedTests.review(on: "2026-03-24") + [met]).expect([])
    }

    @Test func wordsAreNoSlip() throws {
        try logged(
            ["2026-03-13, state: at risk, note: Photographs are missing"] + LateUnloggedTests.review(on: "2026-03-20")
        )
        .expect(LateUnloggedTests.finding(12, "6 days", after: "2026-03-14"))
    }

    @Test func onlyTheFirstReviewMeetsTheDay() throws {
        let revisions = "2026-03-13, decision: needs revisions, by: Priya Nair, via: email, note: Shorter"
        let second = LateUnloggedTests.review(on: "2026-03-25")
        try logged(LateUnloggedTests.review(on: "2026-03-12") + [revisions] + second).expect([])
        // Unless the second round was given a day of its own.
        let day = "2026-03-13, due: 2026-03-20, cause: client, note: Second round"
        try logged(LateUnloggedTests.review(on: "2026-03-12") + [revisions, day] + second).expect(
            LateUnloggedTests.finding(15, "5 days", after: "2026-03-20"))
    }

    @Test func aDayThatNobodyKnewIsNotMissed() throws {
        let log = [
            "2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why",
            "2026-03-16, due: 2026-03-24, cause: client, note: Why", "2026-03-16, state: on track",
        ]
        try logged(log + LateUnloggedTests.review(on: "2026-03-24")).expect([])
        try logged(log + LateUnloggedTests.review(on: "2026-03-25")).expect(
            LateUnloggedTests.finding(15, "1 day", after: "2026-03-24"))
    }

    @Test func aHoldSaysWhyForAsManyDays() throws {
        let holds = "holds: [{since: 2026-03-02, until: 2026-03-06, note: Leave, owner: Priya Nair}]"
        for (day, isLate) in [("2026-03-19", false), ("2026-03-20", true)] {
            try logged(LateUnloggedTests.review(on: day))
                .with("website-relaunch/project.md", Fixture.project(log: [], keys: holds)).expect(
                    isLate ? LateUnloggedTests.finding(11, "6 days", after: "2026-03-14") : [])
        }
    }

    @Test func aMilestoneThatGaveWayIsExempt() throws {
        try logged(LateUnloggedTests.review(on: "2026-03-20") + ["2026-03-23, replaced: homepage, note: Why"])
            .expect([])
    }

    private func logged(_ entries: [String]) -> Fixture {
        Fixture().listening(to: .lateUnlogged).withLog(entries)
    }
}
