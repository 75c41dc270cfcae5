import Foundation
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// An edit that is killed, that meets another one, or whose record changes meanwhile.
@Suite struct KilledEditTests {
    let folder = TemporaryFolder()
    private static let words = ["log", "window", "rework", "New frame"]

    @Test(arguments: [UInt64](1...16))
    func aKilledEditLeavesTheOldRecordOrTheNewOne(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        try folder.writeLoggable()
        let old = try folder.text(of: Loggable.file) + String(repeating: "More of it.\n", count: 4_000)
        try folder.write(old, to: Loggable.file)
        let first = "  - {on: 2026-03-02, state: on track}\n"
        let new = old.replacing(first, with: first + "  - {on: 2026-03-17, rework: New frame}\n")

        let edit = try RunningMilepost(Self.words, in: folder.path)
        // Half of them are killed wherever they are, half where the new text is being written.
        if seed.isMultiple(of: 2) {
            while edit.isRunning, !folder.exists("Content/aster/shop/.milepost-edit") {}
        } else {
            usleep(UInt32.random(in: 0...60_000, using: &random))
        }
        edit.send(SIGKILL)
        _ = try edit.wait()
        let left = try folder.text(of: Loggable.file)
        #expect(left == old || left == new)
        // What was left over is no record to anybody, and the next edit clears it away.
        #expect(try folder.milepost("check").errors == "")
        #expect(try folder.milepost("log", "window", "rework", "Newer frame").exitCode == 0)
        #expect(try folder.names(in: "Content/aster/shop") == ["01-window.md", "02-menu.md", "project.md"])
    }

    @Test func oneEditsAtATime() throws {
        try folder.writeLoggable()
        let descriptor = open(folder["Content"], O_RDONLY)
        try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        #expect(
            try folder.refusal(Self.words)
                == .couldNotRun(
                    "Content is being edited by another milepost; wait for it to end, then try again"))
        close(descriptor)
        #expect(try MilepostRun.run(Self.words, in: folder.path).exitCode == 0)
    }

    /// The question is asked when the records have been read, so the answer can wait for the change.
    @Test func aRecordThatChangesWhileAQuestionWaitsIsLeftAlone() throws {
        guard Terminal.isThere else { return }
        try folder.writeLoggable(Loggable.approved)
        let said = try folder.atTerminal(
            "close window --next Menu --no-open", meanwhile: "echo More. >> \(Loggable.file)", typing: "Mara Lind\\n")
        #expect(said.contains("Content/aster/shop/01-window.md was changed by somebody else meanwhile; try again"))
        #expect(said.contains("ended with 2"))
        let record = try folder.text(of: Loggable.file)
        #expect(record.hasSuffix("More.\n") && !record.contains("closed:"))
    }
}
