import Foundation
import Testing

/// All that is wrong in the records is told in one run, and nothing is written.
@Suite struct EveryFaultTests {
    let folder = TemporaryFolder()

    init() throws { try folder.copy(Checkout.fixture("every-fault/Content"), to: "Content") }

    @Test func everyFaultIsToldInOneRunInTheOrderOfThePlaces() throws {
        let run = try folder.milepost("build")
        let expected = try Checkout.expected("every-fault/Expected/findings.txt", actual: run.errors)
        #expect(run == MilepostRun(exitCode: 1, errors: expected))
        #expect(try folder.names() == ["Content"])
    }

    @Test func checkTellsTheSameAndWritesNothing() throws {
        let before = try FolderIdentities(at: folder.path)
        let run = try folder.milepost("check")
        #expect(try FolderIdentities(at: folder.path).changes(since: before) == [])
        #expect(try run == folder.milepost("build"))
    }

    @Test func aSiteThatIsThereStaysAsItIs() throws {
        try folder.move("Content", to: "Faulty")
        try folder.writeContent()
        try folder.build()
        let before = try FolderIdentities(at: folder["Site"])
        let run = try folder.milepost("build", "--content", "Faulty")
        #expect(run.exitCode == 1)
        #expect(try FolderIdentities(at: folder["Site"]).changes(since: before) == [])
        #expect(try folder.names() == ["Content", "Faulty", "Site"])
    }

    @Test func oneFaultInOneClientHoldsBackAllOfThem() throws {
        try folder.remove("Content")
        try folder.writeClients(3)
        try folder.build()
        let before = try FolderIdentities(at: folder["Site"])
        for number in 0..<3 {
            try folder.replace(
                "We measured", by: "We drew", in: "Content/\(Sample.slug(number))/shop/01-window.md")
        }
        try folder.replace("due: 2026-03-27", by: "due: soon", in: "Content/client-001/shop/01-window.md")
        let run = try folder.milepost("build")
        #expect(
            run.withoutExcerpts
                == .refused(
                    "Content/client-001/shop/01-window.md:4:6: error: `due` wants a day as YYYY-MM-DD, not “soon” [field-type]"
                ))
        #expect(try FolderIdentities(at: folder["Site"]).changes(since: before) == [])
    }

    @Test func aLinkOrADeviceAmongTheRecordsIsToldAndNotPassedOver() throws {
        try folder.remove("Content")
        try folder.writeContent()
        try folder.write(Sample.milestone(), to: "Elsewhere/02-door.md")
        try folder.link("Content/aster/shop/02-door.md", to: "../../../Elsewhere/02-door.md")
        try folder.link("Content/aster/yard", to: "shop")
        try folder.link("Content/bell", to: "aster")
        #expect(mkfifo(folder["Content/aster/shop/03-sign.md"], 0o644) == 0)
        let link =
            "error: this is a symbolic link, which is never followed; remove it, or begin its name with “_” [reference]"
        let run = try folder.milepost("build")
        #expect(
            run.withoutExcerpts
                == .refused(
                    "Content/aster/shop/02-door.md: \(link)",
                    "Content/aster/shop/03-sign.md: error: this is no file; remove it, or begin its name with “_” [syntax]",
                    "Content/aster/yard: \(link)", "Content/bell: \(link)"))
    }

    @Test func onlyThreeWarningsOfARuleAreShownUnlessAllAreWanted() throws {
        try folder.remove("Content")
        try folder.writeContent()
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(1)))
        for number in 2...6 {
            try folder.write(
                Sample.milestone(title: "You hear from Bell in week \(number)"),
                to: "Content/aster/shop/0\(number)-week-\(number).md")
        }
        let few = try folder.milepost("check")
        let all = try folder.milepost("check", "--all")
        let warnings = (2...6).map {
            "Content/aster/shop/0\($0)-week-\($0).md:2:8: warning: “Bell” is the name of another client;"
        }
        #expect(few.exitCode == 0)
        #expect(all.exitCode == 0)
        #expect(
            few.errors.hasSuffix(
                "\n\n2 more warnings of another-client; --all shows them\n5 warnings in 5 files\n"))
        #expect(warnings.map { few.errors.contains($0) } == [true, true, true, false, false])
        #expect(warnings.map { all.errors.contains($0) } == [true, true, true, true, true])
    }
}
