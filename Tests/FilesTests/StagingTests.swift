import Documents
import Foundation
import Testing
import Vocabulary

@testable import Files

@Suite struct StagingTests {
    private let scratch: Scratch
    private let north = "northwind-" + key("a")
    private let acme = "acme-" + key("b")

    private struct Broken: Error {}

    init() throws { scratch = try Scratch() }

    @Test func aBuildThatFailsLeavesTheSiteAsItWas() throws {
        try build(scratch.site, [north: documents(["a": "1"])], root: documents(["index.html": "1"]))
        let before = try scratch.tree()
        let failing = Document(path: "files/x.pdf", contents: .read { throw Broken() })
        #expect(throws: FileTrouble.refused(path: "files/x.pdf", reason: "cannot be read: Broken()")) {
            try build(
                scratch.site, [acme: documents(["a": "2"]), north: documents(["a": "2"]) + [failing]],
                root: documents(["index.html": "2"]))
        }
        #expect(try scratch.tree() == before)
    }

    @Test func aFirstBuildThatFailsLeavesNoTrace() throws {
        let failing = Document(path: "x", contents: .read { throw Broken() })
        #expect(throws: FileTrouble.self) { try build(scratch.site, [acme: [failing]]) }
        #expect(try scratch.tree() == [:])
    }

    @Test func troubleInReadingADeliverableIsPassedOn() throws {
        let trouble = FileTrouble.failed(attempt: "read", path: "Content/x", code: EACCES)
        let failing = Document(path: "x", contents: .read { throw trouble })
        #expect(throws: trouble) { try build(scratch.site, [acme: [failing]]) }
    }

    @Test func deliverablesAreComparedToo() throws {
        func page(_ text: String) -> [Document] {
            documents(["index.html": "same"]) + [Document(path: "f/x", contents: .read { Array(text.utf8) })]
        }
        #expect(try build(scratch.site, [acme: page("1")]) == Published(new: 1, otherFiles: 1))
        #expect(try build(scratch.site, [acme: page("1")]) == Published(unchanged: 1))
        #expect(try build(scratch.site, [acme: page("2")]) == Published(exchanged: 1))
    }

    @Test(arguments: [
        ["a": "1"], ["a": "1", "b": "2", "c": ""], ["a": "1", "b": "3"], ["a": "1", "b/x": "2"],
        ["a": "1", "B": "2"], ["a": "1", "b": "22"],
    ])
    func anyDifferenceIsSeen(other: [String: String]) throws {
        try build(scratch.site, [acme: documents(["a": "1", "b": "2"])])
        let changed = other.map { Document(path: $0, text: $1) }
        #expect(try build(scratch.site, [acme: changed]) == Published(exchanged: 1))
        var expected = Dictionary(uniqueKeysWithValues: other.map { ("Site/\(acme)/\($0)", $1) })
        expected["Site/.milepost"] = "milepost site 1\n"
        #expect(try scratch.tree() == expected)
    }

    @Test func bigFilesAreComparedToTheLastByte() throws {
        var bytes = [UInt8](repeating: 7, count: 200_000)
        let first = [Document(path: "big", contents: .bytes(bytes))]
        bytes[199_999] = 8
        let second = [Document(path: "big", contents: .bytes(bytes))]
        try build(scratch.site, [acme: first])
        #expect(try build(scratch.site, [acme: first]) == Published(unchanged: 1))
        #expect(try build(scratch.site, [acme: second]) == Published(exchanged: 1))
    }

    @Test(arguments: [
        ("Guide.PDF", "guide.pdf"), ("files/É.pdf", "files/e\u{301}.pdf"), ("a", "a/b"), ("a/b", "a"),
        ("Files/a", "files/b"), ("x/y", "x/y"),
    ])
    func twoDocumentsInOnePlaceAreRefusedByBothNames(one: String, other: String) throws {
        let trouble = try #require(throws: FileTrouble.self) {
            try build(scratch.site, [acme: documents([one: "1", other: "2"])])
        }
        #expect(trouble.description.contains("“\(one)” and “\(other)” in one place; rename one of them"))
        #expect(trouble.description.hasPrefix("acme-…"))
        #expect(try scratch.tree() == [:])
    }

    @Test func foldersAreStagedFromManyThreads() throws {
        let names = (0..<64).map { "client\($0)-" + key("z") }
        let output = try SiteOutput.open(at: scratch.site, apartFrom: [])
        defer { output.close() }
        let collected = Collected()
        DispatchQueue.concurrentPerform(iterations: names.count) { index in
            let pages = documents(["index.html": names[index], "a/b.html": "B"])
            if let staged = try? output.stage(folder: names[index], documents: pages) {
                collected.add(staged)
            }
        }
        let published = try output.publish(collected.all, root: [], assets: [], removing: .everythingElse)
        #expect(published == Published(new: 64, otherFiles: 1))
    }

    private final class Collected: @unchecked Sendable {
        private let lock = NSLock()
        private var folders: [StagedFolder] = []
        var all: [StagedFolder] { lock.withLock { folders } }
        func add(_ folder: StagedFolder) { lock.withLock { folders.append(folder) } }
    }
}
