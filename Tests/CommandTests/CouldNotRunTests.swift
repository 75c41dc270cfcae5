import Foundation
import Testing

/// What milepost cannot work with ends in one sentence and exit code 2, and touches nothing.
@Suite struct CouldNotRunTests {
    let folder = TemporaryFolder()

    init() throws {
        try folder.writeContent()
        try folder.build()
    }

    /// Builds, and expects one sentence and that nothing changed anywhere.
    private func expectTrouble(
        _ sentence: String, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try FolderIdentities(at: folder.path)
        let run = try MilepostRun.run(["build"] + arguments, in: folder.path)
        #expect(run == .couldNotRun(sentence), sourceLocation: sourceLocation)
        // The working folder itself is used for a moment, to stage in.
        let changes = try FolderIdentities(at: folder.path).changes(since: before).filter { $0 != "." }
        #expect(changes == [], sourceLocation: sourceLocation)
    }

    @Test func aContentFolderThatIsMissing() throws {
        try expectTrouble(
            "cannot open Contnet: no such file or directory; name the folder of the records with --content",
            "--content", "Contnet")
    }

    @Test func aContentFolderThatIsAFile() throws {
        try folder.write("", to: "notes.txt")
        try expectTrouble(
            "cannot open notes.txt: not a directory; name the folder of the records with --content", "--content",
            "notes.txt")
    }

    @Test func contentWithoutSettings() throws {
        try folder.remove("Content/milepost.yml")
        try expectTrouble(
            "Content holds no milepost.yml, so it is no content of milepost; name another folder with --content")
    }

    @Test(.disabled(if: geteuid() == 0, "the superuser may read every file"))
    func aRecordThatMayNotBeRead() throws {
        #expect(chmod(folder["Content/aster/client.md"], 0) == 0)
        try expectTrouble("cannot read Content/aster/client.md: permission denied")
    }

    @Test func aClientThatIsNotThere() throws {
        try expectTrouble("no client is called “astre” in Content; did you mean “aster”?", "--client", "astre")
        try expectTrouble("no client is called “../aster” in Content", "--client", "../aster")
        try expectTrouble("no client is called “milepost.yml” in Content", "--client", "milepost.yml")
    }

    @Test(arguments: [["check"], ["check", "--format", "sarif"], ["status"], ["build"]])
    func standardOutputThatTakesNothing(arguments: [String]) throws {
        let run = try MilepostRun.run(arguments, in: folder.path, prelude: "exec >/dev/full")
        #expect(run.exitCode == 2)
        #expect(run.errors.hasSuffix("milepost: cannot write to standard output: No space left on device\n"), "\(run)")
    }

    @Test func aMomentThatIsNoNumber() throws {
        try folder.replace("as_of: 2026-03-17\n", by: "", in: "Content/milepost.yml")
        let run = try folder.milepost("build", environment: ["SOURCE_DATE_EPOCH": "soon"])
        #expect(run == .couldNotRun("SOURCE_DATE_EPOCH is “soon”; it wants whole seconds since 1970"))
    }
}

/// Places that milepost does not write to.
@Suite struct OutputPlaceTests {
    let folder = TemporaryFolder()

    init() throws { try folder.writeContent() }

    private func expectRefusal(_ sentence: String, of output: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let before = try FolderContents(at: folder.path)
        let run = try folder.milepost("build", "--output", output)
        #expect(run == .couldNotRun(sentence), sourceLocation: sourceLocation)
        #expect(try FolderContents(at: folder.path).differences(from: before) == [], sourceLocation: sourceLocation)
    }

    @Test func aFolderThatMilepostDidNotMake() throws {
        try folder.write("Mine", to: "Papers/letter.txt")
        try expectRefusal(
            "Papers exists and was not made by milepost; choose another --output or empty it", of: "Papers")
    }

    @Test func theContentItself() throws {
        try expectRefusal("Content is the folder Content itself; choose another --output", of: "Content")
        try expectRefusal("./Content/ is the folder Content itself; choose another --output", of: "./Content/")
    }

    @Test func aFolderInsideTheContent() throws {
        try expectRefusal("Content/Site lies inside Content; choose another --output", of: "Content/Site")
        try expectRefusal("Content/aster/x lies inside Content; choose another --output", of: "Content/aster/x")
    }

    @Test func aFolderAroundTheContent() throws {
        try expectRefusal(". contains Content; choose another --output", of: ".")
        try expectRefusal(
            "Content/.. contains Content; choose another --output", of: "Content/..")
    }

    @Test func aLink() throws {
        try folder.makeFolder("Elsewhere")
        try folder.link("Site", to: "Elsewhere")
        try expectRefusal(
            "Site is a symbolic link; give the folder that it points to as --output", of: "Site")
    }

    @Test func aFile() throws {
        try folder.write("", to: "Site")
        try expectRefusal("Site is not a folder; choose another --output", of: "Site")
    }

    @Test func theWholeDisk() throws {
        try expectRefusal("/ is the whole disk; choose another --output", of: "/")
    }

    @Test func aFolderWhoseParentIsMissing() throws {
        try expectRefusal("cannot open missing: no such file or directory", of: "missing/Site")
    }

    @Test func aSiteOfANewerProgram() throws {
        try folder.write("milepost site 99\n", to: "Site/.milepost")
        try expectRefusal(
            "Site was made by a newer milepost; update milepost, or choose another --output", of: "Site")
    }

    @Test func theHomeFolder() throws {
        try folder.makeFolder("home")
        let run = try folder.milepost("build", "--output", "home", environment: ["HOME": folder["home"]])
        #expect(run == .couldNotRun("home is your home folder; choose another --output"))
    }
}
