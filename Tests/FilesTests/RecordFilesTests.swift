import Foundation
import Testing

@testable import Files

@Suite struct RecordFilesTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("old", to: "Content/a/b.md")
    }

    private var content: String { scratch / "Content" }

    private func replace(_ path: String = "a/b.md", holding old: String = "old") throws {
        try RecordFiles(at: content).replace(path, holding: Array(old.utf8), with: Array("new".utf8))
    }

    @Test func aRecordIsReplacedAndKeepsItsRights() throws {
        chmod(content + "/a/b.md", 0o640)
        let inode = try scratch.inode(of: "Content/a/b.md")
        try replace()
        #expect(try scratch.tree("Content") == ["a/b.md": "new"])
        #expect(try scratch.rights(of: "Content/a/b.md") == 0o640)
        #expect(try scratch.inode(of: "Content/a/b.md") != inode)
    }

    @Test func aRecordThatChangedMeanwhileIsLeftAlone() throws {
        let refusal = FileTrouble.refused(
            path: content + "/a/b.md", reason: "was changed by somebody else meanwhile; try again")
        #expect(throws: refusal) { try replace(holding: "olp") }
        #expect(try scratch.tree("Content") == ["a/b.md": "old"])
    }

    @Test func noLinkIsFollowed() throws {
        try scratch.write("old", to: "elsewhere/b.md")
        try scratch.link("Content/a/c.md", to: "../../elsewhere/b.md")
        try scratch.link("Content/d", to: "../elsewhere")
        let reason = "is a symbolic link, and milepost follows none: replace it by what it points to"
        #expect(throws: FileTrouble.refused(path: content + "/a/c.md", reason: reason)) { try replace("a/c.md") }
        #expect(throws: FileTrouble.refused(path: content + "/d", reason: reason)) { try replace("d/b.md") }
        #expect(try scratch.text(of: "elsewhere/b.md") == "old")
    }

    @Test(arguments: ["a", "a/none.md", "../b.md", "/a/b.md", "a//b.md", ""])
    func whatIsNoRecordIsTrouble(path: String) throws {
        #expect(throws: FileTrouble.self) { try replace(path) }
        #expect(try scratch.tree("Content") == ["a/b.md": "old"])
    }

    @Test func whatAKilledProcessLeftIsClearedAway() throws {
        try scratch.write("half", to: "Content/a/.milepost-edit")
        let names = try ContentFolder(at: content).entries(below: "").map(\.path)
        #expect(names == ["a", "a/b.md"])
        try replace()
        #expect(try scratch.tree("Content") == ["a/b.md": "new"])
    }

    @Test func oneProcessEditsAtATime() throws {
        let first = try RecordFiles(at: content)
        let reason = "is being edited by another milepost; wait for it to end, then try again"
        #expect(throws: FileTrouble.refused(path: content, reason: reason)) { try replace() }
        _ = consume first
        try replace()
    }

    @Test func aFolderThatMayNotBeWrittenToKeepsItsRecord() throws {
        // The superuser may write everywhere.
        guard geteuid() != 0 else { return }
        chmod(content + "/a", 0o555)
        defer { chmod(content + "/a", 0o755) }
        #expect(throws: FileTrouble.self) { try replace() }
        #expect(try scratch.text(of: "Content/a/b.md") == "old")
    }
}
