import Testing

/// What the command line answers before any record is read.
@Suite struct UsageTests {
    let folder = TemporaryFolder()

    @Test(arguments: [
        [], ["init"], ["new"], ["new", "client"], ["new", "project"], ["new", "milestone"], ["new", "update"],
        ["new", "change"], ["check"], ["build"], ["status"], ["log"], ["close"], ["note"], ["proof"], ["rotate"],
        ["pdf"],
        ["schema"],
    ])
    func helpOfEveryCommandShowsAnExample(command: [String]) throws {
        let run = try MilepostRun.run(command + ["--help"], in: folder.path)
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        let output = run.output.replacing(/\s+/, with: " ")
        let example = "Example: milepost \(command.joined(separator: " "))"
        #expect(output.contains(command.isEmpty ? " milepost build " : example), "\(run.output)")
        #expect(output.contains("\(example) ") || command.count < 2)
        let isOnContent = !command.isEmpty && command != ["init"]
        #expect(output.contains("--content") == isOnContent || command.isEmpty)
    }

    @Test func everyCommandIsCoveredHere() throws {
        let help = try folder.milepost("--help").output
        let commands = help.matches(of: /(?m)^  ([a-z]+) {2,}\S/).map { String($0.1) }
        let known = [
            "init", "new", "check", "build", "status", "log", "close", "note", "proof", "rotate", "pdf", "schema",
        ]
        #expect(commands == known, "a new command wants its --help tested above")
    }

    @Test func theVersionIsOneLine() throws {
        let run = try folder.milepost("--version")
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: ["2026-02-30", "yesterday", "2026-3-1", "", "2026-03-17T00:00:00Z", "２０２６-03-17"])
    func aDayThatTheCalendarHasNotIsWrongUsage(day: String) throws {
        try folder.writeContent()
        let run = try folder.milepost("build", "--as-of", day)
        #expect(run.exitCode == 64)
        #expect(run.output == "")
        #expect(
            run.errors.hasPrefix(
                "Error: The value '\(day)' is invalid for '--as-of <day>': it wants a day of the calendar as 2026-03-17, not “\(day)”\n"
            ),
            "\(run.errors)")
        #expect(try folder.names() == ["Content"])
    }

    @Test(arguments: [
        (["build", "--outptu", "Site"], "Unknown option '--outptu'. Did you mean '--output'?"),
        (["check", "--contant", "Content"], "Unknown option '--contant'. Did you mean '--content'?"),
        (["build", "--sctrict"], "Unknown option '--sctrict'. Did you mean '--strict'?"),
        (["pdf", "--paper", "a5"], "The value 'a5' is invalid for '--paper <size>'"),
        (["pdf", "--time-limit", "0"], "--time-limit wants a number of seconds above 0"),
        (["prof"], "did you mean “proof”?"),
        (["proof", "--reveiw"], "Unknown option '--reveiw'. Did you mean '--review'?"),
        (["proof", "--review", "--verify", "Proof/a"], "--review and --verify are two things; run one"),
        (["proof", "a", "--verify", "Proof/a"], "--verify finds the record by the archive; leave the name out"),
        (["proof", "--sign-off", "Ada Low"], "--sign-off wants the person who has read the asset, and one record"),
        (["check", "--format", "jsno"], "The value 'jsno' is invalid for '--format <format>'"),
        (["check", "--formta", "json"], "Unknown option '--formta'. Did you mean '--format'?"),
        (["build", "--format", "json"], "Unknown option '--format'"),
        (["bulid"], "did you mean “build”?"),
        (["chekc"], "did you mean “check”?"),
        (["build", "Content"], "Content"),
        (["inti", "studio"], "did you mean “init”?"),
        (["new", "clinet", "Aster"], "no new record is called “clinet”; did you mean “client”?"),
        (["new", "projetc"], "did you mean “project”?"),
        (["new", "milestone", "shop", "A", "--ouput", "B"], "Unknown option '--ouput'. Did you mean '--output'?"),
        (["new", "update", "shop", "A", "--health", "fine"], "The value 'fine' is invalid for '--health <health>'"),
        (["new", "change", "shop", "A", "--days", "many"], "The value 'many' is invalid for '--days <number>'"),
        (["init"], "Missing expected argument '<folder>'"),
    ])
    func wrongUsageSaysWhatWasMeant(arguments: [String], message: String) throws {
        let run = try MilepostRun.run(arguments, in: folder.path)
        #expect(run.exitCode == 64)
        #expect(run.output == "")
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test func noCommandAtAllShowsTheHelp() throws {
        let run = try folder.milepost()
        #expect(run == MilepostRun(exitCode: 0, output: try folder.milepost("--help").output))
    }
}
