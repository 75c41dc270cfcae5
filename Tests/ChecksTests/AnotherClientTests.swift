import Testing

@Suite struct AnotherClientTests {
    private static func name(_ name: String) -> String {
        "“\(name)” is the name of another client; take it out, or list it under `namesakes` in milepost.yml if it means something else [another-client]"
    }
    private static let key =
        "this text holds the key to the page of “fabrikam”, which is another client's; take it out [another-client]"
    private static let mail =
        "this text holds a mail address or mail domain of “fabrikam”, another client; take it out [another-client]"

    private func withNext(_ text: String, _ fixture: Fixture = Fixture()) -> Fixture {
        fixture.withMessaging("next: \"\(text)\"")
    }

    // MARK: Names

    @Test(arguments: [
        "As for Fabrikam Foods", "Fabrikam Foods", "Fabrikam Foods’ shop", "“Fabrikam Foods”",
        "(Fabrikam  Foods)",
        "Fabrikam-Foods", "**Fabrikam** Foods", "Fabrikam\u{A0}Foods", "from Fabrikam Foods.",
    ])
    func anotherClientsNameIsAnError(_ text: String) throws {
        try withNext(text).expect(["5:7: error: \(AnotherClientTests.name("Fabrikam Foods"))"])
    }

    @Test(arguments: [
        "fabrikam foods", "Fabrikam", "Fabrikam Foodstuff", "PreFabrikam Foods", "ÖFabrikam Foods",
        "Fabrikam Foodsé",
        "Fabrikam and Foods", "Fabrikam. Foods",
    ])
    func whatIsNotTheWholeNameIsFine(_ text: String) throws {
        try withNext(text).expect([])
    }

