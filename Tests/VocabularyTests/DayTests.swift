import Testing
import Vocabulary

@Suite("A day")
struct DayTests {
    @Test(
        "is read from YYYY-MM-DD if the calendar has it",
        arguments: [
            "2026-03-02", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31", "1970-01-01",
        ])
    func readsDays(_ text: String) throws {
        #expect(try #require(Day(text)).description == text)
    }

    @Test(
        "is refused in every other form",
        arguments: [
            "", "2026-3-2", "2026-02-30", "2026-04-31", "2025-02-29", "1900-02-29", "2026-00-10", "2026-13-01",
            "2026-01-00", "2026-01-32", "0000-01-01", "20260302", "2026-03-02T00:00:00Z", " 2026-03-02",
            "2026-03-02 ", "2026/03/02", "26-03-02", "-026-03-02", "+026-03-02", "２０２６-03-02", "2026-03-0٢",
            "2026-03-02\n", "2026–03–02", "02.03.2026",
        ])
    func refusesEverythingElse(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test("counts from 1970 and back again for every day of 2,000 years")
    func countsAndRecounts() throws {
        let first = try #require(Day("1000-01-01"))
        let last = try #require(Day("3000-01-01"))
        var expected = (year: 1000, month: 1, day: 1)
        var wrong: [String] = []
        for number in first.number..<last.number {
            let day = Day(number: number)
            let civil = day.civil
            if civil != expected || Day(year: civil.year, month: civil.month, day: civil.day) != day {
                wrong.append("\(number): \(civil)")
            }
            expected.day += 1
            if Day(year: expected.year, month: expected.month, day: expected.day) == nil {
                expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
            }
        }
        #expect(wrong.isEmpty)
        #expect(Day(number: 0).description == "1970-01-01")
    }

    @Test("knows its weekday, Monday first", arguments: [("1970-01-01", 3), ("2026-03-02", 0), ("1969-12-28", 6)])
    func knowsItsWeekday(_ text: String, _ weekday: Int) throws {
        #expect(try #require(Day(text)).weekday == weekday)
    }

    @Test("moves by calendar days, over months, leap days and years")
    func movesByDays() throws {
        let day = try #require(Day("2024-02-28"))
        #expect(
            [0, 1, 2, 308, -59].map { (day + $0).description } == [
                "2024-02-28", "2024-02-29", "2024-03-01", "2025-01-01", "2023-12-31",
            ])
        #expect((day + 308) - day == 308)
        #expect(day < day + 1)
    }

    @Test("belongs to a month, and months are in order")
    func belongsToAMonth() throws {
        let days = ["2026-12-31", "2026-01-01", "2025-12-31"].compactMap { Day($0) }
        #expect(days.map(Month.init).sorted().map { "\($0.year)/\($0.number)" } == ["2025/12", "2026/1", "2026/12"])
    }
}
