import Foundation
import Testing

@testable import Files

@Suite struct ArchiveFolderTests {
    private let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func expectRefusal(_ path: String, _ reason: String) {
        let trouble = FileTrouble.refused(path: scratch / path, reason: reason)
        #expect(throws: trouble) { try ArchiveFolder.files(at: scratch / "a") }
    }

    @Test func everyFileIsReadWithItsBytes() throws {
        try scratch.write("one", to: "a/x")
        try scratch.write("", to: "a/.hidden")
        let files: [String: [UInt8]] = ["x": Array("one".utf8), ".hidden": []]
        #expect(try ArchiveFolder.files(at: scratch / "a") == files)
        #expect(try ArchiveFolder.files(at: scratch / "a/") == files)
        try scratch.makeFolder("empty")
        #expect(try ArchiveFolder.files(at: scratch / "empty") == [:])
    }

    @Test func noLinkIsFollowed() throws {
        try scratch.write("treasure", to: "elsewhere/x")
        try scratch.link("a", to: scratch / "elsewhere")
        expectRefusal("a", "is a symbolic link, and milepost follows none: replace it by what it points to")
        try FileManager.default.removeItem(atPath: scratch / "a")
        try scratch.makeFolder("a")
        try scratch.link("a/x", to: scratch / "elsewhere/x")
        expectRefusal("a/x", "is not a regular file, and an archive has nothing else")
    }

    @Test func nothingButRegularFilesIsRead() throws {
        try scratch.makeFolder("a/below")
        expectRefusal("a/below", "is not a regular file, and an archive has nothing else")
        try FileManager.default.removeItem(atPath: scratch / "a/below")
        #expect(mkfifo(scratch / "a/pipe", 0o600) == 0)
        expectRefusal("a/pipe", "is not a regular file, and an archive has nothing else")
    }

    @Test func whatIsNoFolderIsTrouble() throws {
        let missing = FileTrouble.failed(attempt: "open", path: scratch / "a", code: ENOENT)
        #expect(throws: missing) { try ArchiveFolder.files(at: scratch / "a") }
        try scratch.write("x", to: "a")
        let file = FileTrouble.failed(attempt: "open", path: scratch / "a", code: ENOTDIR)
        #expect(throws: file) { try ArchiveFolder.files(at: scratch / "a") }
    }

    @Test func moreThanAnArchiveHoldsIsNotRead() throws {
        for number in 1...16 { try scratch.write("", to: "a/\(number)") }
        #expect(try ArchiveFolder.files(at: scratch / "a").count == 16)
        // Files of this length without a block on the disk.
        #expect(truncate(scratch / "a/1", 40_000_000) == 0)
        #expect(truncate(scratch / "a/2", 24_000_001) == 0)
        expectRefusal("a", "holds more than the 64 MB that an archive takes at most")
        try scratch.write("", to: "a/17")
        expectRefusal("a", "holds 17 files, and no archive has more than 16")
    }
}
