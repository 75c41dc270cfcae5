import Testing

import Vocabulary

@Suite struct DayTests {
    @Test(arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2026-03-17", "9999-12-31"])
    func readsBackAsItWasWritten(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
        "2026-3-02", " 2026-03-02", "2026-03-02 ", "2026/03/02", "２026-03-02", "2026-03-02T00:00:00Z", "", "99999-01-01",
    ])
    func refusesWhatTheCalendarDoesNotHave(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        let first = try #require(Day("1899-12-31"))
        for offset in 0..<146_097 {
            let day = first + offset
            let (year, month, date) = day.civil
            #expect(Day(year: year, month: month, day: date) == day)
        }
        #expect((first + 146_097).description == "2299-12-31")
    }

    @Test func knowsTheDayOfTheWeek() {
        #expect(Day("2026-03-18")?.weekday == 2)
        #expect(Day("1969-12-28")?.weekday == 6)
    }
}
