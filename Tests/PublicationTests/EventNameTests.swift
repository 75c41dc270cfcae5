import Testing
import Vocabulary

@testable import Publication

/// The names of events, of which the ids of feeds are made, and the places to which their entries lead.
@Suite struct EventNameTests {
    private static let log =
        ["2026-03-02, state: on track", "2026-03-03, state: on track"] + Desk.sent("2026-03-05")
        + ["2026-03-06, decision: needs revisions, by: Priya Nair, via: email, note: Too formal"]
        + Desk.sent("2026-03-09")
        + ["2026-03-10, due: 2026-04-13, cause: us, note: Late", Desk.approved("2026-03-11")]

    private static let changed = """
        ---
        title: A Spanish edition
        asked_by: Callum Reid
        on: 2026-03-03
        decision: {outcome: declined, by: Priya Nair, on: 2026-03-04}
        ---
        """

    private static let project = """
        end: 2026-06-30
        holds: [{since: 2026-02-20, until: 2026-02-27, note: The merger, owner: Priya Nair}]
        log: [{on: 2026-03-04, end: 2026-07-31, cause: client, note: Late}]
        """

    private func events(_ desk: Desk) throws -> [StoryEntry] {
        try desk.page().projects.flatMap { $0.story.flatMap(\.entries) }
    }

    @Test func everyEventIsNamedByItsRecordItsKindAndItsNumber() throws {
        let desk = Desk().project(Self.project + "\nclosed: {on: 2026-03-16}")
            .milestone("01-guide", "Guide", log: Self.log, keys: Desk.closed("2026-03-12"))
            .with("relaunch/updates/2026-03-04.md", "---\ntitle: We drew\n---\n")
            .with("relaunch/changes/spanish.md", Self.changed)
        #expect(
            try events(desk).map { "\($0.name) → \(told($0.place))" } == [
                "relaunch/closed/1 → page(anchor: relaunch)",
                "relaunch.guide/decision/2 → summary(folder: relaunch/guide)",
                "relaunch.guide/due/1 → page(anchor: relaunch.guide)",
                "relaunch.guide/in review/2 → page(anchor: relaunch.guide)",
                "relaunch.guide/decision/1 → page(anchor: relaunch.guide)",
                "relaunch.guide/in review/1 → page(anchor: relaunch.guide)",
                "relaunch.2026-03-04/update/1 → page(anchor: relaunch.2026-03-04)",
                "relaunch.change.spanish/decided/1 → page(anchor: relaunch.change.spanish)",
                "relaunch/end/1 → page(anchor: relaunch)",
                "relaunch.change.spanish/asked/1 → page(anchor: relaunch.change.spanish)",
                "relaunch.guide/on track/1 → page(anchor: relaunch.guide)",
                "relaunch/resumed/1 → page(anchor: relaunch)",
                "relaunch/paused/1 → page(anchor: relaunch)",
                "relaunch/started/1 → page(anchor: relaunch)",
            ])
    }

    /// An entry that a client does not hear of keeps its number, so that the next of its kind has another.
    @Test func whatIsNotToldIsCounted() throws {
        let log = Self.log.prefix(2) + ["2026-03-04, state: on track, note: The data came early"]
        let names = try events(Desk().milestone("01-guide", "Guide", log: Array(log))).map(\.name.description)
        #expect(names == ["relaunch.guide/on track/3", "relaunch.guide/on track/1", "relaunch/started/1"])
    }

    @Test func theApprovalThatAWaiverCompletesAndAClosingHaveNamesOfTheirOwn() throws {
        let log = Desk.sent("2026-03-05") + ["2026-03-07, waived: Priya Nair, by: Dana Ortiz, note: On leave"]
        let names = try events(Desk().milestone("01-guide", "Guide", log: log)).prefix(2).map(\.name.description)
        #expect(names == ["relaunch.guide/approved/1", "relaunch.guide/waived/1"])
        let keys = Desk.closed(
            "2026-03-16", "changed via scope", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: pages}]")
        let closed = Desk().milestone("01-guide", "Guide", keys: keys).milestone("02-pages", "Pages")
        let entry = try #require(try events(closed).first)
        #expect("\(entry.name) → \(told(entry.place))" == "relaunch.guide/closed/1 → summary(folder: relaunch/guide)")
    }
}
