import Testing

@Suite struct ReferenceTests {
    private static let closed =
        "closed: {on: 2026-03-06, outcome: blocked by dependency, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: "

    // MARK: Milestones and changes

    @Test(arguments: [
        ("homepage", nil), ("front", nil),
        ("hompage", "this project has no milestone “hompage”; did you mean “homepage”?"),
        ("launch-day", "this project has no milestone “launch-day”; mend the name, or add its record"),
        ("messaging", "a milestone cannot hand open items to itself; name another one"),
        ("voice", "a milestone cannot hand open items to itself; name another one"),
    ])
    func anOpenItemGoesIntoAMilestoneOfTheProject(_ into: String, _ message: String?) throws {
        let fixture = Fixture()
            .with("website-relaunch/03-homepage.md", Fixture.milestone("Home", keys: "aliases: [front]"))
            .withLog(
                ["2026-03-05, state: blocked, note: Why"],
                keys: "\(ReferenceTests.closed)\(into)}]}\naliases: [voice]")
        let finding = message.map { ["11:133: error: \($0) [reference]"] } ?? []
        try fixture.expect(finding)
    }

    @Test func aRecordThatCannotBeReadIsNotDoubted() throws {
        let fixture = Fixture().with("website-relaunch/04-launch-day.md", Fixture.unreadable)
            .withLog(["2026-03-05, state: blocked, note: Why"], keys: "\(ReferenceTests.closed)launch-day}]}")
        try fixture.expect([
            "04-launch-day.md:\(Fixture.unreadableFinding)"
        ])
    }

    @Test func splitReplacedAndChangesNameRecordsOfTheProject() throws {
        try Fixture().withLog(["2026-03-05, split: [homepage, front, messaging], note: Why"]).expect([
            "10:40: error: this project has no milestone “front”; mend the name, or add its record [reference]",
            "10:47: error: a milestone cannot be split into itself; name another one [reference]",
        ])
        try Fixture().withLog(["2026-03-05, replaced: home-page, note: Why"]).expect([
            "10:32: error: this project has no milestone “home-page”; did you mean “homepage”? [reference]"
        ])
        let change = Fixture.change(nil).replacing("[messaging, homepage]", with: "[mesaging]")
        try Fixture().with("website-relaunch/changes/web-shop.md", change).expect([
            "changes/web-shop.md:5:14: error: this project has no milestone “mesaging”; did you mean “messaging”? [reference]"
        ])
        let project = Fixture.project(log: [
            "2026-03-02, end: 2026-06-30, cause: scope, note: Why, change: web-shp"
        ])
        try Fixture().with("website-relaunch/project.md", project).expect([
            "project.md:8:72: error: this project has no change “web-shp”; did you mean “web-shop”? [reference]"
        ])
    }

    @Test func milestonesThatReplaceEachOtherAreReportedOnce() throws {
        let replaced = "log:\n  - {on: 2026-03-05, replaced: "
        try Fixture().withLog(["2026-03-05, split: [homepage, capacity-audit], note: Why"])
            .with(
                "website-relaunch/03-homepage.md",
                Fixture.milestone("Home", keys: "\(replaced)launch, note: Why}")
            )
            .with(
                "website-relaunch/04-launch.md",
                Fixture.milestone("Go", keys: "\(replaced)messaging, note: Why}")
            )
            .expect([
                "10:30: error: “messaging”, “homepage” and “launch” replace each other in a circle, so nobody does the work; name the one that goes on [reference]"
            ])
    }

    // MARK: Files

    @Test(arguments: [
        ("files/messaging-guide.pdf", nil),
        (
            "files/latest.pdf",
            "“files/latest.pdf” is a symbolic link, which is never followed; put the file itself there"
        ),
        (
            "files/wireframes.sketch",
            "“files/wireframes.sketch” is of no kind that may be published here; save it as PNG, JPEG, GIF, WebP, SVG, PDF, ZIP, Word, Excel, PowerPoint, Text, CSV or Video, with the ending that belongs to it"
        ),
        (
            "files/logo.png",
            "no file “files/logo.png” is in the folder Content/northwind/website-relaunch/; put it there, or mend the path"
        ),
    ])
    func aDeliverableIsAFileOfTheProject(_ path: String, _ message: String?) throws {
        try Fixture().withMessaging("deliverables: [{title: Guide, file: \(path)}]")
            .expect(message.map { ["5:37: error: \($0) [reference]"] } ?? [])
    }

    @Test(arguments: [
        ("files/logo.png", nil),
        (
            "files/lgo.png",
            "no file “files/lgo.png” is in the folder Content/northwind/; did you mean “files/logo.png”?"
        ),
        (
            "website-relaunch/files/messaging-guide.pdf",
            "“website-relaunch/files/messaging-guide.pdf” is of no kind that may be published here; save it as PNG, JPEG, GIF, WebP or SVG, with the ending that belongs to it"
        ),
    ])
    func aLogoIsAnImageOfTheClient(_ path: String, _ message: String?) throws {
        let client = Fixture.client(
            "Northwind Traders", key: "abcdefghijklmnopqrstuvwxyz", mail: "a@northwind.example"
        )
        .replacing("contacts:", with: "theme: {logo: \(path)}\ncontacts:")
        try Fixture().with("client.md", client)
            .expect(message.map { ["Content/northwind/client.md:4:15: error: \($0) [reference]"] } ?? [])
    }

    // MARK: Rules and aliases

    @Test func anAllowanceNamesACheck() throws {
        try Fixture().withMessaging("allow: {rythm: Client on leave, quiet: Client on leave, nonsense: Yes}")
            .expect([
                "5:9: error: no check is called “rythm”; did you mean “rhythm”? [reference]",
                "5:57: error: no check is called “nonsense”; docs/checks.md lists them all [reference]",
            ])
    }

    @Test func aProjectsFormerNameIsASlugAlone() throws {
        let project = Fixture.project(log: [], keys: "aliases: [old/relaunch]")
        try Fixture().with("website-relaunch/project.md", project).expect([
            "project.md:6:11: error: only a record inside a project has an alias with a “/”; write the former slug alone [reference]"
        ])
    }
}
