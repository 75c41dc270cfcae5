import Testing

@Suite struct UnsafeLinkTests {
    @Test(arguments: [
        ("[a](files/messaging-guide.pdf)", nil), ("[a](03-homepage.md)", nil),
        ("[a](#website-relaunch.homepage)", nil),
        ("[a](https://example.org/)", nil), ("[a](04-launch.md)", nil),
        (
            "[a](javascript:alert)",
            "“javascript:alert” is not linked, since it is no https, http or mail address; its words stay on the page"
        ),
        (
            "![a](https://example.org/a.png)",
            "“https://example.org/a.png” is an image of another site and is not loaded; put it into files/ and name it there"
        ),
        (
            "[a](files/messaging-gide.pdf)",
            "no file “files/messaging-gide.pdf” is there; did you mean “files/messaging-guide.pdf”?"
        ),
        ("[a](03-hompage.md)", "no record “03-hompage.md” is there; did you mean “03-homepage.md”?"),
        (
            "[a](#website-relaunch.hompage)",
            "no record has the anchor “#website-relaunch.hompage”; did you mean “#website-relaunch.homepage”?"
        ),
        (
            "![a](files/messaging-guide.pdf)",
            "“files/messaging-guide.pdf” is no image; mend the link, or take it out"
        ),
        (
            "[a](../secret.pdf)",
            "“../secret.pdf” is no path inside this record's folder; mend the link, or take it out"
        ),
        (
            "[a](files/latest.pdf)",
            "“files/latest.pdf” is a symbolic link, which is never followed; mend the link, or take it out"
        ),
    ])
    func aLinkInProseLeadsSomewhere(_ link: String, _ message: String?) throws {
        let unread = "04-launch.md:\(Fixture.unreadableFinding)"
        let fixture = Fixture().with("website-relaunch/04-launch.md", Fixture.unreadable)
            .withMessaging("caveats: none", body: "## What happened\nSee this: \(link)")
        let findings = try fixture.findings()
        let expected = message.map { ["\($0) [unsafe-link]"] } ?? []
        #expect(
            findings.filter { $0 != unread }.map { String($0.drop { $0 != " " }.dropFirst(10)) } == expected)
    }

    @Test func everyProseIsRead() throws {
        let link = "[a](no.pdf)"
        let section = "## What happened\n\(link)"
        let fixture = Fixture()
            .with("client.md", (Fixture.standardRecords["client.md"] ?? "") + "\n\n\(link)")
            .with("website-relaunch/project.md", Fixture.project(log: []) + "\n\(link)")
            .with("website-relaunch/updates/2026-03-02.md", "---\ntitle: News\n---\n\(section)")
            .with("website-relaunch/changes/web-shop.md", Fixture.change(nil) + "\n\(link)")
            .withMessaging("caveats: none", body: section)
        let cure = "warning: no file “no.pdf” is there; mend the link, or take it out [unsafe-link]"
        try fixture.expect([
            "Content/northwind/client.md:9:1: \(cure)", "8:1: \(cure)", "changes/web-shop.md:8:1: \(cure)",
            "project.md:10:1: \(cure)", "updates/2026-03-02.md:5:1: \(cure)",
        ])
    }
}
