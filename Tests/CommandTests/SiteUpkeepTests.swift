import Foundation
import Testing

/// A build touches what it must, and nothing else.
@Suite struct SiteUpkeepTests {
    let folder = TemporaryFolder()

    init() throws {
        try folder.writeClients(3)
        try folder.build()
    }

    private func identities() throws -> FolderIdentities { try FolderIdentities(at: folder["Site"]) }

    /// The names at the top of the site.
    private func top() throws -> [String] { try folder.names(in: "Site") }

    private static let own = [".milepost", ".nojekyll", "404.html", "_headers", "assets", "index.html", "robots.txt"]

    @Test func theSiteHoldsTheClientsAndOurFilesAlone() throws {
        #expect(try top() == (SiteUpkeepTests.own + (0..<3).map { Sample.folder($0) }).sorted())
    }

    @Test func aChangedClientIsReplacedAndTheOthersAreNotTouched() throws {
        let before = try identities()
        try folder.replace("We measured", by: "We drew", in: "Content/client-001/shop/01-window.md")
        try folder.build()
        let changes = try identities().changes(since: before)
        #expect(changes.filter { $0 != "." && !$0.hasPrefix(Sample.folder(1)) } == [])
        #expect(changes.contains("\(Sample.folder(1))/index.html"))
    }

    @Test func aBuildOfOneClientTouchesNeitherTheOthersNorTheRoot() throws {
        for number in 0..<3 {
            try folder.replace(
                "We measured", by: "We drew", in: "Content/\(Sample.slug(number))/shop/01-window.md")
        }
        try folder.replace("Quill Studio", by: "Quill and Ink", in: "Content/milepost.yml")
        let before = try identities()
        let run = try folder.build("--client", "client-001")
        #expect(run.output == "Built 1 client, 2 milestones, 0 summaries into Site in … s\n")
        let changes = try identities().changes(since: before)
        #expect(changes.filter { $0 != "." && !$0.hasPrefix(Sample.folder(1)) } == [])
        #expect(try folder.text(of: "Site/\(Sample.folder(1))/index.html").contains("We drew"))
        #expect(try folder.text(of: "Site/\(Sample.folder(2))/index.html").contains("We measured"))
    }

    @Test func aFaultInAnotherClientDoesNotHoldBackABuildOfOne() throws {
        try folder.replace("due: 2026-03-27", by: "due: soon", in: "Content/client-002/shop/01-window.md")
        try folder.replace("We measured", by: "We drew", in: "Content/client-001/shop/01-window.md")
        try folder.build("--client", "client-001")
        #expect(try folder.text(of: "Site/\(Sample.folder(1))/index.html").contains("We drew"))
    }

    @Test func aRemovedClientDisappearsWithAWholeBuild() throws {
        try folder.remove("Content/client-001")
        try folder.build("--client", "client-000")
        #expect(try top().contains(Sample.folder(1)))
        try folder.build()
        #expect(try top() == (SiteUpkeepTests.own + [0, 2].map { Sample.folder($0) }).sorted())
    }

    @Test(arguments: [[], ["--client", "client-001"]])
    func aRotatedKeyLeavesNothingUnderTheOldLink(arguments: [String]) throws {
        try folder.replace(Sample.key(1), by: Sample.key(99), in: "Content/client-001/client.md")
        let run = try MilepostRun.run(["build"] + arguments, in: folder.path)
        #expect(run.exitCode == 0, "\(run.errors)")
        let folders = [Sample.folder(0), "client-001-\(Sample.key(99))", Sample.folder(2)]
        #expect(try top() == (SiteUpkeepTests.own + folders).sorted())
        let texts = try FolderContents(at: folder["Site"]).texts
        #expect(texts.filter { $0.value.contains(Sample.key(1)) }.keys.sorted() == [])
    }

    @Test func anAccentThatNobodyHasAnyMoreDisappears() throws {
        try folder.replace("key: ", by: "theme: {accent: \"#1c6e5a\"}\nkey: ", in: "Content/client-001/client.md")
        try folder.build()
        #expect(try folder.names(in: "Site/assets").count { $0.hasPrefix("accent-") } == 1)
        try folder.replace("theme: {accent: \"#1c6e5a\"}\n", by: "", in: "Content/client-001/client.md")
        try folder.build()
        #expect(try folder.names(in: "Site/assets").count { $0.hasPrefix("accent-") } == 0)
    }

