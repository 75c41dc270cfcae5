import Vocabulary

/// The overview for people: what is to be done today, then a table of the projects.
///
/// Plain lines without rules and boxes, so that it can be heard as well as seen, and pasted into an email.
struct OverviewText {
    private let overview: Overview
    private let content: String
    private let showsAll: Bool
    private let width: Int
    private let style: TextStyle
    private var days: StatusDays { StatusDays(today: overview.today) }

    /// The most errands that are shown unless all are asked for.
    private static let mostErrands = 10

    /// `content` is the folder of the records, as messages name it.
    init(_ overview: Overview, _ options: StatusOptions, content: String) {
        self.overview = overview
        self.content = content
        showsAll = options.showsAll
        width = options.width
        style = options.style
    }

    var lines: [String] {
        let table = OverviewTable(overview, days: days, width: width, style: style).lines
        let first = headline.prefix(1).flatMap { CellText.wrapped($0, to: width) }.map { style.set($0, .bold) }
        let second = headline.dropFirst().flatMap { CellText.wrapped($0, to: width) }
        let parts = [first + second, today, table]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    // MARK: The first lines

    private var headline: [String] {
        guard overview.clientCount > 0 else {
            return ["\(days.title): no clients yet in \(Quotation.visible(content))"]
        }
        let clients = Count.of(overview.clientCount, "client", "clients")
        guard !overview.projects.isEmpty || !overview.faults.isEmpty else {
            return ["\(days.title): nothing is running for \(clients)"] + [counts].filter { !$0.isEmpty }
        }
        let projects = Count.of(overview.projects.count, "project", "projects")
        let errands = overview.errands.isEmpty ? "nothing" : Count.of(overview.errands.count, "thing", "things")
        return ["\(days.title): \(errands) to do, \(projects) of \(clients)", counts]
    }

    /// How many projects stand where, and how many are not shown.
    private var counts: String {
        let states = WorkState.allCases.map { state in (overview.projects.count { $0.state == state }, state.rawValue) }
        let faults = (overview.faults.count, overview.faults.count == 1 ? "client with errors" : "clients with errors")
        let past = (overview.pastCount, overview.pastCount == 1 ? "past project" : "past projects")
        return ([faults] + states + [past]).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    // MARK: Today

    private var today: [String] {
        guard overview.clientCount > 0 else { return [] }
        guard !overview.errands.isEmpty else {
            guard !overview.projects.isEmpty else { return [] }
            return CellText.wrapped("Nothing to do today.\(nextDay)", to: width)
        }
        let shown = showsAll ? overview.errands : Array(overview.errands.prefix(OverviewText.mostErrands))
        let hidden = overview.errands.count - shown.count
        let margin = String(shown.count).utf8.count + 2
        var lines = [style.set("To do today", .bold)]
        for (index, errand) in shown.enumerated() {
            lines += entry("\(index + 1). ", errand, margin: margin)
        }
        return hidden == 0 ? lines : lines + ["\(hidden) more; --all shows them"]
    }

    private func entry(_ number: String, _ errand: Errand, margin: Int) -> [String] {
        let blanks = String(repeating: " ", count: margin)
        let sentence = CellText.wrapped("\(errand.sentence) (\(errand.client.name))", to: width - margin)
        // A command is to be copied, so it is never broken.
        let lack = CellText.wrapped(errand.lack.map { "first: \($0)" } ?? "", to: width - margin)
        let hint = errand.command.map { [$0] } ?? lack
        let first = CellText.padded(number, to: margin, isRightAligned: true)
        return sentence.enumerated().map { ($0.offset == 0 ? first : blanks) + $0.element }
            + hint.map { style.set(blanks + $0, .dim) }
    }

    /// The first day to come, for a morning on which nothing is to be done.
    private var nextDay: String {
        let wanted = overview.projects.flatMap { project in
            project.waiting.compactMap { waiting in
                waiting.by.map { (day: $0, text: sentence(waiting, of: project)) }
            }
        }
        let next = wanted.filter { $0.day > overview.today }.min { ($0.day, $0.text) < ($1.day, $1.text) }
        return next.map { " The next day is \(days.short($0.day)): \($0.text)." } ?? ""
    }

    private func sentence(_ waiting: Waiting, of project: ProjectOverview) -> String {
        let names = Listing.plain(waiting.who)
        let what =
            switch waiting.kind {
            case .decision: "\(names) decides on \(waiting.what)"
            case .input: "\(names) provides \(waiting.what)"
            default: "\(waiting.what) is promised"
            }
        return "\(what) (\(project.client.name))"
    }
}
