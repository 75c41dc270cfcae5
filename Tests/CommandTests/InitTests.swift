import Foundation
import Testing

/// The first command of every studio: what it makes works at once, and it overwrites nothing.
@Suite struct InitTests {
    let folder = TemporaryFolder()
    private static let zone = ["--timezone", "Europe/London"]

    private func makeStudio(_ name: String = "studio", _ more: String..., asOf: String = "2026-03-17") throws {
        let run = try MilepostRun.run(
            ["init", name, "--as-of", asOf] + InitTests.zone + more, in: folder.path)
        guard run.exitCode == 0 else { throw Mistake("init ended with \(run.exitCode): \(run.errors)") }
    }

    @Test func itSaysWhatItMadeAndWhatComesNext() throws {
        let run = try folder.milepost("init", "my studio", "--as-of", "2026-03-17", "--timezone", "Europe/London")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        Made my studio with 21 files: the settings, an invented client, a README and what editors and GitHub want
                        Next:
                          cd 'my studio'
                          milepost build          (then open index.html in the folder Site/larkfield-…)
                          milepost new client 'THEIR NAME'
                        Keep the repository private: the records and Site hold the keys of your clients' links.

                        """))
        #expect(
            try folder.names(in: "my studio") == [
                ".github", ".gitignore", "Content", "README.md", "frontmatter.json", "schemas",
            ])
        #expect(try folder.names() == ["my studio"])
    }

    /// Saturdays and Sundays, the turn of a year, a leap day, and a day in summer.
    @Test(arguments: [
        "2026-03-17", "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23", "2025-12-31", "2026-01-01", "2028-02-29",
        "2026-07-15",
    ])
    func itsExampleIsSoundAndIsBuiltAtOnce(day: String) throws {
        try makeStudio(asOf: day)
        let studio = folder["studio"]
        let check = try MilepostRun.run(["check", "--strict", "--as-of", day], in: studio)
        #expect(check == MilepostRun(exitCode: 0, output: "Checked 1 client, 5 milestones: no errors\n"))
        let build = try MilepostRun.run(["build", "--strict", "--as-of", day], in: studio)
        #expect(
            build
                == MilepostRun(exitCode: 0, output: "Built 1 client, 5 milestones, 1 summary into Site in … s\n"))
        let page = try folder.text(of: "studio/Site/\(try clientFolder())/index.html")
            .replacing(/<[^>]+>/, with: "")
        #expect(page.contains("Ready for your decision: Order form"))
        #expect(page.contains("Do you accept the order form for the first three cafés?"))
        #expect(page.contains("1 of 5 milestones approved"))
        #expect(!page.contains("What stands here is yours alone"))
    }

    @Test func theNotesOfItsExampleAreReady() throws {
        try makeStudio()
        let note = try MilepostRun.run(["note", "order-form", "--as-of", "2026-03-17"], in: folder["studio"])
        #expect(note.exitCode == 0, "\(note.errors)")
        #expect(note.output.contains("hanna@larkfield.example"))
    }

    @Test func theSameWordsGiveTheSameBytesButForTheKey() throws {
        try makeStudio("one")
        let epoch = try folder.milepost(
            "init", "two", "--timezone", "Europe/London", environment: ["SOURCE_DATE_EPOCH": "1773705600"])
        #expect(epoch.exitCode == 0)
        let (one, two) = (try FolderContents(at: folder["one"]), try FolderContents(at: folder["two"]))
        let record = "Content/larkfield/client.md"
        #expect(one.differences(from: two).map { $0.prefix { $0 != " " } } == [record[...]])
        let keys = try ["one", "two"].map { try key(in: "\($0)/\(record)") }
        #expect(Set(keys).count == 2)
        #expect(keys.allSatisfy { $0.wholeMatch(of: /[a-z2-7]{26}/) != nil })
        let (first, second) = (try folder.text(of: "one/\(record)"), try folder.text(of: "two/\(record)"))
        #expect(first.replacing(keys[0], with: keys[1]) == second)
    }

    @Test func whatTheOwnerSaysStandsInTheSettings() throws {
        let name = "Müller's \"Büro\": #1, [neu] & {mehr}"
        try makeStudio(
            "studio", "--studio", name, "--contact", "hi@muller.example", "--url", "https://muller.example/p")
        let settings = try folder.text(of: "studio/Content/milepost.yml")
        #expect(settings.hasPrefix("# yaml-language-server: $schema=../schemas/settings.schema.json\n"))
        #expect(settings.contains("\nstudio: \"Müller's \\\"Büro\\\": #1, [neu] & {mehr}\"\n"))
        #expect(settings.contains("\ncontact: hi@muller.example\n"))
        #expect(settings.contains("\nurl: https://muller.example/p\n"))
        #expect(settings.contains("\ntimezone: Europe/London\n"))
        try MilepostRun.run(["build", "--as-of", "2026-03-17"], in: folder["studio"]).expectSuccess()
        let page = try folder.text(of: "studio/Site/\(try clientFolder())/index.html")
        #expect(page.contains("Müller&#39;s &quot;Büro&quot;: #1, [neu] &amp; {mehr}"), "the name is shown as it is")
    }

    @Test(arguments: [
        (["--contact", "nobody"], "it wants one plain mail address, not “nobody”"),
        (["--url", "progress.example"], "it wants an https address without ? and #, not “progress.example”"),
        (["--url", "https://a.example/?x"], "it wants an https address without ? and #, not “https://a.example/?x”"),
        (["--timezone", "Europe/Lodnon"], "not “Europe/Lodnon”; did you mean “Europe/London”?"),
        (["--as-of", "2026-02-30"], "it wants a day of the calendar as 2026-03-17, not “2026-02-30”"),
        (["--stduio", "A"], "Unknown option '--stduio'. Did you mean '--studio'?"),
    ])
    func aWrongWordIsWrongUsage(words: [String], message: String) throws {
        let run = try MilepostRun.run(["init", "studio"] + words, in: folder.path)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(try folder.names() == [])
    }

    @Test(arguments: ["A\nB", " ", "a\u{202E}b", "\u{301}a", "A\u{7}"])
    func aNameThatNoPageMayShowIsRefused(name: String) throws {
        let run = try folder.milepost("init", "studio", "--studio", name)
        #expect(run.exitCode == 1)
        #expect(run.errors.hasPrefix("Content/milepost.yml:"), "\(run.errors)")
        #expect(run.errors.hasSuffix("milepost: nothing was made; the lines above say what stands against it\n"))
        #expect(try folder.names() == [])
    }

    // MARK: Where it is made

    @Test func nothingIsOverwritten() throws {
        try folder.write("mine", to: "studio/README.md")
        try folder.write("mine", to: "studio/Content/notes.txt")
        let before = try FolderIdentities(at: folder["studio"])
        let run = try folder.milepost("init", "studio")
        #expect(
            run
                == .couldNotRun(
                    "studio holds Content, README.md already, and nothing is overwritten; move it away, or choose another folder"
                ))
        #expect(try FolderIdentities(at: folder["studio"]).changes(since: before).filter { $0 != "." } == [])
    }

    @Test func aSecondTimeIsRefused() throws {
        try makeStudio()
        let before = try FolderContents(at: folder["studio"])
        let run = try folder.milepost("init", "studio", "--as-of", "2026-03-17", "--timezone", "Europe/London")
        #expect(
            run
                == .couldNotRun(
                    "studio holds Content already, and nothing is overwritten; move it away, or choose another folder"))
        #expect(try FolderContents(at: folder["studio"]) == before)
    }

    @Test func aNewRepositoryIsFilledFromInside() throws {
        try folder.write("ref: refs/heads/main\n", to: ".git/HEAD")
        let run = try folder.milepost("init", ".", "--as-of", "2026-03-17")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.contains("Next:\n  milepost build "))
        #expect(try folder.milepost("check", "--strict", "--as-of", "2026-03-17").exitCode == 0)
        #expect(try folder.names().filter { $0.contains("milepost") } == [])
    }

    @Test func whatIsNoPlaceForAStudioSaysWhy() throws {
        try folder.write("", to: "file")
        try folder.makeFolder("elsewhere")
        try folder.link("link", to: "elsewhere")
        try folder.link("dangling", to: "nowhere")
        for (name, sentence) in [
            ("none/studio", "none is not there; make that folder first, or choose another"),
            ("file", "file is not a folder; choose another name"),
            ("file/studio", "cannot open file: not a directory"),
            ("link", "link is a symbolic link; give the folder that it points to"),
            ("dangling", "dangling is a symbolic link; give the folder that it points to"),
            ("", "the folder has no name; give one"),
        ] {
            #expect(try folder.milepost("init", name) == .couldNotRun(sentence))
        }
        #expect(try folder.names() == ["dangling", "elsewhere", "file", "link"])
        #expect(try folder.names(in: "elsewhere") == [])
    }

    @Test(.disabled(if: geteuid() == 0, "the superuser may write everywhere"))
    func aFolderThatMayNotBeWrittenIsTrouble() throws {
        try folder.makeFolder("studio")
        #expect(chmod(folder["studio"], 0o555) == 0)
        #expect(try folder.milepost("init", "studio").exitCode == 2)
        #expect(try folder.milepost("init", "studio/inside").exitCode == 2)
        #expect(try folder.names(in: "studio") == [])
    }

    /// In units of 512 bytes; each stops another file.
    @Test(arguments: [0, 1, 3, 8, 20], [true, false])
    func aFullDiskLeavesNothing(limit: Int, isThere: Bool) throws {
        if isThere { try folder.makeFolder("studio") }
        let run = try folder.milepost("init", "studio", prelude: "ulimit -f \(limit)")
        #expect(run.exitCode == 2)
        #expect(run.errors.hasSuffix(": file too large\n"), "\(run.errors)")
        #expect(try folder.names() == (isThere ? ["studio"] : []))
        if isThere { #expect(try folder.names(in: "studio") == []) }
        try makeStudio()
    }

    @Test(arguments: [UInt64](1...6), [true, false])
    func aKilledRunLeavesNothingHalf(seed: UInt64, isThere: Bool) throws {
        if isThere { try folder.makeFolder("studio") }
        let running = try RunningMilepost(
            ["init", "studio", "--as-of", "2026-03-17"] + InitTests.zone, in: folder.path)
        var random = SeededRandom(seed: seed)
        usleep(UInt32.random(in: 0..<60_000, using: &random))
        running.send(SIGKILL)
        _ = try running.wait()
        if folder.exists("studio/Content") {
            // The content comes last: where it is, all is.
            #expect(
                try MilepostRun.run(["check", "--strict", "--as-of", "2026-03-17"], in: folder["studio"]).exitCode == 0)
            #expect(folder.exists("studio/README.md"))
        } else {
            #expect(isThere || !folder.exists("studio"))
            try makeStudio()
        }
        #expect(try folder.names().filter { $0.hasSuffix("init") } == [])
    }

    @Test func itsRightsAreThoseOfWhateverTheUserMakes() throws {
        let run = try folder.milepost("init", "studio", prelude: "umask 077")
        #expect(run.exitCode == 0)
        let rights = try FolderIdentities(at: folder["studio"]).identities.mapValues(\.rights)
        #expect(Set(rights.values) == [0o700, 0o600])
    }

    // MARK: What it tells

    @Test func theReadmeTellsToKeepItPrivateAndItsCommandsAreThere() throws {
        try makeStudio()
        let readme = try folder.text(of: "studio/README.md")
        #expect(readme.contains("**Keep this repository private.**"))
        let commands = readme.matches(of: /(?m)^milepost ([a-z]+)/).map { String($0.1) }
        #expect(commands == ["build", "new", "new", "new", "check"])
        #expect(try folder.text(of: "studio/.gitignore").contains("\n/Site/\n"))
    }

    @Test func theWorkflowRunsOnEveryPushAndOnceADayInTheStudiosMorning() throws {
        for (zone, hour) in [
            ("Europe/London", 5), ("America/New_York", 9), ("Asia/Kolkata", 23), ("Pacific/Auckland", 16),
        ] {
            let name = "\(hour)"
            #expect(
                try folder.milepost("init", name, "--as-of", "2026-03-17", "--timezone", zone).exitCode == 0)
            let text = try folder.text(of: "\(name)/.github/workflows/milepost.yml")
            #expect(text.contains("\non:\n  push:\n"))
            #expect(
                text.contains(
                    "\n  schedule:\n    # In UTC. Early in the morning in \(zone).\n    - cron: \"23 \(hour) * * *\"\n")
            )
            #expect(text.contains("\npermissions:\n  contents: read\n"))
            let actions = text.matches(of: /uses: (\S+)/).map { String($0.1) }
            #expect(actions.allSatisfy { $0.wholeMatch(of: /actions\/checkout@[0-9a-f]{40}/) != nil })
        }
    }

    private func clientFolder() throws -> String {
        try #require(try folder.names(in: "studio/Site").first { $0.hasPrefix("larkfield-") })
    }

    private func key(in path: String) throws -> String {
        String(try #require(try folder.text(of: path).firstMatch(of: /\nkey: (\S+)/)).1)
    }
}

extension MilepostRun {
    fileprivate func expectSuccess() throws {
        guard exitCode == 0 else { throw Mistake("it ended with \(exitCode): \(errors)") }
    }
}
