import Testing

@Suite struct OverdueTests {
    // MARK: The output

    private static func late(_ place: String, _ due: String, by days: String) -> [String] {
        [
            "\(place): warning: the output, promised for \(due), is late by \(days), and no entry says so; log `in review` if it has gone out, or the new `due` day with its cause [overdue]"
        ]
    }

    private static let review = ["2026-03-10, qa: passed, by: Dana Ortiz", "2026-03-10, state: in review"]

    @Test func onTheDayItselfItIsNotLate() throws {
        try working([]).on("2026-03-14").expect([])
        try working([]).on("2026-03-15").expect(OverdueTests.late("4:6", "2026-03-14", by: "1 day"))
        #expect(try working([]).on("2026-03-15").checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test func aMilestoneWithoutALogIsLateToo() throws {
        try Fixture().listening(to: .overdue).withMessaging("caveats: none").on("2026-03-20").expect(
            OverdueTests.late("4:6", "2026-03-14", by: "6 days"))
    }

    @Test(arguments: [
        ("2026-03-13, state: at risk, note: Photographs are missing", false),
        ("2026-03-14, state: at risk, note: Photographs are missing", true),
        ("2026-03-16, state: on track, note: It comes on Friday", false), ("2026-03-16, state: on track", false),
        ("2026-03-16, sent: recovery", true), ("2026-03-16, feedback: Lovely, by: Priya Nair", false),
        ("2026-03-16, qa: failed, by: Dana Ortiz", false),
        // How long it has been blocked is for another rule to say.
        ("2026-03-02, state: blocked, note: Photographs are missing", true),
    ])
    func anEntryMaySayIt(_ entry: String, _ saysIt: Bool) throws {
        try working([entry]).on("2026-03-20").expect(
            saysIt ? [] : OverdueTests.late("4:6", "2026-03-14", by: "6 days"))
    }

    @Test func theDayThatWasPromisedLastCounts() throws {
        let fixture = working(["2026-03-13, due: 2026-03-18, cause: us, note: Why"])
        try fixture.on("2026-03-18").expect([])
        try fixture.on("2026-03-20").expect(OverdueTests.late("11:5", "2026-03-18", by: "2 days"))
    }

    @Test func anUnknownDayIsNotMissed() throws {
        let log = ["2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why"]
        try working(log).on("2026-03-30").expect([])
    }

    @Test func anOutputThatWasInReviewOnceHasMetItsDay() throws {
        let revisions = "2026-03-12, decision: needs revisions, by: Priya Nair, via: email, note: Shorter"
        try working(OverdueTests.review + [revisions]).on("2026-03-30").expect([])
        // A day set anew for the second round is a promise of its own.
        let second = "2026-03-12, due: 2026-03-20, cause: client, note: Second round"
        try working(OverdueTests.review + [revisions, second]).on("2026-03-23").expect(
            OverdueTests.late("14:5", "2026-03-20", by: "3 days"))
        // One that only says why the first was late is none.
        let late = [
            "2026-03-16, qa: passed, by: Dana Ortiz", "2026-03-16, state: in review",
            "2026-03-16, due: 2026-03-16, cause: us, note: Why",
            "2026-03-17, decision: needs revisions, by: Priya Nair, via: email, note: Shorter",
        ]
        try working(late).on("2026-03-30").expect([])
    }

    @Test(arguments: [
        "holds: [{since: 2026-03-10, note: Leave, owner: Priya Nair}]", "closed: {on: 2026-03-13}",
        "holds: [{since: 2026-03-10, until: 2026-03-30, note: Leave, owner: Priya Nair}]",
    ])
    func whereNoClockRunsNothingIsLate(_ keys: String) throws {
        try working([]).with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
            .on("2026-03-30").expect([])
    }

    @Test func theDaysOfAHoldAreLeftOut() throws {
        let keys = "holds: [{since: 2026-03-10, until: 2026-03-20, note: Leave, owner: Priya Nair}]"
        try working([]).with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
            .on("2026-03-22").expect(OverdueTests.late("4:6", "2026-03-14", by: "2 days without the holds"))
    }

