import Testing
import Vocabulary

/// A rule yields to another only where that other really speaks.
@Suite struct HeardRuleTests {
    private static let review = ["2026-03-10, qa: passed, by: Dana Ortiz", "2026-03-10, state: in review"]
    private static let words = "2026-03-16, feedback: Lovely, by: Priya Nair"

    @Test(arguments: [("", "checks: {feedback-open: off}"), ("allow: {feedback-open: They answer by phone}", "")])
    func aLateDecisionIsToldWhereItsFeedbackIsNot(_ keys: String, _ settings: String) throws {
        let fixture = Fixture().without("website-relaunch/03-homepage.md")
            .withLog(HeardRuleTests.review + [HeardRuleTests.words], keys: keys)
        #expect(try rules(fixture.withSettings(settings), .feedbackOpen, .overdue) == [.overdue])
    }

    @Test(arguments: [("caveats: none", "checks: {overdue: off}"), ("allow: {overdue: They know}", "")])
    func aPastEndIsToldWhereItsLateMilestonesAreNot(_ keys: String, _ settings: String) throws {
        let fixture = ending().without("website-relaunch/03-homepage.md").withMessaging(keys).withSettings(settings)
        #expect(try rules(fixture, .overdue, .promisedEnd) == [.promisedEnd])
    }

    /// Nobody waits for word of imported history.
    @Test func whatHadEndedBeforeTheProcessRulesIsLeftInPeace() throws {
        let fixture = ending().without(Fixture.messaging, "website-relaunch/03-homepage.md")
            .withSettings("rules_from: 2026-02-21")
        #expect(try rules(fixture, .offboarding, .promisedEnd, .quiet) == [])
    }

    @Test(arguments: [("", "checks: {offboarding: off}"), ("allow: {offboarding: They know}", "")])
    func aPastEndAndSilenceAreToldWhereTheFarewellIsNot(_ keys: String, _ settings: String) throws {
        let fixture = ending(keys).without(Fixture.messaging, "website-relaunch/03-homepage.md").withSettings(settings)
        #expect(try rules(fixture, .offboarding, .promisedEnd, .quiet) == [.promisedEnd, .quiet])
    }

    private func ending(_ keys: String = "") -> Fixture {
        Fixture().with(
            "website-relaunch/project.md", Fixture.project(log: [], keys: "end: 2026-03-31\ncadence: 7 days\n\(keys)"))
    }

    private func rules(_ fixture: Fixture, _ rules: RuleID...) throws -> Set<RuleID> {
        var fixture = fixture.on("2026-04-27")
        fixture.warnings = Set(rules)
        return Set(try fixture.checked().diagnostics.map(\.rule))
    }
}
