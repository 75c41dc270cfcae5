import Testing
import Vocabulary

@testable import Checks

/// How many days pass for a project.
@Suite struct ProjectClockTests {
    @Test func theDaysOfTheCalendarCountWhileNothingStopsThem() throws {
        #expect(try days("2026-02-10", to: "2026-02-17") == 7)
        #expect(try days("2026-02-17", to: "2026-02-17") == 0)
        #expect(try days("2026-02-17", to: "2026-02-10") == 0)
    }

    @Test func nothingCountsBeforeTheStartAndAfterTheClosing() throws {
        #expect(try days("2026-01-01", to: "2026-02-05") == 3)
        #expect(try days("2026-01-01", to: "2026-01-20") == 0)
        #expect(try days("2026-02-20", to: "2026-04-01", "closed: {on: 2026-02-25}") == 5)
        #expect(try days("2026-02-27", to: "2026-04-01", "closed: {on: 2026-02-25}") == 0)
    }

    @Test(arguments: [
        // Inside, around, before and behind the days that are counted; the last paused day is paused.
        ("[{since: 2026-02-12, until: 2026-02-14, note: Leave}]", 7),
        ("[{since: 2026-02-01, until: 2026-03-30, note: Leave}]", 0),
        ("[{since: 2026-02-03, until: 2026-02-10, note: Leave}]", 10),
        ("[{since: 2026-02-10, until: 2026-02-11, note: Leave}]", 9),
        ("[{since: 2026-02-20, until: 2026-02-28, note: Leave}]", 9),
        ("[{since: 2026-02-21, until: 2026-02-28, note: Leave}]", 10),
        // Holds that overlap or touch pause each day once.
        ("[{since: 2026-02-12, until: 2026-02-14}, {since: 2026-02-13, until: 2026-02-15}]", 6),
        ("[{since: 2026-02-14, until: 2026-02-15}, {since: 2026-02-12, until: 2026-02-13}]", 6),
        ("[{since: 2026-02-12, until: 2026-02-16}, {since: 2026-02-13, until: 2026-02-14}]", 5),
        // One that lasts.
        ("[{since: 2026-02-15, note: Leave}]", 4),
        // One that ends before it begins pauses nothing.
        ("[{since: 2026-02-15, until: 2026-02-12}]", 10),
    ])
    func aHoldStopsTheClock(holds: String, expected: Int) throws {
        #expect(try days("2026-02-10", to: "2026-02-20", "holds: \(holds)") == expected)
    }

    @Test func aProjectRunsBetweenItsStartAndItsClosingUnlessItIsOnHold() throws {
        let holds = "holds: [{since: 2026-02-12, until: 2026-02-14}]\nclosed: {on: 2026-02-20}"
        let running = try [
            "2026-02-01", "2026-02-02", "2026-02-12", "2026-02-14", "2026-02-15", "2026-02-20", "2026-02-21",
        ]
        .filter { try clock(holds, on: $0).isRunning }
        #expect(running == ["2026-02-02", "2026-02-15", "2026-02-20"])
        #expect(try !clock("holds: [{since: 2026-02-12}]", on: "2026-03-30").isRunning)
    }

    @Test(arguments: [
        ("2026-02-10", "{since: 2026-02-12, until: 2026-02-14}", "37 days without the holds"),
        ("2026-02-20", "{since: 2026-02-18, until: 2026-02-20}", "30 days"),
        ("2026-02-10", "{since: 2026-04-03}", "40 days"),
        // The clock stood still before the start anyway.
        ("2026-01-10", "{since: 2026-01-15, until: 2026-01-20}", "48 days"),
    ])
    func theHoldsAreNamedWhereTheyLeftOutDays(_ since: String, _ hold: String, _ words: String) throws {
        let day = try #require(Day(since))
        #expect(try clock("holds: [\(hold)]", on: "2026-03-22").words(since: day) == words)
    }

    private func days(_ first: String, to last: String, _ keys: String = "") throws -> Int {
        let first = try #require(Day(first))
        let last = try #require(Day(last))
        return try clock(keys, on: "2026-04-01").days(from: first, to: last)
    }

    private func clock(_ keys: String, on today: String) throws -> ProjectClock {
        let fixture = Fixture().with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
        let project = try #require(try fixture.unchecked().projects.first)
        let day = try #require(Day(today))
        return ProjectClock(project, today: day)
    }
}
