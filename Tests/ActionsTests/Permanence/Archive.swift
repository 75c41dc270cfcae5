import Checks
import Foundation
import Model
import Publication
import Testing
import Vocabulary

@testable import Actions

/// A client's records in memory, to be changed as people change them, with the links that were ever sent.
struct Archive {
    var folder = "northwind"
    /// By their paths below the client's folder.
    var records: [String: String] = [:]
    var attachments: [String: Model.Attachment] = [:]
    /// What log entries recorded of the links in notes.
    var links: [String] = []
    let studio: Studio

    /// The demonstration's records, without the links that it has sent itself, and a second project.
    init() throws {
        let content = try ContentSource(at: Archive.demonstration)
        studio = try #require(content.studio().value)
        let client = try content.client(folder).value
        attachments = client.attachments
        for (path, bytes) in client.records {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            let end = lines.dropFirst().firstIndex(of: "---") ?? lines.count
            let keys = lines[...end].filter { !$0.contains(", sent: ") }
            // Of the texts the links are enough; to read and to render all words takes most of the time.
            let body = lines[(end + 1)...].map { $0.hasPrefix("##") || $0.contains("](") || $0.isEmpty ? $0 : "Done." }
            records[path] = (keys + body).joined(separator: "\n")
        }
        let project = try #require(records["website-relaunch/project.md"])
        records["website-relaunch/project.md"] = project.replacing("log:\n", with: "")
        records["care/project.md"] = project.replacing("Website relaunch", with: "Care").replacing("log:\n", with: "")
        records["care/01-editing.md"] = records.removeValue(forKey: "website-relaunch/08-self-editing.md")
    }

    private static let demonstration: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.path + "/Content"
    }()

    // MARK: Names

    var projects: [String] {
        records.keys.filter { $0.hasSuffix("/project.md") }.map { String($0.dropLast(11)) }.sorted()
    }

    func milestones(of project: String) -> [String] {
        records.keys.filter { $0.hasPrefix(project + "/") && $0.split(separator: "/").count == 2 }
            .filter { !$0.hasSuffix("/project.md") }.sorted()
    }

    func paths(in folder: String) -> [String] { records.keys.filter { $0.hasPrefix(folder + "/") }.sorted() }

    var key: String { records["client.md"]?.firstMatch(of: /\nkey: (\S+)/).map { String($0.1) } ?? "" }

    // MARK: The two truths

    private func client(withLinks: Bool) -> Diagnosed<CheckedClient?> {
        var files = records
        if withLinks {
            // A line for each link, in the records of the projects, so that a finding's line tells which it is.
            for (project, links) in shares {
                let lines = links.map { "  - {on: 2026-01-19, sent: update, link: \"\($0)\"}\n" }
                files["\(project)/project.md"] = files["\(project)/project.md"].map { Archive.logged(lines, in: $0) }
            }
        }
        let bytes = files.mapValues { Array($0.utf8) }
        let path = "Content/\(folder)"
        let source = ClientFolder(
            name: folder, path: path, records: bytes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            attachments: attachments)
        let read = Client.read(source, studio: studio, withDrafts: false)
        guard let client = read.value else { return Diagnosed(nil, read.diagnostics) }
        let entry = Roster.entry(
            bytes["client.md"] ?? [], folderName: folder, path: "\(path)/client.md", withDrafts: false)
        return CheckSuite.check(
            Diagnosed(client, read.diagnostics), studio: studio,
            roster: RosterIndex(Roster([entry].compactMap { $0 })), today: studio.asOf ?? Day(number: 0))
    }

    private static func logged(_ lines: [String], in record: String) -> String {
        "---\nlog:\n" + lines.joined() + record.dropFirst(4)
    }

    /// The links by the project in whose log they stand.
    private var shares: [(project: String, links: [String])] {
        let half = links.count / 2
        return zip(projects, [Array(links.prefix(half)), Array(links.dropFirst(half))]).map { ($0, $1) }
    }

    /// What is built of the client, without the links; nil where a change left an error in it.
    func publication() -> ClientPublication? { client(withLinks: false).value.map { ClientPublication($0) } }

    /// The links that the check calls dead, or nil where it has other errors to tell.
    func linksCalledDead() -> Set<String>? {
        let findings = client(withLinks: true).diagnostics.filter { $0.severity == .error }
        guard findings.allSatisfy({ $0.rule == .sentLinkLives }) else { return nil }
        var dead: Set<String> = []
        for (project, links) in shares {
            for finding in findings where finding.position.path.hasSuffix("/\(project)/project.md") {
                dead.insert(links[finding.position.line - 3])
            }
        }
        return dead
    }
}
