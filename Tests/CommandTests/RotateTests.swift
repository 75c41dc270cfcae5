import Foundation
import Testing

/// A client's new key through the real program: what is said, what is written, and what becomes of the old page.
@Suite struct RotateTests {
    let folder = TemporaryFolder()
    private static let old = "https://quill.example/\(Sample.asterFolder)"

    init() throws {
        try folder.writeContent(milestone: Self.milestone)
        try folder.write(
            Sample.project.replacing(
                "start: 2026-03-02\n",
                with: "start: 2026-03-02\nlog:\n  - {on: 2026-03-02, sent: kickoff, to: ada@aster.example}\n"),
            to: "Content/aster/shop/project.md")
    }

    private static let milestone = Sample.milestone(
        more: "needs:\n  - {what: Photos, from: Ada Aster, due: 2026-03-20}\n"
    ).replacing(
        "state: on track}\n",
        with: """
            state: on track}
              - {on: 2026-03-04, sent: milestone note, to: ada@aster.example, link: "#shop.window"}
              # Sent from the phone.
              - {on: 2026-03-05, sent: milestone note, link: "\(old)/#shop.window"}
              - {on: 2026-03-05, link: '\(old)', sent: recovery}

            """)

    private let losses = """
          2026-03-02  kickoff  shop/project.md
          2026-03-04  milestone note  shop/01-window.md
          2026-03-05  milestone note  shop/01-window.md
          2026-03-05  recovery  shop/01-window.md
          every subscription to the feeds and the calendar

        """

    @Test func withoutConfirmationItOnlySaysWhatDies() throws {
        let before = try FolderContents(at: folder["Content"])
        let run = try folder.milepost("rotate", "aster")
        #expect(
            run
                == MilepostRun(
                    exitCode: 2,
                    output: "A new key for aster ends the link to its page. This is what dies with it:\n\(losses)",
                    errors: "milepost: nothing was changed; run this again with --yes to go on\n"))
        #expect(try FolderContents(at: folder["Content"]) == before)
    }

    @Test func confirmedItReplacesTheKeyAndShortensWhatHeldIt() throws {
        let run = try folder.milepost("rotate", "aster/", "--yes")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        aster has a new key. This dies with the old one:
                        \(losses)2 recorded links held the old key and now begin behind the client's folder:
                          2026-03-05  milestone note  shop/01-window.md
                          2026-03-05  recovery  shop/01-window.md
                        What to do now:
                          1. Run “milepost build”. It takes the old page out of the site and puts the new one in.
                          2. Publish the site. Until then the old link still opens what was published before.
                          3. Send the new link to everybody who is to have it.

                        """))
        let key = try key()
        #expect(key.wholeMatch(of: /[a-z2-7]{26}/) != nil && key != Sample.key())
        #expect(try folder.text(of: "Content/aster/client.md") == Sample.client(key: key))
        #expect(
            try folder.text(of: "Content/aster/shop/01-window.md")
                == Self.milestone.replacing("\(Self.old)/#shop", with: "#shop")
                .replacing("'\(Self.old)'", with: "'index.html'"))
    }

    @Test func theNextBuildTakesTheOldPageAway() throws {
        try folder.build()
        #expect(folder.exists("Site/\(Sample.asterFolder)/index.html"))
        _ = try folder.milepost("rotate", "aster", "--yes")
        try folder.build("--client", "aster")
        let key = try key()
        #expect(!folder.exists("Site/\(Sample.asterFolder)"))
        #expect(folder.exists("Site/aster-\(key)/index.html"))
        // And nothing of it is left in any file.
        let bytes = try FolderContents(at: folder["Site"]).files.values
        #expect(bytes.allSatisfy { $0.firstRange(of: Data(Sample.key().utf8)) == nil })
    }

    @Test func noTwoKeysAreAlike() throws {
        var keys: Set<String> = [Sample.key()]
        for _ in 0..<5 {
            _ = try folder.milepost("rotate", "aster", "--yes")
            #expect(keys.insert(try key()).inserted)
        }
    }

    /// A record larger than the disk has room for stands in for a kill before `client.md`, which comes last.
    @Test func anEndInMidWayLeavesTheOldLinkAlive() throws {
        let record = Sample.client() + String(repeating: "A page for Ada.\n", count: 100)
        try folder.write(record, to: "Content/aster/client.md")
        let run = try folder.milepost("rotate", "aster", "--yes", prelude: "ulimit -f 2")
        #expect(run.exitCode == 2)
        #expect(
            run
                == .couldNotRun(
                    "cannot write Content/aster/.milepost-edit: file too large; Content/aster/shop/01-window.md is written already, so run this again to finish"
                ))
        #expect(try folder.text(of: "Content/aster/client.md") == record)
        #expect(!(try folder.text(of: "Content/aster/shop/01-window.md")).contains("https:"))
        #expect(try folder.names(in: "Content/aster") == ["client.md", "shop"])
        try folder.build()
        #expect(folder.exists("Site/\(Sample.asterFolder)/index.html"))
        #expect(try folder.milepost("rotate", "aster", "--yes").exitCode == 0)
        try folder.build()
    }

    @Test func placesThatOnlyTheWriterCanMendAreNamed() throws {
        try folder.replace("Welcome to", by: "Welcome to \(Self.old)/ and", in: "Content/aster/client.md")
        let run = try folder.milepost("rotate", "aster", "--yes")
        #expect(run.exitCode == 0)
        #expect(
            run.errors == "Content/aster/client.md:5: the old link still stands here; replace it by hand\n")
    }

    @Test(arguments: ["key: short", "key:", "# no key yet"])
    func aClientWithoutKeyGetsOne(line: String) throws {
        try folder.replace("key: \(Sample.key())", by: line, in: "Content/aster/client.md")
        let run = try folder.milepost("rotate", "aster", "--yes")
        #expect(run.exitCode == 0, "\(run.errors)")
        try folder.build()
        #expect(folder.exists("Site/aster-\(try key())/index.html"))
    }

    @Test func anUnknownClientIsTroubleWithTheNearestName() throws {
        #expect(
            try folder.milepost("rotate", "astre")
                == .couldNotRun("no client is called “astre” in Content; did you mean “aster”?"))
    }

    @Test func aRecordThatCannotBeReadIsRefused() throws {
        try folder.write("name: Aster", to: "Content/aster/client.md")
        let run = try folder.milepost("rotate", "aster", "--yes")
        #expect(
            run
                == .refused(
                    "Content/aster/client.md:1:1: error: the record does not begin with its front matter; put “---” on the first line, above the keys [syntax]"
                ))
    }

    private func key() throws -> String {
        let record = try folder.text(of: "Content/aster/client.md")
        return try #require(record.firstMatch(of: /\nkey: *(\S+)/)).1.description
    }
}
