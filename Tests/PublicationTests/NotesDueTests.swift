import Testing
import Vocabulary

@testable import Publication

/// Which events no note has told.
@Suite struct NotesDueTests {
    private static let start = "2026-03-02, state: on track"
    private static let blocked = "2026-03-05, state: blocked, note: No photographs"
    private static let moved = "2026-03-06, due: 2026-04-17, cause: client, note: Waited for photographs"
    private static let revisions = "2026-03-13, decision: needs revisions, by: Priya Nair, via: email, note: Too formal"
    private static let outcomes = "## Outcomes\n\n- Five pages, one voice\n"
    private static let kickoff = "{on: 2026-02-02, sent: kickoff}"

    /// The notes that are due, as `kind of record since day`; the kickoff was sent.
    private func due(_ desk: Desk, project: String = "log: [\(kickoff)]") throws -> [String] {
        try desk.project(project).checked().notesDue.map { note in
            let record = note.record.replacing("northwind/relaunch/", with: "")
            let lack = note.lack == nil ? "" : ", lacking something"
            return "\(note.kind.rawValue) of \(record) since \(note.since)\(lack)"
        }
    }

    private func due(log: [String], keys: String = "", body: String = "") throws -> [String] {
        try due(Desk().milestone("01-guide", "Guide", log: [Self.start] + log, keys: keys, body: body))
    }

    // MARK: Milestones

    @Test(arguments: [
        ([], []),
        ([blocked], ["blocked of 01-guide.md since 2026-03-05"]),
        ([blocked, moved], ["recovery of 01-guide.md since 2026-03-06"]),
        (Desk.sent("2026-03-12"), ["review request of 01-guide.md since 2026-03-12"]),
        (Desk.sent("2026-03-12") + [revisions], ["decision received of 01-guide.md since 2026-03-13"]),
        (
            Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")],
            ["decision received of 01-guide.md since 2026-03-13"]
        ),
    ])
    func theNewestEventIsDueUntilItIsTold(log: [String], expected: [String]) throws {
        #expect(try due(log: log) == expected)
    }

    @Test(arguments: [
        [blocked, "2026-03-05, sent: blocked"],
        [blocked, moved, "2026-03-06, sent: recovery"],
        // News is told by whatever is written later.
        [blocked, moved, "2026-03-06, sent: blocked"],
        Desk.sent("2026-03-12") + ["2026-03-12, sent: review request"],
        Desk.sent("2026-03-12") + [revisions, "2026-03-14, sent: decision received"],
    ])
    func whatWasToldIsNotDue(log: [String]) throws {
        #expect(try due(log: log) == [])
    }

