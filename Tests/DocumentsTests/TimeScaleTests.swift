import Testing
import Vocabulary

@testable import Documents
@testable import Publication

@Suite struct TimeScaleTests {
    private func day(_ text: String) throws -> Day { try #require(Day("2026-\(text)")) }

    private func row(_ standing: PathRow.Standing, promised: String, due: String? = nil, delivered: String? = nil)
        throws -> PathRow
    {
        PathRow(
            anchors: [], title: "", output: "", standing: standing, isCurrent: false, firstPromise: try day(promised),
            due: try day(due ?? promised), deliveredOn: try delivered.map(day), decideBy: nil, round: 0,
            rework: nil, moves: [],
            isOverdue: false, worth: nil, triggers: nil, opens: nil)
    }

    /// The shapes of a strip, as `class x` with each place in tenths of the drawing's width.
    private func shapes(_ strip: Markup) -> [String] {
        strip.html.split(separator: "<").compactMap { tag in
            guard let name = attribute("class", tag), !tag.hasPrefix("svg") else { return nil }
            if let path = attribute("d", tag) { return "\(name) \(path)" }
            return "\(name) \(attribute("cx", tag) ?? "?")"
        }
    }

    private func attribute(_ name: String, _ tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" })
    }

    private func scale(_ rows: [PathRow], pauses: [Pause] = [], asOf: String) throws -> TimeScale {
        TimeScale(rows, pauses: pauses, asOf: try day(asOf), name: "shared")
    }

    /// From 1 to 27 March are 26 days on 208 units, so that a day is 8 wide, from 8 on.
    @Test func eachRowShowsWhatWasPromisedAndWhatCame() throws {
        let rows = [
            try row(.open(.planned, reason: nil), promised: "03-01"),
            try row(.open(.onTrack, reason: nil), promised: "03-03", due: "03-06"),
            try row(.open(.inReview, reason: nil), promised: "03-11", due: "03-13", delivered: "03-12"),
            try row(.approved(try day("03-20")), promised: "03-11", delivered: "03-12"),
            try row(.approved(try day("03-27")), promised: "03-11", delivered: "03-11"),
            try row(.superseded(by: [], on: try day("03-02")), promised: "03-21"),
        ]
        let scale = try scale(rows, asOf: "03-17")
        let expected: [[String]] = [
            ["promised 8"], ["slip M24 6L48 19", "promised 24", "promised 48"],
            ["slip M88 6L96 19", "promised 88", "sent 96", "sent-dot 96"],
            ["slip M88 6L96 19", "promised 88", "done 96"], ["promised 88", "done 88"], ["promised 168"],
        ]
        #expect(rows.map { shapes(scale.strip($0)) } == expected)
    }

    /// Marks of one row stand in two lanes, so a slip of a day is as plain as one of a month.
    @Test func marksOfOneRowNeverCoverEachOther() throws {
        let late = try row(.approved(try day("03-02")), promised: "03-01", delivered: "03-02")
        let far = try row(.open(.planned, reason: nil), promised: "12-31")
        let strip = try scale([late, far], asOf: "03-17").strip(late)
        let circles = strip.html.split(separator: "<circle").dropFirst()
        let places = circles.compactMap { circle -> (Double, Double)? in
            guard let y = attribute("cy", circle).flatMap(Double.init),
                let r = attribute("r", circle).flatMap(Double.init)
            else { return nil }
            return (y, r)
        }
        #expect(places.count == 2)
        #expect(abs(places[0].0 - places[1].0) > places[0].1 + places[1].1)
    }

    @Test func whatAllRowsShareIsDrawnOnceWithTheDayOfThePageWhileSomethingIsOpen() throws {
        let words = try words()
        let late = try row(.open(.onTrack, reason: nil), promised: "03-01")
        let running = try scale([late], asOf: "03-17")
        #expect(shapes(running.months(words)) == ["axis M8 19H216M8 16V22", "hairline M216 0L216 26"])
        #expect(running.months(words).html.contains("<g id=\"shared\">"))
        #expect(running.strip(late).html.contains("<use href=\"#shared\"/>"))
        let done = try row(.approved(try day("03-09")), promised: "03-01", delivered: "03-09")
        #expect(shapes(try scale([done], asOf: "03-17").months(words)) == ["axis M8 19H216M8 16V22"])
    }

    @Test func daysOnHoldAreAStretchUpToThisDayWhileTheHoldLasts() throws {
        let rows = [
            try row(.open(.onTrack, reason: nil), promised: "03-01"),
            try row(.open(.planned, reason: nil), promised: "03-27"),
        ]
        let pauses = [
            Pause(since: try day("03-03"), until: try day("03-06")), Pause(since: try day("03-11"), until: nil),
        ]
        let months = try scale(rows, pauses: pauses, asOf: "03-17").months(try words())
        #expect(
            shapes(months).filter { $0.hasPrefix("hold") } == ["hold M24 0H48V26H24Z", "hold M88 0H136V26H88Z"])
    }

    @Test func aPathOfOneDayHasAScale() throws {
        let only = try row(.open(.planned, reason: nil), promised: "03-17")
        let scale = try scale([only], asOf: "03-17")
        #expect(shapes(scale.strip(only)) == ["promised 8"])
        #expect(scale.strip(only).html.contains("aria-hidden=\"true\""))
    }

    private func words() throws -> Phrasebook {
        try Phrasebook(json: Theme.embedded.files["words/en.json"] ?? [], language: "en")
    }

    private func labels(from first: Day, days: Int) throws -> [(String, Double)] {
        let ends = [first, first + days].map { day in
            PathRow(
                anchors: [], title: "", output: "", standing: .open(.planned, reason: nil), isCurrent: false,
                firstPromise: day, due: day, deliveredOn: nil, decideBy: nil, round: 0, rework: nil, moves: [],
                isOverdue: false,
                worth: nil, triggers: nil, opens: nil)
        }
        let months = TimeScale(ends, pauses: [], asOf: first, name: "shared").months(try words()).html
        return months.split(separator: "<text").dropFirst().compactMap { tag in
            guard let place = attribute("x", tag).flatMap({ Double($0) }) else { return nil }
            return (String(tag.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }), place)
        }
    }

    @Test(arguments: [
        (20, "Jan"), (60, "Jan Feb Mar"), (200, "Jan Feb Mar Apr May Jun Jul"), (400, "Jan Mar May Jul Sep Nov 2027"),
        (900, "Jan Jul 2027 Jul 2028"),
    ])
    func asManyMonthsAreNamedAsThereIsRoomFor(_ days: Int, _ names: String) throws {
        let labels = try labels(from: try day("01-05"), days: days)
        #expect(labels.map(\.0).joined(separator: " ") == names)
    }

    @Test(arguments: Array(stride(from: 5, through: 3_000, by: 35)))
    func theNamesOfTheMonthsNeverCollide(_ days: Int) throws {
        let places = try labels(from: try day("01-20"), days: days).map(\.1)
        #expect(!places.isEmpty)
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 25 })
        #expect(places.allSatisfy { (8...198).contains($0) })
    }

    /// Thirds of a day fall on tenths, written the same everywhere.
    @Test func coordinatesHaveOneDecimal() throws {
        let rows = [
            try row(.open(.planned, reason: nil), promised: "03-01"),
            try row(.open(.planned, reason: nil), promised: "03-08"),
            try row(.open(.planned, reason: nil), promised: "03-02"),
        ]
        let scale = try scale(rows, asOf: "03-01")
        #expect(rows.map { shapes(scale.strip($0)).last } == ["promised 8", "promised 216", "promised 37.7"])
    }
}
