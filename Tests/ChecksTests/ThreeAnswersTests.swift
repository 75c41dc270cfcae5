import Testing

@Suite struct ThreeAnswersTests {
    private static let review = ["2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-03, state: in review"]
    private static let approval = review + ["2026-03-05, decision: approved, by: Priya Nair, via: email"]
    private static let closed = "closed: {on: 2026-03-06, outcome: approved, next: The copy starts, owner: Dana Ortiz}"

    @Test func fromTheFirstReviewOnTheAnswersAreThere() throws {
        let missing =
            "and the page does not say what happened or why it matters; add `## What happened` and `## Why it matters`"
        let log = ThreeAnswersTests.self
        try heard().withLog(log.review).expect([finding("is in review, \(missing)")])
        try heard().withLog(log.approval).expect([finding("is approved, \(missing)")])
        try heard().withLog(log.approval, keys: log.closed).expect([finding("is closed, \(missing)")])
    }

    @Test func aMilestoneThatClosedOtherwiseOwesThemToo() throws {
        let closed =
            "closed: {on: 2026-03-06, outcome: changed via scope, next: We meet, owner: Dana Ortiz, open: [{what: Copy, owner: Dana Ortiz, into: homepage}]}"
        try heard().withMessaging(closed, body: "## Why it matters\nIt does.").expect([
            finding("is closed, and the page does not say what happened; add `## What happened`")
        ])
    }

    @Test(arguments: [
        ("on track", "2026-03-09", nil), ("on track", "2026-03-10", "8 days"),
        ("at risk, note: Why", "2026-03-10", "8 days"), ("blocked, note: Why", "2026-04-01", "30 days"),
    ])
    func workUnderWayOwesThemAfterACadence(_ state: String, _ day: String, _ days: String?) throws {
        let all = "what happened, why it matters or what comes next"
        let sections = "`## What happened`, `## Why it matters` and `## What comes next`"
        let fixture = heard().withLog(["2026-03-02, state: \(state)"]).on(day)
        try fixture.expect(
            days.map { [finding("has been under way for \($0), and the page does not say \(all); add \(sections)")] }
                ?? [])
        #expect(try fixture.checked().diagnostics.allSatisfy(\.isOfTheDay))
    }

    @Test func whatIsWrongOnAnyDayIsNotOfTheDay() throws {
        let findings = try heard().withLog(ThreeAnswersTests.review).checked().diagnostics
        #expect(findings.map(\.isOfTheDay) == [false])
    }

    @Test(arguments: [
        "log: [{on: 2026-03-01, due: 2026-04-30, cause: us, note: Why}]",
        "log: [{on: 2026-03-01, qa: failed, by: Dana Ortiz}]", "caveats: none",
    ])
    func whatIsPlannedOwesNothing(_ keys: String) throws {
        try heard().withMessaging(keys).expect([])
    }

    @Test func theClockStandsStillInAHoldAndTheEntryThatBeganTheWorkCounts() throws {
        let project = Fixture.project(
            log: [], keys: "holds: [{since: 2026-03-05, until: 2026-03-31, note: Why, owner: Dana Ortiz}]")
        let fixture = heard().with("website-relaunch/project.md", project)
            .withLog(["2026-02-28, due: 2026-04-30, cause: us, note: Why", "2026-03-02, state: on track"])
        try fixture.on("2026-04-05").expect([])
        let report = try fixture.on("2026-04-06").findings()
        #expect(report.map { $0.contains("for 8 days") } == [true])
    }

    @Test func nobodyWaitsForAnswersAboutWorkThatAClosedProjectLeftOpen() throws {
        let project = Fixture.project(log: [], keys: "closed: {on: 2026-03-30}")
        try heard().with("website-relaunch/project.md", project).withLog(["2026-03-02, state: on track"]).expect([])
    }

    @Test func theSettingsSayHowLongWorkMayBeUnderWay() throws {
        let fixture = heard().withLog(["2026-03-02, state: on track"]).withSettings("checks: {three-answers: 30 days}")
        try fixture.on("2026-04-01").expect([])
        #expect(try fixture.on("2026-04-02").findings().count == 1)
    }

    @Test(arguments: ["", "<!-- to do -->", "[r]: a.pdf", "---", "-"])
    func aSectionThatShowsNothingIsNoAnswer(_ text: String) throws {
        let body = "## What happened\n\(text)\n## Why it matters\nIt does."
        try heard().with(Fixture.messaging, record(body)).expect([
            finding("is in review, and the page does not say what happened; add `## What happened`")
        ])
    }

    @Test func whatComesNextIsSaidByTheRequestForADecisionOnlyWhileThereIsOne() throws {
        let body = "## What happened\nWe asked.\n## Why it matters\nIt does."
        try heard().with(Fixture.messaging, record(body)).expect([])
        let back = record(body).replacing(
            "state: in review}", with: "state: in review}\n  - {on: 2026-03-04, rework: Much}")
        try heard().with(Fixture.messaging, back).expect([
            finding(
                "has been under way for 29 days, and the page does not say what comes next; add `## What comes next`")
        ])
    }

    @Test func aMilestoneThatWasGivenUpForOthersIsExempt() throws {
        try heard().withLog(ThreeAnswersTests.review + ["2026-03-05, replaced: homepage, note: Better together"])
            .expect([])
    }

    private func heard() -> Fixture { Fixture().listening(to: .threeAnswers) }

    private func finding(_ words: String) -> String { "2:8: warning: this milestone \(words) [three-answers]" }

    private func record(_ body: String) -> String {
        let review = ThreeAnswersTests.review.map { "  - {on: \($0)}" }.joined(separator: "\n")
        return """
            ---
            title: Your messaging and positioning are now defined
            output: Messaging guide
            due: 2026-03-14
            approval: {owner: Priya Nair, via: email, decide_by: 2026-03-18, question: Do you accept the guide?}
            deliverables: [{title: Messaging guide, file: files/messaging-guide.pdf}]
            caveats: none
            next: Homepage copy starts on Monday
            log:
            \(review)
            ---
            \(body)
            """
    }
}
