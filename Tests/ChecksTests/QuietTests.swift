import Testing

@Suite struct QuietTests {
    private static func finding(since day: String, for days: String, on today: String) -> [String] {
        [
            "project.md:2:8: warning: the client has seen nothing new since \(day), for \(days); write updates/\(today).md, or log what has happened [quiet]"
        ]
    }

    @Test func aCadenceAndThreeDaysMayPass() throws {
        let fixture = Fixture().listening(to: .quiet)
        try fixture.on("2026-04-04").expect([])
        try fixture.on("2026-04-05").expect(
            QuietTests.finding(since: "2026-03-25", for: "11 days", on: "2026-04-05"))
    }

    @Test func theSettingsSayHowLong() throws {
        let fixture = Fixture().listening(to: .quiet).withSettings("checks: {quiet: 20 days}")
        try fixture.on("2026-04-14").expect([])
        try fixture.on("2026-04-15").expect(
            QuietTests.finding(since: "2026-03-25", for: "21 days", on: "2026-04-15"))
    }

    @Test func theProjectsCadenceCounts() throws {
        try listening("cadence: 14 days").on("2026-04-11").expect([])
        try listening("cadence: 14 days").on("2026-04-12").expect(
            QuietTests.finding(since: "2026-03-25", for: "18 days", on: "2026-04-12"))
    }

    @Test func onlyTheDaysMakeItFire() throws {
        let checked = try Fixture().listening(to: .quiet).on("2026-04-05").checked()
        #expect(checked.diagnostics.map(\.isOfTheDay) == [true])
    }

    @Test(arguments: [
        ("2026-04-03, state: on track", true), ("2026-04-03, sent: recovery", true),
        ("2026-04-03, feedback: Lovely, by: Priya Nair", true), ("2026-04-03, qa: passed, by: Dana Ortiz", false),
    ])
    func whatTheClientCanSeeIsASignOfLife(_ entry: String, _ isSeen: Bool) throws {
        try Fixture().withLog([entry]).listening(to: .quiet).on("2026-04-10").expect(
            isSeen ? [] : QuietTests.finding(since: "2026-03-25", for: "16 days", on: "2026-04-10"))
    }

    @Test func anUpdateIsASignOfLifeAndADraftIsNone() throws {
        let fixture = Fixture().listening(to: .quiet).on("2026-04-10")
        let path = "website-relaunch/updates/2026-04-03.md"
        try fixture.with(path, "---\ntitle: The pages grow\n---\n").expect([])
        try fixture.with(path, "---\ntitle: The pages grow\ndraft: true\n---\n").expect(
            QuietTests.finding(since: "2026-03-25", for: "16 days", on: "2026-04-10"))
    }

    @Test(arguments: [
        // On hold, with the hold itself as the last thing told.
        "holds: [{since: 2026-03-26, note: Leave, owner: Priya Nair}]",
        // The hold has just ended.
        "holds: [{since: 2026-03-26, until: 2026-04-15, note: Leave, owner: Priya Nair}]",
        "closed: {on: 2026-03-26}",
    ])
    func aProjectThatDoesNotRunIsNotQuiet(_ keys: String) throws {
        try listening(keys).on("2026-04-20").expect([])
    }

    @Test func theDaysOfAHoldDoNotCount() throws {
        let holds = "holds: [{since: 2026-03-30, until: 2026-04-01, note: Leave, owner: Priya Nair}]"
        let told = "updates/2026-04-02.md"
        try listening(holds).on("2026-04-12").expect([])
        try listening(holds).on("2026-04-13").expect(
            QuietTests.finding(since: "2026-04-02", for: "11 days", on: "2026-04-13"))
        try listening(holds).with("website-relaunch/\(told)", "---\ntitle: News\n---\n").on("2026-04-12").expect([])
    }

    @Test func aProjectThatHasNotBegunIsNotQuiet() throws {
        let project = """
            ---
            title: Website relaunch
            goal: A site that tells every customer group what you do for them
            owner: Dana Ortiz
            start: 2026-05-04
            ---
            """
        try Fixture().listening(to: .quiet).with("website-relaunch/project.md", project).on("2026-04-20").expect([])
    }

    @Test func whereEveryMilestoneIsClosedOffboardingSpeaks() throws {
        try Fixture().without(Fixture.messaging, "website-relaunch/03-homepage.md")
            .listening(to: .quiet, .offboarding).on("2026-04-20").expect([
                "project.md:2:8: warning: every milestone is closed, the last for 59 days, and the project is still open; add `closed` to it, or write the milestone that comes next [offboarding]"
            ])
    }

    @Test(arguments: [
        // Its front matter is not closed; its name is no day.
        ("updates/2026-04-18.md", "---\ntitle: The pages grow", Fixture.unreadableFinding),
        (
            "updates/april.md", "---\ntitle: The pages grow\n---\n",
            "error: an update's file name is its day, as 2026-03-02.md; rename this file, or begin its name with “_” [syntax]"
        ),
    ])
    func aRecordThatCouldNotBeReadMayHoldTheSign(_ path: String, _ text: String, _ finding: String) throws {
        let place = finding.hasPrefix("error") ? "\(path): " : "\(path):"
        try Fixture().listening(to: .quiet).with("website-relaunch/\(path)", text).on("2026-04-20").expect([
            place + finding
        ])
    }

    private func listening(_ keys: String) -> Fixture {
        Fixture().listening(to: .quiet).with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
    }
}
