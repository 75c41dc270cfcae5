import Checks
import Documents
import Files
import Model
package import Vocabulary

/// What must be known before any client is read in full: the settings, today, and who all the clients are.
struct Survey: Sendable {
    let content: ContentSource
    let studio: Studio
    let logo: Picture?
    let today: Day
    let roster: RosterIndex
    /// The clients' folders, drafts included, sorted.
    let clientNames: [String]
    let withDrafts: Bool
    /// What was found in the settings and at the top of Content.
    let findings: [Diagnostic]

    /// Surveys a content folder; nil with the findings where the settings cannot serve.
    static func make(_ options: ContentOptions, environment: [String: String]) throws -> Diagnosed<Survey?> {
        let content = try ContentSource(at: options.content)
        let read = try content.studio()
        guard let studio = read.value else { return Diagnosed(nil, read.diagnostics.sorted()) }
        let names = try content.clientNames()
        let entries = try names.compactMap { try content.rosterEntry($0, withDrafts: options.withDrafts) }
        let logo = try StudioLogo.read(of: studio, from: content)
        let findings =
            try read.diagnostics + logo.diagnostics + [Today.finding(in: studio)].compactMap { $0 } + content.strays()
        let survey = Survey(
            content: content, studio: studio, logo: logo.value,
            today: try Today.day(asOf: options.asOf, studio: studio, environment: environment),
            roster: RosterIndex(Roster(entries)), clientNames: names, withDrafts: options.withDrafts,
            findings: findings.sorted())
        return Diagnosed(survey, survey.findings)
    }

    /// The folders of the clients that are meant, or trouble with the nearest name.
    func folders(chosenBy options: ContentOptions) throws(Trouble) -> [String] {
        guard let name = options.client else { return clientNames }
        guard clientNames.contains(name) else {
            throw Trouble(
                "no client is called \(Quotation.quoted(name)) in \(content.path)\(Suggestion.clause(for: name, in: clientNames))"
            )
        }
        return [name]
    }

    /// One client, read, checked and published; nil where it is a draft or has errors.
    func edition(_ name: String) throws -> Diagnosed<Edition?> {
        let checked = check(try content.client(name))
        guard let client = checked.value else { return Diagnosed(nil, checked.diagnostics) }
        let edition = try Edition.make(client, from: content)
        return Diagnosed(edition.value, (checked.diagnostics + edition.diagnostics).sorted())
    }

    /// One client's folder, read and checked; nil where it is a draft or has errors.
    func check(_ folder: Diagnosed<ClientFolder>) -> Diagnosed<CheckedClient?> {
        let read = Client.read(folder.value, studio: studio, withDrafts: withDrafts)
        let findings = folder.diagnostics + read.diagnostics
        guard let client = read.value else { return Diagnosed(nil, findings) }
        return CheckSuite.check(Diagnosed(client, findings), studio: studio, roster: roster, today: today)
    }

    /// The same content with other bytes in one client's `client.md`, or seen with its drafts.
    func with(clientRecord bytes: [UInt8]? = nil, of name: String, drafts: Bool) -> Survey {
        var roster = roster
        if let bytes {
            let file = content.path(name, "client.md")
            let entry = Roster.entry(bytes, folderName: name, path: file, withDrafts: withDrafts)
            let others = roster.roster.entries.filter { $0.slug.text != name }
            roster = RosterIndex(Roster(others + [entry].compactMap { $0 }))
        }
        return Survey(
            content: content, studio: studio, logo: logo, today: today, roster: roster, clientNames: clientNames,
            withDrafts: drafts, findings: findings)
    }
}

/// Where content is, and how it is to be seen.
package struct ContentOptions: Sendable {
    package let content: String
    package let client: String?
    package let asOf: Day?
    package let withDrafts: Bool
    /// Whether warnings count as errors.
    package let isStrict: Bool

    package init(content: String, client: String?, asOf: Day?, withDrafts: Bool, isStrict: Bool) {
        self.content = content
        self.client = client
        self.asOf = asOf
        self.withDrafts = withDrafts
        self.isStrict = isStrict
    }
}
