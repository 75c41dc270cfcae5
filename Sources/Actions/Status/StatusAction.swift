import Checks
import Files
import Foundation
import Model
import Publication
import Vocabulary

/// How the overview is to be shown.
package struct StatusOptions: Sendable {
    package let format: StatusFormat
    /// Whether the text has every errand, not only the first.
    package let showsAll: Bool
    /// How many cells a line may take.
    package let width: Int
    package let style: TextStyle

    package init(format: StatusFormat, showsAll: Bool, width: Int, style: TextStyle) {
        self.format = format
        self.showsAll = showsAll
        self.width = width
        self.style = style
    }
}

/// The form of the overview.
package enum StatusFormat: String, CaseIterable, Sendable {
    /// For people.
    case text = "text"
    /// For programs; see docs/overview.md.
    case json = "json"
}

/// `milepost status`: where all the work stands this morning, and what is to be done today.
package struct StatusAction: Sendable {
    private let content: ContentOptions
    private let options: StatusOptions
    private let environment: [String: String]

    package init(
        _ content: ContentOptions, _ options: StatusOptions,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.content = content
        self.options = options
        self.environment = environment
    }

    package func run() async throws -> Ending {
        let survey = try Survey.make(content, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let commands = StatusCommands(content)
        let results = try await Parallel.map(try survey.folders(chosenBy: content)) { name in
            let read = try survey.edition(name)
            return (
                overview: survey.overview(of: name, read, commands),
                stops: read.diagnostics.stopsBuild(isStrict: content.isStrict), warnings: read.diagnostics.warningCount
            )
        }
        let overview = Overview(today: survey.today, results.map(\.overview))
        var ending = Ending(findings: survey.findings)
        ending.isRefused = survey.findings.stopsBuild(isStrict: content.isStrict) || results.contains(where: \.stops)
        ending.remarks = strictRemark(overview, warnings: results.reduce(0) { $0 + $1.warnings }, ending)
        switch options.format {
        case .text: ending.answer = OverviewText(overview, options, content: content.content).lines
        case .json: ending.document = OverviewFile.bytes(of: overview)
        }
        return ending
    }

    /// Why the command fails where the overview itself shows no fault.
    private func strictRemark(_ overview: Overview, warnings: Int, _ ending: Ending) -> [String] {
        guard content.isStrict, ending.isRefused, overview.faults.isEmpty, ending.findings.isEmpty else { return [] }
        let count = Count.of(warnings, "warning counts as an error", "warnings count as errors")
        return ["\(count); `milepost check` tells \(warnings == 1 ? "it" : "them")"]
    }
}

extension [Diagnostic] {
    fileprivate var warningCount: Int { count { $0.severity == .warning } }
}

extension Survey {
    /// What is to be told of one client, read and published or not.
    func overview(
        of name: String, _ read: Diagnosed<Edition?>, _ commands: StatusCommands
    ) -> ClientOverview {
        guard let edition = read.value else {
            let errors = read.diagnostics.filter { $0.severity == .error }
            guard let first = errors.first else { return ClientOverview() }
            let entry = roster.roster.entries.first { $0.slug.text == name }
            let client = ClientName(folder: name, name: entry?.name.value ?? Quotation.visible(name))
            return ClientOverview(
                faults: FaultyClient(
                    client: client, count: errors.count, first: first, command: commands.check(name)))
        }
        let sights = sights(of: edition, among: read.diagnostics, commands)
        return ClientOverview(
            isPresent: true, projects: sights.filter { !$0.isPast }.map(\.overview),
            pastCount: sights.count { $0.isPast })
    }

    private func sights(
        of edition: Edition, among findings: [Diagnostic], _ commands: StatusCommands
    ) -> [ProjectSight] {
        let client = edition.client.client
        let name = ClientName(folder: client.slug.text, name: client.name.value)
        let page = edition.publication.page
        let notes = Dictionary(grouping: edition.client.notesDue, by: \.projectAnchor)
        let asks = Dictionary(grouping: page.asks, by: \.projectAnchor)
        let pages = Dictionary(page.projects.map { ($0.anchors[0], $0) }, uniquingKeysWith: { first, _ in first })
        let ofTheDay = findings.filter(\.isOfTheDay)
        return client.projects.enumerated().compactMap { index, project in
            guard let page = pages[project.identity] else { return nil }
            let folder = project.path.dropLast("project.md".count)
            let own = ofTheDay.filter { finding in
                // What is said of the client as a whole stands with its first project.
                finding.position.path.hasPrefix(folder) || (index == 0 && finding.position.path == client.path)
            }
            return ProjectSight(
                client: name, contacts: Set(client.contacts.map(\.name.value)), project: project, page: page,
                asks: asks[project.identity, default: []],
                notes: notes[project.identity, default: []],
                findings: own.map { DayFinding(rule: $0.rule, record: $0.position.path, message: $0.message) },
                studio: studio, clock: ProjectClock(project, today: today),
                command: { [content] note in
                    commands.note(
                        about: note.record, of: name.folder, in: content, kind: note.isNewest ? nil : note.kind)
                }, closing: { [content] path in commands.close(path, of: name.folder, in: content) })
        }
    }
}
