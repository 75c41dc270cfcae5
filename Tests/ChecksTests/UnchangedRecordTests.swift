import Checks
import Testing
import Vocabulary

/// A strict build of records that nobody changed says the same on every day.
@Suite struct UnchangedRecordTests {
    @Test(arguments: CheckSuite.rules.map { $0.id }.filter { !$0.isError })
    func anExampleIsJudgedAlikeOnEveryDay(_ id: RuleID) throws {
        let rule = try #require(CheckSuite.rules.first { $0.id == id })
        for example in [rule.breaks, rule.keeps] {
            try expectSteady(RuleExampleTests.folder(of: id).with(example), "\(id.rawValue)")
        }
    }

    @Test(arguments: UnchangedRecordTests.projects)
    func aHoldAStartOrAnEndMakesNoDifference(_ keys: String) throws {
        let projects = [
            Fixture.project(log: [], keys: keys),
            Fixture.project(log: [], keys: keys).replacing("start: 2026-02-02", with: "start: 2026-05-04"),
        ]
        for (name, milestones) in UnchangedRecordTests.milestones {
            for project in projects {
                try expectSteady(milestones.with("website-relaunch/project.md", project), name)
            }
        }
    }

    private static let projects = [
        "cadence: 7 days", "end: 2026-04-20", "end: 2026-06-30", "closed: {on: 2026-03-30}",
        "allow: {rhythm: They know, quiet: They know, promised-end: , offboarding: }",
        "holds: [{since: 2026-03-26, note: Leave, owner: Priya Nair}]",
        "holds: [{since: 2026-03-26, until: 2026-04-20, note: Leave, owner: Priya Nair}]",
        "holds: [{since: 2026-04-20, until: 2026-05-20, note: Leave, owner: Priya Nair}]",
        "holds: [{since: 2026-03-01, until: 2026-03-20, note: Leave, owner: Priya Nair}]",
    ]

    private static let milestones: [(String, Fixture)] = {
        let dayless = [
            "2026-03-09, state: blocked, note: Why", "2026-03-09, due: unknown, cause: client, note: Why",
        ]
        let review = ["2026-03-20, qa: passed, by: Dana Ortiz", "2026-03-20, state: in review"]
        let allowed = "allow: {rhythm: They know, no-next: They know, overdue: They know, feedback-open: }"
        let slip = ["2026-03-09, due: 2026-06-12, cause: client, note: Why"]
        let few = Fixture().without("website-relaunch/03-homepage.md")
        return [
            ("standard", Fixture()), ("nothing next", few.withLog(dayless)),
            ("nothing next, allowed", few.withLog(dayless, keys: allowed)),
            ("late round", Fixture().withLog(review)),
            ("late round, allowed", Fixture().withLog(review, keys: allowed)),
            ("words", few.withLog(review + ["2026-03-23, feedback: Lovely, by: Priya Nair"], keys: allowed)),
            ("gap", Fixture().withLog(slip)), ("gap, allowed", Fixture().withLog(slip, keys: allowed)),
            ("allowed in vain", Fixture().withMessaging("allow: {rhythm: They know, no-next: , overdue: }")),
            ("all closed", few.without(Fixture.messaging)),
        ]
    }()

    /// Expects the same findings besides those of the day on every day behind the last record.
    private func expectSteady(_ fixture: Fixture, _ name: String) throws {
        var fixture = fixture
        fixture.warnings = Set(RuleID.allCases)
        let start = max(fixture.today, RecordExample.usualDay)
        var first: [String]?
        for days in [0, 1, 12, 19, 20, 26, 34, 50, 73, 400] {
            fixture.today = start + days
            let lasting = try fixture.checked().diagnostics.filter { !$0.isOfTheDay }.map(\.description)
            #expect(lasting == first ?? lasting, "\(name) on \(fixture.today)")
            first = first ?? lasting
        }
    }
}
