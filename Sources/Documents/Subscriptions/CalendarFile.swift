internal import Vocabulary

/// A calendar of whole days (RFC 5545), to which a client subscribes.
///
/// It is published, not sent, so it has no METHOD (RFC 5546).
struct CalendarFile {
    let name: String
    let page: String
    let events: [CalendarEvent]

    var bytes: [UInt8] {
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//milepost//milepost//EN")
        lines.add("CALSCALE", "GREGORIAN")
        // RFC 7986, and what programs read that are older than it.
        lines.add("NAME", text: name)
        lines.add("X-WR-CALNAME", text: name)
        lines.add("URL", page)
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        lines.add("X-PUBLISHED-TTL", "P1D")
        for event in events { event.write(to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }
}

/// One day of a calendar.
struct CalendarEvent {
    /// A UUID that stays whatever is written about the day.
    let id: String
    let day: Day
    /// The day of the last record of it.
    let recordedOn: Day
    /// How often the day has moved.
    let moves: Int
    let summary: String
    let description: String
    let address: String

    fileprivate func write(to lines: inout ContentLines) {
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", id)
        lines.add("DTSTAMP", "\(recordedOn.digits)T120000Z")
        lines.add("SEQUENCE", String(moves))
        lines.add("DTSTART;VALUE=DATE", day.digits)
        // The end is the first day that is free again; without one, an event lasts a day (section 3.6.1).
        if day < CalendarEvent.lastDay { lines.add("DTEND;VALUE=DATE", (day + 1).digits) }
        lines.add("SUMMARY", text: summary)
        lines.add("DESCRIPTION", text: description)
        lines.add("URL", address)
        lines.add("CLASS", "PRIVATE")
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    /// A year of a calendar has four digits.
    private static let lastDay = Day(year: 9999, month: 12, day: 31) ?? Day(number: 0)
}

extension Day {
    /// `YYYYMMDD` (RFC 5545, section 3.3.4).
    fileprivate var digits: String {
        String(decoding: description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }
}
