import Testing

@Suite struct NoteDueTests {
    private static let approval = [
        "2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review",
        "2026-03-18, decision: approved, by: Priya Nair, via: email",
    ]

    private static func finding(_ line: Int, on day: String, for days: String) -> [String] {
        [
            "\(line):14: warning: this milestone closed on \(day), and for \(days) no note has told the client; send it, and log `sent: milestone note` [note-due]"
        ]
    }

    @Test func theNextDayIsInTime() throws {
        try closed([], on: "2026-03-18").on("2026-03-19").expect([])
        try closed([], on: "2026-03-18").on("2026-03-20").expect(
            NoteDueTests.finding(13, on: "2026-03-18", for: "2 days"))
        let checked = try closed([], on: "2026-03-18").on("2026-03-20").checked()
        #expect(checked.diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test(arguments: [
        ("2026-03-20, sent: milestone note", true), ("2026-03-25, sent: milestone note", true),
        // Sent on the day of the approval, before the record was closed.
        ("2026-03-18, sent: milestone note", true), ("2026-03-25, sent: decision received", false),
    ])
    func aNoteBehindTheApprovalCounts(_ entry: String, _ counts: Bool) throws {
        try closed([entry], on: "2026-03-20").on("2026-03-30").expect(
            counts ? [] : NoteDueTests.finding(14, on: "2026-03-20", for: "10 days"))
    }

    @Test func aNoteOfAnEarlierApprovalDoesNot() throws {
        let log = [
            "2026-03-19, sent: milestone note", "2026-03-20, state: on track",
            "2026-03-23, qa: passed, by: Dana Ortiz", "2026-03-23, state: in review, decide_by: 2026-03-27",
            "2026-03-24, decision: approved, by: Priya Nair, via: email",
        ]
        try closed(log, on: "2026-03-24").on("2026-03-30").expect(
            NoteDueTests.finding(18, on: "2026-03-24", for: "6 days"))
        try closed(log + ["2026-03-24, sent: milestone note"], on: "2026-03-24").on("2026-03-30").expect([])
    }

    @Test func aMilestoneThatClosedOtherwiseIsToldToo() throws {
        let log = ["2026-03-02, state: on track", "2026-03-05, state: blocked, note: Why"]
        let keys =
            "closed: {on: 2026-03-06, outcome: blocked by dependency, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: homepage}]}"
        let fixture = Fixture().listening(to: .noteDue).on("2026-03-30")
        try fixture.withLog(log, keys: keys).expect(NoteDueTests.finding(12, on: "2026-03-06", for: "24 days"))
        try fixture.withLog(log + ["2026-03-06, sent: milestone note"], keys: keys).expect([])
    }

    @Test func aReopenedMilestoneOwesNone() throws {
        try closed(["2026-03-20, state: on track"], on: "2026-03-18").on("2026-03-30").expectWarnings([])
    }

    @Test func historyIsTakenAsItIs() throws {
        let fixture = closed([], on: "2026-03-18").on("2026-03-30")
        try fixture.withSettings("rules_from: 2026-03-19").expect([])
        try fixture.withSettings("rules_from: 2026-03-18").expect(
            NoteDueTests.finding(13, on: "2026-03-18", for: "12 days"))
    }

    @Test func theSettingsSayHowLong() throws {
        let fixture = closed([], on: "2026-03-18").withSettings("checks: {note-due: 3 days}")
        try fixture.on("2026-03-21").expect([])
        try fixture.on("2026-03-22").expect(NoteDueTests.finding(13, on: "2026-03-18", for: "4 days"))
    }

    @Test func theClockStandsStillInAHold() throws {
        try project("holds: [{since: 2026-03-19, note: Leave, owner: Priya Nair}]").on("2026-03-30").expect([])
        try project("holds: [{since: 2026-03-19, until: 2026-03-28, note: Leave, owner: Priya Nair}]")
            .on("2026-03-30").expect(NoteDueTests.finding(13, on: "2026-03-18", for: "2 days without the holds"))
    }

    @Test func afterTheProjectClosedNothingIsOwed() throws {
        try project("closed: {on: 2026-03-25}").on("2026-03-30").expect([])
    }

    private func project(_ keys: String) -> Fixture {
        closed([], on: "2026-03-18").with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
    }

    private func closed(_ entries: [String], on day: String) -> Fixture {
        Fixture().listening(to: .noteDue).withLog(
            NoteDueTests.approval + entries,
            keys: "closed: {on: \(day), outcome: approved, next: Copy, owner: Dana Ortiz}")
    }
}