    @Test func whatGaveWayOrClosedIsNotLate() throws {
        try working(["2026-03-02, replaced: homepage, note: Why"]).on("2026-03-30").expect([])
        let closed =
            "closed: {on: 2026-03-16, outcome: changed via scope, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: homepage}]}"
        try Fixture().listening(to: .overdue).withLog(["2026-02-16, state: on track"], keys: closed)
            .on("2026-03-30").expect([])
    }

    // MARK: The decision

    private static func undecided(_ place: String, _ day: String, by days: String) -> [String] {
        [
            "\(place): warning: the decision, wanted by \(day), is late by \(days), and no entry says so; log the answer, or the reminder as `sent: review request` [overdue]"
        ]
    }

    @Test func aDecisionIsLateOnTheDayBehind() throws {
        try reviewed([]).on("2026-03-18").expect([])
        try reviewed([]).on("2026-03-20").expect(OverdueTests.undecided("5:54", "2026-03-18", by: "2 days"))
        #expect(try reviewed([]).on("2026-03-20").checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test(arguments: [
        ("2026-03-18, sent: review request", false), ("2026-03-19, sent: review request", true),
        ("2026-03-19, feedback: Nearly done, by: Priya Nair", true),
    ])
    func anEntryBehindTheDaySaysIt(_ entry: String, _ saysIt: Bool) throws {
        try reviewed([entry]).on("2026-03-20").expect(
            saysIt ? [] : OverdueTests.undecided("5:54", "2026-03-18", by: "2 days"))
    }

    @Test func theDayOfTheRoundCounts() throws {
        let log = [
            "2026-03-12, decision: needs revisions, by: Priya Nair, via: email, note: Shorter",
            "2026-03-19, qa: passed, by: Dana Ortiz", "2026-03-19, state: in review, decide_by: 2026-03-23",
        ]
        try reviewed(log).on("2026-03-23").expect([])
        try reviewed(log).on("2026-03-24").expect(OverdueTests.undecided("14:51", "2026-03-23", by: "1 day"))
    }

    @Test func aRoundThatWentOutAfterItsDayNeedsAnother() throws {
        let log = [
            "2026-03-12, decision: needs revisions, by: Priya Nair, via: email, note: Shorter",
            "2026-03-19, qa: passed, by: Dana Ortiz", "2026-03-19, state: in review",
        ]
        let checked = try reviewed(log).on("2026-03-19").checked()
        #expect(
            checked.diagnostics.map(\.description) == [
                "Content/northwind/website-relaunch/02-messaging.md:5:54: warning: the decision is wanted by 2026-03-18, but its round went out on 2026-03-19 only; write a later `decide_by` into that `in review` entry [overdue]"
            ])
        #expect(checked.diagnostics.map(\.isOfTheDay) == [false])
    }

    @Test func wordsThatDecidedNothingAreToldOfOnce() throws {
        let words = "2026-03-16, feedback: Lovely, by: Priya Nair"
        try reviewed([words]).on("2026-03-20").expect(OverdueTests.undecided("5:54", "2026-03-18", by: "2 days"))
        let later = try reviewed([words]).listening(to: .overdue, .feedbackOpen).on("2026-03-24").checked()
        #expect(later.diagnostics.map(\.rule) == [.feedbackOpen])
    }

    @Test func anApprovedMilestoneIsNotLate() throws {
        try reviewed(["2026-03-20, decision: approved, by: Priya Nair, via: email"]).on("2026-03-30").expect([])
    }

    private func working(_ entries: [String]) -> Fixture {
        Fixture().listening(to: .overdue).withLog(["2026-02-16, state: on track"] + entries)
    }

    private func reviewed(_ entries: [String]) -> Fixture {
        Fixture().listening(to: .overdue).withLog(OverdueTests.review + entries)
    }
}
