import Foundation
import Testing

/// Old links through the real program: what the site holds after clients and records were renamed.
@Suite struct FormerNameTests {
    let folder = TemporaryFolder()

    init() throws { try folder.writeContent() }

    private func renameClient(to slug: String, key: String = Sample.key()) throws {
        try folder.move("Content/aster", to: "Content/\(slug)")
        let record = Sample.client(key: key, more: "aliases: [aster]\n")
        try folder.write(record, to: "Content/\(slug)/client.md")
    }

    @Test func aRenamedClientsOldFolderHoldsTheSamePages() throws {
        try folder.write("%PDF-1.7\n", to: "Content/aster/shop/files/plan.pdf")
        try folder.replace(
            "due:", by: "deliverables:\n  - {title: Plan, file: files/plan.pdf}\ndue:",
            in: "Content/aster/shop/01-window.md")
        try renameClient(to: "rose")
        try folder.build()
        let present = try FolderContents(at: folder["Site/rose-\(Sample.key())"])
        #expect(present.files.keys.sorted().contains("shop/window/plan.pdf"))
        #expect(try FolderContents(at: folder["Site/\(Sample.asterFolder)"]) == present)
        // A build of one client alone keeps both, and takes both away with the key.
        let before = try FolderIdentities(at: folder["Site"])
        try folder.build("--client", "rose")
        #expect(try FolderIdentities(at: folder["Site"]).changes(since: before) == [])
        _ = try folder.milepost("rotate", "rose", "--yes")
        try folder.build("--client", "rose")
        let links = try folder.names(in: "Site").filter { $0.hasPrefix("rose-") || $0.hasPrefix("aster-") }
        #expect(links.count == 2 && links.allSatisfy { !$0.hasSuffix(Sample.key()) })
    }

    @Test func aClientMayTakeOverAnothersFormerName() throws {
        try renameClient(to: "rose")
        try folder.writeClient("aster", record: Sample.client(name: "Tulip Yard", key: Sample.key(1)))
        try folder.build()
        let links = ["aster-\(Sample.key(1))", "rose-\(Sample.key())", Sample.asterFolder].sorted()
        func live() throws -> [String] {
            try folder.names(in: "Site").filter { $0.hasPrefix("rose-") || $0.hasPrefix("aster-") }
        }
        #expect(try live() == links)
        for client in ["aster", "rose"] {
            try folder.build("--client", client)
            #expect(try live() == links)
        }
        #expect(try folder.text(of: "Site/aster-\(Sample.key(1))/index.html").contains("Tulip Yard"))
        #expect(try folder.text(of: "Site/\(Sample.asterFolder)/index.html").contains("Aster Bakery"))
    }

    @Test func aFormerNameThatIsGivenUpGoesWithTheNextBuild() throws {
        try renameClient(to: "rose")
        try folder.build()
        #expect(folder.exists("Site/\(Sample.asterFolder)"))
        try folder.write(Sample.client(), to: "Content/rose/client.md")
        try folder.build("--client", "rose")
        #expect(!folder.exists("Site/\(Sample.asterFolder)"))
        #expect(folder.exists("Site/rose-\(Sample.key())"))
    }

    /// Files at the top of the site are seen by whoever knows its address.
    @Test func noSharedFileHoldsAKeyOrAName() throws {
        try folder.remove("Content")
        try folder.copy(Checkout.path(of: "Content"), to: "Content")
        try folder.build()
        var secrets: [String] = []
        for name in try folder.names(in: "Content") where folder.exists("Content/\(name)/client.md") {
            let record = try folder.text(of: "Content/\(name)/client.md")
            for match in record.matches(of: /\n(?:name|key): (.*)/) { secrets.append(String(match.1)) }
            secrets.append(name)
        }
        #expect(secrets.count == 12)
        let shared = try FolderContents(at: folder["Site"]).files.filter {
            $0.key.prefixMatch(of: /[^\/]*-[a-z2-7]{26}\//) == nil
        }
        #expect(shared.keys.contains("404.html") && shared.keys.contains("_headers"))
        for (path, bytes) in shared {
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            let found = secrets.filter { text.contains($0.lowercased()) || path.contains($0) }
            #expect(found == [], "\(path)")
        }
    }
}
