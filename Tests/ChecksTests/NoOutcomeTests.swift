import Testing

@Suite struct NoOutcomeTests {
    private static let log = [
        "2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-03, state: in review",
        "2026-03-05, decision: approved, by: Priya Nair, via: email",
    ]
    private static let closed = "closed: {on: 2026-03-06, outcome: approved, next: The copy starts, owner: Dana Ortiz}"
    private static let words =
        "warning: this milestone is approved, and nothing says what the client has of it; add one or two things that the client can point to under `## Outcomes` [no-outcome]"

    @Test func whatIsApprovedHasOutcomesFromThatDayOn() throws {
        try heard(NoOutcomeTests.log).on("2026-03-05").expect(["12:5: \(NoOutcomeTests.words)"])
        try heard(NoOutcomeTests.log, keys: NoOutcomeTests.closed).expect(["12:5: \(NoOutcomeTests.words)"])
        try heard(Array(NoOutcomeTests.log.prefix(2))).expect([])
        #expect(try heard(NoOutcomeTests.log).checked().diagnostics.map(\.isOfTheDay) == [false])
    }

    @Test func theEntryThatCompletedTheApprovalIsAtFault() throws {
        let waived = NoOutcomeTests.log.prefix(2) + ["2026-03-05, waived: Priya Nair, note: On leave"]
        try heard(Array(waived)).expect(["12:5: \(NoOutcomeTests.words)"])
        let again = NoOutcomeTests.log + ["2026-03-06, state: on track", "2026-03-07, state: in review"]
        try heard(again).expect([])
        try heard(again + ["2026-03-09, decision: approved, by: Priya Nair, via: email"]).expect([
            "15:5: \(NoOutcomeTests.words)"
        ])
    }

    @Test func anApprovalBeforeTheProcessRulesIsTakenAsItIs() throws {
        try heard(NoOutcomeTests.log, keys: NoOutcomeTests.closed).withSettings("rules_from: 2026-03-06").expect([])
        try heard(NoOutcomeTests.log, keys: NoOutcomeTests.closed).withSettings("rules_from: 2026-03-05").expect([
            "12:5: \(NoOutcomeTests.words)"
        ])
    }

    @Test func aSectionWithNothingInItIsNoOutcome() throws {
        for (text, count) in [("<!-- to do -->", 1), ("- Five of six can say what you sell", 0)] {
            let fixture = heard(NoOutcomeTests.log)
            let record = (fixture.records[Fixture.messaging] ?? "") + "\n## Outcomes\n\n\(text)"
            #expect(try fixture.with(Fixture.messaging, record).findings().count == count)
        }
    }

    private func heard(_ log: [String], keys: String = "start: 2026-02-16") -> Fixture {
        Fixture().listening(to: .noOutcome).withLog(log, keys: keys)
    }
}
