import Testing
import Vocabulary

@testable import Publication

/// Days become weeks, counted from the first day of the work.
@Suite struct WorkSpanTests {
    private func span(_ first: String, _ last: String) throws -> WorkSpan {
        WorkSpan(from: try #require(Day(first)), to: try #require(Day(last)))
    }

    @Test(arguments: [
        ("2025-12-24", 1), ("2025-12-30", 1), ("2025-12-31", 2), ("2026-01-06", 2), ("2026-01-07", 3),
        // Before the first day and behind the last.
        ("2025-12-23", 1), ("2024-01-01", 1), ("2026-01-20", 4), ("2026-01-21", 4), ("2027-01-01", 4),
    ])
    func aWeekIsSevenDaysFromTheFirstOnAndNoneLiesOutside(day: String, week: Int) throws {
        let span = try span("2025-12-24", "2026-01-20")
        #expect(span.week(of: try #require(Day(day))) == ProofWeek(week))
        #expect(span.weeks == 4)
        #expect(span.years == 2025...2026)
    }

    @Test func workThatEndsOnItsFirstDayOrBeforeItTakesAWeek() throws {
        #expect(try span("2026-03-02", "2026-03-02").weeks == 1)
        #expect(try span("2026-03-02", "2026-02-02").weeks == 1)
        #expect(try span("2026-03-02", "2025-02-02").years == 2026...2026)
    }

    @Test(arguments: [
        ("start: 2026-02-16", 4, 3), ("start: 2026-02-10", 5, 4), ("title: No start", 3, 2),
    ])
    func aMilestonesWeeksBeginWithItsStartOrElseWithItsLog(start: String, weeks: Int, moved: Int) throws {
        let log =
            ["2026-02-23, state: on track", "2026-03-03, due: 2026-03-09, cause: us, note: Why"]
            + Desk.sent("2026-03-09") + [Desk.approved("2026-03-10")]
        let keys = "\(start)\n\(Desk.closed("2026-03-10"))\nproof: {slug: words-that-sell}"
        let asset = try Desk.proof(keys, log: log).edition().asset
        #expect(asset.weeks == weeks)
        #expect(asset.stages[0].slips.map(\.week) == [ProofWeek(moved)])
        #expect(asset.stages[0].closed == ProofWeek(weeks))
        #expect((asset.stages[0].takenDays == nil) == (start == "title: No start"))
    }

    @Test func aPromiseThatWasTakenOverFromBeforeTheStartHasNoLength() throws {
        let desk = Desk.proof(
            "start: 2026-03-10\n\(Desk.closed("2026-03-13"))\nproof: {slug: words-that-sell}",
            log: Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")]
        )
        .milestone("02-old", "Old", due: "2026-03-01", log: ["2026-03-02, replaced: guide, note: Why"])
        let stage = try desk.edition().asset.stages[0]
        #expect(stage.promisedDays == nil)
        #expect(stage.takenDays == 2)
    }
}
