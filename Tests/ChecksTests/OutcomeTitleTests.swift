import Testing

@Suite struct OutcomeTitleTests {
    @Test func titlesOfTheStudiosWorkAreToldFromOutcomes() throws {
        try Judgement.expect(.outcomeTitle, bad: .internalTitles, good: .outcomeTitles) {
            Fixture.milestone($0.asYAML)
        }
    }

    @Test(arguments: [
        ("Milestone 2: Web application", "“Milestone 2” is a number on the plan"),
        ("Design phase finished: all pages", "“Design phase finished” names a phase of the work"),
        ("KICK-OFF!", "“KICK-OFF” names a phase of the work"),
        ("We’ve finished the testing", "“We’ve finished the testing” tells what the studio does"),
        ("Implementing the API", "“Implementing the API” tells what the studio does"),
        ("  “Sprint 4”", "“Sprint 4” is a number on the plan"),
    ])
    func theMessageNamesTheWordsThatMadeItFire(_ title: String, _ message: String) throws {
        try titled(title).expect([
            "2:8: warning: \(message); say what the client can do, has or knows then, as in “Members can book a court online” [outcome-title]"
        ])
    }

    @Test(arguments: [
        "", "locale: en",
    ])
    func aTitleIsJudgedWhereTheClientReadsEnglish(_ key: String) throws {
        #expect(try titled("Design", client: key).findings().count == 1)
    }

    @Test func noTitleIsJudgedInAnotherLanguage() throws {
        try titled("Design", client: "locale: de").expect([])
        try titled("Design").withSettings("locale: es").expect([])
        try titled("テスト完了").expect([])
        try titled("…").expect([])
    }

    @Test func aMilestoneThatWasGivenUpMayKeepItsTitle() throws {
        try Fixture().listening(to: .outcomeTitle)
            .with(
                Fixture.messaging,
                Fixture.milestone("Design", keys: "log: [{on: 2026-03-02, replaced: homepage, note: One page instead}]")
            )
            .expect([])
    }

    @Test func aRecordMayAllowItsTitle() throws {
        try Fixture().listening(to: .outcomeTitle, .allowance)
            .with(
                Fixture.messaging, Fixture.milestone("Design", keys: "allow: {outcome-title: The client's own word}")
            )
            .expect([])
    }

    private func titled(_ title: String, client key: String = "") -> Fixture {
        let client = (Fixture.standardRecords["client.md"] ?? "").replacing("contacts:", with: "\(key)\ncontacts:")
        return Fixture().listening(to: .outcomeTitle).with("client.md", client)
            .with(Fixture.messaging, Fixture.milestone(title.asYAML))
    }
}
