import Checks
import Model
import Records
import Testing
import Vocabulary

@testable import Publication

/// One client's Content in memory, in which each test writes only what it is about.
struct Desk {
    var records: [String: String] = ["client.md": Desk.client, "relaunch/project.md": Desk.project()]
    var attachments: [String: Model.Attachment] = [:]
    var today = "2026-03-17"
    /// The name of the client's folder.
    var folder = "northwind"
    /// The studio's own people.
    var people = "[{name: Dana Ortiz, email: dana@lighthouse.example}, {name: Amara Obi}]"
    /// Further keys of `milepost.yml`.
    var settings = ""

    func with(_ path: String, _ text: String) -> Desk {
        var desk = self
        desk.records[path] = text
        return desk
    }

    /// With `project.md` of the project `relaunch`, from the keys that it has besides those that it must have.
    func project(_ keys: String) -> Desk { with("relaunch/project.md", Desk.project(keys)) }

    /// With a milestone of the project `relaunch`, named as `01-guide`.
    func milestone(
        _ name: String, _ output: String, due: String = "2026-04-10", log: [String] = [], keys: String = "",
        body: String = ""
    ) -> Desk {
        with("relaunch/\(name).md", Desk.milestone(output, due: due, log: log, keys: keys, body: body))
    }

    func file(_ path: String, _ format: FileFormat = .pdf, size: Int = 1_000) -> Desk {
        var desk = self
        desk.attachments[path] = Model.Attachment(kind: .file(format), size: size)
        return desk
    }

    func on(_ today: String) -> Desk {
        var desk = self
        desk.today = today
        return desk
    }

    /// What the client may see; the records must be free of errors.
    func publication(sourceLocation: SourceLocation = #_sourceLocation) throws -> ClientPublication {
        ClientPublication(try checked(sourceLocation: sourceLocation))
    }

    /// The records, in which the checks may find no error.
    func checked(sourceLocation: SourceLocation = #_sourceLocation) throws -> CheckedClient {
        let settings = """
            studio: Lighthouse Studio
            url: https://pages.lighthouse.example
            contact: hello@lighthouse.example
            people: \(people)
            timezone: Europe/London
            theme: {accent: "#1f5fbf"}
            \(self.settings)
            """
        let studio = try #require(Studio.read(Array(settings.utf8), path: "milepost.yml").value)
        let folder = ClientFolder(
            name: self.folder, path: self.folder,
            records: records.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }, attachments: attachments
        )
        let read = Client.read(folder, studio: studio, withDrafts: false)
        let client = try #require(read.value)
        let day = try #require(Day(today))
        let checked = CheckSuite.check(
            Diagnosed(client, read.diagnostics), studio: studio, roster: RosterIndex(Roster([])),
            today: day)
        let errors = checked.diagnostics.filter { $0.severity == .error }.map { "\($0)" }
        #expect(errors == [], sourceLocation: sourceLocation)
        return try #require(checked.value, sourceLocation: sourceLocation)
    }

    func page(sourceLocation: SourceLocation = #_sourceLocation) throws -> ClientPage {
        try publication(sourceLocation: sourceLocation).page
    }

    /// The page's one project, or its first.
    func first(sourceLocation: SourceLocation = #_sourceLocation) throws -> ProjectPage {
        try #require(try page(sourceLocation: sourceLocation).projects.first, sourceLocation: sourceLocation)
    }

    func summary(sourceLocation: SourceLocation = #_sourceLocation) throws -> PhaseSummary {
        let summaries = try publication(sourceLocation: sourceLocation).summaries
        #expect(summaries.count == 1, sourceLocation: sourceLocation)
        return try #require(summaries.first, sourceLocation: sourceLocation)
    }
}

extension Desk {
    /// Log entries that send an output for a decision.
    static func sent(_ day: String, _ keys: String = "") -> [String] {
        ["\(day), qa: passed, by: Dana Ortiz", "\(day), state: in review" + (keys.isEmpty ? "" : ", \(keys)")]
    }

    static func approved(_ day: String, by owner: String = "Priya Nair") -> String {
        "\(day), decision: approved, by: \(owner), via: email"
    }

    static func closed(_ day: String, _ outcome: String = "approved", keys: String = "") -> String {
        "closed: {on: \(day), outcome: \(outcome), next: The copy starts, owner: Dana Ortiz\(keys)}"
    }

    static let client = """
        ---
        name: Northwind Traders
        key: abcdefghijklmnopqrstuvwxyz
        contacts: [{name: Priya Nair}, {name: Callum Reid}]
        ---
        """

    static func project(_ keys: String = "", title: String = "Relaunch") -> String {
        record(
            keys,
            defaults: [
                "title: \(title)", "goal: A site that sells", "owner: Dana Ortiz", "start: 2026-02-02",
                "approval: {owner: Priya Nair, via: email}",
            ])
    }

    static func milestone(
        _ output: String, due: String = "2026-04-10", log: [String] = [], keys: String = "", body: String = ""
    ) -> String {
        let entries = log.isEmpty ? "" : "log:\n" + log.map { "  - {on: \($0)}" }.joined(separator: "\n")
        return record(
            [keys, entries].filter { !$0.isEmpty }.joined(separator: "\n"),
            defaults: [
                "title: \(output) as it should be", "output: \(output)", "due: \(due)",
                "approval: {decide_by: 2026-03-20, question: Do you accept it?}",
                "deliverables: [{title: \(output), link: \"https://docs.example/1\"}]", "caveats: none",
                "next: The next step",
            ], body: body)
    }

    /// Front matter with these keys, and with each default whose key is not among them.
    private static func record(_ keys: String, defaults: [String], body: String = "") -> String {
        let written = keys.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        let missing = defaults.filter { line in !written.contains(line.prefix { $0 != ":" }) }
        return (["---"] + missing + [keys, "---", body]).joined(separator: "\n")
    }
}
