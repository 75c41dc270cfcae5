import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("A client's folder")
struct ClientFolderTests {
    @Test("holds records in their places, and whatever lies elsewhere is reported")
    func holdsRecordsInPlace() throws {
        let read = Northwind.read([
            "notes.md": "a", "website-relaunch/01-a.md": Northwind.milestone(), "website-relaunch/README.md": "a",
            "website-relaunch/1.md": "a",
            "website-relaunch/-a.md": "a", "website-relaunch/01-.md": "a", "website-relaunch/01-A.md": "a",
            "website-relaunch/01_a.md": "a",
            "website-relaunch/1234567-a.md": "a", "website-relaunch/٣-a.md": "a", "website-relaunch/01-con.md": "a",
            "website-relaunch/updates/2026-02-30.md": "a", "website-relaunch/updates/news.md": "a",
            "website-relaunch/updates/2026/03.md": "a",
            "website-relaunch/changes/A.md": "a", "website-relaunch/drafts/x.md": "a",
            "Shop/project.md": Northwind.projectRecord,
            "empty/01-a.md": Northwind.milestone(),
        ])
        try Golden("layout").check(brief(read.diagnostics))
        #expect(read.value?.projects.map(\.slug.text) == ["website-relaunch"])
        #expect(read.value?.projects[0].milestones.map(\.path) == ["Content/northwind/website-relaunch/01-a.md"])
    }

    @Test("is ignored in its parts that begin with _ or .")
    func ignoresHidden() throws {
        let client = try Northwind.client(
            [
                "_notes.md": "a", ".notes.md": "a", "_old/project.md": "a", "website-relaunch/_01-a.md": "a",
                "website-relaunch/.x/y.md": "a",
                "website-relaunch/updates/_news.md": "a",
            ],
            attachments: [
                "_a.pdf": Attachment(kind: .file(.pdf), size: 1),
                "files/.b.pdf": Attachment(kind: .file(.pdf), size: 1),
            ])
        #expect(client.projects.count == 1 && client.attachments.isEmpty)
    }

    @Test("needs a name that is a slug, a client.md, and a project.md in each project")
    func needsItsRecords() {
        #expect(
            brief(Northwind.read([:], folder: "Nord Wind").diagnostics) == [
                "Content/Nord Wind: a client's folder cannot be called “Nord Wind”: \(Slug.rule) [unique]"
            ])
        let missing = Northwind.read([:], without: ["client.md"])
        #expect(missing.value == nil)
        #expect(
            brief(missing.diagnostics) == [
                "Content/northwind: the folder has no client.md; add it, or begin the folder's name with “_” [required]"
            ])
        let project = Northwind.read(["website-relaunch/01-a.md": "a"], without: ["website-relaunch/project.md"])
        #expect(project.value?.projects.isEmpty == true)
        #expect(
            brief(project.diagnostics) == [
                "website-relaunch: the folder has no project.md; add it, or begin the folder's name with “_” [required]"
            ])
    }

    @Test("keeps drafts, with whatever is wrong in them, for when they are asked for")
    func keepsDrafts() {
        let draft = "---\ndraft: true\nzzz: a\n---\n## Nonsense\n"
        let files = [
            "website-relaunch/01-a.md": draft, "website-relaunch/updates/2026-03-01.md": draft,
            "website-relaunch/changes/b.md": draft,
            "shop/project.md": draft, "shop/02-c.md": "no record",
        ]
        let without = Northwind.read(files)
        #expect(brief(without.diagnostics) == [])
        #expect(without.value?.projects.map { $0.milestones.count + $0.updates.count + $0.changes.count } == [0])
        let with = Northwind.read(files, withDrafts: true)
        #expect(with.diagnostics.count > 10)
        #expect(with.value?.projects.map { $0.milestones.count + $0.updates.count + $0.changes.count } == [0, 3])
        #expect(Northwind.read(["client.md": draft]).value == nil)
        #expect(Northwind.read(["client.md": draft]).diagnostics.isEmpty)
        #expect(Northwind.read(["client.md": draft], withDrafts: true).value != nil)
        #expect(
            brief(Northwind.read(["website-relaunch/01-a.md": "---\ndraft: yes\n---\n"]).diagnostics).contains {
                $0.contains("`draft` wants true or false")
            })
    }

    @Test("has its records in the order of numbers, days and names, and remembers which could not be read")
    func isOrdered() {
        let read = Northwind.read([
            "website-relaunch/10-a.md": Northwind.milestone(), "website-relaunch/2-b.md": Northwind.milestone(),
            "website-relaunch/2-a2.md": Northwind.milestone(), "website-relaunch/3-broken.md": "---\ntitle: [\n---\n",
            "website-relaunch/updates/2026-03-02.md": "---\ntitle: T\n---\n",
            "website-relaunch/updates/2025-12-31.md": "---\ntitle: T\n---\n",
            "website-relaunch/changes/b.md": "---\ntitle: T\nasked_by: A\non: 2026-01-01\n---\n",
            "website-relaunch/changes/broken-too.md": "x",
            "website-relaunch/changes/c.md": "---\ntitle: T\nasked_by: A\non: 2025-01-01\n---\n",
            "a/project.md": Northwind.projectRecord.replacingOccurrences(of: "2026-02-02", with: "2026-02-03"),
            "z/project.md": Northwind.projectRecord,
        ])
        #expect(read.value?.projects.map(\.slug.text) == ["website-relaunch", "z", "a"])
        let project = read.value?.projects.first
        #expect(project?.milestones.map(\.slug.text) == ["a2", "b", "a"])
        #expect(project?.updates.map(\.day.description) == ["2025-12-31", "2026-03-02"])
        #expect(project?.changes.map(\.slug.text) == ["c", "b"])
        #expect(project?.unread.map(\.text).sorted() == ["broken", "broken-too"])
    }

    @Test("is told from others by the roster, whatever else is wrong in its record")
    func isInTheRoster() {
        func entry(_ text: String, folder: String = "northwind", withDrafts: Bool = false) -> [String] {
            Roster.entry(Array(text.utf8), folderName: folder, path: "p", withDrafts: withDrafts).map { outline($0) }
                ?? ["none"]
        }
        let record =
            "---\nname: Northwind\nkey: abcdefghijklmnopqrstuvwxyz\ncontacts:\n  - {name: A, email: a@b.example}\n  - {name: B}\n---\n## Nonsense"
        #expect(
            entry(record) == [
                "slug: northwind", "path: p", "name: Northwind @2:7", "key: abcdefghijklmnopqrstuvwxyz @3:6",
                "addresses[0]: a@b.example",
            ])
        #expect(entry("---\nname: N\nkey: x\nzzz: y\n---\n") == ["slug: northwind", "path: p", "name: N @2:7"])
        #expect(entry(record, folder: "North") == ["none"])
        #expect(entry("nothing") == ["none"])
        #expect(entry("---\nname: N\ndraft: true\n---\n") == ["none"])
        #expect(entry("---\nname: N\ndraft: true\n---\n", withDrafts: true).count == 3)
    }
}

