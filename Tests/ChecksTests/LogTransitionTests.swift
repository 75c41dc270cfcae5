import Testing

/// The table at the end of the log section of records.md, cell by cell.
@Suite struct LogTransitionTests {
    /// Each state of the table, with a log that leads to it.
    private static let states: [(name: String, log: [String])] = [
        ("planned", []),
        ("on track", ["2026-03-02, state: on track"]),
        ("at risk", ["2026-03-02, state: at risk, note: Why"]),
        ("blocked", ["2026-03-02, state: blocked, note: Why"]),
        (
            "blocked, due unknown",
            ["2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why"]
        ),
        ("in review", ["2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review"]),
        (
            "approved",
            [
                "2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review",
                "2026-03-02, decision: approved, by: Priya Nair, via: email",
            ]
        ),
        ("superseded", ["2026-03-02, replaced: homepage, note: One page for both"]),
    ]

    /// Each entry, with the states that it may follow.
    private static let entries: [(entry: String, follows: [String])] = [
        ("state: on track", ["planned", "on track", "at risk", "blocked", "in review", "approved"]),
        (
            "state: at risk, note: Why",
            ["planned", "on track", "at risk", "blocked", "in review", "approved"]
        ),
        (
            "state: blocked, note: Why",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown", "in review", "approved"]
        ),
        ("state: in review", ["planned", "on track", "at risk", "in review"]),
        (
            "due: 2026-04-10, cause: us, note: Why",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown", "in review"]
        ),
        ("due: unknown, cause: us, note: Why", ["blocked", "blocked, due unknown"]),
        (
            "qa: failed, by: Dana Ortiz",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown"]
        ),
        ("rework: Rewritten", ["planned", "on track", "at risk", "blocked", "in review"]),
        (
            "feedback: Lovely",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown", "in review", "approved"]
        ),
        ("decision: approved, by: Priya Nair, via: email", ["in review"]),
        ("decision: needs revisions, by: Priya Nair, via: email, note: Why", ["in review"]),
        ("waived: Priya Nair, note: Why", ["in review"]),
        (
            "sent: recovery",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown", "in review", "approved"]
        ),
        (
            "split: [homepage, capacity-audit], note: Why",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown", "in review"]
        ),
        (
            "replaced: homepage, note: Why",
            ["planned", "on track", "at risk", "blocked", "blocked, due unknown", "in review"]
        ),
    ]

    @Test(arguments: entries.map(\.entry), states.map(\.name))
    func anEntryFollowsExactlyTheStatesOfTheTable(_ entry: String, _ state: String) throws {
        let log = try #require(LogTransitionTests.states.first { $0.name == state }).log
        let follows = try #require(LogTransitionTests.entries.first { $0.entry == entry }).follows
        let findings = try Fixture().withLog(log + ["2026-03-05, \(entry)"]).findings()
        let refused = findings.filter { $0.hasSuffix("[log-transition]") }
        #expect(refused.count == (follows.contains(state) ? 0 : 1), "\(findings)")
        // The entry is the last of the log, whose first line is the tenth of the record.
        #expect(refused.allSatisfy { $0.hasPrefix("\(10 + log.count):5: ") })
    }

    @Test(arguments: [
        (
            "approved", "qa: passed, by: Dana Ortiz",
            "the milestone is approved, so only feedback, sent, or a state that reopens it (on track, at risk, blocked) may follow; reopen it before this `qa`, or remove the entry"
        ),
        (
            "in review", "qa: passed, by: Dana Ortiz",
            "the milestone is in review, where everything but `qa` may follow; log the check before the review, or log a `rework` first"
        ),
        (
            "in review", "due: unknown, cause: us, note: Why",
            "the milestone is in review, and a due day is unknown only while the work is blocked; name a day, or log `state: blocked` first"
        ),
        (
            "on track", "due: unknown, cause: us, note: Why",
            "the milestone is on track, and a due day is unknown only while the work is blocked; name a day, or log `state: blocked` first"
        ),
        (
            "planned", "waived: Priya Nair, note: Why",
            "the milestone is planned, so only state, due, qa, rework, feedback, sent, split or replaced may follow; log `state: in review` before this `waived`"
        ),
        (
            "blocked, due unknown", "rework: Rewritten",
            "the milestone is blocked and its due day unknown; log the new `due` day before `rework`"
        ),
        (
            "blocked, due unknown", "state: on track",
            "the milestone is blocked and its due day unknown; log the new `due` day before `state: on track`"
        ),
        (
            "superseded", "feedback: Lovely",
            "this milestone gave way to “homepage”, so nothing more is logged here; log this there"
        ),
    ])
    func aRefusalSaysTheStateWhatMayFollowAndTheCure(_ state: String, _ entry: String, _ message: String)
        throws
    {
        let log = try #require(LogTransitionTests.states.first { $0.name == state }).log
        let findings = try Fixture().withLog(log + ["2026-03-05, \(entry)"]).findings()
        #expect(findings == ["\(10 + log.count):5: error: \(message) [log-transition]"])
    }

