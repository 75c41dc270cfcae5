import Vocabulary

/// Days as the overview writes them, in the language of the commands.
struct StatusDays {
    let today: Day

    /// `Tuesday 17 March 2026`.
    var title: String {
        let (year, month, day) = today.civil
        return "\(StatusDays.weekdays[today.weekday]) \(day) \(StatusDays.months[month - 1]) \(year)"
    }

    /// `18 Mar`, with the year where it is not this one.
    func short(_ day: Day) -> String {
        let (year, month, date) = day.civil
        let name = StatusDays.months[month - 1].prefix(3)
        return year == today.civil.year ? "\(date) \(name)" : "\(date) \(name) \(year)"
    }

    /// `by 18 Mar`, `by today` or `3 days late`; nothing where no day is known.
    func by(_ day: Day?, daysLate: Int?) -> String {
        if let daysLate, daysLate > 0 { return "\(Count.of(daysLate, "day", "days")) late" }
        guard let day else { return "" }
        return day == today ? "by today" : "by \(short(day))"
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
