import Vocabulary

/// The days of a piece of work, of which a proof asset shows the weeks alone.
///
/// Week 1 is the seven days from the first day on. A day before the first counts as week 1 and a day behind the last
/// as the last week, so that no number leads back to a day outside the work.
struct WorkSpan {
    private let first: Day
    private let last: Day

    init(from first: Day, to last: Day) {
        self.first = first
        self.last = max(first, last)
    }

    /// How many weeks there are, the first and the last counted.
    var weeks: Int { (last - first) / 7 + 1 }

    var years: ClosedRange<Int> { first.civil.year...last.civil.year }

    func week(of day: Day) -> ProofWeek {
        ProofWeek((min(max(day, first), last) - first) / 7 + 1)
    }
}
