import Testing

@Suite struct RhythmTests {
    private static func gap(_ place: String, _ from: String, _ to: String, _ days: Int) -> [String] {
        [
            "\(place): warning: between \(from) and \(to) nothing is due for \(days) days; split what is large, so that the client sees a milestone in between [rhythm]"
        ]
    }

    private static func crowd(_ place: String, _ count: Int, _ days: String) -> [String] {
        [
            "\(place): warning: \(count) milestones are due \(days), more than a client can read and decide; move some of the days [rhythm]"
        ]
    }

    // MARK: Too far apart

    @Test func fiveWeeksMayLieBetweenTwoDays() throws {
        // The milestones before it are due on 20 March and 24 April.
        try due(4, "2026-05-29").expect([])
        try due(4, "2026-05-30").expect(RhythmTests.gap("04-new.md:4:6", "2026-04-24", "2026-05-30", 36))
        #expect(try due(4, "2026-05-30").checked().diagnostics.map(\.isOfTheDay) == [true])
        try due(4, "2026-05-30").withSettings("checks: {rhythm: 40 days}").expect([])
    }

    @Test func aSlipThatTearsAGapIsTheFinding() throws {
        try Fixture().listening(to: .rhythm).withLog(["2026-03-02, due: 2026-06-05, cause: us, note: Why"]).expect(
            RhythmTests.gap("10:5", "2026-04-24", "2026-06-05", 42))
    }

    @Test func theFirstDayCountsFromTheStartAndTheLastUpToTheEnd() throws {
        let early = Fixture().listening(to: .rhythm).without("website-relaunch/01-capacity-audit.md").on("2026-03-30")
        try early.expect(
            RhythmTests.gap("02-messaging.md:4:6", "2026-02-02", "2026-04-24", 81).map {
                $0.replacing("02-messaging.md:", with: "")
            })
        try project("end: 2026-05-29").expect([])
        try project("end: 2026-06-30").expect(RhythmTests.gap("project.md:6:6", "2026-04-24", "2026-06-30", 67))
    }

    @Test func aGapThatIsOverIsHistory() throws {
        let late = due(4, "2026-05-30").with(
            "website-relaunch/05-launch.md", RhythmTests.milestone("2026-06-26"))
        try late.on("2026-05-30").expect(RhythmTests.gap("04-new.md:4:6", "2026-04-24", "2026-05-30", 36))
        try late.on("2026-05-31").expect([])
    }

    @Test func aDayThatWasMetIsHistoryToo() throws {
        let log =
            "approval: {owner: Priya Nair, via: email, decide_by: 2026-04-10, question: Do you accept it?}\nlog: [{on: 2026-03-30, qa: passed, by: Dana Ortiz}, {on: 2026-03-30, state: in review}]"
        let files = "deliverables: [{title: Guide, file: files/messaging-guide.pdf}]\ncaveats: none\nnext: Launch"
        try due(4, "2026-05-30", keys: "\(files)\n\(log)").expect([])
    }

    @Test func whoeverHasNoDayMayFillTheGap() throws {
        let log = ["2026-03-02, state: blocked, note: Why", "2026-03-02, due: unknown, cause: client, note: Why"]
        try due(4, "2026-05-30").withLog(log).expect([])
    }

    @Test func aHoldDoesNotCount() throws {
        let holds = "holds: [{since: 2026-05-04, until: 2026-05-10, note: Leave, owner: Priya Nair}]"
        try project(holds, fixture: due(4, "2026-06-05")).expect([])
        try project(holds, fixture: due(4, "2026-06-06")).expect(
            RhythmTests.gap("04-new.md:4:6", "2026-04-24", "2026-06-06", 36))
    }

    @Test(arguments: ["closed: {on: 2026-03-30}", "holds: [{since: 2026-03-30, note: Leave, owner: Priya Nair}]"])
    func aProjectThatDoesNotRunHasNoRhythm(_ keys: String) throws {
        try project(keys, fixture: due(4, "2026-05-30")).expect([])
    }

    @Test func aProjectThatHasNotBegunHasNone() throws {
        let findings = try due(4, "2026-05-30").on("2026-02-01").findings()
        #expect(!findings.contains { $0.contains("[rhythm]") })
    }

    @Test func aRecordThatCouldNotBeReadMayFillTheGap() throws {
        try due(4, "2026-05-30").with("website-relaunch/05-launch.md", Fixture.unreadable).expect([
            "05-launch.md:\(Fixture.unreadableFinding)"
        ])
    }

    // MARK: Too close together

    @Test func twoMayFallTogetherAndThreeMayNot() throws {
        try due(4, "2026-04-28").expect([])
        try due(4, "2026-04-27").expect(
            RhythmTests.crowd("04-new.md:4:6", 3, "between 2026-04-24 and 2026-04-27"))
        try due(4, "2026-04-24").expect(RhythmTests.crowd("04-new.md:4:6", 3, "on 2026-04-24"))
        #expect(try due(4, "2026-04-24").checked().diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test func aCrowdIsOneFinding() throws {
        let fixture = due(4, "2026-04-24").with(
            "website-relaunch/05-launch.md", RhythmTests.milestone("2026-04-26"))
        try fixture.expect(RhythmTests.crowd("05-launch.md:4:6", 4, "between 2026-04-24 and 2026-04-26"))
    }

    @Test func whatIsDoneOrPastCrowdsNobody() throws {
        try due(4, "2026-04-24").on("2026-04-25").expect([])
        try due(4, "2026-04-24").withLog(["2026-03-02, replaced: homepage, note: Why"]).expect([])
    }

    private static func milestone(_ due: String, keys: String = "caveats: none") -> String {
        "---\ntitle: One thing more\noutput: The output\ndue: \(due)\n\(keys)\n---\n"
    }

    /// The folder with one more milestone.
    private func due(_ number: Int, _ day: String, keys: String = "caveats: none") -> Fixture {
        Fixture().listening(to: .rhythm).with(
            "website-relaunch/0\(number)-new.md", RhythmTests.milestone(day, keys: keys))
    }

    private func project(_ keys: String, fixture: Fixture = Fixture()) -> Fixture {
        fixture.listening(to: .rhythm).with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
    }
}
