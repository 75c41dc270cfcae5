import Testing

@Suite struct NextUnreadyTests {
    private static let reviewed = ["2026-03-12, qa: passed, by: Dana Ortiz", "2026-03-12, state: in review"]
    private static let blocked = ["2026-03-12, state: blocked, note: Why"]

    private static func finding(_ when: String, _ obstacle: String) -> [String] {
        [
            "03-homepage.md:5:8: warning: this milestone \(when), and “messaging” before it is \(obstacle); get that settled, or move `start` [next-unready]"
        ]
    }

    @Test func itSpeaksACadenceAhead() throws {
        try next().on("2026-03-29").expect([])
        try next().on("2026-03-30").expect(
            NextUnreadyTests.finding("starts in 7 days", "not decided (wanted by 2026-03-18)"))
        #expect(try next().on("2026-03-30").checked().diagnostics.map(\.isOfTheDay) == [true])
        try next().withSettings("checks: {next-unready: 3 days}").on("2026-04-02").expect([])
        try next().withSettings("checks: {next-unready: 3 days}").on("2026-04-03").expect(
            NextUnreadyTests.finding("starts in 3 days", "not decided (wanted by 2026-03-18)"))
    }

    @Test func itDoesNotFallSilentWhenTheDayHasCome() throws {
        try next().on("2026-04-05").expect(
            NextUnreadyTests.finding("starts in 1 day", "not decided (wanted by 2026-03-18)"))
        try next().on("2026-04-06").expect(
            NextUnreadyTests.finding("starts today", "not decided (wanted by 2026-03-18)"))
        try next().on("2026-04-09").expect(
            NextUnreadyTests.finding("was to start on 2026-04-06", "not decided (wanted by 2026-03-18)"))
    }

    @Test func aBlockedMilestoneStandsInTheWayToo() throws {
        try next(behind: NextUnreadyTests.blocked).on("2026-04-01").expect(
            NextUnreadyTests.finding("starts in 5 days", "blocked"))
    }

    @Test(arguments: [
        ["2026-03-12, state: at risk, note: Why"], ["2026-03-12, state: on track"],
        reviewed + ["2026-03-18, decision: approved, by: Priya Nair, via: email"],
        // Given up for another: the one before it counts, which is closed.
        blocked + ["2026-03-16, replaced: homepage, note: Why"],
    ])
    func otherStatesDoNot(_ log: [String]) throws {
        try next(behind: log).on("2026-04-01").expect([])
    }

    @Test func aClosedMilestoneIsDecided() throws {
        let closed =
            "closed: {on: 2026-03-16, outcome: blocked by dependency, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: homepage}]}"
        try next().withLog(NextUnreadyTests.blocked, keys: closed).on("2026-04-01").expect([])
    }

    @Test func whatHasBegunIsNotHeldUp() throws {
        try next(keys: "log: [{on: 2026-03-16, state: on track}]").on("2026-04-01").expect([])
    }

    @Test func whatWasPlannedToRunAlongsideDoesNotWait() throws {
        try next(start: "2026-03-13").on("2026-03-13").expect([])
        try next(start: "2026-03-14").on("2026-03-13").expect(
            NextUnreadyTests.finding("starts in 1 day", "not decided (wanted by 2026-03-18)"))
    }

    @Test func withoutAStartNothingIsKnown() throws {
        try Fixture().listening(to: .nextUnready).withLog(NextUnreadyTests.reviewed).on("2026-04-01").expect([])
    }

    @Test(arguments: [
        "holds: [{since: 2026-03-26, note: Leave, owner: Priya Nair}]", "closed: {on: 2026-03-26}",
    ])
    func whereNoClockRunsNothingStarts(_ keys: String) throws {
        try next().with("website-relaunch/project.md", Fixture.project(log: [], keys: keys)).on("2026-04-01").expect([])
    }

    private func next(
        behind log: [String] = reviewed, start: String = "2026-04-06", keys: String = "caveats: none"
    ) -> Fixture {
        Fixture().listening(to: .nextUnready).withLog(log).with(
            "website-relaunch/03-homepage.md",
            Fixture.milestone("Visitors see at once what you do", keys: "start: \(start)\n\(keys)"))
    }
}
