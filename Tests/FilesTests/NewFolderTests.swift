import Documents
import Foundation
import Testing

@testable import Files

/// A new studio's folder: all of it or nothing, and over nothing that was there.
@Suite struct NewFolderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let whole = ["Content/a/b.md": "1", "README.md": "2", ".github/w/x.yml": "3"]

    private func fill(_ path: String = "studio") throws {
        let documents = NewFolderTests.whole.map { Document(path: $0.key, text: $0.value) }
        try NewFolder(at: scratch / path).fill(with: documents, last: "Content")
    }

    private func refusal(_ path: String, _ reason: String) -> FileTrouble {
        .refused(path: scratch / path, reason: reason)
    }

    @Test(arguments: ["studio", "studio/", "studio//", "with a name/of its own", "é – 株"])
    func aFolderThatIsMissingIsMade(path: String) throws {
        try scratch.makeFolder("with a name")
        try fill(path)
        let name = path.split(separator: "/").joined(separator: "/")
        #expect(try scratch.tree(name) == NewFolderTests.whole)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).count == 2 || path.contains(" a "))
    }

    @Test func anEmptyFolderIsFilledAndStaysTheOneItWas() throws {
        try scratch.makeFolder("studio")
        let inode = try scratch.inode(of: "studio")
        try fill("studio/.")
        #expect(try scratch.tree("studio") == NewFolderTests.whole)
        #expect(try scratch.inode(of: "studio") == inode)
    }

    @Test func whatIsInNobodysWayStays() throws {
        try scratch.write("l", to: "studio/LICENSE")
        try scratch.write("g", to: "studio/.git/HEAD")
        try scratch.write("w", to: "studio/.github/w/other.yml")
        try fill()
        #expect(
            try scratch.tree("studio")
                == NewFolderTests.whole.merging(["LICENSE": "l", ".git/HEAD": "g", ".github/w/other.yml": "w"]) { $1 })
    }

    @Test func allThatIsInTheWayIsNamedAndNothingIsWritten() throws {
        try scratch.write("mine", to: "studio/README.md")
        try scratch.write("mine", to: "studio/.github/w/x.yml")
        try scratch.makeFolder("studio/Content")
        let before = try scratch.tree()
        let reason =
            "holds .github/w/x.yml, Content, README.md already, and nothing is overwritten; move it away, or choose another folder"
        #expect(throws: refusal("studio", reason)) { try fill() }
        #expect(try scratch.tree() == before)
    }

    @Test func noLinkIsFollowed() throws {
        try scratch.makeFolder("elsewhere")
        try scratch.link("studio", to: "elsewhere")
        #expect(throws: refusal("studio", "is a symbolic link; give the folder that it points to")) { try fill() }
        try scratch.makeFolder("other")
        try scratch.link("other/.github", to: "../elsewhere")
        #expect(throws: FileTrouble.self) { try fill("other") }
        let links = ["studio": "→ elsewhere", "other/.github": "→ ../elsewhere"]
        #expect(try scratch.tree() == links.merging(["elsewhere": "(folder)"]) { $1 })
    }

    @Test func whatCannotBeAStudioSaysWhy() throws {
        try scratch.write("f", to: "file")
        #expect(throws: refusal("file", "is not a folder; choose another name")) { try fill("file") }
        let reason = "is not there; make that folder first, or choose another"
        #expect(throws: refusal("none", reason)) { try fill("none/studio") }
        #expect(throws: FileTrouble.self) { try NewFolder(at: "") }
        #expect(throws: FileTrouble.self) { try NewFolder(at: "/") }
        #expect(try scratch.tree() == ["file": "f"])
    }

    @Test func whatAKilledRunLeftIsClearedAwayAndFinished() throws {
        try scratch.write("half", to: ".studio.milepost-init/half")
        try fill()
        #expect(try scratch.tree("studio") == NewFolderTests.whole)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["studio"])
        // In a folder that was there, the parts come one by one; those with their bytes are taken as they are.
        try scratch.write("2", to: "second/README.md")
        try scratch.write("half", to: "second/.milepost-init/Content/half")
        try fill("second")
        #expect(try scratch.tree("second") == NewFolderTests.whole)
    }
}
