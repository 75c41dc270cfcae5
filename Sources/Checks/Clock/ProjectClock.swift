package import Model
package import Vocabulary

/// How the days pass for a project: its clocks stand still before it starts, while it is on hold, and once it has closed.
package struct ProjectClock: Sendable {
    package let today: Day
    private let start: Day
    private let closed: Day?
    /// The paused days, each stretch apart from the next, oldest first.
    private let pauses: [ClosedRange<Day>]

    package init(_ project: Project, today: Day) {
        self.today = today
        start = project.start.value
        // A day of closing that is yet to come closes nothing.
        closed = project.closed?.on.flatMap { $0.value <= today ? $0.value : nil }
        pauses = ProjectClock.merged(
            project.holds.compactMap { hold in
                guard let since = hold.since?.value else { return nil }
                // A hold that lasts has paused every day so far.
                let until = hold.until?.value ?? max(since, today)
                return since <= until ? since...until : nil
            })
    }

    /// Whether the project is under way today: begun, not on hold and not closed.
    package var isRunning: Bool {
        today >= start && closed.map { today <= $0 } ?? true && !pauses.contains { $0.contains(today) }
    }

    /// How many days the clock has gone on behind `day`, up to today.
    package func days(since day: Day) -> Int { days(from: day, to: today) }

    /// How many days the clock goes on behind `first`, up to and with `last`; 0 where `last` is not the later one.
    ///
    /// Days to come count as they are planned now, a hold that lasts only up to today.
    package func days(from first: Day, to last: Day) -> Int {
        let from = max(first, start)
        let to = closed.map { min(last, $0) } ?? last
        guard to > from else { return 0 }
        return to - from - pausedDays(from: from, to: to)
    }

    /// On how many of the days behind `day`, up to today, the project was on hold.
    func pausedDays(since day: Day) -> Int {
        pausedDays(from: max(day, start), to: closed.map { min(today, $0) } ?? today)
    }

    private func pausedDays(from first: Day, to last: Day) -> Int {
        pauses.reduce(0) { sum, pause in
            sum + max(0, min(pause.upperBound, last) - max(pause.lowerBound, first + 1) + 1)
        }
    }

    private static func merged(_ stretches: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
        var merged: [ClosedRange<Day>] = []
        for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, stretch.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
            } else {
                merged.append(stretch)
            }
        }
        return merged
    }
}
