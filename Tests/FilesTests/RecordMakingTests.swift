import Documents
import Foundation
import Testing

@testable import Files

/// New records appear whole, all of them or none, and never in the place of anything.
@Suite struct RecordMakingTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("old", to: "Content/a/b.md")
    }

    private func make(_ names: String..., in path: String) throws {
        let documents = names.map { Document(path: $0, text: "new") }
        try RecordFiles(at: scratch / "Content").make(documents, in: path)
    }

    @Test func oneRecordAppearsInAFolderThatIsThere() throws {
        try make("c.md", in: "a")
        #expect(try scratch.tree("Content") == ["a/b.md": "old", "a/c.md": "new"])
    }

    @Test func aFolderThatIsMissingAppearsWithAllThatIsInIt() throws {
        try make("client.md", in: "c")
        try make("project.md", "01-a.md", in: "a/shop")
        try make("2026-03-17.md", in: "a/deep/er/updates")
        #expect(
            try scratch.tree("Content") == [
                "a/b.md": "old", "a/shop/project.md": "new", "a/shop/01-a.md": "new", "c/client.md": "new",
                "a/deep/er/updates/2026-03-17.md": "new",
            ])
    }

    @Test func nothingIsEverReplaced() throws {
        try scratch.link("Content/a/link.md", to: "nowhere")
        for name in ["b.md", "link.md"] {
            let refusal = FileTrouble.refused(
                path: scratch / "Content/a/\(name)", reason: "is there already; choose another name, or move it away")
            #expect(throws: refusal) { try make(name, in: "a") }
        }
        #expect(throws: FileTrouble.self) { try make("project.md", "01-a.md", in: "a") }
        #expect(throws: FileTrouble.self) { try make("x.md", in: "a/b.md") }
        #expect(try scratch.tree("Content") == ["a/b.md": "old", "a/link.md": "→ nowhere"])
    }

    @Test func noLinkIsFollowed() throws {
        try scratch.makeFolder("elsewhere")
        try scratch.link("Content/d", to: "../elsewhere")
        let reason = "is a symbolic link, and milepost follows none: replace it by what it points to"
        #expect(throws: FileTrouble.refused(path: scratch / "Content/d", reason: reason)) { try make("x.md", in: "d") }
        #expect(try scratch.tree("elsewhere") == [:])
    }

    @Test(arguments: ["", "..", "../x", "/a", "a//b"])
    func whatLeadsElsewhereIsTrouble(path: String) throws {
        #expect(throws: FileTrouble.self) { try make("x.md", in: path) }
        #expect(try scratch.tree("Content") == ["a/b.md": "old"])
    }

    @Test func whatAKilledProcessLeftIsClearedAway() throws {
        try scratch.write("half", to: "Content/.milepost-edit/half.md")
        try scratch.write("half", to: "Content/a/.milepost-edit")
        try make("client.md", in: "c")
        try make("c.md", in: "a")
        #expect(try scratch.tree("Content") == ["a/b.md": "old", "a/c.md": "new", "c/client.md": "new"])
    }

    @Test func theRightsAreThoseOfWhateverTheProcessMakes() throws {
        try make("c.md", in: "a")
        try make("client.md", in: "c")
        let mask = umask(0)
        umask(mask)
        for name in ["Content/a/c.md", "Content/c/client.md"] {
            #expect(try scratch.rights(of: name) == 0o644 & ~mask)
        }
        #expect(try scratch.rights(of: "Content/c") == 0o755 & ~mask)
    }

    @Test func oneProcessMakesAtATime() throws {
        let first = try RecordFiles(at: scratch / "Content")
        #expect(throws: FileTrouble.self) { try make("c.md", in: "a") }
        try first.make([Document(path: "c.md", text: "new")], in: "a")
        #expect(try scratch.tree("Content") == ["a/b.md": "old", "a/c.md": "new"])
    }
}
