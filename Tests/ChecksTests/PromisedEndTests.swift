import Testing

@Suite struct PromisedEndTests {
    private static func before(_ place: String, _ end: String, _ slug: String, _ due: String) -> [String] {
        [
            "project.md:\(place): warning: the project is to end on \(end), but “\(slug)” is due on \(due); log the new `end` with its cause, or move that `due` day [promised-end]"
        ]
    }

    private static func past(_ place: String, _ end: String, _ days: String) -> [String] {
        [
            "project.md:\(place): warning: the project was to end on \(end), \(days) ago, and nothing says so; log the new `end` with its cause, or add `closed` [promised-end]"
        ]
    }

    // MARK: Before the last due day

    @Test func theLastDueDayMayBeTheEnd() throws {
        try ending("2026-04-24").on("2026-03-30").expect([])
        try ending("2026-04-23").on("2026-03-30").expect(
            PromisedEndTests.before("6:6", "2026-04-23", "messaging", "2026-04-24"))
        #expect(try ending("2026-04-23").on("2026-03-30").checked().diagnostics.map(\.isOfTheDay) == [false])
    }

    @Test(arguments: [("2026-02-01", true), ("2026-02-02", false)])
    func anEndBeforeTheStartIsAWrongDay(_ end: String, _ isWrong: Bool) throws {
        try ending(end).on("2026-03-30").expect(
            isWrong
                ? [
                    "project.md:6:6: warning: the project is to end on 2026-02-01 and begins on 2026-02-02 only; mend one of the two days [promised-end]"
                ] : PromisedEndTests.before("6:6", end, "messaging", "2026-04-24"))
    }

    @Test func theLogMovesTheEnd() throws {
        let log = ["2026-03-02, end: 2026-04-20, cause: us, note: Why"]
        try ending("2026-05-29", log: log).on("2026-03-30").expect(
            PromisedEndTests.before("8:5", "2026-04-20", "messaging", "2026-04-24"))
        try ending("2026-04-20", log: ["2026-03-02, end: 2026-04-24, cause: us, note: Why"]).on("2026-03-30").expect([])
    }

    @Test func aDueDayThatMovedBeyondTheEndIsNoticed() throws {
        let slip = "2026-03-02, due: 2026-05-04, cause: us, note: Why"
        try ending("2026-04-30").withLog([slip]).on("2026-03-30").expect(
            PromisedEndTests.before("6:6", "2026-04-30", "messaging", "2026-05-04"))
        // What was delivered keeps its day, and breaks nothing.
        let review = ["2026-03-03, qa: passed, by: Dana Ortiz", "2026-03-03, state: in review"]
        try ending("2026-04-30").withLog([slip] + review).on("2026-03-12").expect([])
        let unknown = [
            "2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why",
        ]
        try ending("2026-04-30").withLog(unknown).on("2026-03-30").expect([])
        try ending("2026-04-30").withLog([slip, "2026-03-03, replaced: homepage, note: Why"]).on("2026-03-30").expect(
            [])
    }

    @Test func aPlanThatHasNotBegunIsJudgedToo() throws {
        try ending("2026-04-20").on("2026-01-12").listening(to: .promisedEnd).expectWarnings(
            PromisedEndTests.before("6:6", "2026-04-20", "messaging", "2026-04-24"))
    }

    @Test func aProjectThatClosedIsLeftInPeace() throws {
        try ending("2026-04-20", keys: "closed: {on: 2026-03-27}").on("2026-03-30").expect([])
    }

    @Test func aProjectWithoutAnEndPromisedNone() throws {
        try Fixture().listening(to: .promisedEnd).on("2026-12-01").expect([])
    }

    // MARK: Past

    private static let reviewed = [
        "2026-03-10, qa: passed, by: Dana Ortiz", "2026-03-10, state: in review, decide_by: 2026-04-30",
    ]

    @Test func onTheDayItselfItIsNotPast() throws {
        try waiting("2026-03-31").on("2026-03-31").expect([])
        try waiting("2026-03-31").on("2026-04-02").expect(PromisedEndTests.past("6:6", "2026-03-31", "2 days"))
        #expect(try waiting("2026-03-31").on("2026-04-02").checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test(arguments: [
        ("website-relaunch/updates/2026-04-01.md", "health: at risk\nreason: Why", true),
        ("website-relaunch/updates/2026-04-01.md", "health: off track\nreason: Why", true),
        ("website-relaunch/updates/2026-04-01.md", "health: on track", false),
        ("website-relaunch/updates/2026-03-31.md", "health: off track\nreason: Why", false),
    ])
    func anUpdateBehindTheEndMaySayIt(_ path: String, _ keys: String, _ saysIt: Bool) throws {
        try waiting("2026-03-31").with(path, "---\ntitle: News\n\(keys)\n---\n").on("2026-04-02").expect(
            saysIt ? [] : PromisedEndTests.past("6:6", "2026-03-31", "2 days"))
    }

    @Test func aRecoveryNoteSaysIt() throws {
        try waiting("2026-03-31", log: ["2026-04-01, sent: recovery"]).on("2026-04-02").expect([])
    }

    @Test func aHoldStopsTheClock() throws {
        try waiting("2026-03-31", keys: "holds: [{since: 2026-03-30, note: Leave, owner: Priya Nair}]")
            .on("2026-04-20").expect([])
        try waiting(
            "2026-03-31",
            keys: "holds: [{since: 2026-04-01, until: 2026-04-05, note: Leave, owner: Priya Nair}]"
        )
        .on("2026-04-07").expect(PromisedEndTests.past("6:6", "2026-03-31", "2 days without the holds"))
    }

    @Test func whatOtherRulesSayOfTheSameDelayIsNotSaidTwice() throws {
        let late = try ending("2026-04-24").listening(to: .promisedEnd, .overdue).on("2026-04-27").checked()
        #expect(Set(late.diagnostics.map(\.rule)) == [.overdue])
        let closed = try ending("2026-03-31").without(Fixture.messaging, "website-relaunch/03-homepage.md")
            .listening(to: .promisedEnd, .offboarding).on("2026-04-27").checked()
        #expect(closed.diagnostics.map(\.rule) == [.offboarding])
    }

    /// A project in which nothing but a decision is waited for.
    private func waiting(_ end: String, log: [String] = [], keys: String = "cadence: 7 days") -> Fixture {
        ending(end, log: log, keys: keys).without("website-relaunch/03-homepage.md")
            .withLog(PromisedEndTests.reviewed)
    }

    private func ending(_ end: String, log: [String] = [], keys: String? = nil) -> Fixture {
        Fixture().listening(to: .promisedEnd).with(
            "website-relaunch/project.md",
            Fixture.project(log: log, keys: "end: \(end)" + (keys.map { "\n\($0)" } ?? "")))
    }
}
