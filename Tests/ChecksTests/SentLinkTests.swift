import Testing

@Suite struct SentLinkTests {
    private static let site = "https://pages.lighthouse.example"
    private static let folder = "\(site)/northwind-abcdefghijklmnopqrstuvwxyz"

    private func expect(_ link: String, _ message: String?) throws {
        try Fixture().withMessaging(
            "aliases: [voice]\nlog: [{on: 2026-03-02, sent: recovery, link: \"\(link)\"}]"
        )
        .expect(message.map { ["6:46: error: \($0) [sent-link-lives]"] } ?? [])
    }

    @Test(arguments: [
        "#website-relaunch.messaging", "#website-relaunch.voice", "#website-relaunch",
        "#website-relaunch.2026-03-02",
        "#website-relaunch.change.spanish-edition", "website-relaunch/capacity-audit/",
        "website-relaunch/capacity-audit/index.html", "\(folder)/", folder,
        "\(folder)/#website-relaunch.messaging",
        "\(folder)/website-relaunch/capacity-audit/", "\(folder)/?from=mail#website-relaunch.voice",
        "HTTPS://Pages.Lighthouse.example/northwind-abcdefghijklmnopqrstuvwxyz/",
    ])
    func aLinkThatResolvesIsFine(_ link: String) throws {
        try expect(link, nil)
    }

    private static let dead =
        "leads nowhere any more; if its record was renamed, add the former slug to the record's `aliases`"

    @Test(arguments: [
        (
            "#website-relaunch.mesaging",
            "the link “#website-relaunch.mesaging” \(dead); did you mean “#website-relaunch.messaging”?"
        ),
        ("website-relaunch/launch/", "the link “website-relaunch/launch/” \(dead)"),
        (
            "\(folder)/#website-relaunch.voices",
            "the link “#website-relaunch.voices” \(dead); did you mean “#website-relaunch.voice”?"
        ),
        (
            "website-relaunch/messaging/",
            "the link “website-relaunch/messaging/” leads to a summary, which is there once the milestone is closed; link to “#website-relaunch.voice”"
        ),
    ])
    func aDeadLinkIsReported(_ link: String, _ message: String) throws {
        try expect(link, message)
    }

    @Test(arguments: [
        "https://elsewhere.example/#website-relaunch.messaging", "\(site)/",
        "\(site)/fabrikam-q7k2mzx4v3bn6w5trhyc2jd7pl/", "\(site)/northwind-zzzzzzzzzzzzzzzzzzzzzzzzzz/",
        "\(site).evil.example/northwind-abcdefghijklmnopqrstuvwxyz/",
        "\(site)-northwind-abcdefghijklmnopqrstuvwxyz/", "mailto:priya@northwind.example",
        "ftp://pages.lighthouse.example/northwind-abcdefghijklmnopqrstuvwxyz/",
    ])
    func aLinkToAnywhereElseIsReportedWithoutBeingPrinted(_ link: String) throws {
        try expect(
            link,
            "this link is not on this client's page; record the part behind the client's folder, as in “#website-relaunch.capacity-audit”"
        )
    }

    @Test func noMessagePrintsAKey() throws {
        try expect("fabrikam-q7k2mzx4v3bn6w5trhyc2jd7pl/", "the link \(SentLinkTests.dead)")
    }

    @Test func aFormerNameOfTheClientStillLeadsHere() throws {
        let client = (Fixture.standardRecords["client.md"] ?? "").replacing(
            "contacts:", with: "aliases: [nw]\ncontacts:")
        let link = "\(SentLinkTests.site)/nw-abcdefghijklmnopqrstuvwxyz/#website-relaunch"
        try Fixture().with("client.md", client)
            .withMessaging("log: [{on: 2026-03-02, sent: recovery, link: \"\(link)\"}]").expect([])
    }

    @Test func aClientWhoseKeyCannotBeReadHasNoFolderToCompareWith() throws {
        let client = (Fixture.standardRecords["client.md"] ?? "").replacing("key: abc", with: "key: ABC")
        let link = "\(SentLinkTests.folder)/#website-relaunch"
        try Fixture().with("client.md", client)
            .withMessaging("log: [{on: 2026-03-02, sent: recovery, link: \"\(link)\"}]").expect([
                "Content/northwind/client.md:3:6: error: a key is 26 characters a–z and 2–7, and this has others [field-type]"
            ])
    }

    @Test func theProjectsLogIsReadToo() throws {
        let project = Fixture.project(log: [
            "2026-03-02, sent: update, link: \"#website-relaunch.2026-03-03\""
        ])
        try Fixture().with("website-relaunch/project.md", project).expect([
            "project.md:8:42: error: the link “#website-relaunch.2026-03-03” \(SentLinkTests.dead); did you mean “#website-relaunch.2026-03-02”? [sent-link-lives]"
        ])
    }

    @Test func aRecordThatCannotBeReadIsNotDoubted() throws {
        try Fixture().with("website-relaunch/04-launch-day.md", Fixture.unreadable)
            .withMessaging("log: [{on: 2026-03-02, sent: recovery, link: \"#website-relaunch.launch-day\"}]")
            .expect([
                "04-launch-day.md:\(Fixture.unreadableFinding)"
            ])
    }
}
