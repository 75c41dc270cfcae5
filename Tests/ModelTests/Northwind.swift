import Foundation
import Model
import Records
import Testing
import Vocabulary

/// A client's folder for the tests: Northwind, with the project website-relaunch.
enum Northwind {
    static let clientRecord = "---\nname: Northwind\nkey: abcdefghijklmnopqrstuvwxyz\n---\n"
    static let projectRecord = """
        ---
        title: Website relaunch
        goal: More orders
        owner: Dana Ortiz
        start: 2026-02-02
        approval: {owner: Priya Nair, via: email}
        ---

        """

    static func milestone(_ keys: String = "", body: String = "") -> String {
        "---\ntitle: A\noutput: B\ndue: 2026-03-14\n\(keys)\n---\n\(body)"
    }

    static let settings = "studio: Studio\nurl: https://s.example/\ncontact: hello@s.example\ntimezone: Europe/London\n"

    /// Reads files by their path below the client's folder; client.md and project.md are there unless given or nil.
    static func read(
        _ files: [String: String], attachments: [String: Model.Attachment] = [:], withDrafts: Bool = false,
        folder: String = "northwind", without missing: Set<String> = []
    ) -> Diagnosed<Client?> {
        var all = ["client.md": clientRecord, "website-relaunch/project.md": projectRecord].merging(files) { _, given in
            given
        }
        for path in missing { all[path] = nil }
        let records = all.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: Array($0.value.utf8)) }
        let folder = ClientFolder(
            name: folder, path: "Content/\(folder)", records: records, attachments: attachments)
        guard let studio = Studio.read(Array(settings.utf8), path: "milepost.yml").value else {
            Issue.record("the settings cannot be read")
            return Diagnosed(nil)
        }
        return Client.read(folder, studio: studio, withDrafts: withDrafts)
    }

    /// The client of files that have no faults.
    static func client(_ files: [String: String], attachments: [String: Model.Attachment] = [:]) throws -> Client {
        let read = read(files, attachments: attachments)
        #expect(brief(read.diagnostics) == [])
        return try #require(read.value)
    }

    /// One milestone by its keys, with what was found.
    static func milestone(keys: String, body: String = "") throws -> (Milestone?, [String]) {
        let read = read(["website-relaunch/01-a.md": milestone(keys, body: body)])
        return (
            read.value?.projects.first?.milestones.first,
            brief(read.diagnostics).map { $0.replacingOccurrences(of: "website-relaunch/01-a.md:", with: "") }
        )
    }
}
