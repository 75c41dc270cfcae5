import Testing

@testable import Publication

/// One row for each milestone: what was promised, what became of it, and what it opens.
@Suite struct PathTests {
    private static let start = "2026-03-02, state: on track"
    private static let approved = [start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")]

    private func row(_ desk: Desk, _ index: Int = 0) throws -> PathRow { try desk.first().path[index] }

    @Test func anApprovedRowTellsWhatItWasWorthAndOpensItsSummary() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", due: "2026-03-10", log: Self.approved,
            keys: "title: You know what to say\naliases: [messages]\n\(Desk.closed("2026-03-13"))",
            body: "## Why it matters\n\nIt may sell.\n\n## Outcomes\n\nIt sells.\n")
        let row = told(try row(desk))
        #expect(
            row
                == """
                anchors: [relaunch.messages; relaunch.guide; relaunch.messages._ask; relaunch.guide._ask], \
                title: You know what to say, output: Guide, \
                standing: approved(2026-03-13), firstPromise: 2026-03-10, due: 2026-03-10, deliveredOn: 2026-03-12, \
                round: 1, moves: , worth: “It sells.”, opens: summary(folder: relaunch/guide)
                """.replacing(" moves: ,", with: ""))
    }

    /// The client is told of changes that it asked for only where it asked for some.
    @Test(arguments: [
        ("2026-03-11, decision: needs revisions, by: Priya Nair, via: email, note: Too formal", Rework.revisionsAsked),
        ("2026-03-11, state: on track, note: We found a slip of our own", Rework.withdrawn),
    ])
    func whatCameBackIsToldByWhoSentItBack(_ entry: String, _ rework: Rework) throws {
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start] + Desk.sent("2026-03-10") + [entry])
        #expect(try row(desk).rework == rework)
        #expect(try desk.first().working.map(\.rework) == [rework])
    }

    @Test func aRowInReviewOpensItsAsk() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", due: "2026-03-11",
            log: [Self.start] + Desk.sent("2026-03-10") + [
                "2026-03-11, decision: needs revisions, by: Priya Nair, via: email, note: Too formal"
            ]
                + Desk.sent("2026-03-12", "decide_by: 2026-03-19"), body: "## Why it matters\n\nIt may sell.\n")
        let row = told(try row(desk))
        #expect(
            row == """
                anchors: [relaunch.guide], title: Guide as it should be, output: Guide, standing: open(inReview), \
                isCurrent: yes, firstPromise: 2026-03-11, due: 2026-03-11, deliveredOn: 2026-03-10, \
                decideBy: 2026-03-19, round: 2, worth: “It may sell.”, opens: page(anchor: relaunch.guide._ask)
                """)
        let paused = desk.project("holds: [{since: 2026-03-13, note: The merger, owner: Priya Nair}]")
        #expect(try paused.first().path.map { $0.opens.map(told) } == [nil])
    }

    @Test func movesAreToldWithCauseAndReason() throws {
        let change =
            "---\ntitle: A Spanish edition\nasked_by: Priya Nair\non: 2026-03-02\ndecision: {outcome: accepted, by: Priya Nair, on: 2026-03-03}\n---\n"
        let log = [
            Self.start, "2026-03-04, due: 2026-04-17, cause: scope, note: One more language, change: spanish",
            "2026-03-05, due: 2026-04-15, cause: us, note: We found two days",
            "2026-03-06, state: blocked, note: No photographs",
            "2026-03-06, due: unknown, cause: client, note: Nobody can tell",
            "2026-03-09, due: 2026-04-20, cause: client, note: They came",
        ]
        let row = try row(Desk().milestone("01-guide", "Guide", log: log).with("relaunch/changes/spanish.md", change))
        #expect(
            row.moves.map(told) == [
                "on: 2026-03-04, from: 2026-04-10, to: 2026-04-17, days: 7, cause: scope, note: One more language, change: A Spanish edition",
                "on: 2026-03-05, from: 2026-04-17, to: 2026-04-15, days: -2, cause: us, note: We found two days",
                "on: 2026-03-06, from: 2026-04-15, cause: client, note: Nobody can tell",
                "on: 2026-03-09, from: 2026-04-15, to: 2026-04-20, days: 5, cause: client, note: They came",
            ])
        #expect(
            "\(row.firstPromise) \(told(row.due as Any)) \(told(row.standing))"
                == "2026-04-10 2026-04-20 open(blocked, reason: No photographs)")
    }

    /// The day is that of the split, not of the state before it.
    @Test func aSplitHandsTheFirstPromiseDown() throws {
        let desk = Desk()
            .milestone(
                "01-site", "Site", due: "2026-03-20",
                log: [
                    Self.start, "2026-03-04, due: 2026-03-27, cause: us, note: Slow",
                    "2026-03-12, split: [shop, pages], note: Too large",
                ]
            )
            .milestone("02-pages", "Pages", due: "2026-04-10")
            .milestone("03-shop", "Shop", due: "2026-04-20", log: ["2026-03-13, replaced: store, note: Another system"])
            .milestone(
                "04-store", "Store", due: "2026-05-20",
                log: ["2026-03-13, due: 2026-05-21, cause: third party, note: The bank"])
        let rows = try desk.first().path
        #expect(
            rows.map { "\($0.output): \(told($0.standing)), \($0.firstPromise), \($0.moves.map { "\($0.on)" })" } == [
                #"Site: superseded(by: [Pages; Shop], on: 2026-03-12), 2026-03-20, ["2026-03-04"]"#,
                #"Pages: open(planned), 2026-03-20, ["2026-03-04"]"#,
                #"Shop: superseded(by: [Store], on: 2026-03-13), 2026-03-20, ["2026-03-04"]"#,
                #"Store: open(planned), 2026-03-20, ["2026-03-04", "2026-03-13"]"#,
            ])
    }

    @Test func aRowThatClosedWithoutApprovalSaysHow() throws {
        let desk = Desk()
            .milestone(
                "01-guide", "Guide", log: [Self.start],
                keys: Desk.closed(
                    "2026-03-16", "changed via scope", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: pages}]")
            )
            .milestone("02-pages", "Pages")
        let row = try row(desk)
        #expect(
            "\(told(row.standing)) \(row.opens.map(told) ?? "")"
                == "closed(changedViaScope, 2026-03-16) summary(folder: relaunch/guide)")
    }

    @Test func whatIsSentForADecisionIsCurrentBeforeWhatIsUnderWay() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: Self.approved)
            .milestone("02-pages", "Pages", log: [Self.start])
            .milestone("03-shop", "Shop", log: Desk.sent("2026-03-12")).milestone("04-launch", "Launch")
        #expect(try desk.first().path.map(\.isCurrent) == [false, false, true, false])
        #expect(try desk.milestone("03-shop", "Shop").first().path.map(\.isCurrent) == [false, true, false, false])
        #expect(
            try desk.project("closed: {on: 2026-03-17}").first().path.map(\.isCurrent) == [false, false, false, false])
    }

    @Test(arguments: [
        ("2026-04-10", "", [], false), ("2026-04-11", "", [], true),
        ("2026-04-11", "holds: [{since: 2026-04-01, note: The merger, owner: Priya Nair}]", [], false),
        ("2026-04-11", "closed: {on: 2026-04-11}", [], false),
        ("2026-04-11", "", ["2026-03-09, due: 2026-04-11, cause: us, note: Slow"], false),
        (
            "2026-04-11", "",
            ["2026-03-09, state: blocked, note: No", "2026-03-09, due: unknown, cause: client, note: No"], false
        ),
        ("2026-04-11", "", Desk.sent("2026-04-09"), false),
    ])
    func aRowIsOverdueFromTheDayAfterItsPromise(_ today: String, _ keys: String, _ log: [String], isOverdue: Bool)
        throws
    {
        let desk = Desk().project(keys).milestone("01-guide", "Guide", log: [Self.start] + log)
        #expect(try desk.on(today).first().path.map(\.isOverdue) == [isOverdue])
    }

    @Test func aTitleWithoutLettersFallsBackToTheOutput() throws {
        #expect(try row(Desk().milestone("01-guide", "Guide", keys: "title: \"🚀 1\"")).title == "Guide")
        #expect(try row(Desk().milestone("01-guide", "Guide", keys: "title: ガイド")).title == "ガイド")
    }
}
