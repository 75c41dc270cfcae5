import Foundation
import Testing

/// `milepost schema` through the real program.
@Suite struct SchemaCommandTests {
    let folder = TemporaryFolder()

    private static let paths =
        ["settings", "client", "project", "milestone", "update", "change"].map { "schemas/\($0).schema.json" }
        + ["frontmatter.json"]

    private func lines(_ ending: (String) -> String) -> String {
        Self.paths.map { ending($0) + "\n" }.joined()
    }

    @Test func whatIsWrittenOnceIsLeftAloneTheSecondTime() throws {
        #expect(try folder.milepost("schema") == MilepostRun(exitCode: 0, output: lines { "Wrote \($0)" }))
        #expect(try folder.names() == ["frontmatter.json", "schemas"])
        #expect(try folder.milepost("schema") == MilepostRun(exitCode: 0, output: lines { "\($0) is up to date" }))
    }

    @Test func anEarlierVersionsFileIsReplaced() throws {
        _ = try folder.milepost("schema")
        let path = "schemas/update.schema.json"
        let written = try folder.text(of: path)
        try folder.write(
            written.replacing("Written by `milepost schema`, which", with: "Written by `milepost schema`; it"), to: path
        )
        let run = try folder.milepost("schema")
        #expect(run.output == lines { $0 == path ? "Wrote \($0)" : "\($0) is up to date" })
        #expect(try folder.text(of: path) == written)
    }

    @Test func somebodyElsesFileIsNotReplacedAndNothingElseIsWritten() throws {
        try folder.write("{}", to: "frontmatter.json")
        let run = try folder.milepost("schema")
        #expect(run.exitCode == 2)
        #expect(run.output == "")
        #expect(
            run.errors.hasSuffix(
                "frontmatter.json is there already and was not written by this command; move it away, or merge by hand\n"
            ))
        #expect(try folder.names() == ["frontmatter.json"])
        #expect(try folder.text(of: "frontmatter.json") == "{}")
    }

    @Test(arguments: ["frontmatter.json", "schemas/client.schema.json", "schemas"])
    func nothingIsWrittenThroughALink(name: String) throws {
        try folder.write("outside", to: "outside/file")
        try FileManager.default.createDirectory(atPath: folder.path + "/studio", withIntermediateDirectories: true)
        if name.contains("/") { _ = try folder.milepost("schema", "--output", "studio") }
        let link = folder.path + "/studio/" + name
        try? FileManager.default.removeItem(atPath: link)
        let target = folder.path + (name == "schemas" ? "/outside" : "/outside/file")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        let run = try folder.milepost("schema", "--output", "studio")
        #expect(run.exitCode == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("is a symbolic link"), "\(run.errors)")
        #expect(try folder.text(of: "outside/file") == "outside")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/outside") == ["file"])
    }

    @Test func oneSchemaGoesToStandardOutputAndNothingIsWritten() throws {
        let run = try folder.milepost("schema", "milestone")
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        #expect(try folder.names() == [])
        _ = try folder.milepost("schema")
        #expect(try folder.text(of: "schemas/milestone.schema.json") == run.output)
    }

    @Test(arguments: [
        ["schema", "milestone", "--output", "x"], ["schema", "milestone", "--content", "x"], ["schema", "invoice"],
    ])
    func wrongUsageIsToldApart(arguments: [String]) throws {
        let run = try MilepostRun.run(arguments, in: folder.path)
        #expect(run.exitCode == 64)
        #expect(run.output == "")
        #expect(try folder.names() == [])
    }

    @Test(arguments: ["/tmp", "../Content", "Content/../x", "", "a//b"])
    func contentLiesBelowTheFolderThatIsOpened(content: String) throws {
        let run = try folder.milepost("schema", "--content", content)
        #expect(run.exitCode == 2)
        #expect(
            run.errors
                == "milepost: --content “\(content)” is no path below the folder that is opened in the editor; run the command in that folder, as `milepost schema --content Content`\n"
        )
        #expect(try folder.names() == [])
    }

    @Test func theFormsFollowTheContent() throws {
        _ = try folder.milepost("schema", "--content", "./Records/")
        #expect(try folder.text(of: "frontmatter.json").contains(#""path": "[[workspace]]/Records/*/client.md""#))
    }
}
