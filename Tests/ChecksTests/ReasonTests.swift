import Testing

@Suite struct ReasonTests {
    @Test(arguments: [
        ("state: at risk", "nothing says why the milestone is at risk; add a `note`"),
        ("state: blocked", "nothing says why the milestone is blocked; add a `note`"),
        ("due: 2026-04-10, cause: third party", "nothing says why the due day moved; add a `note`"),
        (
            "due: 2026-04-10, cause: scope, note: Why",
            "the scope moved the due day, and no accepted change is named; add `change` with its slug, or tell another `cause`"
        ),
    ])
    func badNewsSaysWhy(_ entry: String, _ message: String) throws {
        try Fixture().withLog(["2026-03-02, \(entry)"]).expect(["10:5: error: \(message) [reason]"])
    }

    @Test func revisionsSayWhat() throws {
        let log = [
            "2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review",
            "2026-03-05, decision: needs revisions, by: Priya Nair, via: email",
        ]
        try Fixture().withLog(log).expect([
            "12:5: error: nothing says what the client wants revised; add a `note` [reason]"
        ])
    }

    @Test(arguments: [
        ("spanish-edition", nil),
        (
            "print-brochure",
            "the change “print-brochure” is declined, and only an accepted one moves the due day; record its `decision` first, or tell another `cause`"
        ),
        (
            "web-shop",
            "the change “web-shop” is still open, and only an accepted one moves the due day; record its `decision` first, or tell another `cause`"
        ),
    ])
    func aScopeSlipNamesAnAcceptedChange(_ change: String, _ message: String?) throws {
        let log = ["2026-03-02, due: 2026-04-10, cause: scope, note: Why, change: \(change)"]
        try Fixture().withLog(log).expect(message.map { ["10:72: error: \($0) [reason]"] } ?? [])
    }

    @Test func aChangeThatIsNotThereIsReportedOnce() throws {
        let log = ["2026-03-02, due: 2026-04-10, cause: scope, note: Why, change: spanish-edtion"]
        try Fixture().withLog(log).expect([
            "10:72: error: this project has no change “spanish-edtion”; did you mean “spanish-edition”? [reference]"
        ])
    }

    @Test func theProjectsEndMovesForAReasonToo() throws {
        let project = Fixture.project(log: [
            "2026-03-02, end: 2026-06-30",
            "2026-03-03, end: 2026-07-31, cause: scope, note: Why, change: web-shop",
            "2026-03-04, end: 2026-08-31, cause: scope, note: Why",
        ])
        try Fixture().with("website-relaunch/project.md", project).expect([
            "project.md:8:5: error: nothing says who or what moved the promised end; add a `cause`: us, client, scope or third party [reason]",
            "project.md:8:5: error: nothing says why the promised end moved; add a `note` [reason]",
            "project.md:9:72: error: the change “web-shop” is still open, and only an accepted one moves the promised end; record its `decision` first, or tell another `cause` [reason]",
            "project.md:10:5: error: the scope moved the promised end, and no accepted change is named; add `change` with its slug, or tell another `cause` [reason]",
        ])
    }

    @Test func anUpdateWithBadNewsSaysWhy() throws {
        let update = """
            ---
            title: The interviews are late
            health: off track
            ---
            """
        try Fixture().with("website-relaunch/updates/2026-03-02.md", update).expect([
            "updates/2026-03-02.md:3:9: error: nothing says why the project is off track; add a `reason` [reason]"
        ])
    }
}
