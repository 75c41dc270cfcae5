import Documents
import Foundation
import Testing
import Vocabulary

@testable import Files

@Suite struct PublishingTests {
    private let scratch: Scratch
    private let north = "northwind-" + key("a")
    private let acme = "acme-" + key("b")

    init() throws { scratch = try Scratch() }

    @Test func aNewSiteHoldsWhatWasPublishedAndNothingElse() throws {
        let published = try build(
            scratch.site,
            [
                north: documents(["index.html": "N", "relaunch/audit/index.html": "A", "empty": ""]),
                "proof/story-" + key("c"): documents(["index.html": "P"]),
            ],
            root: documents(["index.html": "R", ".well-known/x": "W"]),
            assets: documents(["theme-1.css": "C", "fonts/a.woff2": "F"]))
        #expect(published == Published(new: 2, otherFiles: 5))
        let site = [
            ".milepost": "milepost site 1\n", "index.html": "R", ".well-known/x": "W",
            "assets/theme-1.css": "C", "assets/fonts/a.woff2": "F",
            "\(north)/index.html": "N", "\(north)/relaunch/audit/index.html": "A", "\(north)/empty": "",
            "proof/story-\(key("c"))/index.html": "P",
        ]
        #expect(try scratch.tree("Site") == site)
        #expect(try scratch.tree().count == site.count, "nothing is left beside the site")
    }

    @Test func aSecondBuildOfTheSameTouchesNothing() throws {
        let folders: KeyValuePairs = [north: documents(["index.html": "N", "a/b.html": "B"])]
        let root = documents(["index.html": "R"])
        try build(scratch.site, folders, root: root, assets: root)
        let names = ["Site", "Site/.milepost", "Site/index.html", "Site/\(north)", "Site/\(north)/a/b.html"]
        let before = try names.map(scratch.inode)
        let published = try build(scratch.site, folders, root: root, assets: root)
        #expect(published == Published(unchanged: 1))
        #expect(try names.map(scratch.inode) == before)
    }

