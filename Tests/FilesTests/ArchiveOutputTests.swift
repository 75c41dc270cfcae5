import Documents
import Foundation
import Testing
import Vocabulary

@testable import Files

@Suite struct ArchiveOutputTests {
    private let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func archive(_ name: String, _ text: String) throws -> ProofArchive {
        let files = ProofArchive.parts.map { Document(path: $0, text: text) }
        return try ProofArchive(of: files, slug: #require(Slug(name)))
    }

    private func slug(_ name: String) throws -> Slug { try #require(Slug(name)) }

    @discardableResult
    private func put(_ archives: [ProofArchive], canExchange: Bool = true) throws -> PutArchives {
        let place = try OutputPlace(at: scratch / "Proof", apartFrom: [])
        let output = try ArchiveOutput(place, canExchange: canExchange)
        defer { output.close() }
        return try output.put(archives)
    }

    private func result(new: [String] = [], replaced: [String] = [], unchanged: [String] = []) throws -> PutArchives {
        var result = PutArchives()
        result.new = try new.map(slug)
        result.replaced = try replaced.map(slug)
        result.unchanged = try unchanged.map(slug)
        return result
    }

    /// The files below the scratch folder, with what they hold.
    private func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: scratch.path) {
            contents[path] = FileManager.default.contents(atPath: scratch / path)
        }
        return contents
    }

    @Test func eachArchiveGetsAFolderOfItsOwn() throws {
        #expect(try put([archive("b", "1"), archive("a", "2")]) == result(new: ["b", "a"]))
        let names = ["MANIFEST", "index.html", "proof.json", "proof.md"]
        let paths = ["a", "b"].flatMap { slug in (names + ["\(slug).zip"]).map { "Proof/\(slug)/\($0)" } }
        #expect(try contents().keys.sorted() == paths.sorted())
        #expect(try scratch.text(of: "Proof/a/proof.md") == "2")
        #expect(try scratch.rights(of: "Proof/a/proof.md") == 0o644)
        #expect(try ProofArchive.verify(files: ArchiveFolder.files(at: scratch / "Proof/a")) == [])
    }

    @Test func whatIsThereAlreadyIsNotTouched() throws {
        let first = try archive("a", "1")
        try put([first])
        let before = try ["Proof", "Proof/a", "Proof/a/MANIFEST"].map(scratch.inode)
        #expect(try put([first]) == result(unchanged: ["a"]))
        #expect(try ["Proof", "Proof/a", "Proof/a/MANIFEST"].map(scratch.inode) == before)
        #expect(try put([first, archive("b", "1")]) == result(new: ["b"], unchanged: ["a"]))
        #expect(try ["Proof", "Proof/a", "Proof/a/MANIFEST"].map(scratch.inode) == before)
    }

    @Test(arguments: [true, false])
    func aChangedArchiveTakesThePlaceOfTheOldAndWhateverElseIsThereStays(canExchange: Bool) throws {
        try put([archive("a", "1"), archive("kept", "1")])
        try scratch.write("mine", to: "Proof/README.txt")
        try scratch.write("mine", to: "Proof/other/notes.txt")
        try FileManager.default.removeItem(atPath: scratch / "Proof/a/proof.json")
        var expected = try result(replaced: ["a"])
        if !canExchange {
            expected.notes = [
                "this file system cannot exchange two folders at once, so 1 of them were away for an instant "
                    + "while they were replaced"
            ]
        }
        #expect(try put([archive("a", "2")], canExchange: canExchange) == expected)
        #expect(try scratch.text(of: "Proof/a/proof.json") == "2")
        #expect(try scratch.text(of: "Proof/kept/proof.md") == "1")
        #expect(try scratch.text(of: "Proof/README.txt") == "mine")
        #expect(try scratch.text(of: "Proof/other/notes.txt") == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["Proof"])
    }

    @Test func aFolderThatHoldsSomethingElseIsRefusedAndNothingIsWritten() throws {
        func expectRefusal(of path: String, _ reason: String) throws {
            let before = try contents()
            let trouble = FileTrouble.refused(path: scratch / path, reason: reason)
            #expect(throws: trouble) { try put([archive("z", "1"), archive("a", "2")]) }
            #expect(try contents() == before)
        }
        try put([archive("a", "1")])
        try scratch.write("mine", to: "Proof/a/draft.txt")
        let one = "is no file of the archive; move it away, and run this again"
        try expectRefusal(of: "Proof/a/draft.txt", one)
        try scratch.write("mine", to: "Proof/a/another.zip")
        let several = "is no file of the archive, with others that are none either; move it away, and run this again"
        try expectRefusal(of: "Proof/a/another.zip", several)
        try FileManager.default.removeItem(atPath: scratch / "Proof/a")
        try scratch.write("mine", to: "Proof/a/proof.md/x")
        try expectRefusal(of: "Proof/a/proof.md", one)
        try FileManager.default.removeItem(atPath: scratch / "Proof/a/proof.md")
        try scratch.write("treasure", to: "elsewhere")
        try scratch.link("Proof/a/proof.md", to: scratch / "elsewhere")
        try expectRefusal(of: "Proof/a/proof.md", one)
        try FileManager.default.removeItem(atPath: scratch / "Proof/a")
        let noFolder = "is not a folder; move it away, so that the archive can be put there"
        try scratch.write("mine", to: "Proof/a")
        try expectRefusal(of: "Proof/a", noFolder)
        try FileManager.default.removeItem(atPath: scratch / "Proof/a")
        try scratch.link("Proof/a", to: scratch / "elsewhere")
        try expectRefusal(of: "Proof/a", noFolder)
    }

