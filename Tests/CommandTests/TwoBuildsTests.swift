import Foundation
import Testing

/// One build at a time has an output, and one that is killed leaves each client whole.
@Suite struct TwoBuildsTests {
    let folder = TemporaryFolder()

    private static let staging = ".Site.milepost-staging"

    /// Waits until something is there, or the process has ended.
    private func wait(for path: String, of build: RunningMilepost) {
        while build.isRunning, !folder.exists(path) { usleep(200) }
    }

    @Test func aSecondBuildIsRefusedAndNamesTheProcess() throws {
        try folder.writeClients(200)
        let first = try RunningMilepost(["build"], in: folder.path)
        wait(for: TwoBuildsTests.staging, of: first)
        first.send(SIGSTOP)
        try #require(first.isRunning, "the first build ended before it could be held; give it more clients")
        let second = try folder.milepost("build")
        let other = try folder.milepost("build", "--client", Sample.slug(5))
        let check = try folder.milepost("check")
        first.send(SIGCONT)
        let busy = MilepostRun.couldNotRun(
            "Site is being built by process \(first.id); wait for it to end, then build again")
        #expect(second == busy)
        #expect(other == busy)
        #expect(check.exitCode == 0)
        #expect(try first.wait().exitCode == 0)
        #expect(try folder.names() == ["Content", "Site"])
        #expect(try folder.names(in: "Site").filter { $0.hasPrefix("client-") }.count == 200)
    }

    @Test func anotherOutputIsBuiltMeanwhile() throws {
        try folder.writeClients(200)
        let first = try RunningMilepost(["build"], in: folder.path)
        wait(for: TwoBuildsTests.staging, of: first)
        first.send(SIGSTOP)
        let other = try folder.milepost("build", "--output", "Other")
        first.send(SIGCONT)
        #expect(other.exitCode == 0)
        #expect(try first.wait().exitCode == 0)
        #expect(try FolderContents(at: folder["Other"]) == FolderContents(at: folder["Site"]))
    }

    @Test func aLockThatADeadProcessLeftHoldsNobodyBack() throws {
        try folder.writeContent()
        try folder.write("1\n", to: ".Site.milepost-lock")
        try folder.build()
        #expect(try folder.names() == ["Content", "Site"])
    }

    @Test(arguments: [UInt64](1...8))
    func aKilledBuildLeavesEachClientWhole(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        try folder.writeClients(40)
        try folder.build("--output", "Old")
        try folder.build()
        try folder.writeClients(40, word: "birch")
        try folder.build("--output", "New")

        let build = try RunningMilepost(["build"], in: folder.path)
        // Half of them are killed while they stage, half where they begin to go live.
        let isLate = seed.isMultiple(of: 2)
        wait(for: isLate ? "\(TwoBuildsTests.staging)/published" : TwoBuildsTests.staging, of: build)
        usleep(UInt32.random(in: 0...(isLate ? 15_000 : 100_000), using: &random))
        build.send(SIGKILL)
        _ = try build.wait()
        try expectWholeClients()

        let next = try folder.build()
        #expect(next.errors == "")
        #expect(try folder.names() == ["Content", "New", "Old", "Site"])
        let site = try FolderContents(at: folder["Site"])
        #expect(try site.differences(from: FolderContents(at: folder["New"])) == [])
    }

    private func expectWholeClients() throws {
        let site = try FolderContents(at: folder["Site"])
        let old = try FolderContents(at: folder["Old"])
        let new = try FolderContents(at: folder["New"])
        let broken = (0..<40).map { Sample.folder($0) }.filter { name in
            let found = site.below(name)
            return found != old.below(name) && found != new.below(name)
        }
        #expect(broken == [])
    }

    @Test func aKilledFirstBuildIsFinishedByTheNext() throws {
        try folder.writeClients(100)
        let build = try RunningMilepost(["build"], in: folder.path)
        wait(for: TwoBuildsTests.staging, of: build)
        build.send(SIGKILL)
        #expect(try build.wait().exitCode == -SIGKILL)
        #expect(folder.exists(TwoBuildsTests.staging))
        try folder.build()
        #expect(try folder.names() == ["Content", "Site"])
    }
}
