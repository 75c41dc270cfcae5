import Checks
import Model
import Records
import Testing
import Vocabulary

/// A small Content folder in memory, in which nothing is wrong until a test changes it.
struct Fixture {
    /// The records of the client `northwind`, by their paths below its folder.
    var records = Fixture.standardRecords
    var attachments = Fixture.standardAttachments
    /// The `client.md` of every other client, by the name of its folder.
    var neighbours = ["fabrikam": Fixture.fabrikam]
    /// What `milepost.yml` says besides what it must.
    var settings = ""
    var today: Day = RecordExample.usualDay
    /// The warnings that a test listens to; of the others nothing is heard.
    var warnings: Set<RuleID> = [.unsafeLink, .anotherClient]

    static let project = "website-relaunch"
    static let messaging = "website-relaunch/02-messaging.md"

    /// The folder with one more record, or with one replaced.
    func with(_ path: String, _ text: String) -> Fixture {
        var fixture = self
        fixture.records[path] = text
        return fixture
    }

    /// The folder without these records, and without the scope changes, which name all milestones.
    func without(_ paths: String...) -> Fixture {
        var fixture = self
        fixture.records = records.filter { path, _ in
            !paths.contains(path) && !path.hasPrefix("\(Fixture.project)/changes/")
        }
        return fixture
    }

    /// The folder with an example's record, on the example's day.
    func with(_ example: RecordExample) -> Fixture {
        var fixture = with(String(example.path.drop { $0 != "/" }.dropFirst()), example.text)
        fixture.today = example.today
        return fixture
    }

    /// The folder with the warnings of one rule, or of several, and of no other.
    func listening(to rules: RuleID...) -> Fixture {
        var fixture = self
        fixture.warnings = Set(rules)
        return fixture
    }

    /// The folder on a day, written YYYY-MM-DD.
    func on(_ day: String) -> Fixture {
        guard let day = Day(day) else { preconditionFailure("the calendar has no \(day)") }
        var fixture = self
        fixture.today = day
        return fixture
    }

    /// The folder with these keys in the milestone of the manual's examples, and this body.
    func withMessaging(_ keys: String, body: String = "") -> Fixture {
        with(
            Fixture.messaging,
            """
            ---
            title: Your messaging and positioning are now defined
            output: Messaging guide
            due: 2026-03-14
            \(keys)
            ---
            \(body)
            """)
    }

    /// The folder with these log entries in the milestone of the manual's examples, whose owner decides by email.
    func withLog(_ entries: [String], keys: String = "") -> Fixture {
        let log = entries.map { "  - {on: \($0)}" }.joined(separator: "\n")
        return withMessaging(
            """
            approval: {owner: Priya Nair, via: email, decide_by: 2026-03-18, question: Do you accept the guide?}
            deliverables: [{title: Messaging guide, file: files/messaging-guide.pdf}]
            caveats: none
            next: Homepage copy starts on Monday
            log:
            \(log)
            \(keys)
            """)
    }

    func withSettings(_ settings: String) -> Fixture {
        var fixture = self
        fixture.settings = settings
        return fixture
    }

    func withNeighbour(_ folder: String, _ text: String) -> Fixture {
        var fixture = self
        fixture.neighbours[folder] = text
        return fixture
    }

    // MARK: Results

    func checked() throws -> Diagnosed<CheckedClient?> {
        let studio = try #require(readStudio().value)
        let read = readClient(studio)
        let client = try #require(read.value)
        var checked = CheckSuite.check(
            Diagnosed(client, read.diagnostics), studio: studio, roster: RosterIndex(roster()), today: today)
        checked.diagnostics.removeAll { $0.severity == .warning && !warnings.contains($0.rule) }
        return checked
    }

    /// Every finding as it is printed, sorted.
    func report() throws -> [String] {
        try checked().diagnostics.map(\.description)
    }

    /// The findings without the path of the milestone of the manual's examples.
    func findings() throws -> [String] {
        try report().map { line in
            for prefix in [
                "Content/northwind/\(Fixture.messaging):", "Content/northwind/\(Fixture.project)/",
            ]
            where line.hasPrefix(prefix) {
                return String(line.dropFirst(prefix.count))
            }
            return line
        }
    }

    /// Expects exactly these findings; the path of the milestone of the manual's examples is left out of them.
    func expect(_ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let findings = try findings()
        #expect(findings == expected, sourceLocation: sourceLocation)
    }

    /// Expects exactly these findings among the warnings, on a day on which some records are still to be written.
    func expectWarnings(_ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let findings = try findings().filter { $0.contains(": warning: ") }
        #expect(findings == expected, sourceLocation: sourceLocation)
    }

    /// The client as it was read, before any check.
    func unchecked() throws -> Client {
        let studio = try #require(readStudio().value)
        return try #require(readClient(studio).value)
    }

    func readStudio() -> Diagnosed<Studio?> {
        let text = """
            studio: Lighthouse Studio
            url: https://pages.lighthouse.example
            contact: hello@lighthouse.example
            timezone: Europe/London
            \(settings)
            """
        return Studio.read(Array(text.utf8), path: "Content/milepost.yml")
    }

    private func readClient(_ studio: Studio) -> Diagnosed<Client?> {
        let folder = ClientFolder(
            name: "northwind", path: "Content/northwind",
            records: records.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
            attachments: attachments)
        return Client.read(folder, studio: studio, withDrafts: false)
    }

    private func roster() -> Roster {
        let own = ["northwind": records["client.md"] ?? ""]
        return Roster(
            own.merging(neighbours) { own, _ in own }.compactMap { folder, text in
                Roster.entry(
                    Array(text.utf8), folderName: folder, path: "Content/\(folder)/client.md",
                    withDrafts: false)
            })
    }
}