@Suite("A record")
struct RecordFaultTests {
    @Test("reports everything that is wrong with it in one run, with a whole cure for an empty one")
    func reportsEverything() throws {
        var lines: [String] = []
        for (path, text) in [
            ("client.md", "---\n---\n"),
            (
                "client.md",
                "---\nname: [a]\nkey: x\ncontacts: a\ntheme: {accent: red, logo: ../x}\nlocale: fr\nproof: no\nalias: b\n---\n## Proof\na"
            ),
            ("website-relaunch/project.md", "---\n# nothing\n---\n"),
            (
                "website-relaunch/project.md",
                "---\ntitle: a\nstart: 2026-02-30\ncadence: weekly\napproval: Priya\nholds: [{since: 2026-01-01}]\nclosed: yes\n---\n## What happened\na"
            ),
            ("website-relaunch/01-a.md", "---\n---\n"),
            (
                "website-relaunch/01-a.md",
                "---\ntitle: a\nowner:\ndue: soon\napproval: {owners: a, rounds: two}\nacceptance: [a]\ndeliverables: [{title: b}, {title: c, file: d, link: https://e.example}]\nneeds: [{what: f}]\nrisks: [g]\ncaveats: nothing\nclosed: {on: 2026-03-18, outcome: done, open: [{owner: h}]}\nproof: {year: 2026}\n---\n##Internal\n"
            ),
            ("website-relaunch/updates/2026-03-02.md", "---\nhealth: bad\n---\ntext"),
            (
                "website-relaunch/changes/x.md",
                "---\ntitle: a\nmilestones: b\neffect: {days: many}\ndecision: {outcome: yes}\n---\n"
            ),
        ] {
            lines +=
                ["# \(path)"]
                + brief(Northwind.read([path: text]).diagnostics).map {
                    $0.replacingOccurrences(of: "\(path):", with: "")
                }
        }
        try Golden("record-faults").check(lines)
    }

    @Test("of the settings is refused where it cannot serve")
    func refusesSettings() throws {
        var lines: [String] = []
        for text in [
            "", "# nothing\n", "- a", "studio: [\n", "studio: S\n",
            "url: mailto:a@b.example\nstudio: S\ncontact: a@b.example\ntimezone: UTC",
            "url: https://a.example/?x\nstudio: S\ncontact: a\ntimezone: UTC\nstudios: x",
            Northwind.settings + "limits: {body: 2 MiB}", Northwind.settings + "limits: {body: 1 MiB}",
            Northwind.settings + "limits: 64 KiB",
            Northwind.settings
                + "checks: {quite: off, syntax: warning, quiet: 0 days, rhythm: +3, rounds: 2 weeks, another-client: off}",
            Northwind.settings + "checks: {another-client: 3, quiet: warning # fine\n  , overdue: off}",
            Northwind.settings + "checks: {quiet: 5 days, quiet: off}",
            Northwind.settings + "namesakes: [Apple, Shell]", Northwind.settings + "people: [Dana]",
            Northwind.settings + "as_of: today\nlocale: pt\ncadence: 7",
        ] {
            let read = Studio.read(Array(text.utf8), path: "milepost.yml")
            lines += ["# \(Quotation.visible(text.replacingOccurrences(of: Northwind.settings, with: "… ")))"]
            lines +=
                (read.value.map { ["  body \($0.bodyLimit), " + outline($0.checks, "checks").joined(separator: ", ")] }
                    ?? []) + brief(read.diagnostics)
        }
        try Golden("settings-faults").check(lines)
    }
}
