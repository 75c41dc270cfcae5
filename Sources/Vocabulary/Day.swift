/// A calendar day of the proleptic Gregorian calendar, without a time and without a zone.
///
/// Stored as the number of days since 1970-01-01, so that differences and comparisons are integer
/// arithmetic. The conversion between day counts and civil dates follows the 400-year cycle of the
/// Gregorian calendar, counted from 1 March so that the leap day is the last of its year.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The day of the given civil date, or nil if the calendar has no such day (30 February).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let marchMonth = (month + 9) % 12
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `YYYY-MM-DD` (RFC 3339 full-date) and nothing else: no blanks, no times, no other digits.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.decimal(bytes[0..<4]),
            let month = Day.decimal(bytes[5..<7]),
            let day = Day.decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The civil date of this day.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// 0 for Monday to 6 for Sunday, as ISO 8601 orders the week.
    package var weekday: Int {
        let offset = (number + 3) % 7
        return offset >= 0 ? offset : offset + 7
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    package static func - (left: Day, right: Day) -> Int { left.number - right.number }
    package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`, the form that records and `<time datetime>` use.
    package var description: String {
        let (year, month, day) = civil
        guard (0...9999).contains(year) else { return "\(year)-\(Day.padded(month))-\(Day.padded(day))" }
        // A page holds hundreds of days: the digits are written from the last to the first, around the two hyphens.
        return String(unsafeUninitializedCapacity: 10) { text in
            var rest = (year * 100 + month) * 100 + day
            for place in (0..<10).reversed() {
                let isHyphen = place == 4 || place == 7
                text[place] = isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
                if !isHyphen { rest /= 10 }
            }
            return 10
        }
    }

    private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// A calendar month, the unit in which the story of a project is grouped.
package struct Month: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1 for January to 12 for December.
    package let number: Int

    /// The month that holds a day.
    package init(of day: Day) {
        (year, number, _) = day.civil
    }

    package static func < (left: Month, right: Month) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}