    @Test func filesThatAreNotOursStay() throws {
        let foreign = [
            ".git/HEAD": "ref: refs/heads/main\n", "CNAME": "progress.example\n", "client-001/readme.txt": "Mine\n",
            "client-001-short/readme.txt": "Mine\n", "notes/\(Sample.folder(7))/a.txt": "Mine\n",
        ]
        for (path, text) in foreign { try folder.write(text, to: "Site/\(path)") }
        try folder.link("Site/latest", to: Sample.folder(1))
        let before = try FolderContents(at: folder["Site"])
        try folder.remove("Content/client-002")
        try folder.replace("We measured", by: "We drew", in: "Content/client-001/shop/01-window.md")
        try folder.build()
        let after = try FolderContents(at: folder["Site"]).items
        let kept = before.items.filter { !$0.key.hasPrefix("client-00") || $0.key.contains("readme") }
        #expect(after.filter { kept[$0.key] != nil } == kept)
    }

    @Test func nothingUnderOneClientsFolderNamesAnother() throws {
        for (path, text) in try FolderContents(at: folder["Site"]).texts {
            let others = (0..<3).filter { number in
                !path.hasPrefix(Sample.folder(number))
                    && (text.contains(Sample.slug(number)) || text.contains("Number\(number)")
                        || text.contains(Sample.key(number)))
            }
            #expect(others == [], "\(path)")
        }
    }
}

/// What the studio puts beside its pages.
@Suite struct StaticFilesTests {
    let folder = TemporaryFolder()

    init() throws { try folder.writeContent() }

    @Test func staticFilesAreCopiedToTheRoot() throws {
        let icon = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x00, 0xFF])
        try folder.write("progress.example\n", to: "Content/static/CNAME")
        try folder.write(icon, to: "Content/static/favicon.png")
        try folder.write("Contact: hello\n", to: "Content/static/.well-known/security.txt")
        try folder.write("<p>{{words}}</p>\n", to: "Content/static/_plain/page.html")
        try folder.build()
        let copied = try FolderContents(at: folder["Content/static"])
        let site = try FolderContents(at: folder["Site"])
        #expect(site.items.filter { copied.items[$0.key] != nil } == copied.items)
    }

    @Test(arguments: ["index.html", "404.html", "robots.txt", "_headers", ".nojekyll", "Index.HTML"])
    func aStaticFileMayNotTakeThePlaceOfOurs(name: String) throws {
        try folder.build()
        let before = try FolderContents(at: folder["Site"])
        try folder.write("Mine\n", to: "Content/static/\(name)")
        let run = try folder.milepost("build")
        #expect(
            run == .couldNotRun("Content/static/\(name) has the name of a file that milepost makes; rename it"))
        #expect(try FolderContents(at: folder["Site"]).differences(from: before) == [])
    }

    @Test(arguments: [
        ("assets/own.css", "assets"), ("proof/a.html", "proof"), (".milepost", ".milepost"),
        (".milepost-lock", ".milepost-lock"), ("\(Sample.asterFolder)/index.html", "aster-…"),
        ("bell-\(Sample.key(5))/index.html", "bell-…"),
    ])
    func aStaticFileMayNotHaveANameOfOurs(path: String, named: String) throws {
        try folder.build()
        let before = try FolderContents(at: folder["Site"])
        try folder.write("Mine\n", to: "Content/static/\(path)")
        let run = try folder.milepost("build")
        #expect(run == .couldNotRun("\(named) is a name that milepost keeps for itself in the site; rename it"))
        #expect(try FolderContents(at: folder["Site"]).differences(from: before) == [])
    }

    @Test func aLinkAmongTheStaticFilesIsToldAndNotFollowed() throws {
        try folder.write("Mine\n", to: "secret.txt")
        try folder.makeFolder("Content/static")
        try folder.link("Content/static/open.txt", to: "../../secret.txt")
        #expect(
            try folder.milepost("build")
                == .refused(
                    "Content/static/open.txt: error: this is a symbolic link, which is never followed; remove it, or begin its name with “_” [reference]"
                ))
    }

    @Test func aStaticFileDoesNotReplaceAFolderThatIsNotOurs() throws {
        try folder.build()
        try folder.write("Mine\n", to: "Site/downloads/list.txt")
        try folder.write("Ours\n", to: "Content/static/downloads")
        let run = try folder.milepost("build")
        #expect(
            run == .couldNotRun("Site/downloads is a folder, and the site has a file there; move it away"))
        #expect(try folder.text(of: "Site/downloads/list.txt") == "Mine\n")
    }
}
