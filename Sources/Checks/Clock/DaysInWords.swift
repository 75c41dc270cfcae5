import Vocabulary

extension ProjectClock {
    /// `12 days`, or `12 days without the holds` where the clock stood still on some of them.
    func words(since day: Day) -> String {
        let days = days(since: day)
        let words = days == 1 ? "1 day" : "\(days) days"
        return pausedDays(since: day) == 0 ? words : words + " without the holds"
    }
}
