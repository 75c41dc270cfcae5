import Testing

@Suite struct BlockedButActiveTests {
    private static let cure =
        "log `state: at risk` or `state: blocked` with a note, or `received` if it has come [blocked-but-active]"
    private static let nameless =
        "13:5: warning: nothing names what this milestone waits for; add it under `needs` with `from` and `due`, or under `risks` [blocked-but-active]"

    // MARK: A need that is overdue

    @Test func anOverdueNeedIsNotOnTrack() throws {
        let fixture = heard(needs: ["due: 2026-03-06"], log: ["2026-03-02, state: on track"])
        try fixture.on("2026-03-06").expect([])
        try fixture.on("2026-03-07").expect([
            "6:36: warning: “Photos” is 1 day late while the state says on track; \(BlockedButActiveTests.cure)"
        ])
        #expect(try fixture.checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test func oneFindingNamesTheNeedThatIsLatest() throws {
        let needs = [
            "due: 2026-03-20", "due: 2026-03-10", "due: 2026-03-01, received: 2026-03-30", "asked: 2026-03-01",
        ]
        try heard(needs: needs, log: ["2026-03-02, state: on track"]).expect([
            "7:36: warning: “Photos” is 22 days late while the state says on track; \(BlockedButActiveTests.cure)"
        ])
    }

    @Test(arguments: [
        [], ["2026-03-02, state: at risk, note: Why"], ["2026-03-02, state: blocked, note: Why"],
        ["2026-03-02, state: on track", "2026-03-03, replaced: homepage, note: Why"],
    ])
    func otherStatesClaimNothing(_ log: [String]) throws {
        try heard(needs: ["due: 2026-03-06"], log: log).on("2026-03-12").expect([])
    }

    @Test func whatIsInReviewClaimsNothingEither() throws {
        let review = ["2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review"]
        try Fixture().listening(to: .blockedButActive)
            .withLog(review, keys: "needs: [{what: Photos, from: Ann, due: 2026-03-06}]").expect([])
    }

    @Test func theClockStandsStillInAHold() throws {
        let fixture = heard(needs: ["due: 2026-03-06"], log: ["2026-03-02, state: on track"])
        func on(_ day: String, holds: String) -> Fixture {
            fixture.on(day).with("website-relaunch/project.md", Fixture.project(log: [], keys: holds))
        }
        try on("2026-03-20", holds: "holds: [{since: 2026-03-06, note: Why, owner: Ann}]").expect([])
        try on("2026-03-20", holds: "holds: [{since: 2026-03-10, note: Why, owner: Ann}]").expect([])
        try on("2026-03-20", holds: "holds: [{since: 2026-03-06, until: 2026-03-19, note: Why, owner: Ann}]").expect([
            "6:36: warning: “Photos” is 1 day late while the state says on track; \(BlockedButActiveTests.cure)"
        ])
        try on("2026-03-20", holds: "closed: {on: 2026-03-18}").expect([])
    }

    // MARK: What a block waits for

    @Test func aBlockNamesWhatItWaitsFor() throws {
        let blocked = ["2026-03-02, state: on track", "2026-03-09, state: blocked, note: No photos"]
        try heard(needs: [], log: blocked, keys: "start: 2026-03-02").on("2026-03-10").expect([
            BlockedButActiveTests.nameless
        ])
        try heard(needs: ["due: 2026-03-06"], log: blocked).on("2026-03-10").expect([])
        try heard(needs: [], log: blocked, keys: "risks:\n  - Photos may never come").on("2026-03-10").expect([])
        let findings = try heard(needs: [], log: blocked, keys: "start: 2026-03-02").on("2026-03-10").checked()
            .diagnostics
        #expect(findings.map(\.isOfTheDay) == [false])
    }

    @Test func aBlockEndsWithWhatItWaitedFor() throws {
        let blocked = ["2026-03-02, state: on track", "2026-03-09, state: blocked, note: No photos"]
        try heard(needs: ["received: 2026-03-10"], log: blocked).on("2026-03-10").expect([
            "13:5: warning: all that this milestone needed has been received, and it is still blocked; log `state: on track`, or add what it waits for under `needs` [blocked-but-active]"
        ])
    }

    // MARK: A block that nobody looks at

    @Test func aBlockIsLookedAtEveryOtherCadence() throws {
        let log = ["2026-03-02, state: blocked, note: No photos"]
        let silent = "this milestone is blocked, and its log has said nothing for 15 days"
        let cure = "log what was done about it, or split off what can go on [blocked-but-active]"
        try heard(needs: ["from: Priya Nair"], log: log).on("2026-03-16").expect([])
        let fixture = heard(needs: ["blocks: Layouts"], log: log).on("2026-03-17")
        try fixture.expect(["12:5: warning: \(silent); \(cure)"])
        #expect(try fixture.checked().diagnostics.map(\.isOfTheDay) == [true])
        let spoken = log + ["2026-03-16, due: unknown, cause: client, note: No photos"]
        try heard(needs: ["blocks: Layouts"], log: spoken).on("2026-03-30").expect([])
        try heard(needs: ["blocks: Layouts"], log: spoken).on("2026-03-31").expect(["13:5: warning: \(silent); \(cure)"]
        )
        try fixture.withSettings("checks: {blocked-but-active: 20 days}").expect([])
        try fixture.with("website-relaunch/project.md", Fixture.project(log: [], keys: "cadence: 14 days")).expect([])
        try fixture.with(
            "website-relaunch/project.md",
            Fixture.project(log: [], keys: "holds: [{since: 2026-03-17, note: Why, owner: Ann}]")
        ).expect([])
    }

    @Test func aClosedMilestoneIsBlockedNoMore() throws {
        let closed =
            "closed: {on: 2026-03-09, outcome: blocked by dependency, next: We meet, owner: Dana Ortiz, open: [{what: Photos, owner: Ann, into: homepage}]}"
        try heard(needs: [], log: ["2026-03-02, state: blocked, note: No photos"], keys: closed).expect([])
    }

    /// The first need stands on line 6, the first entry of the log on line 12.
    private func heard(needs: [String], log: [String], keys: String = "start: 2026-03-02") -> Fixture {
        let padding = Array(repeating: "# nothing", count: max(0, 4 - needs.count))
        let from = needs.map {
            $0.hasPrefix("from:") ? "  - {what: Photos, \($0)}" : "  - {what: Photos, from: Ann, \($0)}"
        }
        return Fixture().listening(to: .blockedButActive).withMessaging(
            """
            needs:\(needs.isEmpty ? " []" : "")
            \((from + padding).joined(separator: "\n"))
            \(keys)
            log:\(log.isEmpty ? " []" : "")
            \(log.map { "  - {on: \($0)}" }.joined(separator: "\n"))
            """)
    }
}
