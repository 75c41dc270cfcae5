import Foundation
import Testing

/// What is internal shows nowhere, and changes nothing that shows.
@Suite struct SecretTests {
    let folder = TemporaryFolder()

    init() throws { try folder.copy(Checkout.fixture("secrets/Content"), to: "Content") }

    @Test func noInternalValueIsInTheSiteOrInTheReport() throws {
        let run = try folder.build("--all")
        let site = try FolderContents(at: folder["Site"])
        #expect(Canaries.traces(in: site) == [])
        #expect(Canaries.traces(in: run) == [])
        let kinds = Set(site.items.keys.map { $0.split(separator: ".").last ?? "" })
        #expect(kinds.isSuperset(of: ["html", "css", "json", "svg", "png"]), "what was looked through")
        // What is public in the same records is there, so nothing is missing because of a lock around it.
        let texts = site.texts.values.joined()
        let missing = [
            "Lamp plan", "Ivo Marsh", "All forty lamps", "Nobody sits in the dark", "Dimmers for all lamps",
            "Forty lamps in one hall", "A place for every lamp",
        ].filter { !texts.contains($0) }
        #expect(missing == [])
    }

    /// The feeds and the calendar tell what is public of the same records, so nothing is missing for want of a place.
    @Test func noInternalValueIsInAFeedOrInTheCalendar() throws {
        try folder.build("--all")
        let heron = try FolderContents(at: folder["Site/heron-b5n5x4zk3fzu6ivwqzx2orhgcd"])
        #expect(Canaries.traces(in: heron) == [])
        func missing(_ words: [String], in name: String) throws -> [String] {
            let text = SubscriptionAudit.unfolded(try #require(heron.texts[name]))
            return words.filter { !text.contains($0) }
        }
        let news = ["Lamp plan", "Dimmers for all lamps", "All forty lamps"]
        #expect(try missing(news, in: "feed.xml") == [])
        #expect(try missing(news, in: "feed.json") == [])
        #expect(try missing(["Lamp plan", "DTSTART;VALUE=DATE:2026"], in: "calendar.ics") == [])
        // A calendar that divides the word between two lines is seen through.
        var folded = FolderContents()
        folded.items["calendar.ics"] = .file(Data("SUMMARY:zqcan\r\n ary\r\n".utf8))
        #expect(Canaries.traces(in: folded) == ["calendar.ics"])
    }

    @Test func everyLockOfTheManualHasItsCanary() throws {
        let records = try FolderContents(at: folder["Content"]).texts
        let locked = [
            (
                "heron/client.md",
                ["email: z", "email: z", "as: z", "consent: {on: 1", "by: z", "- z", "z", ": z", "## Internal\n\nz"]
            ),
            (
                "heron/lamps/project.md",
                ["amount: z", "amount: z", "to: z", "to: z", "slug: z", "key: z", "## Internal\n\nz"]
            ),
            (
                "heron/lamps/01-plan.md",
                [
                    "amount: z", "to: z", "evidence: z", "to: z", "slug: z", "key: z", "by: z", "on: 1", "digest: z",
                    "## Internal\n\nz", "## Proof\n\nz",
                ]
            ),
            ("heron/lamps/02-order.md", ["amount: z", "## Internal\n\nz"]),
            ("heron/lamps/updates/2026-02-10.md", ["## Internal\n\nz", "## Proof\n\nz"]),
            ("heron/lamps/changes/dimmers.md", ["cost: z", "## Internal\n\nz"]),
        ]
        for (path, beginnings) in locked {
            var rest = (records[path] ?? "")[...]
            for beginning in beginnings {
                let canary = beginning.replacing(/z$/, with: "zqcanary").replacing(/1$/, with: "1987")
                guard let found = rest.range(of: canary) else {
                    Issue.record("\(path) has no canary behind “\(beginning)”, in this order")
                    break
                }
                rest = rest[found.upperBound...]
            }
        }
    }

    @Test func draftsShowWhenTheyAreWantedAndNothingElseDoes() throws {
        let run = try folder.build("--drafts")
        #expect(run.output.hasPrefix("Built 2 clients, 4 milestones, "))
        let page = try folder.text(of: "Site/heron-b5n5x4zk3fzu6ivwqzx2orhgcd/index.html")
        let shown = Set(page.matches(of: /zqcanary[a-z]+/).map { String($0.0) })
        #expect(shown.isSubset(of: ["zqcanaryea", "zqcanaryeb", "zqcanaryec"]))
        #expect(shown.contains("zqcanaryea"))
    }

    @Test(arguments: [1, 2, 3])
    func otherInternalValuesGiveTheSameSite(seed: UInt64) throws {
        try folder.build()
        var random = SeededRandom(seed: seed)
        for (path, text) in try FolderContents(at: folder["Content"]).texts where path.hasSuffix(".md") {
            let other = Disguise.otherSecrets(in: text, &random)
            #expect(other != text || !text.contains(Canaries.word))
            try folder.write(other, to: "Other/\(path)")
        }
        try folder.copy(folder["Content/milepost.yml"], to: "Other/milepost.yml")
        try folder.copy(folder["Content/heron/lamps/files/plan.png"], to: "Other/heron/lamps/files/plan.png")
        try folder.build("--content", "Other", "--output", "OtherSite")
        let site = try FolderContents(at: folder["OtherSite"])
        #expect(try site.differences(from: FolderContents(at: folder["Site"])) == [])
    }

    @Test func oneClientsRecordsChangeNothingOfAnothers() throws {
        let heron = "heron-b5n5x4zk3fzu6ivwqzx2orhgcd"
        func tree(_ site: String) throws -> [String: FolderContents.Item] {
            try FolderContents(at: folder[site]).below(heron)
        }
        try folder.build()
        let before = try tree("Site")
        #expect(before.count > 3)
        try folder.replace("Otter", by: "Badger", in: "Content/otter/client.md")
        try folder.replace("c5n5", by: "d5n5", in: "Content/otter/client.md")
        try folder.replace("{name: Kit Moor", by: "{name: Ada Brook", in: "Content/otter/client.md")
        try folder.replace("Kit Moor", by: "Ada Brook", in: "Content/otter/shop/project.md")
        try folder.replace("green", by: "red", in: "Content/otter/shop/project.md")
        try folder.replace("2026-03-27", by: "2026-04-24", in: "Content/otter/shop/01-sign.md")
        try folder.build()
        #expect(try tree("Site") == before)
        try folder.remove("Content/otter")
        try folder.build()
        #expect(try tree("Site") == before)
        for name in ["badger", "corgi"] {
            let record = Sample.client(name: "\(name.capitalized) House", key: Sample.key(name.utf8.count))
            try folder.writeClient(name, record: record)
        }
        try folder.build()
        #expect(try tree("Site") == before)
    }
}