    @Test(arguments: [true, false])
    func aChangedFolderTakesThePlaceOfTheOld(canExchange: Bool) throws {
        let other = documents(["x": "X"])
        try build(scratch.site, [north: documents(["index.html": "1", "old.html": "O"]), acme: other])
        let kept = try scratch.inode(of: "Site/\(acme)/x")
        let published = try build(
            scratch.site, [north: documents(["index.html": "2"]), acme: other],
            canExchange: canExchange)
        var expected = Published(exchanged: 1, unchanged: 1)
        if !canExchange {
            expected.notes = [
                "this file system cannot exchange two folders at once, so 1 of them were away for an instant "
                    + "while they were replaced"
            ]
        }
        #expect(published == expected)
        #expect(
            try scratch.tree() == [
                "Site/.milepost": "milepost site 1\n", "Site/\(north)/index.html": "2", "Site/\(acme)/x": "X",
            ])
        #expect(try scratch.inode(of: "Site/\(acme)/x") == kept)
    }

    @Test func aWholeBuildRemovesWhatItDoesNotHaveAndKeepsWhatIsForeign() throws {
        let rotated = "acme-" + key("d")
        try build(
            scratch.site,
            [
                north: documents(["index.html": "N"]), acme: documents(["index.html": "A"]),
                "proof/story-" + key("c"): documents(["index.html": "P"]),
            ],
            assets: documents(["old.css": "O", "fonts/old.woff2": "O", "kept.css": "K"]))
        try scratch.write("example.org", to: "Site/CNAME")
        try scratch.write("ref", to: "Site/.git/HEAD")
        try scratch.write("mine", to: "Site/acme-short/index.html")
        try scratch.link("Site/acme-\(key("e"))", to: acme)

        let published = try build(
            scratch.site, [rotated: documents(["index.html": "A"])], assets: documents(["kept.css": "K"]))
        #expect(published == Published(new: 1, removed: 3, otherFiles: 2))
        #expect(
            try scratch.tree("Site") == [
                ".milepost": "milepost site 1\n", "\(rotated)/index.html": "A", "assets/kept.css": "K",
                "CNAME": "example.org", ".git/HEAD": "ref", "acme-short/index.html": "mine",
                "acme-\(key("e"))": "→ \(acme)",
            ])
    }

    @Test func aBuildOfOneClientRemovesOnlyItsOtherKeys() throws {
        let rotated = "acme-" + key("d")
        let longer = "acme-east-" + key("f")
        let page = documents(["index.html": "x"])
        try build(scratch.site, [north: page, acme: page, longer: page], assets: documents(["a.css": "A"]))
        let slug = try #require(Slug("acme"))
        let published = try build(
            scratch.site, [rotated: page], removing: .foldersOf([slug], key: nil, proofKeys: [], sparing: []))
        #expect(published == Published(new: 1, removed: 1))
        #expect(
            try scratch.tree("Site") == [
                ".milepost": "milepost site 1\n", "assets/a.css": "A", "\(north)/index.html": "x",
                "\(rotated)/index.html": "x", "\(longer)/index.html": "x",
            ])
    }

    @Test func whatIsPublishedMayBeReadByAnyoneWhateverTheMask() throws {
        let old = umask(0o077)
        defer { umask(old) }
        try build(
            scratch.site, [north: documents(["a/index.html": "N"])], root: documents(["s/x": "X"]),
            assets: documents(["a.css": "A"]))
        let files = ["\(north)/a/index.html", "s/x", "assets/a.css", ".milepost"]
        let folders = ["", "/\(north)", "/\(north)/a", "/s", "/assets"]
        #expect(try files.map { try scratch.rights(of: "Site/" + $0) } == files.map { _ in 0o644 })
        #expect(try folders.map { try scratch.rights(of: "Site" + $0) } == folders.map { _ in 0o755 })
    }

    @Test func aLinkPlantedInTheSiteIsReplacedAndNeverWrittenThrough() throws {
        try build(
            scratch.site, [north: documents(["a": "1", "b": "1"])], root: documents(["index.html": "1"]))
        try scratch.write("treasure", to: "elsewhere/a")
        for name in ["Site/\(north)/a", "Site/index.html"] {
            try FileManager.default.removeItem(atPath: scratch / name)
            try scratch.link(name, to: scratch / "elsewhere/a")
        }
        try scratch.makeFolder("Site/\(north)/kept")
        try scratch.link("Site/\(north)/kept/way-out", to: scratch / "elsewhere")
        try scratch.link("Site/\(acme)", to: scratch / "elsewhere")
        try build(
            scratch.site, [north: documents(["a": "2", "b": "1"]), acme: documents(["a": "2"])],
            root: documents(["index.html": "2"]))
        #expect(
            try scratch.tree() == [
                "elsewhere/a": "treasure", "Site/.milepost": "milepost site 1\n", "Site/index.html": "2",
                "Site/\(north)/a": "2", "Site/\(north)/b": "1", "Site/\(acme)/a": "2",
            ])
    }

    @Test(arguments: [
        "assets", "Assets/x.css", "proof/x", ".milepost", ".milepost-lock", "acme-\(key("b"))/x",
    ])
    func aFileOfTheStudioMayNotTakeANameOfOurs(path: String) throws {
        let first = path.prefix { $0 != "/" }
        #expect(
            throws: FileTrouble.refused(
                path: String(first), reason: "is a name that milepost keeps for itself in the site; rename it"
            )
        ) {
            try build(scratch.site, [acme: documents(["a": "1"])], root: documents([path: "x"]))
        }
        #expect(try scratch.tree() == [:])
    }

    @Test func aFolderWhereAFileShouldBeStopsBeforeAnythingChanges() throws {
        try build(scratch.site, [acme: documents(["a": "1"])])
        try scratch.write("mine", to: "Site/robots.txt/x")
        let before = try scratch.tree()
        #expect(
            throws: FileTrouble.refused(
                path: scratch.site + "/robots.txt",
                reason: "is a folder, and the site has a file there; move it away")
        ) {
            try build(scratch.site, [acme: documents(["a": "2"])], root: documents(["robots.txt": "x"]))
        }
        #expect(try scratch.tree() == before)
    }
}
