import Testing

/// The site that is committed is the one that this program makes.
@Suite struct GoldenSiteTests {
    let folder = TemporaryFolder()

    @Test func aBuildOfTheCommittedContentGivesTheCommittedSiteByteForByte() throws {
        let run = try folder.milepost("build", "--content", Checkout.path(of: "Content"), "--output", "Site")
        #expect(run.exitCode == 0, "\(run.errors)")
        let built = try FolderContents(at: folder["Site"])
        let committed = try FolderContents(at: Checkout.path(of: "Site"))
        #expect(
            built.differences(from: committed) == [],
            "Site/ is not what Content/ gives; build it anew with “make site” and look at what changed")
    }

    @Test func theCommittedContentHasNothingToWarnOf() throws {
        let run = try MilepostRun.run(["check", "--strict"], in: Checkout.path)
        #expect(run == MilepostRun(exitCode: 0, output: run.output))
    }
}