    @Test func anotherRoundAsksForAnotherRequest() throws {
        let first = Desk.sent("2026-03-10") + ["2026-03-10, sent: review request"]
        let second = [Self.revisions, "2026-03-14, rework: Warmer", "2026-03-16, qa: passed, by: Dana Ortiz"]
        #expect(
            try due(log: first + second + ["2026-03-16, state: in review"])
                == ["review request of 01-guide.md since 2026-03-16"])
    }

    @Test func aRequestIsToldByNothingButARequest() throws {
        #expect(
            try due(log: Desk.sent("2026-03-12") + ["2026-03-12, sent: recovery"])
                == ["review request of 01-guide.md since 2026-03-12"])
    }

    @Test(arguments: ["update", "recovery", "scope change"])
    func aLaterNoteOfTheProjectTellsTheNews(kind: String) throws {
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start, Self.blocked])
        #expect(try due(desk, project: "log: [\(Self.kickoff), {on: 2026-03-05, sent: \(kind)}]") == [])
        #expect(
            try due(desk, project: "log: [\(Self.kickoff), {on: 2026-03-04, sent: \(kind)}]")
                == ["blocked of 01-guide.md since 2026-03-05"])
    }

    @Test func aClosedMilestoneWantsItsNoteAndSaysWhereItLacksOutcomes() throws {
        let log = Desk.sent("2026-03-12") + [Desk.approved("2026-03-13"), "2026-03-13, sent: decision received"]
        let closed = Desk.closed("2026-03-14")
        #expect(
            try due(log: log, keys: closed, body: Self.outcomes) == ["milestone note of 01-guide.md since 2026-03-14"])
        #expect(
            try due(log: log, keys: closed) == ["milestone note of 01-guide.md since 2026-03-14, lacking something"])
        #expect(try due(log: log + ["2026-03-14, sent: milestone note"], keys: closed, body: Self.outcomes) == [])
    }

    @Test func whatASplitEndedIsNotTold() throws {
        let desk = Desk()
            .milestone("01-guide", "Guide", log: [Self.start, Self.blocked, "2026-03-06, split: [a, b], note: Two"])
            .milestone("02-a", "A").milestone("03-b", "B")
        #expect(try due(desk) == [])
    }

    // MARK: Time

    @Test func historyBeforeTheRulesIsTakenAsItIs() throws {
        var desk = Desk().milestone("01-guide", "Guide", log: [Self.start, Self.blocked])
        desk.settings = "rules_from: 2026-03-05"
        #expect(try due(desk) == ["blocked of 01-guide.md since 2026-03-05"])
        desk.settings = "rules_from: 2026-03-06"
        #expect(try due(desk) == [])
    }

    @Test func aHoldAsksForNothingThatStandsStill() throws {
        let hold = "holds: [{since: 2026-03-16, note: Moving house, owner: Priya Nair}]\nlog: [\(Self.kickoff)]"
        let log = [Self.start] + Desk.sent("2026-03-12")
        let decided = log + [Desk.approved("2026-03-13")]
        #expect(try due(Desk().milestone("01-guide", "Guide", log: log), project: hold) == [])
        #expect(
            try due(Desk().milestone("01-guide", "Guide", log: decided), project: hold)
                == ["decision received of 01-guide.md since 2026-03-13"])
    }

    // MARK: Projects

    @Test func aKickoffIsDueWhileNothingIsToldOrDelivered() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start])
        #expect(try due(desk, project: "") == ["kickoff of project.md since 2026-02-02"])
        #expect(try due(desk, project: "start: 2026-03-18") == [])
        #expect(try due(desk, project: "log: [{on: 2026-03-03, sent: update}]") == [])
        let sent = [Self.start] + Desk.sent("2026-03-12") + ["2026-03-12, sent: review request"]
        #expect(try due(Desk().milestone("01-guide", "Guide", log: sent), project: "") == [])
    }

    @Test func theNewestUpdateIsDue() throws {
        let update = "---\ntitle: Half is done\n---\n## What happened\n\nHalf of it.\n"
        let desk = Desk().with("relaunch/updates/2026-03-03.md", update)
            .with("relaunch/updates/2026-03-10.md", update).with("relaunch/updates/2026-03-18.md", update)
        #expect(try due(desk) == ["update of updates/2026-03-10.md since 2026-03-10"])
        #expect(try due(desk, project: "log: [\(Self.kickoff), {on: 2026-03-11, sent: update}]") == [])
        let empty = Desk().with("relaunch/updates/2026-03-03.md", "---\ntitle: Half is done\n---\n")
        #expect(try due(empty) == ["update of updates/2026-03-03.md since 2026-03-03, lacking something"])
    }

    @Test func eachScopeChangeIsDueAndItsLinkTellsWhichWasSent() throws {
        func change(_ title: String) -> String {
            "---\ntitle: \(title)\nasked_by: Priya Nair\non: 2026-03-03\n---\n"
        }
        let desk = Desk().with("relaunch/changes/shop.md", change("A shop"))
            .with("relaunch/changes/blog.md", change("A blog"))
        let blog = "scope change of changes/blog.md since 2026-03-03"
        let shop = "scope change of changes/shop.md since 2026-03-03"
        #expect(try due(desk) == [blog, shop])
        let sent = "{on: 2026-03-04, sent: scope change, link: \"#relaunch.change.shop\"}"
        #expect(try due(desk, project: "log: [\(Self.kickoff), \(sent)]") == [blog])
        #expect(try due(desk, project: "log: [\(Self.kickoff), {on: 2026-03-04, sent: scope change}]") == [])
    }

    @Test func aMovedEndIsDue() throws {
        let moved = "end: 2026-06-30\nlog: [\(Self.kickoff), {on: 2026-03-03, end: 2026-07-01, cause: us, note: More}"
        #expect(try due(Desk(), project: "\(moved)]") == ["recovery of project.md since 2026-03-03"])
        #expect(try due(Desk(), project: "\(moved), {on: 2026-03-04, sent: recovery}]") == [])
    }

    @Test func anEndedProjectWantsItsLastNoteAndNoOther() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start, Self.blocked])
        let closed = "closed: {on: 2026-03-16, note: All is done}\nlog: [\(Self.kickoff)"
        #expect(try due(desk, project: "\(closed)]") == ["project closed of project.md since 2026-03-16"])
        #expect(try due(desk, project: "\(closed), {on: 2026-03-16, sent: project closed}]") == [])
    }
}