    @Test func blockedWorkCannotGoStraightToReview() throws {
        let log = ["2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: blocked, note: Why"]
        let findings = try Fixture().withLog(log + ["2026-03-05, state: in review"]).findings()
        #expect(
            findings == [
                "12:5: error: the milestone is blocked, so it cannot go straight to review; log `state: on track` when the work goes on, and the review after it [log-transition]"
            ])
    }

    @Test func aNewDueDayEndsTheUnknownOne() throws {
        let log = [
            "2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why",
            "2026-03-05, due: 2026-04-10, cause: client, note: Why", "2026-03-05, state: on track",
        ]
        try Fixture().withLog(log).expect([])
    }

    @Test func anUnknownDueDayIsAskedForOnce() throws {
        let log = [
            "2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why",
            "2026-03-05, state: on track", "2026-03-06, state: at risk, note: Why",
        ]
        try Fixture().withLog(log).expect([
            "12:5: error: the milestone is blocked and its due day unknown; log the new `due` day before `state: on track` [log-transition]"
        ])
    }

    @Test func aScopeSlipInReviewTakesTheWorkBackSoThatQAMayFollow() throws {
        let log = [
            "2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review",
            "2026-03-05, due: 2026-04-10, cause: scope, note: Why, change: spanish-edition",
            "2026-03-06, qa: passed, by: Dana Ortiz", "2026-03-06, state: in review",
        ]
        try Fixture().withLog(log).expect([])
    }

    // MARK: Days that do not move

    @Test(arguments: [
        (["2026-03-03, due: 2026-03-14, cause: us, note: Why"], "10:5", "2026-03-14"),
        (
            [
                "2026-03-03, due: 2026-04-10, cause: us, note: Why",
                "2026-03-04, due: 2026-04-10, cause: us, note: Why",
            ], "11:5", "2026-04-10"
        ),
    ])
    func aDueDayThatIsPromisedAlreadyIsNoMove(_ log: [String], _ place: String, _ day: String) throws {
        try Fixture().withLog(log).expect([
            "\(place): error: the milestone is due on \(day) already, so nothing moves; name another day, or remove the entry [log-transition]"
        ])
    }

    @Test func aDueDayThatMovesBackIsAMove() throws {
        let log = [
            "2026-03-03, due: 2026-04-10, cause: us, note: Why", "2026-03-04, due: 2026-03-14, cause: us, note: Why",
        ]
        try Fixture().withLog(log).expect([])
    }

    // MARK: Closeouts that the log has overtaken

    private static let reopened = states[6].log + ["2026-03-05, state: on track"]

    @Test(arguments: [
        ("{on: 2026-03-03, outcome: approved, next: Copy, owner: Dana Ortiz}", 1),
        (
            "{on: 2026-03-03, outcome: changed via scope, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: homepage}]}",
            1
        ),
        (
            "{on: 2026-03-06, outcome: changed via scope, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: homepage}]}",
            0
        ),
    ])
    func aReopenedMilestoneDoesNotKeepItsCloseout(_ closed: String, _ count: Int) throws {
        let findings = try Fixture().withLog(LogTransitionTests.reopened, keys: "closed: \(closed)")
            .findings()
        let finding =
            "14:9: error: the log reopens this milestone on 2026-03-05, so it is not closed; remove `closed` until it is approved again [log-transition]"
        #expect(findings == Array(repeating: finding, count: count))
    }

    @Test func aMilestoneThatIsApprovedAgainMayBeClosed() throws {
        let again = [
            "2026-03-06, qa: passed, by: Dana Ortiz", "2026-03-06, state: in review",
            "2026-03-07, decision: approved, by: Priya Nair, via: email",
        ]
        let closed = "closed: {on: 2026-03-07, outcome: approved, next: Copy, owner: Dana Ortiz}"
        try Fixture().withLog(LogTransitionTests.reopened + again, keys: closed).expect([])
    }

    @Test func aSupersededMilestoneHasNoCloseout() throws {
        let closed = "closed: {on: 2026-03-03, outcome: changed via scope, next: Copy, owner: Dana Ortiz}"
        try Fixture().withLog(LogTransitionTests.states[7].log, keys: closed).expect([
            "11:9: error: this milestone gave way to “homepage”, so it has no outcome of its own; remove `closed` [log-transition]"
        ])
    }
}
