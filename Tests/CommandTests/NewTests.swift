import Foundation
import Testing

/// New records through the real program: what is written, what is refused, and what comes next.
@Suite struct NewTests {
    let folder = TemporaryFolder()

    init() throws { try folder.writeContent() }

    private func new(_ words: String...) throws -> MilepostRun {
        try MilepostRun.run(["new"] + words, in: folder.path)
    }

    /// Expects a refusal of some kind, and that nothing in the folder changed.
    private func expectRefusal(
        _ expected: MilepostRun, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try FolderContents(at: folder.path)
        #expect(try MilepostRun.run(["new"] + words, in: folder.path) == expected, sourceLocation: sourceLocation)
        #expect(try FolderContents(at: folder.path).differences(from: before) == [], sourceLocation: sourceLocation)
    }

    // MARK: A client

    @Test func aClientGetsAFolderAndAKeyOfItsOwn() throws {
        let run = try new(
            "client", "Hölzl & Söhne", "--contact", "Eva Hölzl <eva@hoelzl.example>", "--role", "Owner: all of it",
            "--contact", "Jo")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        Made Content/holzl-sohne/client.md
                        Next: milepost new project holzl-sohne 'TITLE' --goal 'GOAL' --owner 'NAME' --start DAY

                        """))
        let record = try folder.text(of: "Content/holzl-sohne/client.md")
        let key = String(try #require(record.firstMatch(of: /key: ([a-z2-7]{26})\n/)).1)
        #expect(key != Sample.key())
        #expect(
            record == """
                ---
                name: Hölzl & Söhne
                key: \(key)
                contacts:
                  - name: Eva Hölzl
                    role: "Owner: all of it"
                    email: eva@hoelzl.example
                  - name: Jo
                ---

                """)
        try folder.build()
    }

    @Test func aClientWithoutContactsIsShownHowTheyAreWritten() throws {
        #expect(try new("client", "Brook", "--slug", "the-brook").exitCode == 0)
        let record = try folder.text(of: "Content/the-brook/client.md")
        #expect(record.contains("# contacts:\n#   - name: First Last\n"))
        // The words are those of a record: without the sign they are one.
        try folder.write(
            record.replacing("\n# The people", with: "\n## The people").replacing("\n# ", with: "\n"),
            to: "Content/the-brook/client.md")
        try folder.build()
    }

    @Test func whatIsThereAlreadyIsNoNewClient() throws {
        try expectRefusal(
            .couldNotRun("Content/aster is there already; give another name with --slug"), "client", "Other", "--slug",
            "aster")
        try expectRefusal(
            .couldNotRun("“Aster Bakery” is a client already, in Content/aster"), "client", "ASTER, Bäkery")
        try folder.write("", to: "Content/notes")
        let run = try new("client", "Notes")
        #expect(run.exitCode == 1 || run.exitCode == 2, "\(run)")
        #expect(try folder.text(of: "Content/notes") == "")
    }

    @Test func aNameWithoutLettersWantsASlug() throws {
        try expectRefusal(.couldNotRun("no slug can be made of “株式会社”; give one with --slug"), "client", "株式会社")
        for slug in ["files", "static"] {
            let reason = "the folder “\(slug)” holds the studio's own files; give the client another name with --slug"
            try expectRefusal(.couldNotRun(reason), "client", "Anybody", "--slug", slug)
        }
        try expectRefusal(
            .couldNotRun(
                "“../up” is no slug: a slug is a–z and 0–9 with single hyphens, at most 100 letters, and not a name that Windows reserves"
            ), "client", "Anybody", "--slug", "../up")
        #expect(try new("client", "株式会社", "--slug", "kk").exitCode == 0)
        try folder.build()
    }

    @Test func aNameThatStandsInAnotherClientsPageIsRefusedBeforeItIsAClients() throws {
        try folder.replace("We measured", by: "Birch Brothers measured", in: "Content/aster/shop/01-window.md")
        try expectRefusal(
            MilepostRun(
                exitCode: 1,
                errors: """
                    Content/aster/shop/01-window.md:10:1: error: “Birch Brothers” is the name of another client; take it out, or list it under `namesakes` in milepost.yml if it means something else [another-client]
                    milepost: nothing was made; the lines above say what stands against it

                    """), "client", "Birch Brothers")
    }

    @Test(arguments: ["", " ", "A\nB", "\u{202E}A", "A\u{7}"])
    func aNameThatNoPageMayShowIsRefused(name: String) throws {
        let before = try FolderContents(at: folder.path)
        let run = try new("client", name, "--slug", "birch")
        #expect(run.exitCode == 1 && run.errors.contains("Content/birch/client.md:2:"), "\(run)")
        #expect(try FolderContents(at: folder.path) == before)
    }

    @Test(arguments: [
        (
            ["--contact", "ada@aster.example"],
            "it wants a name and an address as “Priya Nair <priya@northwind.example>”"
        ),
        (["--contact", "Ada <ada>"], "not “Ada <ada>”"), (["--role", "Owner"], "there are more --role than --contact"),
        ([], "this is missing: <name>\n  See 'milepost new client --help' for"),
    ])
    func wrongUsageOfAClientIsSaid(words: [String], message: String) throws {
        let run = try MilepostRun.run(["new", "client"] + (words.isEmpty ? [] : ["Birch"] + words), in: folder.path)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(try folder.names(in: "Content") == ["aster", "milepost.yml"])
    }

    // MARK: A project

    @Test func aProjectSaysWhatItWasTold() throws {
        let run = try new(
            "project", "Content/aster/", "Winter: \"the\" menu", "--goal", "#1 in town", "--owner", "Mara Lind",
            "--start",
            "2026-04-01", "--end", "2026-06-30", "--approver", "Ada Aster", "--via", "email")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        Made Content/aster/winter-the-menu/project.md
                        Next: milepost new milestone aster/winter-the-menu 'TITLE' --output 'OUTPUT' --due DAY

                        """))
        #expect(
            try folder.text(of: "Content/aster/winter-the-menu/project.md") == """
                ---
                title: "Winter: \\"the\\" menu"
                goal: "#1 in town"
                owner: Mara Lind
                start: 2026-04-01
                end: 2026-06-30
                approval:
                  owner: Ada Aster
                  via: email
                ---

                """)
        try folder.build()
    }

    @Test func whatAProjectLacksIsSaidAtOnce() throws {
        let run = try new("project", "aster")
        #expect(run.exitCode == 64)
        #expect(
            run.errors.contains(
                "this is missing: <title>, --goal, --owner and --start\n  See 'milepost new project --help' for"
            ))
    }

    @Test func aProjectHasAClientAndANameOfItsOwn() throws {
        let rest = ["--goal", "G", "--owner", "O", "--start", "2026-04-01"]
        for (words, sentence) in [
            (["astre", "A"], "no client is called “astre” in Content; did you mean “aster”?"),
            (["zzz", "A"], "no client is called “zzz” in Content; there is only aster"),
            (["aster", "Shop"], "Content/aster/shop is there already; give another name with --slug"),
            (
                ["aster", "Files"],
                "the folder “files” holds the client's files; give the project another name with --slug"
            ),
        ] {
            let before = try FolderContents(at: folder.path)
            #expect(try MilepostRun.run(["new", "project"] + words + rest, in: folder.path) == .couldNotRun(sentence))
            #expect(try FolderContents(at: folder.path) == before)
        }
    }

    // MARK: All of them

    @Test(arguments: ["--content", "else where"])
    func theNextCommandNamesAnotherFolder(_: String) throws {
        try folder.move("Content", to: "else where")
        let run = try new("client", "Birch", "--content", "else where")
        #expect(run.output.hasSuffix("--start DAY --content 'else where'\n"), "\(run)")
    }

    /// Letters of more than a byte in the path of the content, which once led to a wrong name.
    @Test func theFolderOfTheRecordsMayHaveAnyName() throws {
        try folder.move("Content", to: "Über – 株/Inhalt")
        for words in [
            ["client", "Birch"], ["update", "shop", "News", "--health", "on-track"],
            ["project", "aster", "Winter", "--goal", "G", "--owner", "O", "--start", "2026-04-01"],
        ] {
            let run = try MilepostRun.run(["new"] + words + ["--content", "Über – 株/Inhalt"], in: folder.path)
            #expect(run.exitCode == 0, "\(run)")
        }
        let names = try FolderContents(at: folder["Über – 株/Inhalt"]).files.keys.sorted()
        #expect(
            names == [
                "aster/client.md", "aster/shop/01-window.md", "aster/shop/project.md",
                "aster/shop/updates/2026-03-17.md",
                "aster/winter/project.md", "birch/client.md", "milepost.yml",
            ])
    }

    @Test func contentThatIsNotThereIsTrouble() throws {
        let run = try new("client", "Birch", "--content", "Contnet")
        #expect(run.exitCode == 2)
        #expect(run.errors.hasPrefix("milepost: cannot open Contnet: no such file or directory"))
    }

    /// In units of 512 bytes.
    @Test func aFullDiskLeavesNothing() throws {
        let long = String(repeating: "long ", count: 200)
        for words in [
            ["client", "Birch", "--contact", long], ["update", "shop", long, "--health", "on-track"],
            ["milestone", "shop", long, "--output", "O", "--due", "2026-05-01"],
            ["project", "aster", "P", "--goal", long, "--owner", "O", "--start", "2026-05-01"],
        ] {
            let before = try FolderContents(at: folder.path)
            let run = try MilepostRun.run(["new"] + words, in: folder.path, prelude: "ulimit -f 1")
            #expect(run.exitCode == 2 && run.errors.contains("file too large"), "\(run)")
            #expect(try FolderContents(at: folder.path) == before)
        }
    }

    @Test func aFolderThatIsALinkIsNotFollowed() throws {
        try folder.makeFolder("elsewhere")
        try folder.link("Content/aster/shop/updates", to: "../../../elsewhere")
        let run = try new("update", "shop", "A", "--health", "on-track")
        #expect(run.exitCode != 0)
        #expect(try folder.names(in: "elsewhere") == [])
    }
}
