import Documents
import Foundation
import Testing

@testable import Files

@Suite struct OutputTests {
    private let scratch: Scratch
    private let acme = "acme-" + key("b")

    init() throws { scratch = try Scratch() }

    private func reason(apartFrom others: [String] = [], _ path: String) throws -> String {
        let trouble = try #require(throws: FileTrouble.self) {
            try SiteOutput.open(at: path, apartFrom: others).close()
        }
        guard case .refused(_, let reason) = trouble else { return trouble.description }
        return reason
    }

    @Test func placesThatAreNotForASiteAreRefused() throws {
        try scratch.write("x", to: "file")
        try scratch.makeFolder("empty")
        try scratch.link("link", to: "empty")
        let before = try scratch.tree()
        #expect(try reason("/") == "is the whole disk; choose another --output")
        #expect(try reason("//.") == "is the whole disk; choose another --output")
        #expect(try reason("") == "names no folder")
        #expect(try reason(NSHomeDirectory()) == "is your home folder; choose another --output")
        let link = "is a symbolic link; give the folder that it points to as --output"
        #expect(try reason(scratch / "link") == link)
        #expect(try reason(scratch / "link///") == link)
        #expect(try reason(scratch / "file") == "is not a folder; choose another --output")
        #expect(
            try reason(scratch / "none/Site") == "cannot open \(scratch / "none"): no such file or directory")
        #expect(try scratch.tree() == before)
    }

    @Test func aFolderThatMilepostDidNotMakeIsRefusedUnlessItIsEmpty() throws {
        let reason = "exists and was not made by milepost; choose another --output or empty it"
        try scratch.write("x", to: "foreign/x")
        try scratch.write("x", to: "hidden/.git/HEAD")
        try scratch.write("milepost site 1", to: "torn/.milepost")
        try scratch.write("milepost site one\n", to: "odd/.milepost")
        try scratch.write("milepost site 2\n", to: "newer/.milepost")
        for name in ["foreign", "hidden", "torn", "odd"] {
            #expect(try self.reason(scratch / name) == reason)
        }
        #expect(
            try self.reason(scratch / "newer")
                == "was made by a newer milepost; update milepost, or choose another --output")
        try scratch.makeFolder("empty")
        #expect(try build(scratch / "empty/.", [acme: []]) == Published(new: 1, otherFiles: 1))
    }

    @Test func anOutputThatTouchesTheContentIsRefused() throws {
        try scratch.makeFolder("Work/Content/inside")
        try scratch.makeFolder("Work/Content-evil")
        try scratch.link("alias", to: "Work")
        let content = scratch / "alias/Content"
        let others = [scratch / "no-templates", content]
        #expect(
            try reason(apartFrom: others, scratch / "Work/Content")
                == "is the folder \(content) itself; choose another --output")
        for inside in ["Work/Content/inside", "Work/Content/new", "alias/Content/inside/../new"] {
            let reason = try reason(apartFrom: others, scratch / inside)
            #expect(reason == "lies inside \(content); choose another --output")
        }
        #expect(
            try reason(apartFrom: others, scratch / "Work") == "contains \(content); choose another --output")
        try SiteOutput.open(at: scratch / "Work/Content-evil", apartFrom: others).close()
    }

    @Test func aSecondBuildOfTheSameOutputIsToldWhoIsBusy() throws {
        let first = try SiteOutput.open(at: scratch.site, apartFrom: [])
        let alias = scratch / "./Site"
        let busy = FileTrouble.busy(output: alias, process: getpid())
        #expect(throws: busy) { try SiteOutput.open(at: alias, apartFrom: []) }
        let sentence = "\(alias) is being built by process \(getpid()); wait for it to end, then build again"
        #expect(busy.description == sentence)
        first.close()
        first.close()
        let second = try SiteOutput.open(at: scratch.site, apartFrom: [])
        first.close()
        #expect(throws: FileTrouble.self) { try SiteOutput.open(at: scratch.site, apartFrom: []) }
        second.close()
        #expect(try scratch.tree() == [:])
    }

    @Test func aLockThatOutlivedItsBuildLocksNothing() throws {
        try scratch.write("1\n", to: ".Site.milepost-lock")
        try build(scratch.site, [acme: documents(["a": "1"])])
        #expect(
            try scratch.tree() == ["Site/.milepost": "milepost site 1\n", "Site/\(acme)/a": "1"])
    }

    @Test func whateverStandsInPlaceOfTheLockIsNotFollowed() throws {
        try scratch.write("precious", to: "elsewhere")
        try scratch.link(".Site.milepost-lock", to: "elsewhere")
        let reason = "is a symbolic link, and milepost follows none: replace it by what it points to"
        #expect(try self.reason(scratch.site) == reason)
        #expect(try scratch.text(of: "elsewhere") == "precious")
    }

    @Test func whatAKilledBuildLeftIsClearedAway() throws {
        try build(scratch.site, [acme: documents(["a": "1"])])
        let before = try scratch.tree()
        try scratch.write("half", to: ".Site.milepost-staging/links/\(acme)/a")
        try scratch.write("treasure", to: "elsewhere/x")
        try scratch.link(".Site.milepost-staging/links/out", to: scratch / "elsewhere")
        try scratch.write("half", to: "Site/.milepost-staging/links/\(acme)/a")
        try SiteOutput.open(at: scratch.site, apartFrom: []).close()
        #expect(try scratch.tree() == before.merging(["elsewhere/x": "treasure"]) { $1 })
    }

    @Test func aFolderThatAKilledBuildHadInHandsIsPutBack() throws {
        let proof = "story-" + key("c")
        let page = documents(["a": "1"])
        try build(scratch.site, [acme: page, "proof/" + proof: page, "other-" + key("d"): page])
        let before = try scratch.tree()
        try scratch.makeFolder(".Site.milepost-staging/replaced")
        try FileManager.default.moveItem(
            atPath: scratch / "Site/\(acme)", toPath: scratch / ".Site.milepost-staging/replaced/\(acme)")
        try FileManager.default.moveItem(
            atPath: scratch / "Site/proof/\(proof)",
            toPath: scratch / ".Site.milepost-staging/replaced/proof+\(proof)")
        try scratch.write("old", to: ".Site.milepost-staging/replaced/other-\(key("d"))/a")
        try SiteOutput.open(at: scratch.site, apartFrom: []).close()
        #expect(try scratch.tree() == before)
    }

    @Test func aReplacementThatFailsHalfWayIsUndone() throws {
        try build(scratch.site, [acme: documents(["a": "1"])])
        let before = try scratch.tree()
        let output = try SiteOutput(OutputPlace(at: scratch.site, apartFrom: []), canExchange: false)
        let staged = try output.stage(folder: acme, documents: documents(["a": "2"]))
        try FileManager.default.removeItem(atPath: scratch / ".Site.milepost-staging/links/\(acme)")
        #expect(throws: FileTrouble.self) {
            try output.publish([staged], root: [], assets: [], removing: .everythingElse)
        }
        output.close()
        #expect(try scratch.tree() == before)
    }

    @Test func aStagingFolderThatIsTakenAwayIsTroubleAndEndsNothing() throws {
        try build(scratch.site, [acme: documents(["a": "1"])])
        let before = try scratch.tree()
        let output = try SiteOutput.open(at: scratch.site, apartFrom: [])
        let staged = try output.stage(folder: acme, documents: documents(["a": "2"]))
        try FileManager.default.removeItem(atPath: scratch / ".Site.milepost-staging")
        let path = scratch / ".Site.milepost-staging/published"
        #expect(throws: FileTrouble.failed(attempt: "create", path: path, code: ENOENT)) {
            try output.publish([staged], root: [], assets: [], removing: .everythingElse)
        }
        output.close()
        #expect(try scratch.tree() == before)
    }

    @Test func aBuildThatWasForgottenIsClosed() throws {
        try scratch.makeFolder("Site")
        let page = documents(["a": "1"])
        _ = try SiteOutput.open(at: scratch.site, apartFrom: []).stage(folder: acme, documents: page)
        #expect(try scratch.tree() == ["Site": "(folder)"])
    }

    @Test func readersFindEveryFileThroughTwoHundredExchanges() throws {
        func version(_ number: Int) -> [Document] { documents(["a": "\(number)", "b/c": "\(number)"]) }
        try build(scratch.site, [acme: version(0)])
        let reader = Reader(folder: scratch.site + "/" + acme)
        Thread.detachNewThread { reader.run() }
        for number in 1...200 { try build(scratch.site, [acme: version(number)]) }
        let seen = reader.stop()
        #expect(seen.missing == 0)
        #expect(seen.mixed == 0)
        #expect(seen.versions > 1)
    }
}

/// Reads a live folder as fast as it can: each file by its path, as a web server does, and both in one open folder.
private final class Reader: @unchecked Sendable {
    struct Seen {
        var missing = 0
        var mixed = 0
        var versions = 0
    }

    private let folder: String
    private let condition = NSCondition()
    private var isStopping = false
    private var result: Seen?

    init(folder: String) { self.folder = folder }

    func run() {
        var seen = Seen()
        var last = ""
        while !condition.withLock({ isStopping }) {
            if access(folder + "/a", R_OK) != 0 || access(folder + "/b/c", R_OK) != 0 { seen.missing += 1 }
            guard let open = try? ContentFolder(at: folder) else {
                seen.missing += 1
                continue
            }
            // The old version may be cleared away while it is read, but never becomes the new one.
            guard let one = try? open.bytes(of: "a"), let other = try? open.bytes(of: "b/c") else { continue }
            if one != other { seen.mixed += 1 }
            let text = String(decoding: one, as: UTF8.self)
            if text != last { seen.versions += 1 }
            last = text
        }
        condition.withLock {
            result = seen
            condition.signal()
        }
    }

    func stop() -> Seen {
        condition.withLock {
            isStopping = true
            while true {
                if let result { return result }
                condition.wait()
            }
        }
    }
}
