import Vocabulary

/// The table of the projects: a row for each, and below it who moves next and what is in trouble.
struct OverviewTable {
    private let overview: Overview
    private let days: StatusDays
    private let width: Int
    private let style: TextStyle

    /// Between two columns.
    private static let gap = "  "
    /// The most that is told of who else is waited for.
    private static let mostWaiting = 2

    init(_ overview: Overview, days: StatusDays, width: Int, style: TextStyle) {
        self.overview = overview
        self.days = days
        self.width = width
        self.style = style
    }

    var lines: [String] {
        guard !overview.projects.isEmpty || !overview.faults.isEmpty else { return [] }
        return [style.set(row("STATE", "PROJECT", "QUIET FOR", "NEXT DUE"), .bold)]
            + overview.faults.flatMap { lines(of: $0) } + overview.projects.flatMap { lines(of: $0) }
    }

    // MARK: Columns

    /// What stands in the last two columns of each project.
    private var quiets: [String] { overview.projects.map(quiet) }
    private var dues: [String] { overview.projects.map(due) }

    private var stateWidth: Int { WorkState.allCases.map(\.rawValue.count).max() ?? 0 }
    private var margin: String { String(repeating: " ", count: stateWidth) + OverviewTable.gap }
    private var quietWidth: Int { (quiets + ["QUIET FOR"]).map(CellText.width).max() ?? 0 }
    private var dueWidth: Int { (dues + ["NEXT DUE"]).map(CellText.width).max() ?? 0 }
    private var nameWidth: Int { max(8, width - stateWidth - quietWidth - dueWidth - 3 * OverviewTable.gap.count) }

    private func row(_ state: String, _ name: String, _ quiet: String, _ due: String) -> String {
        [
            CellText.padded(state, to: stateWidth),
            CellText.padded(CellText.fitted(name, to: nameWidth), to: nameWidth),
            CellText.padded(quiet, to: quietWidth, isRightAligned: true), due,
        ].joined(separator: OverviewTable.gap)
    }

    private func quiet(_ project: ProjectOverview) -> String {
        // While the project stands still, nobody waits to hear of it.
        guard project.pause == nil else { return "-" }
        return project.quietDays.map { Count.of($0, "day", "days") } ?? "-"
    }

    private func due(_ project: ProjectOverview) -> String {
        guard let next = project.nextPromise else { return "-" }
        if let daysLate = next.daysLate { return "\(Count.of(daysLate, "day", "days")) late" }
        return next.due == overview.today ? "today" : days.short(next.due)
    }

    // MARK: Rows

    private func lines(of fault: FaultyClient) -> [String] {
        let first = "\(Count.of(fault.count, "error", "errors")), the first: \(fault.first)"
        let name = CellText.fitted(fault.client.name, to: width - stateWidth - OverviewTable.gap.count)
        let head = CellText.padded("errors", to: stateWidth) + OverviewTable.gap
        return [style.set(head, .boldRed) + name]
            + CellText.wrapped(first, to: width - margin.count).map { margin + $0 }
    }

    private func lines(of project: ProjectOverview) -> [String] {
        let head = row(
            project.state.rawValue, "\(project.client.name): \(project.title)", quiet(project), due(project))
        let pause = project.pause.map { "Paused since \(days.short($0.since))\($0.note.isEmpty ? "" : ": \($0.note)")" }
        let details = [pause] + project.troubles.map(trouble) + alsoWaiting(in: project)
        return [coloured(head, project.state)] + [nextMove(of: project)].compactMap { $0.map(detail) }
            + (details.compactMap { $0.map(detail) } + findings(of: project)).map { style.set($0, .dim) }
    }

    private func detail(_ text: String) -> String { margin + CellText.fitted(text, to: width - margin.count) }

    private func coloured(_ line: String, _ state: WorkState) -> String {
        let word = line.prefix(state.rawValue.count)
        let look: TextStyle.Look =
            switch state {
            case .blocked: .boldRed
            case .atRisk: .boldYellow
            default: .bold
            }
        return style.set(String(word), look) + line.dropFirst(word.count)
    }

    // MARK: Below a row

    private func nextMove(of project: ProjectOverview) -> String? {
        project.nextMove.map { "Next: \(sentence($0))" }
    }

    private func trouble(_ trouble: ProjectOverview.TroubledMilestone) -> String {
        let late = trouble.daysLate.map { ", \(Count.of($0, "day", "days")) late" } ?? ""
        let reason = trouble.reason.map { ": \($0)" } ?? ""
        let state = trouble.state == .blocked || trouble.state == .atRisk ? "is \(trouble.state.rawValue)" : ""
        let stands = state.isEmpty ? String(late.dropFirst(2)) : state + late
        return "\(trouble.output) \(state.isEmpty ? "is " : "")\(stands)\(reason)"
    }

    /// Those outside the studio who are waited for besides the one who moves next.
    private func alsoWaiting(in project: ProjectOverview) -> [String] {
        // Where the client is waited for, the next move is what stands first.
        let isNext = project.waiting.first?.party == .client
        let outside = project.waiting.filter { $0.party != .studio }.dropFirst(isNext ? 1 : 0)
        let shown = outside.prefix(OverviewTable.mostWaiting).map { "Also: \(sentence($0))" }
        let hidden = outside.count - shown.count
        return hidden == 0 ? shown : shown + ["Also: \(hidden) more inputs or decisions"]
    }

    /// `Priya Nair, 3 days late, asked 9 days ago: decision on Look`; what is wanted stands last, for it may be cut off.
    private func sentence(_ waiting: Waiting) -> String {
        let what =
            switch waiting.kind {
            case .decision: "decision on \(waiting.what)"
            case .restart: "restarts the work"
            default: waiting.what
            }
        let asked = waiting.daysWaiting.map { $0 == 0 ? "asked today" : "asked \(Count.of($0, "day", "days")) ago" }
        let facts = [Listing.plain(waiting.who), days.by(waiting.by, daysLate: waiting.daysLate), asked ?? ""]
        return facts.filter { !$0.isEmpty }.joined(separator: ", ") + (what.isEmpty ? "" : ": \(what)")
    }

    /// `Checks: overdue in 05-messaging and 06-look; quiet in project`.
    ///
    /// Whole, since each of them says where to look.
    private func findings(of project: ProjectOverview) -> [String] {
        guard !project.findings.isEmpty else { return [] }
        let rules = Dictionary(grouping: project.findings, by: \.rule.rawValue).sorted { $0.key < $1.key }
        let places = rules.map { rule, findings in
            "\(rule) in \(Listing.plain(Set(findings.map { OverviewTable.name(of: $0.record) }).sorted()))"
        }
        let text = "Checks: \(places.joined(separator: "; "))"
        return CellText.wrapped(text, to: width - margin.count).map { margin + $0 }
    }

    private static func name(of record: String) -> String {
        let file = record.split(separator: "/").last ?? ""
        return String(file.hasSuffix(".md") ? file.dropLast(3) : file)
    }
}
