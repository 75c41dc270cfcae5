import Testing
import Vocabulary

@testable import Publication

/// What happened, month by month, the newest first.
@Suite struct StoryTests {
    private static let start = "2026-03-02, state: on track"
    private static let two =
        "approval: {owner: [Priya Nair, Callum Reid], decide_by: 2026-03-20, question: Do you accept it?}"

    /// The entries of one milestone, oldest first, without the month and the project's own.
    private func events(_ log: [String], keys: String = "") throws -> [String] {
        let desk = Desk().milestone("01-guide", "Guide", log: log, keys: keys).milestone("02-pages", "Pages").milestone(
            "03-shop", "Shop")
        let entries = try desk.first().story.flatMap(\.entries).filter { $0.subject == "Guide" }
        return entries.reversed().map { "\($0.day) \(told($0.event))" }
    }

    @Test(arguments: [
        ([start + ", note: With two people"], "2026-03-02 began(note: With two people)"),
        (["2026-03-03, state: at risk, note: Late"], "2026-03-03 atRisk(Late)"),
        (["2026-03-03, state: blocked, note: Closed"], "2026-03-03 blocked(Closed)"),
        ([start, "2026-03-03, state: on track"], nil),
        (
            [start, "2026-03-03, state: on track, note: The data came early"],
            "2026-03-03 onTrack(note: The data came early)"
        ),
        (
            ["2026-03-03, state: at risk, note: Late", "2026-03-04, state: on track, note: It came"],
            "2026-03-04 backOnTrack(note: It came)"
        ),
        ([start, "2026-03-03, qa: passed, by: Dana Ortiz, note: All is well"], nil),
        ([start, "2026-03-03, sent: recovery"], nil),
        ([start, "2026-03-04, rework: Shorter texts"], "2026-03-04 reworked(Shorter texts)"),
        ([start, "2026-03-04, feedback: Lovely, by: Priya Nair"], "2026-03-04 feedback(Lovely, by: Priya Nair)"),
        (Desk.sent("2026-03-03") + ["2026-03-04, feedback: Lovely"], "2026-03-04 feedback(Lovely, isOpen: yes)"),
        (
            [start, "2026-03-04, split: [shop, pages], note: Too large"],
            "2026-03-04 split(into: [Shop; Pages], note: Too large)"
        ),
        (
            [start, "2026-03-04, replaced: shop, note: Another plan"],
            "2026-03-04 replaced(by: Shop, note: Another plan)"
        ),
        (
            [start, "2026-03-04, due: 2026-04-13, cause: third party, note: The bank"],
            "2026-03-04 dateMoved(on: 2026-03-04, from: 2026-04-10, to: 2026-04-13, days: 3, cause: thirdParty, note: The bank)"
        ),
    ])
    func eachEntryOfTheLogHasItsEvent(_ log: [String], _ event: String?) throws {
        let before = try events(Array(log.dropLast()))
        #expect(try events(log) == before + [event].compactMap { $0 })
    }

