import Testing
import Vocabulary

@testable import Publication

/// The days that belong in a client's calendar, with what a calendar must know of each.
@Suite struct PlannedDayTests {
    private static let start = "2026-03-02, state: on track"

    private func days(_ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        try desk.publication(sourceLocation: sourceLocation).plannedDays.map { day in
            "\(day.day) \(day.name) \(told(day.kind)), recorded \(day.recordedOn), moved \(day.moves)"
        }
    }

    /// The day of one kind of one milestone.
    private func day(_ kind: String, _ log: [String], keys: String = "") throws -> [String] {
        let desk = Desk().milestone("01-guide", "Guide", log: log, keys: keys).milestone("02-pages", "Pages")
        return try days(desk).filter { $0.contains(" relaunch.guide/\(kind)/") }
    }

    @Test(arguments: [
        ([], "2026-04-10", "", "2026-02-02", 0),
        ([start], "2026-04-10", "", "2026-03-02", 0),
        ([start, "2026-03-04, due: 2026-04-13, cause: us, note: Late"], "2026-04-13", "", "2026-03-04", 1),
        (
            [start, "2026-03-04, due: 2026-04-13, cause: us, note: Late"] + Desk.sent("2026-03-05"), "2026-04-13",
            ", met: delivered(2026-03-05)", "2026-03-05", 1
        ),
        (
            Desk.sent("2026-03-03") + ["2026-03-04, due: 2026-04-03, cause: us, note: Early"], "2026-04-03",
            ", met: delivered(2026-03-03)", "2026-03-04", 1
        ),
        (
            [
                "2026-03-03, state: blocked, note: Ill", "2026-03-03, due: unknown, cause: us, note: Ill",
                "2026-03-06, due: 2026-04-20, cause: us, note: Well again", "2026-03-06, state: on track",
            ], "2026-04-20", "", "2026-03-06", 2
        ),
    ])
    func aPromiseIsOnItsPresentDay(_ log: [String], day: String, met: String, recorded: String, moves: Int) throws {
        #expect(
            try self.day("due day", log) == [
                "\(day) relaunch.guide/due day/1 promise(output: Guide, first: 2026-04-10\(met)), recorded \(recorded), moved \(moves)"
            ])
    }

    @Test func anUnknownDayAndWhatBecameOfAnotherAreInNoCalendar() throws {
        let blocked = [
            "2026-03-03, state: blocked, note: Ill", "2026-03-03, due: unknown, cause: us, note: Nobody can tell",
        ]
        #expect(try day("due day", blocked) == [])
        let replaced = [Self.start, "2026-03-04, replaced: pages, note: Another plan"]
        #expect(try day("due day", replaced) + day("decision day", replaced) == [])
    }

    @Test func whatClosedWithoutBeingDeliveredSaysSo() throws {
        let keys = Desk.closed(
            "2026-03-16", "changed via scope", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: pages}]")
        #expect(
            try day("due day", [Self.start], keys: keys) == [
                "2026-04-10 relaunch.guide/due day/1 promise(output: Guide, first: 2026-04-10, met: closed(changedViaScope, 2026-03-16)), recorded 2026-03-16, moved 0"
            ])
        #expect(
            try day("decision day", [Self.start], keys: keys) == [
                "2026-03-20 relaunch.guide/decision day/1 decision(output: Guide, question: Do you accept it?, who: [Priya Nair], answer: closed(changedViaScope, 2026-03-16)), recorded 2026-03-16, moved 0"
            ])
    }

    @Test(arguments: [
        ([start], "2026-03-20", "", "2026-03-02", 0),
        (Desk.sent("2026-03-05"), "2026-03-20", "", "2026-03-05", 0),
        (Desk.sent("2026-03-05", "decide_by: 2026-03-10"), "2026-03-10", "", "2026-03-05", 1),
        (
            Desk.sent("2026-03-05", "decide_by: 2026-03-10")
                + ["2026-03-09, decision: needs revisions, by: Priya Nair, via: email, note: No"],
            "2026-03-10", ", answer: revisionsAsked(2026-03-09)", "2026-03-09", 1
        ),
        (
            Desk.sent("2026-03-05", "decide_by: 2026-03-10")
                + ["2026-03-09, decision: needs revisions, by: Priya Nair, via: email, note: No"]
                + Desk.sent("2026-03-11", "decide_by: 2026-03-13"),
            "2026-03-13", "", "2026-03-11", 2
        ),
        (
            Desk.sent("2026-03-05") + [Desk.approved("2026-03-06")], "2026-03-20", ", answer: approved(2026-03-06)",
            "2026-03-06", 0
        ),
        (
            Desk.sent("2026-03-05") + ["2026-03-06, rework: Shorter"], "2026-03-20", ", answer: withdrawn(2026-03-06)",
            "2026-03-06", 0
        ),
    ])
    func aDecisionIsOnTheDayOfItsLastRound(
        _ log: [String], day: String, answer: String, recorded: String, moves: Int
    ) throws {
        #expect(
            try self.day("decision day", log) == [
                "\(day) relaunch.guide/decision day/1 decision(output: Guide, question: Do you accept it?, who: [Priya Nair]\(answer)), recorded \(recorded), moved \(moves)"
            ])
    }

    @Test func aClientsOpenInputsAreTold() throws {
        let needs = """
            needs:
              - {what: Stock lists, from: Callum Reid, asked: 2026-03-09, due: 2026-03-16, blocks: The shop}
              - {what: Photographs, from: Priya Nair, due: 2026-03-10, received: 2026-03-09}
              - {what: A test account, from: The bank, due: 2026-03-20}
              - {what: Old brochures, from: Priya Nair}
              - {what: Prices, from: Priya Nair, due: 2026-03-20}
            """
        #expect(
            try day("need", [Self.start], keys: needs) == [
                "2026-03-16 relaunch.guide/need/1 input(what: Stock lists, from: Callum Reid, neededFor: The shop), recorded 2026-03-09, moved 0",
                "2026-03-20 relaunch.guide/need/5 input(what: Prices, from: Priya Nair, neededFor: Guide), recorded 2026-03-02, moved 0",
            ])
    }

    @Test func theEndStandsOnItsPresentDay() throws {
        let log = "log: [{on: 2026-03-04, end: 2026-07-31, cause: client, note: Late}]"
        #expect(
            try days(Desk().project("end: 2026-06-30\n\(log)")) == [
                "2026-07-31 relaunch/end day/1 end(first: 2026-06-30), recorded 2026-03-04, moved 1"
            ])
        #expect(
            try days(Desk().project("end: 2026-06-30\nclosed: {on: 2026-03-16}")) == [
                "2026-06-30 relaunch/end day/1 end(first: 2026-06-30, endedOn: 2026-03-16), recorded 2026-03-16, moved 0"
            ])
    }

    @Test func whereNothingIsPlannedTheStartStandsIn() throws {
        #expect(try days(Desk()) == ["2026-02-02 relaunch/start day/1 start, recorded 2026-02-02, moved 0"])
    }

    @Test func theDaysOfAllProjectsStandInOneOrder() throws {
        let desk = Desk().project("end: 2026-04-10").milestone("01-guide", "Guide")
            .with("care/project.md", Desk.project("end: 2026-04-10")).with("care/01-plan.md", Desk.milestone("Plan"))
        #expect(
            try desk.publication().plannedDays.map { "\($0.day) \($0.name)" } == [
                "2026-03-20 care.plan/decision day/1", "2026-03-20 relaunch.guide/decision day/1",
                "2026-04-10 care/end day/1", "2026-04-10 care.plan/due day/1", "2026-04-10 relaunch/end day/1",
                "2026-04-10 relaunch.guide/due day/1",
            ])
    }
}
