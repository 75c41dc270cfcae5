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
            due: try day(due ?? promised), deliveredOn: try delivered.map(day), decideBy: nil, round: 0, moves: [],
            isOverdue: false, worth: nil, opens: nil)
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
        let scale = TimeScale(rows, asOf: try day("03-17"))
        let frame = ["axis M8 11H216", "as-of M136 0V22"]
        #expect(
            rows.map { shapes(scale.strip($0)) } == [
                frame + ["promised 8"], frame + ["slip M24 11H48", "promised 24", "promised 48"],
                frame + ["slip M88 11H96", "promised 88", "sent 96", "sent-dot 96"],
                frame + ["slip M88 11H96", "promised 88", "done 96"], frame + ["promised 88", "done 88"],
                frame + ["slip M168 11H16", "promised 168", "done 16"],
            ])
    }

    @Test func theDayOfThePageIsOnTheScaleWhileSomethingIsOpen() throws {
        let late = try row(.open(.onTrack, reason: nil), promised: "03-01")
        let strip = TimeScale([late], asOf: try day("03-17")).strip(late)
        #expect(shapes(strip) == ["axis M8 11H216", "as-of M216 0V22", "promised 8"])
        let done = try row(.approved(try day("03-09")), promised: "03-01", delivered: "03-09")
        #expect(
            shapes(TimeScale([done], asOf: try day("03-17")).strip(done)) == [
                "axis M8 11H216", "slip M8 11H216", "promised 8", "done 216",
            ])
    }

    @Test func aPathOfOneDayHasAScale() throws {
        let only = try row(.open(.planned, reason: nil), promised: "03-17")
        let scale = TimeScale([only], asOf: try day("03-17"))
        #expect(shapes(scale.strip(only)) == ["axis M8 11H216", "as-of M8 0V22", "promised 8"])
        #expect(scale.strip(only).html.contains("aria-hidden=\"true\""))
    }

    @Test func theNamesOfTheMonthsNeverCollide() throws {
        let words = try Phrasebook(json: Theme.embedded.files["words/en.json"] ?? [], language: "en")
        let first = try day("01-05")
        let rows = try (0..<40).map { index in
            let promised = (first + index * 21).description
            return try row(.open(.planned, reason: nil), promised: String(promised.dropFirst(5)), due: "12-31")
        }.filter { $0.firstPromise >= first }
        let months = TimeScale(rows, asOf: try day("03-17")).months(words).html
        let places = months.split(separator: "<text").compactMap { attribute("x", $0).flatMap { Double($0) } }
        #expect(places.count > 4)
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 26 })
        #expect(places.allSatisfy { (8...216).contains($0) })
    }

    /// Thirds of a day fall on tenths, written the same everywhere.
    @Test func coordinatesHaveOneDecimal() throws {
        let rows = [
            try row(.open(.planned, reason: nil), promised: "03-01"),
            try row(.open(.planned, reason: nil), promised: "03-08"),
            try row(.open(.planned, reason: nil), promised: "03-02"),
        ]
        let scale = TimeScale(rows, asOf: try day("03-01"))
        #expect(rows.map { shapes(scale.strip($0)).last } == ["promised 8", "promised 216", "promised 37.7"])
    }
}
