internal import Publication
internal import Vocabulary

/// The one time scale that all rows of a path share, drawn as SVG.
///
/// Each row has two lanes, so that its marks never cover each other: above, hollow, what was promised first; below,
/// what came of it, solid when it is done, a ring with a dot while it waits for a decision, a ring while it is being
/// changed, hollow where only the promise moved. A line between them is the slip, a grey stretch a hold, one hairline the day of the page.
struct TimeScale {
    private static let width = 224.0
    private static let margin = 8.0
    private static let promisedLane = 6
    private static let actualLane = 19
    /// The room that the short name of a month takes.
    private static let labelWidth = 26.0

    private let first: Day
    private let last: Day
    private let asOf: Day
    private let pauses: [Pause]
    /// The id of what all strips have in common, which is drawn once.
    private let sharedName: String

    /// A scale from the first to the last day that any row names, and to the page's own day while something is open.
    init(_ rows: [PathRow], pauses: [Pause], asOf: Day, name: String) {
        self.asOf = asOf
        self.pauses = pauses
        sharedName = name
        let named = rows.flatMap { row in
            [row.firstPromise, row.due, row.deliveredOn, row.settledOn].compactMap { $0 }
        }
        let days = rows.allSatisfy(\.isSettled) ? named : named + [asOf]
        first = days.min() ?? asOf
        last = max(days.max() ?? asOf, first + 1)
    }

    /// The marks of one row; everything they show is also said in its text.
    func strip(_ row: PathRow) -> Markup {
        let shared = Markup(trusted: "<use href=\"#") + Markup(text: sharedName) + Markup(trusted: "\"/>")
        return svg("scale", height: 26, shared + slip(row) + marks(row))
    }

    /// The names of the months, across the top, with the drawing that all strips share.
    func months(_ words: Phrasebook) -> Markup {
        let named = labelledMonths
        let labels = named.reduce(into: Markup()) { labels, day in
            // A new year is more worth naming than its January.
            let isNewYear = day.civil.month == 1 && day != named.first
            labels +=
                Markup(trusted: "<text x=\"") + number(labelPlace(day)) + Markup(trusted: "\" y=\"11\">")
                + (isNewYear ? Markup(text: String(day.civil.year)) : words.shortMonth(Month(of: day)))
                + Markup(trusted: "</text>")
        }
        let shared =
            Markup(trusted: "<defs><g id=\"") + Markup(text: sharedName) + Markup(trusted: "\">") + holds
            + ticks(at: named)
            + (asOf >= first && asOf <= last ? line("hairline", x(asOf), 0, x(asOf), 26) : Markup())
            + Markup(trusted: "</g></defs>")
        return svg("scale months", height: 15, shared + labels)
    }

    // MARK: One row

    private func slip(_ row: PathRow) -> Markup {
        guard let target = row.lastDay, target != row.firstPromise else { return Markup() }
        return line("slip", x(row.firstPromise), TimeScale.promisedLane, x(target), TimeScale.actualLane)
    }

    private func marks(_ row: PathRow) -> Markup {
        let promised = circle("promised", at: x(row.firstPromise), TimeScale.promisedLane, radius: 4)
        guard let target = row.lastDay else { return promised }
        let place = x(target)
        if row.isSettled { return promised + circle("done", at: place, TimeScale.actualLane, radius: 5) }
        if row.rework != nil { return promised + circle("returned", at: place, TimeScale.actualLane, radius: 4) }
        if row.deliveredOn != nil {
            return promised + circle("sent", at: place, TimeScale.actualLane, radius: 4)
                + circle("sent-dot", at: place, TimeScale.actualLane, radius: 2)
        }
        return target == row.firstPromise
            ? promised : promised + circle("promised", at: place, TimeScale.actualLane, radius: 4)
    }

    // MARK: What all rows share

