import Testing

@Suite struct LogEntryTests {
    // MARK: log-entry

    @Test func aChangeGoesWithTheCauseScopeAlone() throws {
        let log = ["2026-03-03, due: 2026-03-20, cause: client, note: Why, change: spanish-edition"]
        try Fixture().withLog(log).expect([
            "10:73: error: `change` goes with `cause: scope`, and this cause is client; write `cause: scope`, or remove the change [log-entry]"
        ])
    }

    @Test func theSameHoldsForTheProjectsEnd() throws {
        let fixture = Fixture().with(
            "website-relaunch/project.md",
            Fixture.project(log: [
                "2026-03-03, end: 2026-06-30, cause: us, note: Why, change: spanish-edition"
            ]))
        try fixture.expect([
            "project.md:8:69: error: `change` goes with `cause: scope`, and this cause is us; write `cause: scope`, or remove the change [log-entry]"
        ])
    }

    @Test func anEntryWithoutAKindIsReported() throws {
        try Fixture().withLog(["2026-03-03, note: Nothing much"]).expect([
            "10:5: error: this entry has no kind; it needs one of state, due, qa, rework, feedback, decision, waived, sent, split or replaced [log-entry]"
        ])
    }

    /// A log that lost an entry would only give findings that are not there.
    @Test func whatCouldNotBeReadInFullIsNotJudgedFurther() throws {
        let log = [
            "2026-03-03, qa: passd, by: Dana Ortiz", "2026-03-04, state: in review",
            "2026-03-01, state: at risk",
        ]
        try Fixture().withLog(log).expect([
            "10:26: error: `qa` wants passed or failed, not “passd”; did you mean “passed”? [field-type]"
        ])
    }

    @Test func aProjectThatCouldNotBeReadInFullLeavesItsMilestonesUnjudged() throws {
        let project = Fixture.project(log: []).replacing(
            "owner: Dana Ortiz", with: "approval: {ownr: Priya Nair}\nowner: Dana Ortiz")
        let fixture = Fixture().withMessaging("log: [{on: 2026-03-04, state: in review}]")
            .with("website-relaunch/project.md", project)
        try fixture.expect([
            "project.md:4:12: error: the approval has no key “ownr”; did you mean “owner”? [unknown-key]"
        ])
    }

    // MARK: log-order

    @Test func severalEntriesOnOneDayStandInTheOrderWritten() throws {
        let log = [
            "2026-03-03, state: on track", "2026-03-03, qa: passed, by: Dana Ortiz",
            "2026-03-03, state: in review",
        ]
        try Fixture().withLog(log).expect([])
    }

    @Test func oneMistypedDayIsOneFinding() throws {
        let log = [
            "2026-03-03, state: on track", "2026-02-27, rework: A", "2026-02-28, rework: B",
            "2026-03-04, rework: C",
        ]
        try Fixture().withLog(log).expect([
            "11:5: error: this entry of 2026-02-27 stands below one of 2026-03-03; put the entries in the order of their days, or mend the day [log-order]"
        ])
    }

    @Test(arguments: [("2026-04-01", 0), ("2026-04-02", 1)])
    func anEntryOfTodayIsFineAndOneOfTomorrowIsNot(_ day: String, _ count: Int) throws {
        let finding =
            "10:5: error: this entry is of 2026-04-02, and today is 2026-04-01; log it when it has happened, or mend the day [log-order]"
        try Fixture().withLog(["\(day), state: on track"]).expect(Array(repeating: finding, count: count))
    }

    @Test func theProjectsLogKeepsTheOrderToo() throws {
        let fixture = Fixture().with(
            "website-relaunch/project.md",
            Fixture.project(log: [
                "2026-03-03, sent: update", "2026-03-02, sent: kickoff", "2026-04-02, sent: update",
            ]))
        try fixture.expect([
            "project.md:9:5: error: this entry of 2026-03-02 stands below one of 2026-03-03; put the entries in the order of their days, or mend the day [log-order]",
            "project.md:10:5: error: this entry is of 2026-04-02, and today is 2026-04-01; log it when it has happened, or mend the day [log-order]",
        ])
    }
}
