import Testing

/// Warnings, drafts and what the settings make of them.
@Suite struct StrictTests {
    let folder = TemporaryFolder()
    private let warning =
        "Content/aster/shop/01-window.md:2:8: warning: “Bell” is the name of another client; take it out, or list it under `namesakes` in milepost.yml if it means something else [another-client]"

    /// Aster's title holds a word that is the name of the client Bell.
    init() throws {
        try folder.writeContent(milestone: Sample.milestone(title: "Bell above the door is heard"))
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(1)))
    }

    @Test func aWarningIsToldAndTheSiteIsBuilt() throws {
        let run = try folder.milepost("build")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0, output: "Built 2 clients, 2 milestones, 0 summaries into Site in … s\n",
                    errors: warning + "\n"))
        #expect(folder.exists("Site/\(Sample.asterFolder)/index.html"))
    }

    @Test(arguments: ["build", "check"])
    func strictRefusesIt(command: String) throws {
        let sum = "milepost: 1 warning counts as an error (--strict)"
        #expect(try folder.milepost(command, "--strict") == .refused(warning, sum))
        #expect(try folder.names() == ["Content"])
    }

    @Test(arguments: ["build", "check"])
    func strictIgnoresWhatOnlyThePassingDayFires(command: String) throws {
        try folder.replace("Bell above", by: "A bell above", in: "Content/aster/shop/01-window.md")
        try folder.replace("quiet: off", by: "quiet: 1 day", in: "Content/milepost.yml")
        let run = try folder.milepost(command, "--strict", "--as-of", "2026-05-30")
        #expect(run.exitCode == 0)
        #expect(run.errors.contains("[quiet]"), "\(run.errors)")
        #expect(!run.errors.contains("--strict"))
    }

    @Test func theSettingsMakeItAnError() throws {
        try folder.replace("checks:\n", by: "checks:\n  another-client: error\n", in: "Content/milepost.yml")
        let error = warning.replacing(": warning: ", with: ": error: ")
        #expect(try folder.milepost("build") == .refused(error))
        #expect(try folder.names() == ["Content"])
    }

    @Test func aNameOfTwoWordsIsAnErrorThatTheSettingsMayLower() throws {
        try folder.replace("name: Bell", by: "name: Bell Foundry", in: "Content/bell/client.md")
        try folder.replace("Bell above", by: "Bell Foundry above", in: "Content/aster/shop/01-window.md")
        let finding = warning.replacing("“Bell”", with: "“Bell Foundry”")
        #expect(try folder.milepost("check") == .refused(finding.replacing(": warning: ", with: ": error: ")))
        try folder.replace("checks:\n", by: "checks:\n  another-client: warning\n", in: "Content/milepost.yml")
        let run = try folder.milepost("check")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0, output: "Checked 2 clients, 2 milestones: no errors\n", errors: finding + "\n"))
    }

    @Test func aNamesakeIsNoFinding() throws {
        try folder.replace("as_of:", by: "namesakes:\n  - Bell\nas_of:", in: "Content/milepost.yml")
        let run = try folder.milepost("check", "--strict")
        #expect(run == MilepostRun(exitCode: 0, output: "Checked 2 clients, 2 milestones: no errors\n"))
    }

    @Test(arguments: ["bell/client.md", "bell/shop/project.md", "bell/shop/01-window.md"])
    func aDraftIsLeftOutUnlessItIsWanted(path: String) throws {
        try folder.replace("Bell above", by: "A bell above", in: "Content/aster/shop/01-window.md")
        try folder.replace("---\n", by: "---\ndraft: true\n", in: "Content/\(path)", onlyFirst: true)
        let left = try folder.milepost("check")
        let whole = try folder.milepost("check", "--drafts")
        #expect(
            left.output == "Checked \(path == "bell/client.md" ? "1 client" : "2 clients"), 1 milestone: no errors\n")
        #expect(whole.output == "Checked 2 clients, 2 milestones: no errors\n")
    }

    @Test func aDraftClientWasNeverThere() throws {
        try folder.build()
        try folder.replace("---\n", by: "---\ndraft: true\n", in: "Content/bell/client.md", onlyFirst: true)
        let run = try folder.build("--strict")
        #expect(run.output == "Built 1 client, 1 milestone, 0 summaries into Site in … s\n")
        #expect(try folder.names(in: "Site").filter { $0.hasPrefix("bell") } == [])
        try folder.build("--drafts")
        #expect(try folder.names(in: "Site").filter { $0.hasPrefix("bell") } == ["bell-\(Sample.key(1))"])
    }
}