    private var holds: Markup {
        pauses.reduce(into: Markup()) { holds, pause in
            let from = max(pause.since, first)
            let until = min(pause.until ?? max(asOf, from), last)
            guard from <= until else { return }
            holds +=
                Markup(trusted: "<path class=\"hold\" d=\"M") + number(x(from)) + Markup(trusted: " 0H")
                + number(max(x(until), x(from) + 2)) + Markup(trusted: "V26H") + number(x(from))
                + Markup(trusted: "Z\"/>")
        }
    }

    private func ticks(at months: [Day]) -> Markup {
        let marks = months.reduce(into: Markup()) { marks, day in
            marks += Markup(trusted: "M") + number(x(day)) + Markup(trusted: " 16V22")
        }
        return Markup(trusted: "<path class=\"axis\" d=\"M8 19H216") + marks + Markup(trusted: "\"/>")
    }

    /// The first days of as many months as there is room to name: all, every second, and so on up to every
    /// tenth January.
    private var labelledMonths: [Day] {
        let starts = monthStarts
        for step in [1, 2, 3, 4, 6, 12, 24, 60, 120] {
            let chosen = starts.filter { ($0.civil.year * 12 + $0.civil.month - 1) % step == 0 }
            let isRoomy = zip(chosen, chosen.dropFirst()).allSatisfy {
                labelPlace($1) - labelPlace($0) >= TimeScale.labelWidth
            }
            if isRoomy { return withFirstMonth(chosen) }
        }
        return withFirstMonth([])
    }

    /// The month in which the scale begins has no first day on it; it is named where the next leaves room.
    private func withFirstMonth(_ starts: [Day]) -> [Day] {
        if starts.first == first { return starts }
        let room = starts.first.map { labelPlace($0) - x(first) } ?? TimeScale.width
        return room >= TimeScale.labelWidth ? [first] + starts : starts
    }

    private var monthStarts: [Day] {
        var starts: [Day] = []
        var (year, month, _) = first.civil
        while let start = Day(year: year, month: month, day: 1), start <= last {
            if start >= first { starts.append(start) }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return starts
    }

    /// Where the name of a month begins: at its first day, or where it just ends with the scale.
    private func labelPlace(_ day: Day) -> Double { min(x(day), TimeScale.width - TimeScale.labelWidth) }

    private func x(_ day: Day) -> Double {
        let span = TimeScale.width - 2 * TimeScale.margin
        let share = Double(day - first) / Double(last - first)
        return TimeScale.margin + span * min(1, max(0, share))
    }

    // MARK: Drawing

    private func svg(_ name: Markup.Literal, height: Int, _ content: Markup) -> Markup {
        Markup(trusted: "<svg class=\"") + Markup(trusted: name) + Markup(trusted: "\" viewBox=\"0 0 224 ")
            + Markup(text: String(height)) + Markup(trusted: "\" aria-hidden=\"true\">") + content
            + Markup(trusted: "</svg>")
    }

    private func line(_ name: Markup.Literal, _ x: Double, _ y: Int, _ toX: Double, _ toY: Int) -> Markup {
        Markup(trusted: "<path class=\"") + Markup(trusted: name) + Markup(trusted: "\" d=\"M") + number(x)
            + Markup(text: " \(y)L") + number(toX) + Markup(text: " \(toY)") + Markup(trusted: "\"/>")
    }

    private func circle(_ name: Markup.Literal, at x: Double, _ y: Int, radius: Int) -> Markup {
        Markup(trusted: "<circle class=\"") + Markup(trusted: name) + Markup(trusted: "\" cx=\"") + number(x)
            + Markup(trusted: "\" cy=\"") + Markup(text: String(y)) + Markup(trusted: "\" r=\"")
            + Markup(text: String(radius)) + Markup(trusted: "\"/>")
    }

    /// A coordinate with one decimal, the same on every machine.
    private func number(_ value: Double) -> Markup {
        let tenths = Int((value * 10).rounded())
        return Markup(text: tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))")
    }
}
