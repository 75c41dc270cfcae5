import Foundation
import Testing

@testable import Files

@Suite struct ContentFolderTests {
    private let scratch: Scratch
    private let folder: ContentFolder

    init() throws {
        scratch = try Scratch()
        try scratch.makeFolder("Real/northwind")
        try scratch.link("Content", to: "Real")
        folder = try ContentFolder(at: scratch / "Content")
    }

    @Test func entriesComeInTheOrderOfTheirBytesWithoutWhatIsSetAside() throws {
        let visible = ["b.md", "a/z.md", "a-b.md", "ä.md", "B.md"]
        for name in visible + [".git/x", "_drafts/x", "a/.hidden", "a/_old"] {
            try scratch.write("", to: "Real/\(name)")
        }
        try scratch.link("Real/way-out", to: "/etc")
        guard mkfifo(scratch / "Real/pipe", 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
        #expect(
            try folder.entries(below: "") == [
                .init(path: "B.md", kind: .file), .init(path: "a", kind: .folder),
                .init(path: "a-b.md", kind: .file), .init(path: "a/z.md", kind: .file),
                .init(path: "b.md", kind: .file), .init(path: "northwind", kind: .folder),
                .init(path: "pipe", kind: .other), .init(path: "way-out", kind: .symbolicLink),
                .init(path: "ä.md", kind: .file),
            ])
        #expect(try folder.entries(below: "a") == [.init(path: "a/z.md", kind: .file)])
        #expect(
            try folder.names(in: "a", skipping: { $0 == "z.md" }) == [
                .init(path: "a/.hidden", kind: .file), .init(path: "a/_old", kind: .file),
            ])
    }

    @Test func aFileIsReadToItsEnd() throws {
        try scratch.write("", to: "Real/empty")
        try scratch.write("bytes", to: "Real/northwind/five")
        #expect(try folder.bytes(of: "empty") == [])
        #expect(try folder.bytes(of: "northwind/five", atMost: 5) == Array("bytes".utf8))
        #expect(try folder.size(of: "northwind/five") == 5)
        #expect(
            try [folder.kind(of: "northwind"), folder.kind(of: "empty"), folder.kind(of: "a/b")]
                == [.folder, .file, nil])
        #expect(
            throws: FileTrouble.refused(
                path: scratch / "Content/northwind/five",
                reason: "is larger than the 4 bytes allowed here; make it smaller")
        ) {
            try folder.bytes(of: "northwind/five", atMost: 4)
        }
    }

    @Test func noLinkInsideIsFollowed() throws {
        try scratch.write("secret", to: "elsewhere/secret")
        try scratch.link("Real/file", to: scratch / "elsewhere/secret")
        try scratch.link("Real/folder", to: scratch / "elsewhere")
        let reason = "is a symbolic link, and milepost follows none: replace it by what it points to"
        #expect(throws: FileTrouble.refused(path: scratch / "Content/file", reason: reason)) {
            try folder.bytes(of: "file")
        }
        let trouble = FileTrouble.refused(path: scratch / "Content/folder", reason: reason)
        #expect(throws: trouble) { try folder.bytes(of: "folder/secret") }
        #expect(throws: trouble) { try folder.entries(below: "folder") }
    }

    @Test(arguments: ["../elsewhere/secret", "/etc/passwd", "a//b", "", ".", "a/../../x", "a\0b", "a/"])
    func noPathLeadsOut(path: String) throws {
        try scratch.write("secret", to: "elsewhere/secret")
        #expect(
            throws: FileTrouble.refused(
                path: path, reason: "does not lead to anything inside \(scratch / "Content")")
        ) {
            try folder.bytes(of: path)
        }
    }

    @Test func onlyARegularFileIsReadAndAPipeDoesNotHang() throws {
        guard mkfifo(scratch / "Real/pipe", 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
        let reason = "is not a regular file; remove it or replace it"
        for name in ["pipe", "northwind"] {
            #expect(throws: FileTrouble.refused(path: scratch / "Content/\(name)", reason: reason)) {
                try folder.bytes(of: name)
            }
        }
    }

    #if os(Linux)
    @Test func aNameThatIsNotUTF8IsTrouble() throws {
        let name = scratch.path.utf8CString.dropLast() + Array("/Real/a".utf8CString.dropLast()) + [-1, 0]
        let file = name.withUnsafeBufferPointer { $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } }
        #expect(file.map { close($0) } == 0)
        #expect(
            throws: FileTrouble.refused(
                path: scratch / "Content/a\u{FFFD}", reason: "has a name that is not UTF-8; rename it")
        ) {
            try folder.entries(below: "")
        }
    }
    #endif

    @Test func troubleSaysWhatWasTriedAndWhy() throws {
        let secret = "acme-\(key("b"))/proof+acme-\(key("c"))/a\u{1B}"
        let hidden = FileTrouble.failed(attempt: "read", path: secret, code: ENOENT)
        let full = FileTrouble.failed(attempt: "write", path: "x", code: ENOSPC)
        #expect(hidden.description == "cannot read acme-…/proof+acme-…/a‹U+001B›: no such file or directory")
        #expect(full.description == "cannot write x: no space left on device; make room and build again")
    }
}
