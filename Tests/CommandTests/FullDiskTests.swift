import Foundation
import Testing

/// A disk that is full in mid-build costs nothing of what is live.
///
/// The limit on the size of a file stands in for the disk: writing on ends in an error in the same way.
@Suite struct FullDiskTests {
    let folder = TemporaryFolder()

    init() throws { try folder.writeClients(2, milestones: 6) }

    /// In units of 512 bytes; each stops a page at another place.
    @Test(arguments: [1, 3, 7])
    func theOldSiteStaysAndNothingIsLeftBehind(limit: Int) throws {
        try folder.build()
        let before = try FolderIdentities(at: folder["Site"])
        for number in 0..<2 {
            try folder.replace(
                "We measured", by: "We drew", in: "Content/\(Sample.slug(number))/shop/01-window.md")
        }
        let run = try folder.milepost("build", prelude: "ulimit -f \(limit)")
        #expect(run.exitCode == 2)
        #expect(run.output == "")
        #expect(
            run.errors.wholeMatch(of: /milepost: cannot write \.Site\.milepost-staging\/[^ ]+: file too large\n/)
                != nil,
            "\(run.errors)")
        #expect(try FolderIdentities(at: folder["Site"]).changes(since: before) == [])
        #expect(try folder.names() == ["Content", "Site"])
        try folder.build()
        #expect(try folder.names() == ["Content", "Site"])
        #expect(try folder.text(of: "Site/\(Sample.folder(0))/index.html").contains("We drew"))
    }

    @Test func aFirstBuildLeavesNoSiteAtAll() throws {
        let run = try folder.milepost("build", prelude: "ulimit -f 20")
        #expect(run.exitCode == 2)
        #expect(run.output == "")
        #expect(run.errors.hasSuffix(": file too large\n"), "\(run.errors)")
        #expect(try folder.names() == ["Content"])
    }

    @Test func aReportThatNobodyReadsEndsNothing() throws {
        let run = try folder.milepost("build", prelude: "exec 1>&-")
        #expect(run == MilepostRun(exitCode: 0))
        #expect(folder.exists("Site/index.html"))
    }
}