    @Test func roundsAreToldWithTheirEvidenceAndAnswers() throws {
        let log =
            [Self.start] + Desk.sent("2026-03-05", "note: First look")
            + ["2026-03-06, decision: needs revisions, by: Callum Reid, via: email, note: Too formal"]
            + Desk.sent("2026-03-09")
            + [Desk.approved("2026-03-10", by: "Callum Reid"), Desk.approved("2026-03-11")]
        let guide = "[title: Guide, destination: web(https://docs.example/1)]"
        #expect(
            try events(log, keys: Self.two) == [
                "2026-03-02 began", "2026-03-05 sentForDecision(round: 1, note: First look)",
                "2026-03-06 revisionsAsked(by: Callum Reid, note: Too formal, round: 1)",
                "2026-03-09 sentForDecision(round: 2)",
                "2026-03-10 approvedBy(Callum Reid, remaining: [Priya Nair])",
                "2026-03-11 approved(by: [Priya Nair; Callum Reid], documents: \(guide))",
            ])
    }

    @Test func aRoundThatAwaitsItsDecisionShowsWhatWasSent() throws {
        let log =
            Desk.sent("2026-03-05") + ["2026-03-06, decision: needs revisions, by: Priya Nair, via: email, note: No"]
        let guide = "evidence: [title: Guide, destination: web(https://docs.example/1)]"
        #expect(
            try events(log + Desk.sent("2026-03-09")).filter { $0.contains("sent") } == [
                "2026-03-05 sentForDecision(round: 1)", "2026-03-09 sentForDecision(round: 2, \(guide))",
            ])
    }

    @Test func theWaiverThatCompletesAnApprovalIsFollowedByIt() throws {
        let waived = ["2026-03-07, waived: Callum Reid, by: Priya Nair, note: She speaks for both"]
        let sent = Desk.sent("2026-03-05")
        #expect(
            try events(sent + [Desk.approved("2026-03-06")] + waived, keys: Self.two).suffix(2) == [
                "2026-03-07 waived(owner: Callum Reid, note: She speaks for both)",
                "2026-03-07 approved(by: [Priya Nair], documents: [title: Guide, destination: web(https://docs.example/1)])",
            ])
        #expect(
            try events(sent + waived, keys: Self.two).suffix(1) == [
                "2026-03-07 waived(owner: Callum Reid, note: She speaks for both)"
            ])
    }

    @Test func kindWordsBeforeADecisionAreNotSaidToAwaitOne() throws {
        let log = Desk.sent("2026-03-03") + ["2026-03-04, feedback: Lovely"] + [Desk.approved("2026-03-05")]
        #expect(try events(log)[1] == "2026-03-04 feedback(Lovely)")
    }

    @Test func workBeginsOnceHoweverTheLogOpens() throws {
        let log =
            Desk.sent("2026-03-05") + [
                "2026-03-06, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
                "2026-03-07, state: on track",
            ]
        #expect(try events(log).filter { $0.contains("began") } == [])
    }

    private let eventful = Desk()
        .project(
            """
            end: 2026-06-30
            holds: [{since: 2026-02-20, until: 2026-02-27, note: The merger, owner: Priya Nair}]
            log: [{on: 2026-03-04, end: 2026-07-31, cause: client, note: Late}, {on: 2026-03-05, sent: update}]
            """
        )
        .milestone(
            "01-guide", "Guide", log: [start] + Desk.sent("2026-03-04") + [Desk.approved("2026-03-13")],
            keys: Desk.closed("2026-03-16")
        )
        .milestone(
            "02-pages", "Pages", log: [start, "2026-03-04, due: 2026-04-20, cause: client, note: Late"],
            keys: Desk.closed(
                "2026-03-13", "blocked by dependency", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: guide}]")
        )
        .with(
            "relaunch/updates/2026-03-04.md",
            "---\ntitle: We drew\nhealth: at risk\nreason: Rain\n---\n## Outcomes\n\nTen.\n"
        )
        .with(
            "relaunch/changes/spanish.md",
            "---\ntitle: A Spanish edition\nasked_by: Callum Reid\non: 2026-03-03\neffect: {note: One week}\ndecision: {outcome: declined, by: Priya Nair, on: 2026-03-04}\n---\nFor Madrid.\n"
        )

    @Test func theWholeStoryIsNewestFirstWithCountsOfItsEntries() throws {
        let story = told(try eventful.first().story)
        #expect(
            story == [
                "2026-3: 1 approved, 1 sentForDecision, 2 dateMoved, 1 closed, 1 scopeChange, 1 update",
                "day: 2026-03-13, event: closed(blockedByDependency, next: The copy starts), subject: Pages, summary: summary(folder: relaunch/pages)",
                "day: 2026-03-13, toldAgainOn: 2026-03-16, event: approved(by: [Priya Nair], documents: [title: Guide, destination: web(https://docs.example/1)]), subject: Guide, summary: summary(folder: relaunch/guide)",
                "day: 2026-03-04, event: update(title: We drew, health: atRisk, reason: Rain, outcomes: “Ten.”), anchors: [relaunch.2026-03-04]",
                "day: 2026-03-04, event: dateMoved(on: 2026-03-04, from: 2026-04-10, to: 2026-04-20, days: 10, cause: client, note: Late), subject: Pages",
                "day: 2026-03-04, event: sentForDecision(round: 1), subject: Guide",
                "day: 2026-03-04, event: changeDecided(title: A Spanish edition, declined, by: Priya Nair)",
                "day: 2026-03-04, event: endMoved(on: 2026-03-04, to: 2026-07-31, cause: client, note: Late, from: 2026-06-30)",
                "day: 2026-03-03, event: changeAsked(title: A Spanish edition, by: Callum Reid, reason: “For Madrid.”, effect: One week), anchors: [relaunch.change.spanish]",
                "day: 2026-03-02, event: began, subject: Pages", "day: 2026-03-02, event: began, subject: Guide",
                "2026-2: 1 paused", "day: 2026-02-28, event: resumed",
                "day: 2026-02-20, event: paused(note: The merger, owner: Priya Nair)",
                "day: 2026-02-02, event: projectStarted",
            ])
    }

    @Test func nothingLaterThanTodayIsTold() throws {
        let desk = Desk().project(
            "holds: [{since: 2026-03-10, until: 2026-03-17, note: The merger, owner: Priya Nair}]"
        )
        .with("relaunch/updates/2026-03-18.md", "---\ntitle: We drew\n---\n")
        let events = try desk.first().story.flatMap(\.entries).map { "\($0.day) \(told($0.event))" }
        #expect(events == ["2026-03-10 paused(note: The merger, owner: Priya Nair)", "2026-02-02 projectStarted"])
    }

    @Test func theEndOfTheProjectIsItsLastEvent() throws {
        let story = try Desk().project("closed: {on: 2026-03-17, note: All is live}")
            .milestone("01-guide", "Guide", log: Desk.sent("2026-03-16") + [Desk.approved("2026-03-17")]).first().story
        #expect(
            told(story).prefix(3) == [
                "2026-3: 1 approved, 1 sentForDecision", "day: 2026-03-17, event: projectEnded(note: All is live)",
                "day: 2026-03-17, event: approved(by: [Priya Nair], documents: [title: Guide, destination: web(https://docs.example/1)]), subject: Guide",
            ])
    }
}