    @Test func placesThatAreNotForArchivesAreRefused() throws {
        func reason(_ path: String, apartFrom others: [String] = []) throws -> String {
            let trouble = try #require(throws: FileTrouble.self) {
                try ArchiveOutput.open(at: path, apartFrom: others).close()
            }
            guard case .refused(_, let reason) = trouble else { return trouble.description }
            return reason
        }
        try scratch.write("milepost site 1\n", to: "Site/.milepost")
        try scratch.makeFolder("Site/proof/inside")
        try scratch.makeFolder("Work/Content")
        try scratch.link("link", to: "Work")
        let before = try scratch.tree()
        let content = scratch / "Work/Content"
        #expect(try reason(scratch / "Site") == "is the site; choose another --output")
        #expect(try reason(scratch / "Site/proof") == "lies inside the site; choose another --output")
        #expect(try reason(scratch / "Site/proof/inside/new") == "lies inside the site; choose another --output")
        #expect(
            try reason(content, apartFrom: [content]) == "is the folder \(content) itself; choose another --output")
        #expect(
            try reason(content + "/Proof", apartFrom: [content]) == "lies inside \(content); choose another --output")
        #expect(
            try reason(scratch / "Work", apartFrom: [content]) == "contains \(content); choose another --output")
        #expect(
            try reason(scratch / "link")
                == "is a symbolic link; give the folder that it points to as --output")
        #expect(try scratch.tree() == before)
    }

    @Test func twoProcessesDoNotWriteAtOnce() throws {
        let path = scratch / "Proof"
        let first = try ArchiveOutput.open(at: path, apartFrom: [])
        #expect(throws: FileTrouble.busy(output: path, process: getpid())) {
            try ArchiveOutput.open(at: path, apartFrom: [])
        }
        first.close()
        first.close()
        try put([archive("a", "1")])
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["Proof"])
    }

    /// What a process leaves that is killed while it stages, and between the two renames of a replacement.
    @Test func whatAKilledProcessLeftIsClearedAwayAndWhatItHeldIsPutBack() throws {
        try put([archive("a", "1"), archive("b", "1")])
        let before = try contents()
        try scratch.write("half", to: ".Proof.milepost-staging/links/a/proof.md")
        try scratch.write("99999\n", to: ".Proof.milepost-lock")
        try scratch.makeFolder(".Proof.milepost-staging/replaced")
        try FileManager.default.moveItem(
            atPath: scratch / "Proof/a", toPath: scratch / ".Proof.milepost-staging/replaced/a")
        try scratch.write("old", to: ".Proof.milepost-staging/replaced/b/proof.md")
        try scratch.write("half", to: "Proof/.milepost-staging/links/a/proof.md")
        try ArchiveOutput.open(at: scratch / "Proof", apartFrom: []).close()
        #expect(try contents() == before)
    }

    @Test(arguments: [true, false])
    func aReplacementThatFailsHalfWayIsUndone(canExchange: Bool) throws {
        try put([archive("a", "1"), archive("b", "1")])
        let before = try contents()
        let place = try OutputPlace(at: scratch / "Proof", apartFrom: [])
        let output = try ArchiveOutput(place, canExchange: canExchange)
        // As on a disk that takes no more: the second archive cannot be staged.
        try scratch.write("in the way", to: ".Proof.milepost-staging/links/b/x")
        #expect(throws: FileTrouble.self) { try output.put([archive("a", "2"), archive("b", "2")]) }
        output.close()
        #expect(try contents() == before)
    }

    @Test func readersFindEveryArchiveWholeThroughAHundredExchanges() async throws {
        let versions = try [archive("a", "1"), archive("a", "2")]
        try put([versions[0]])
        let path = scratch / "Proof/a"
        let reader = Task.detached {
            var missing = 0
            while !Task.isCancelled {
                if access(path + "/proof.md", R_OK) != 0 || access(path + "/a.zip", R_OK) != 0 { missing += 1 }
                await Task.yield()
            }
            return missing
        }
        for number in 1...100 { try put([versions[number % 2]]) }
        reader.cancel()
        #expect(await reader.value == 0)
    }
}
