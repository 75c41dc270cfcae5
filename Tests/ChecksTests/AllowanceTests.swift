import Checks
import Testing
import Vocabulary

/// What `allow:` in a record, and the settings, make of warnings.
@Suite struct AllowanceTests {
    private static let unsafe = "## What happened\n\nSee the [draft](files/draft.pdf) and the [plan](files/plan.pdf)."
    private static let findings = [
        "9:9: warning: no file “files/draft.pdf” is there; mend the link, or take it out [unsafe-link]",
        "9:42: warning: no file “files/plan.pdf” is there; mend the link, or take it out [unsafe-link]",
    ]

    @Test func anAllowanceWithAReasonSilencesTheRuleInItsRecord() throws {
        try heard("allow: {unsafe-link: The files come on Monday}").expect([])
    }

    @Test func anAllowanceWithoutAReasonIsAFinding() throws {
        for keys in ["allow: {unsafe-link: }", "allow:\n  unsafe-link:"] {
            let finding = try heard(keys).findings().map { $0.drop { $0 != " " } }
            #expect(
                finding == [
                    " warning: nothing says why “unsafe-link” is allowed here; write the reason behind it [allowance]"
                ])
        }
    }

    @Test func anAllowanceHoldsInNoOtherRecord() throws {
        let fixture = heard("start: 2026-02-16").with(
            "website-relaunch/03-homepage.md",
            Fixture.milestone("Visitors see at once what you do", keys: "allow: {unsafe-link: Not here}"))
        try fixture.expect(
            AllowanceTests.findings + [
                "03-homepage.md:5:9: warning: “unsafe-link” does not fire in this record; remove the allowance [allowance]"
            ])
    }

    @Test func anErrorIsNotAllowed() throws {
        try Fixture().listening(to: .allowance)
            .withMessaging("allow: {reason: They know}\nlog:\n  - {on: 2026-03-02, state: at risk}").expect([
                "5:9: warning: “reason” is an error, and no record allows an error; mend what it reports, and remove this line [allowance]",
                "7:5: error: nothing says why the milestone is at risk; add a `note` [reason]",
            ])
    }

    @Test func anAllowanceSilencesWhatTheSettingsMadeAnError() throws {
        try heard("allow: {unsafe-link: The files come on Monday}").withSettings("checks: {unsafe-link: error}").expect(
            [])
        let errors = try heard("start: 2026-02-16").withSettings("checks: {unsafe-link: error}").findings()
        #expect(errors == AllowanceTests.findings.map { $0.replacing("warning", with: "error") })
    }

    @Test func anAllowanceOfARuleThatIsOffIsJudgedAsIfItWereOn() throws {
        try heard("allow: {unsafe-link: The files come on Monday}").withSettings("checks: {unsafe-link: off}").expect([]
        )
    }

    @Test func aRecordThatCouldNotBeReadInFullIsNotJudged() throws {
        try Fixture().listening(to: .allowance).withMessaging("allow: {quiet: On leave}\nstart: Monday").expect([
            "6:8: error: `start` wants a day as YYYY-MM-DD, not “Monday” [field-type]"
        ])
    }

    @Test func whatARuleCouldNotJudgeIsNotCalledUnused() throws {
        let quiet = Fixture.project(log: [], keys: "allow: {quiet: On leave}")
        try Fixture().listening(to: .allowance, .quiet).with("website-relaunch/project.md", quiet)
            .with("website-relaunch/03-homepage.md", Fixture.unreadable).on("2026-04-20").expect([
                "03-homepage.md:\(Fixture.unreadableFinding)"
            ])
        let project = Fixture.project(log: [], keys: "owmer: Dana Ortiz")
        let milestone = Fixture().listening(to: .allowance, .overdue).withMessaging("allow: {overdue: They know}")
            .with("website-relaunch/project.md", project)
        #expect(try milestone.findings().filter { $0.contains("[allowance]") } == [])
    }

    @Test func aMilestoneThatGaveWayIsExempt() throws {
        let fixture = Fixture().listening(to: .allowance, .oneSentence).withLog(
            ["2026-03-02, replaced: homepage, note: Why"], keys: "allow: {one-sentence: A quotation}")
        try fixture.expect([])
    }

    @Test func anErrorThatTheSettingsLoweredIsAllowed() throws {
        let keys = "allow: {another-client: They are partners}\nrisks:\n  - Legal review as at Fabrikam Foods"
        let fixture = Fixture().listening(to: .allowance, .anotherClient).withMessaging(keys)
        try fixture.withSettings("checks: {another-client: warning}").expect([])
        try fixture.expect([
            "5:9: warning: “another-client” is an error, and no record allows an error; mend what it reports, and remove this line [allowance]",
            "7:5: error: “Fabrikam Foods” is the name of another client; take it out, or list it under `namesakes` in milepost.yml if it means something else [another-client]",
        ])
    }

    @Test func aReasonIsOwedBeforeTheDaysMakeTheRuleFire() throws {
        let fixture = Fixture().listening(to: .allowance, .overdue).withMessaging("allow: {overdue: }")
        for day in ["2026-03-26", "2026-04-20"] {
            try fixture.on(day).expect([
                "5:9: warning: nothing says why “overdue” is allowed here; write the reason behind it [allowance]"
            ])
        }
    }

    @Test(arguments: [
        ("quiet: 3", "“quiet” is measured in days; write it as in “10 days”"),
        ("rounds: 3 days", "“rounds” is a plain number; write it without “days”"),
        ("unsafe-link: 3", "“unsafe-link” measures nothing; it may be error, warning or off"),
        ("no-next: 2 days", "“no-next” measures nothing; it may be error, warning or off"),
    ])
    func aThresholdThatARuleCannotHaveIsAnError(setting: String, message: String) throws {
        let read = Fixture().withSettings("checks: {\(setting)}").readStudio()
        let column = 12 + setting.prefix { $0 != ":" }.count
        #expect(
            read.diagnostics.map(\.description) == [
                "Content/milepost.yml:5:\(column): error: \(message) [field-type]"
            ])
    }

    private func heard(_ keys: String) -> Fixture {
        Fixture().listening(to: .unsafeLink, .allowance).withMessaging(keys, body: AllowanceTests.unsafe)
    }
}