    @Test func aNameOfOneWordOnlyWarns() throws {
        let target = Fixture.client("Target", key: "targettargettargettarget22", mail: "a@target.example")
        let checked = try withNext("Our Target is the target", Fixture().withNeighbour("target", target))
            .checked()
        #expect(
            checked.diagnostics.map(\.description) == [
                "Content/northwind/website-relaunch/02-messaging.md:5:7: warning: \(AnotherClientTests.name("Target"))"
            ])
        #expect(checked.value != nil)
    }

    @Test(arguments: [
        ("McDonald's Farm", "the McDonald’s Farm way"), ("McDonald’s Farm", "the McDonald's Farm way"),
        ("Café Noir", "the Cafe\u{301} Noir way"), ("Contoso Ltd.", "as Contoso Ltd does"),
        ("株式会社 北風", "昨日は株式会社 北風です"),
        ("Ärzte Nord", "wie (Ärzte Nord)"),
    ])
    func aNameIsFoundHoweverItIsTyped(_ name: String, _ text: String) throws {
        let neighbour = Fixture.client(
            "\"\(name)\"", key: "contosocontosocontosocon22", mail: "a@contoso.example")
        let fixture = Fixture().withNeighbour("contoso", neighbour)
        try withNext(text, fixture).expect(["5:7: error: \(AnotherClientTests.name(name))"])
        try fixture.withMessaging("caveats: none", body: "## What happened\n\(text)").expect([
            "8:\(text.hasPrefix("昨") ? 4 : text.hasPrefix("a") ? 4 : text.hasPrefix("w") ? 6 : 5): error: \(AnotherClientTests.name(name))"
        ])
    }

    @Test func theLongestNameCountsAndEachIsSaidOnceInAText() throws {
        let group = Fixture.client(
            "Fabrikam Foods Group", key: "contosocontosocontosocon22", mail: "a@group.example")
        try withNext(
            "Fabrikam Foods Group, Fabrikam Foods Group, Fabrikam Foods",
            Fixture().withNeighbour("group", group)
        )
        .expect(
            [
                "5:7: error: \(AnotherClientTests.name("Fabrikam Foods Group"))",
                "5:7: error: \(AnotherClientTests.name("Fabrikam Foods"))",
            ].sorted())
    }

    @Test func aNamesakeIsExempt() throws {
        try withNext("As for Fabrikam Foods", Fixture().withSettings("namesakes:\n  - Fabrikam Foods"))
            .expect([])
        try withNext("As for Fabrikam Foods", Fixture().withSettings("namesakes:\n  - Fabrikam")).expect([
            "5:7: error: \(AnotherClientTests.name("Fabrikam Foods"))"
        ])
    }

    @Test func whatIsPartOfTheOwnNameIsExempt() throws {
        let own = Fixture.client(
            "Fabrikam Foods Europe", key: "abcdefghijklmnopqrstuvwxyz", mail: "a@northwind.example")
        try withNext("Fabrikam Foods Europe and Fabrikam Foods", Fixture().with("client.md", own)).expect([])
    }

    @Test func aClientOfTheSameNameIsExempt() throws {
        let twin = Fixture.client(
            "Northwind Traders", key: "contosocontosocontosocon22", mail: "a@other.example")
        try withNext("Northwind Traders", Fixture().withNeighbour("twin", twin)).expect([])
    }

    // MARK: Keys and mail

    @Test(arguments: [
        "see q7k2mzx4v3bn6w5trhyc2jd7pl", "see Q7K2MZX4v3bn6w5trhyc2jd7pl",
        "https://x.example/f-q7k2mzx4v3bn6w5trhyc2jd7pl/",
        "xxq7k2mzx4v3bn6w5trhyc2jd7plyy",
    ])
    func anotherClientsKeyIsAnErrorAndIsNotPrinted(_ text: String) throws {
        try withNext(text).expect(["5:7: error: \(AnotherClientTests.key)"])
    }

    @Test(arguments: [
        "joe@fabrikam.example", "JOE@Fabrikam.example", "ask anna@fabrikam.example",
        "see www.fabrikam.example.",
        "https://fabrikam.example/x", "(fabrikam.example)",
    ])
    func anotherClientsMailIsAnError(_ text: String) throws {
        try withNext(text).expect(["5:7: error: \(AnotherClientTests.mail)"])
    }

    @Test(arguments: [
        "notfabrikam.example", "fabrikam.example.org", "fabrikam", "priya@northwind.example", "3.5 days",
    ])
    func otherDomainsAreFine(_ text: String) throws {
        try withNext(text).expect([])
    }

    @Test(arguments: [("joe.miles@gmail.com", 1), ("anna@gmail.com", 0), ("gmail.com", 0)])
    func aCommonHostGivesAwayAnAddressOnly(_ text: String, _ count: Int) throws {
        let neighbour = Fixture.client(
            "Fabrikam Foods", key: "q7k2mzx4v3bn6w5trhyc2jd7pl", mail: "Joe.Miles@gmail.com")
        try withNext(text, Fixture().withNeighbour("fabrikam", neighbour))
            .expect(Array(repeating: "5:7: error: \(AnotherClientTests.mail)", count: count))
    }

    @Test(arguments: ["hotmail.co.uk", "yahoo.com.br", "gmx.at", "web.de", "outlook.com"])
    func aCommonHostIsOneInEveryCountry(_ domain: String) throws {
        let neighbour = Fixture.client(
            "Fabrikam Foods", key: "q7k2mzx4v3bn6w5trhyc2jd7pl", mail: "joe@\(domain)")
        try withNext("write to anna@\(domain)", Fixture().withNeighbour("fabrikam", neighbour)).expect([])
    }

    @Test(arguments: ["joe@lighthouse.example", "joe@northwind.example"])
    func theStudiosAndASharedDomainAreFine(_ mail: String) throws {
        let neighbour = Fixture.client("Fabrikam Foods", key: "q7k2mzx4v3bn6w5trhyc2jd7pl", mail: mail)
        let domain = mail.drop { $0 != "@" }
        try withNext("write to anna\(domain)", Fixture().withNeighbour("fabrikam", neighbour)).expect([])
    }

    // MARK: Where it looks

    @Test func aHitInProseIsReportedAtItsLineAndColumn() throws {
        let body = "\n## What happened\n\nFirst line.\nÜber Fabrikam\nFoods and joe@fabrikam.example"
        try Fixture().withMessaging("caveats: none", body: body).expect([
            "11:6: error: \(AnotherClientTests.name("Fabrikam Foods"))",
            "12:11: error: \(AnotherClientTests.mail)",
        ])
    }

    @Test func internalTextIsNotRead() throws {
        try Fixture().withMessaging(
            "invoice: {trigger: Approval, amount: As for Fabrikam Foods}\nlog: [{on: 2026-03-02, sent: recovery, to: joe@fabrikam.example}]",
            body: "## Internal\nFabrikam Foods paid more."
        ).expect([])
    }

    @Test func everyPublicTextIsRead() throws {
        let count = Everywhere(naming: "Fabrikam Foods", at: nil).count
        #expect(count == 70)
        for place in 0..<count {
            let everywhere = Everywhere(naming: "Fabrikam Foods", at: place)
            let findings = try everywhere.fixture.findings()
            let hits = findings.filter { $0.hasSuffix("error: \(AnotherClientTests.name("Fabrikam Foods"))") }
            #expect(hits.count == 1, "\(everywhere.line)")
        }
    }

    // MARK: Severity

    @Test(arguments: [
        ("another-client: warning", "warning"), ("another-client: error", "error"),
        ("another-client: off", "error"), ("quiet: off", "error"),
    ])
    func theSettingsMayLowerItAndNeverTurnItOff(_ setting: String, _ severity: String) throws {
        try withNext("Fabrikam Foods", Fixture().withSettings("checks: {\(setting)}")).expect([
            "5:7: \(severity): \(AnotherClientTests.name("Fabrikam Foods"))"
        ])
    }

    @Test func noMessageOfAnyRuleQuotesAKey() throws {
        let log = ["2026-03-02, due: unknown, cause: us, note: Why, change: q7k2mzx4v3bn6w5trhyc2jd7pl"]
        let findings = try Fixture().withLog(log).withSettings("checks: {another-client: warning}").report()
        #expect(findings.contains { $0.contains("this project has no change “(a key)”") })
        #expect(!findings.contains { $0.contains("q7k2mzx4") })
    }
}
