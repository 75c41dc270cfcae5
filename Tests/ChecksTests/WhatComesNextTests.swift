import Testing

/// What follows a closed milestone: another, or the end of the project.
@Suite struct WhatComesNextTests {
    // MARK: offboarding

    private static let homepage = "website-relaunch/03-homepage.md"

    private static func farewell(for days: String) -> [String] {
        [
            "project.md:2:8: warning: every milestone is closed, the last for \(days), and the project is still open; add `closed` to it, or write the milestone that comes next [offboarding]"
        ]
    }

    @Test func theDayBehindTheLastClosingIsTheFirst() throws {
        try allClosed().on("2026-02-21").expectWarnings(WhatComesNextTests.farewell(for: "1 day"))
        try allClosed().on("2026-02-20").expectWarnings([])
        #expect(try allClosed().on("2026-03-20").checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test func whatIsLeftKeepsTheProjectOpen() throws {
        try Fixture().listening(to: .offboarding).on("2026-03-30").expect([])
        let approved = [
            "2026-03-10, qa: passed, by: Dana Ortiz", "2026-03-10, state: in review",
            "2026-03-12, decision: approved, by: Priya Nair, via: email",
        ]
        try allClosed().withLog(approved).on("2026-03-30").expect([])
    }

    @Test func aReopenedMilestoneIsLeft() throws {
        let record = Fixture.standardRecords["website-relaunch/01-capacity-audit.md"]?.replacing(
            "closed:", with: "  - {on: 2026-03-02, state: on track}\nclosed:")
        try allClosed().with("website-relaunch/01-capacity-audit.md", record ?? "").on("2026-03-30").expectWarnings([])
    }

    @Test func whatGaveWayIsNotWaitedFor() throws {
        try allClosed().withLog(["2026-02-16, replaced: capacity-audit, note: Why"]).on("2026-03-30").expect(
            WhatComesNextTests.farewell(for: "38 days"))
    }

    @Test func historyIsTakenAsItIs() throws {
        try allClosed().withSettings("rules_from: 2026-02-21").on("2026-03-30").expect([])
        try allClosed().withSettings("rules_from: 2026-02-20").on("2026-03-30").expect(
            WhatComesNextTests.farewell(for: "38 days"))
    }

    @Test func aProjectWithoutMilestonesHasNotEnded() throws {
        let empty = allClosed().without("website-relaunch/01-capacity-audit.md")
        try empty.on("2026-03-30").expect([])
    }

    @Test(arguments: [
        "closed: {on: 2026-03-06}", "holds: [{since: 2026-03-06, note: Leave, owner: Priya Nair}]",
    ])
    func aProjectThatDoesNotRunIsLeftInPeace(_ keys: String) throws {
        try allClosed().with("website-relaunch/project.md", Fixture.project(log: [], keys: keys)).on("2026-03-30")
            .expect([])
    }

    private func allClosed() -> Fixture {
        Fixture().without(Fixture.messaging, WhatComesNextTests.homepage).listening(to: .offboarding)
    }

    // MARK: no-next

    private static let blocked = ["2026-03-09, state: blocked, note: Why"]
    private static let dayless = blocked + ["2026-03-09, due: unknown, cause: client, note: Why"]
    private static let nothing =
        "warning: “capacity-audit” is closed, and all that is left is blocked and without a day; log the `due` day, plan a milestone that need not wait, or add to `holds` [no-next]"

    @Test func whereAllThatIsLeftHasNoDayThePageHasNoAnswer() throws {
        try last(WhatComesNextTests.dayless).expect(["11:5: \(WhatComesNextTests.nothing)"])
        #expect(try last(WhatComesNextTests.dayless).checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test(arguments: [
        blocked, dayless + ["2026-03-16, due: 2026-04-24, cause: client, note: Why"],
        ["2026-03-09, state: at risk, note: Why"], ["2026-03-09, state: on track"],
        ["2026-03-10, qa: passed, by: Dana Ortiz", "2026-03-10, state: in review"],
    ])
    func anythingElseIsAnAnswer(_ log: [String]) throws {
        try last(log).expect([])
    }

    @Test func whatRunsAlongsideIsAnAnswer() throws {
        try Fixture().listening(to: .noNext).withLog(WhatComesNextTests.dayless).expect([])
        // Also if it stands before the closed one.
        try last(WhatComesNextTests.dayless)
            .with("website-relaunch/00-logo.md", Fixture.milestone("Everybody knows the new logo")).expect([])
    }

    @Test func everyBlockedMilestoneIsLookedAt() throws {
        let second = Fixture.milestone(
            "Visitors see at once what you do",
            keys: "log:\n" + WhatComesNextTests.dayless.map { "  - {on: \($0)}" }.joined(separator: "\n"))
        try last(WhatComesNextTests.dayless).with(WhatComesNextTests.homepage, second).expect([
            "11:5: \(WhatComesNextTests.nothing)"
        ])
    }

    @Test func beforeAnythingClosedNothingFollows() throws {
        try last(WhatComesNextTests.dayless).without("website-relaunch/01-capacity-audit.md").expect([])
    }

    @Test(arguments: [
        "closed: {on: 2026-03-16}", "holds: [{since: 2026-03-16, note: Leave, owner: Priya Nair}]",
    ])
    func aProjectThatDoesNotRunPromisesNothing(_ keys: String) throws {
        try last(WhatComesNextTests.dayless)
            .with("website-relaunch/project.md", Fixture.project(log: [], keys: keys)).expect([])
    }

    private func last(_ log: [String]) -> Fixture {
        Fixture().without(WhatComesNextTests.homepage).withLog(log).listening(to: .noNext)
    }
}
