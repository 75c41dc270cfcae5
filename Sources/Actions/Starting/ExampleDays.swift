import Vocabulary

/// Working days around the one on which a studio begins, so that its example is in mid-work on that day.
struct ExampleDays {
    let today: Day

    /// The working day that many days ago, or the last one before it.
    func ago(_ days: Int) -> Day {
        let day = today + -days
        return day + -max(0, day.weekday - 4)
    }

    /// The working day in that many days, or the first one after it.
    func ahead(_ days: Int) -> Day {
        let day = today + days
        return day.weekday > 4 ? day + (7 - day.weekday) : day
    }
}
