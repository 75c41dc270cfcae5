import Foundation
import Testing

/// What the studio is told in the morning, through the real program.
@Suite struct StatusTests {
    let folder = TemporaryFolder()

    private func status(_ arguments: String...) throws -> MilepostRun {
        try MilepostRun.run(["status"] + arguments, in: folder.path)
    }

    // MARK: Whole overviews

    /// The demonstration and the situations, byte for byte.
    @Test(arguments: [
        ("soon", "Content", ["--as-of", "2026-03-20"]), ("demo", "Content", []),
        ("late", "Content", ["--as-of", "2026-04-10", "--all"]),
        ("json", "Content", ["--client", "tarn-hill", "--format", "json"]),
        ("situations", "Tests/Situations/Content", []),
    ])
    func theOverviewIsAsItWas(name: String, content: String, arguments: [String]) throws {
        let run = try MilepostRun.run(["status", "--content", content] + arguments, in: Checkout.path)
        #expect(run.errors == "")
        #expect(run.exitCode == 0)
        #expect(run.output == (try Checkout.expected("status/\(name).txt", actual: run.output)))
    }

    // MARK: Little to tell

    @Test func noClientsIsSaidInALine() throws {
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        #expect(
            try status()
                == MilepostRun(exitCode: 0, output: "Tuesday 17 March 2026: no clients yet in Content\n"))
    }

    @Test func whereEverythingEndedNothingIsRunning() throws {
        try folder.writeContent()
        try folder.replace(
            "start: 2026-03-02\n",
            by: """
                start: 2026-03-02
                log: [{on: 2026-03-16, sent: project closed}]
                closed: {on: 2026-03-16, note: Done}

                """, in: "Content/aster/shop/project.md")
        #expect(
            try status()
                == MilepostRun(
                    exitCode: 0,
                    output: "Tuesday 17 March 2026: nothing is running for 1 client\n1 past project\n"))
    }

    private static let told = "start: 2026-03-02\nlog: [{on: 2026-03-02, sent: kickoff}]\n"

    @Test func aQuietMorningNamesTheNextDay() throws {
        try folder.writeContent()
        try folder.replace("start: 2026-03-02\n", by: Self.told, in: "Content/aster/shop/project.md")
        let text = """
            Tuesday 17 March 2026: nothing to do, 1 project of 1 client
            1 on track

            Nothing to do today. The next day is 27 Mar: Window drawing is promised (Aster Bakery).

            STATE      PROJECT                                                               QUIET FOR  NEXT DUE
            on track   Aster Bakery: New shop front                                            15 days  27 Mar
                       Next: Mara Lind, by 27 Mar: Window drawing

            """
        #expect(try status() == MilepostRun(exitCode: 0, output: text))
    }

    @Test func aHoldStopsTheClocksAndAProjectToComeHasNone() throws {
        try folder.writeContent()
        let hold = "holds: [{since: 2026-03-10, note: Flour on every desk, owner: Mara Lind}]\n"
        try folder.replace("start: 2026-03-02\n", by: Self.told + hold, in: "Content/aster/shop/project.md")
        try folder.write(Sample.client(name: "Bell", key: Sample.key(1)), to: "Content/bell/client.md")
        try folder.write(
            Sample.project.replacing("2026-03-02", with: "2026-04-02"), to: "Content/bell/shop/project.md")
        let text = """
            Tuesday 17 March 2026: nothing to do, 2 projects of 2 clients
            1 planned, 1 paused

            Nothing to do today.

            STATE      PROJECT                                                               QUIET FOR  NEXT DUE
            planned    Bell: New shop front                                                          -  -
            paused     Aster Bakery: New shop front                                                  -  -
                       Next: Mara Lind: restarts the work
                       Paused since 10 Mar: Flour on every desk

            """
        #expect(try status() == MilepostRun(exitCode: 0, output: text))
    }

    // MARK: Trouble

    @Test func aClientWithErrorsIsShownWithTheFirstAndHidesNobody() throws {
        try folder.writeContent()
        try folder.replace("start: 2026-03-02\n", by: Self.told, in: "Content/aster/shop/project.md")
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(1)))
        try folder.replace("goal:", by: "gaol:", in: "Content/bell/shop/project.md")
        let text = """
            Tuesday 17 March 2026: 1 thing to do, 1 project of 2 clients
            1 client with errors, 1 on track

            To do today
            1. Mend 2 errors in the records (Bell)
               milepost check --client bell

            STATE      PROJECT                                                               QUIET FOR  NEXT DUE
            errors     Bell
                       2 errors, the first: Content/bell/shop/project.md:2:1: error: the project has no `goal`;
                       add it: What the client wants from it, in a sentence [required]
            on track   Aster Bakery: New shop front                                            15 days  27 Mar
                       Next: Mara Lind, by 27 Mar: Window drawing

            """
        #expect(try status() == MilepostRun(exitCode: 1, output: text))
    }

    @Test func settingsThatCannotServeAreRefusedAsEverywhere() throws {
        try folder.write("studio: Quill Studio\n", to: "Content/milepost.yml")
        let run = try status()
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(run.errors.contains("milepost.yml:1:1: error: "), "\(run.errors)")
    }

    @Test func warningsCountAsErrorsWhereThatIsWanted() throws {
        try folder.writeContent(milestone: Sample.milestone(title: "Bell above the door is heard"))
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(1)))
        let usual = try status()
        #expect(usual.exitCode == 0)
        #expect(usual.errors == "")
        let remark = "1 warning counts as an error; `milepost check` tells it\n"
        #expect(try status("--strict") == MilepostRun(exitCode: 1, output: usual.output, errors: remark))
    }

    @Test func aDraftIsLeftOutUnlessItIsWanted() throws {
        try folder.writeContent()
        try folder.replace("---\n", by: "---\ndraft: true\n", in: "Content/aster/client.md", onlyFirst: true)
        #expect(try status().output == "Tuesday 17 March 2026: no clients yet in Content\n")
        let run = try status("--drafts")
        #expect(run.output.contains("Aster Bakery: New shop front"))
        #expect(run.output.contains("   milepost note aster/shop --drafts\n"), "\(run.output)")
    }

    @Test func aClientThatIsNotThereIsNamedWithTheNearest() throws {
        try folder.writeContent()
        #expect(
            try status("--client", "astre")
                == .couldNotRun("no client is called “astre” in Content; did you mean “aster”?"))
    }

    @Test func aCommandThatIsNamedCanBeTypedAsItStands() throws {
        try folder.writeContent()
        try folder.move("Content", to: "Bell's work")
        let run = try status("--content", "Bell's work", "--as-of", "2026-03-18")
        let command = try #require(run.output.firstMatch(of: /milepost (note .*)\n/)).1
        #expect(command == "note aster/shop --content 'Bell'\\''s work' --as-of 2026-03-18")
        #expect(try folder.milepost("check", prelude: "set -- \(command)").exitCode == 0)
    }

    @Test func whatIsApprovedIsClosedByACommand() throws {
        let keys = """
            approval: {owner: Ada Aster, via: email, decide_by: 2026-03-20, question: Do you accept it?}
            deliverables: [{title: Drawing, link: "https://docs.example/1"}]
            caveats: none
            next: The window is built

            """
        let log = """
              - {on: 2026-03-10, qa: passed, by: Mara Lind}
              - {on: 2026-03-10, state: in review}
              - {on: 2026-03-13, decision: approved, by: Ada Aster, via: email}
              - {on: 2026-03-13, sent: decision received}

            """
        try folder.writeContent(milestone: Sample.milestone(more: keys))
        try folder.replace("on track}\n", by: "on track}\n\(log)", in: "Content/aster/shop/01-window.md")
        let run = try status("--as-of", "2026-03-16")
        #expect(
            run.output.contains(
                """
                1. Close “Window drawing”, approved 3 days ago (Aster Bakery)
                   milepost close aster/shop/window --as-of 2026-03-16
                """), "\(run)")
    }

    // MARK: Form

    @Test func wideAndCombiningLettersKeepTheColumnsInLine() throws {
        try folder.writeContent()
        let names = ["東京の小さなパン屋", "Þórgunnur Æsa", "مخبز القمر", "क्षेत्रीय बेकरी", "👩‍🍳 Bakery", "e\u{301}clair"]
        for (index, name) in names.enumerated() {
            try folder.writeClient("c\(index)", record: Sample.client(name: name, key: Sample.key(index + 1)))
        }
        let rows = try status().output.split(separator: "\n").filter { $0.hasSuffix("15 days  27 Mar") }
        #expect(rows.count == 7)
        func blanks(_ start: String) throws -> Int {
            let row = try #require(rows.first { $0.contains(start) }, "\(start)")
            return row.drop { $0 != ":" }.dropFirst(": New shop front".count).prefix { $0 == " " }.count
        }
        let widths = ["東京": 18, "Þórgunnur": 13, "مخبز": 10, "👩": 9, "éclair": 6]
        for (start, width) in widths {
            #expect(try width + blanks(start) == "Aster Bakery".count + blanks("Aster"), "\(start)")
        }
    }

    @Test(arguments: ["--format", "--as-of"])
    func noLineIsWiderThanAHundredCells(option: String) throws {
        let long = String(repeating: "Donaudampfschifffahrt", count: 12)
        try folder.writeContent()
        try folder.write(Sample.client(name: long), to: "Content/aster/client.md")
        let value = option == "--format" ? "text" : "2026-04-20"
        let lines = try status(option, value).output.split(separator: "\n")
        #expect(lines.count > 5)
        #expect(lines.filter { $0.count > 100 && !$0.hasPrefix("   milepost ") } == [])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: Self.grants)))
    func theRecordsOfRealWorkFit() throws {
        let lines = try status("--content", Self.grants, "--all", "--as-of", "2021-01-15").output.split(separator: "\n")
        #expect(lines.count > 10)
        #expect(lines.filter { $0.count > 100 && !$0.contains("   milepost ") } == [])
    }

    private static let grants = "\((Checkout.path as NSString).deletingLastPathComponent)/shared/data/grants"

    // MARK: The terminal

    /// Runs in a terminal of so many columns, by the `script` of util-linux.
    private func onTerminal(_ environment: String, columns: Int) throws -> String {
        let shell = "stty cols \(columns); \(environment) \"$0\" status"
        let prelude = "exec script -qec '\(shell.replacing("$0", with: "'\"$0\"'"))' /dev/null"
        return try MilepostRun.run(["status"], in: folder.path, prelude: prelude).output.replacing("\r\n", with: "\n")
    }

    @Test(.enabled(if: Self.hasScript))
    func coloursAreForTerminalsThatWantThem() throws {
        try folder.writeContent()
        let plain = try status().output
        #expect(!plain.contains("\u{1B}"))
        let coloured = try onTerminal("TERM=xterm", columns: 120)
        #expect(coloured.contains("\u{1B}[1mon track\u{1B}[0m   Aster Bakery: New shop front"), "\(coloured)")
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        #expect(try onTerminal("TERM=dumb", columns: 120) == plain)
        #expect(try onTerminal("TERM=xterm NO_COLOR=1", columns: 120) == plain)
    }

    @Test(.enabled(if: Self.hasScript), arguments: [60, 80])
    func aNarrowTerminalHasNarrowLines(columns: Int) throws {
        try folder.writeContent(milestone: Sample.milestone(more: "owner: \(String(repeating: "Mara ", count: 30))\n"))
        let lines = try onTerminal("TERM=dumb", columns: columns).split(separator: "\n")
        #expect(lines.count > 4)
        let widest = lines.map(\.count).max() ?? 0
        #expect((columns - 5...columns).contains(widest), "\(widest)")
    }

    /// Other systems have another `script`.
    #if os(Linux)
    private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
    #else
    private static let hasScript = false
    #endif
}
