internal import Publication
internal import Vocabulary

/// The one time scale that all rows of a path share, drawn as SVG: hollow is promised, solid is done, a ring
/// with a dot is sent for a decision, a line between is the slip, one hairline is the day of the page.
struct TimeScale {
    private static let width = 224.0
    private static let margin = 8.0
    private static let middle = 11.0

    private let first: Day
    private let last: Day
    private let asOf: Day

    /// A scale from the first to the last day that any row names, and to the page's own day while something is open.
    init(_ rows: [PathRow], asOf: Day) {
        self.asOf = asOf
        let named = rows.flatMap { row in
            [row.firstPromise, row.due, row.deliveredOn, row.settledOn].compactMap { $0 }
        }
        let days = rows.allSatisfy(\.isSettled) ? named : named + [asOf]
        first = days.min() ?? asOf
        last = max(days.max() ?? asOf, first + 1)
    }

    /// The marks of one row; everything they show is also said in its text.
    func strip(_ row: PathRow) -> Markup {
        var marks = line("axis", from: TimeScale.margin, to: TimeScale.width - TimeScale.margin)
        if asOf >= first, asOf <= last { marks += upright(x(asOf)) }
        let promised = x(row.firstPromise)
        let actual = row.deliveredOn ?? row.settledOn
        let target = actual ?? row.due ?? row.firstPromise
        if target != row.firstPromise { marks += line("slip", from: promised, to: x(target)) }
        marks += circle("promised", at: promised, radius: 5)
        if let actual {
            let isSettled = row.settledOn != nil
            if !isSettled { marks += circle("sent", at: x(actual), radius: 5) }
            marks += circle(isSettled ? "done" : "sent-dot", at: x(actual), radius: isSettled ? 4 : 2)
        } else if let due = row.due, due != row.firstPromise {
            marks += circle("promised", at: x(due), radius: 5)
        }
        return svg("scale", height: 22, marks)
    }

    /// The names of the months, across the top.
    func months(_ words: Phrasebook) -> Markup {
        var labels = Markup()
        var previous = -100.0
        for day in monthStarts {
            let place = x(day)
            guard place - previous >= 26 else { continue }
            previous = place
            labels +=
                Markup(trusted: "<text x=\"") + number(place) + Markup(trusted: "\" y=\"12\">")
                + words.shortMonth(Month(of: day)) + Markup(trusted: "</text>")
        }
        return svg("scale months", height: 16, labels)
    }

    private var monthStarts: [Day] {
        var starts: [Day] = []
        var (year, month, _) = first.civil
        while let start = Day(year: year, month: month, day: 1), start <= last {
            starts.append(max(start, first))
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return starts
    }

    private func x(_ day: Day) -> Double {
        let span = TimeScale.width - 2 * TimeScale.margin
        let share = Double(day - first) / Double(last - first)
        return TimeScale.margin + span * min(1, max(0, share))
    }

    // MARK: Drawing

    private func svg(_ name: StaticString, height: Int, _ content: Markup) -> Markup {
        Markup(trusted: "<svg class=\"") + Markup(trusted: name) + Markup(trusted: "\" viewBox=\"0 0 224 ")
            + Markup(text: String(height)) + Markup(trusted: "\" aria-hidden=\"true\">") + content
            + Markup(trusted: "</svg>")
    }

    private func line(_ name: StaticString, from: Double, to: Double) -> Markup {
        Markup(trusted: "<path class=\"") + Markup(trusted: name) + Markup(trusted: "\" d=\"M") + number(from)
            + Markup(trusted: " 11H") + number(to) + Markup(trusted: "\"/>")
    }

    private func upright(_ x: Double) -> Markup {
        Markup(trusted: "<path class=\"as-of\" d=\"M") + number(x) + Markup(trusted: " 0V22\"/>")
    }

    private func circle(_ name: StaticString, at x: Double, radius: Int) -> Markup {
        Markup(trusted: "<circle class=\"") + Markup(trusted: name) + Markup(trusted: "\" cx=\"") + number(x)
            + Markup(trusted: "\" cy=\"11\" r=\"") + Markup(text: String(radius)) + Markup(trusted: "\"/>")
    }

    /// A coordinate with one decimal, the same on every machine.
    private func number(_ value: Double) -> Markup {
        let tenths = Int((value * 10).rounded())
        return Markup(text: tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))")
    }
}
