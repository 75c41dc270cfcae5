import Testing

@testable import Publication

/// What stands around the headline: counts, the promised end, the news, who works and who moves next.
@Suite struct HeadTests {
    private static let start = "2026-03-02, state: on track"
    private static let approved = [start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")]
    private static let split = [
        start, "2026-03-04, due: 2026-04-14, cause: us, note: Slow",
        "2026-03-12, split: [pages, shop], note: Too large",
    ]

    @Test func progressCountsApprovalsOfWhatIsNotSuperseded() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: Self.approved)
            .milestone("02-site", "Site", log: Self.split)
            .milestone("03-pages", "Pages", log: Self.approved)
            .milestone("04-shop", "Shop", log: Desk.sent("2026-03-12"))
        #expect(told(try desk.first().progress) == "approved: 2, total: 3")
    }

    @Test func theEndIsToldAsFirstPromisedWithEveryMove() throws {
        let moves = """
            log:
              - {on: 2026-03-04, end: 2026-07-31, cause: client, note: The photographs are late}
              - {on: 2026-03-09, end: 2026-07-24, cause: us, note: We found a week}
            """
        let told =
            "moves: [on: 2026-03-04, to: 2026-07-31, cause: client, note: The photographs are late; on: 2026-03-09, to: 2026-07-24, cause: us, note: We found a week]"
        #expect(
            try Desk().project("end: 2026-06-30\n\(moves)").first().end.map(PublicationTests.told)
                == "first: 2026-06-30, \(told)")
        #expect(try Desk().project("end: 2026-06-30").first().end.map(PublicationTests.told) == "first: 2026-06-30")
        #expect(try Desk().project("").first().end.map(PublicationTests.told) == nil)
        #expect(
            try Desk().project(moves).first().end.map(PublicationTests.told)
                == "first: 2026-07-31, moves: [on: 2026-03-09, to: 2026-07-24, cause: us, note: We found a week]")
    }

    @Test func aMoveThatASplitHandedDownIsCountedOnce() throws {
        let desk = Desk().milestone("01-site", "Site", log: Self.split)
            .milestone("02-pages", "Pages").milestone("03-shop", "Shop")
        #expect(
            try desk.first().dateMoves.map(told) == [
                "on: 2026-03-04, from: 2026-04-10, to: 2026-04-14, days: 4, cause: us, note: Slow"
            ])
    }

    @Test func whatCameAfterTheLastNoteIsCounted() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide",
            log: [Self.start] + Desk.sent("2026-03-09") + ["2026-03-09, sent: review request"]
                + ["2026-03-11, decision: needs revisions, by: Priya Nair, via: email, note: Too formal"]
                + Desk.sent("2026-03-12"))
        #expect(
            try desk.first().sinceNote.map(told)
                == "day: 2026-03-09, counts: [kind: revisionsAsked, count: 1; kind: sentForDecision, count: 1]")
        // Even what a month does not count is something that its reader has missed.
        let comment = desk.milestone(
            "02-shop", "Shop", log: ["2026-03-13, state: on track", "2026-03-14, feedback: Fine"]
        )
        .project("log: [{on: 2026-03-12, sent: update}]")
        #expect(
            try comment.first().sinceNote.map(told)
                == "day: 2026-03-12, counts: [kind: comment, count: 1; kind: other, count: 1]")
        let quiet = try desk.project("log: [{on: 2026-03-12, sent: update}]").first().sinceNote
        #expect(quiet.map(told) == "day: 2026-03-12")
    }

    @Test func theNewestRecordOfWhatHappenedIsTheNews() throws {
        let body = "## What happened\n\nWe wrote.\n\n## Why it matters\n\nIt sells.\n\n## What comes next\n\nWe draw.\n"
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start], body: body)
            .milestone("02-pages", "Pages", log: Desk.sent("2026-03-12"), body: "## What happened\n\nIt is sent.\n")
            .milestone("03-shop", "Shop", log: ["2026-03-16, state: on track"])
        #expect(try desk.first().news.map(told) == "title: Pages, day: 2026-03-12, whatHappened: “It is sent.”")
        let update = "---\ntitle: All is well\n---\n\(body)## What we need from you\n\nPrices.\n"
        #expect(
            try desk.with("relaunch/updates/2026-03-12.md", update).first().news.map(told)
                == "title: All is well, day: 2026-03-12, whatHappened: “We wrote.”, whyItMatters: “It sells.”, whatComesNext: “We draw.”, whatWeNeed: “Prices.”"
        )
        #expect(try desk.with("relaunch/updates/2026-03-18.md", update).first().news?.title == "Pages")
    }

    /// A note that was sent, or our own check, is no news to the client.
    @Test func whatOnlyTheStudioSeesMakesNoNews() throws {
        let body = "## What happened\n\nWe wrote.\n"
        let desk = Desk()
            .milestone(
                "01-guide", "Guide",
                log: [Self.start, "2026-03-15, qa: failed, by: Dana Ortiz", "2026-03-16, sent: recovery"], body: body
            )
            .milestone("02-pages", "Pages", log: ["2026-03-03, state: on track"], body: body)
        #expect(try desk.first().news.map { "\($0.title) \($0.day)" } == "Pages 2026-03-03")
    }

    @Test func whoeverOwnsWorkThatIsUnderWayIsWorking() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start])
            .milestone("02-pages", "Pages", log: ["2026-03-05, state: at risk, note: Late"], keys: "owner: Amara Obi")
            .milestone("03-shop", "Shop", log: Desk.sent("2026-03-12"))
            .milestone("04-bank", "Bank", log: [Self.start, "2026-03-05, state: blocked, note: Closed"])
            .milestone("05-launch", "Launch")
        #expect(
            try desk.first().working.map(told) == [
                "who: Dana Ortiz, output: Guide, due: 2026-04-10", "who: Amara Obi, output: Pages, due: 2026-04-10",
            ])
        #expect(
            try desk.project("holds: [{since: 2026-03-13, note: The merger, owner: Priya Nair}]").first().working.map(
                told) == [])
        #expect(try desk.project("closed: {on: 2026-03-17}").first().working.map(told) == [])
    }

    @Test(arguments: [
        (["02-shop"], "", "who: Priya Nair, what: decision(output: Shop), by: 2026-03-20"),
        (["03-pages"], "", "who: Callum Reid, what: input(Prices), by: 2026-04-01"),
        (["04-launch", "05-later"], "", "who: Amara Obi, what: output(Launch), by: 2026-04-10"),
        (["06-done", "07-first"], "", "who: Dana Ortiz, what: text(The copy starts)"),
        (
            ["02-shop"], "holds: [{since: 2026-03-13, note: The merger, owner: Callum Reid}]",
            "who: Callum Reid, what: restart"
        ),
        (["02-shop"], "closed: {on: 2026-03-17}", nil),
    ])
    func theNextMoveHasAnOwner(_ milestones: [String], _ keys: String, _ move: String?) throws {
        let all = Desk().milestone("02-shop", "Shop", log: Desk.sent("2026-03-12"))
            .milestone(
                "03-pages", "Pages", log: [Self.start],
                keys: "needs: [{what: Prices, from: Callum Reid, due: 2026-04-01}]"
            )
            .milestone("04-launch", "Launch", log: [Self.start], keys: "owner: Amara Obi")
            .milestone("05-later", "Later", due: "2026-04-01")
            .milestone("06-done", "Done", log: Self.approved, keys: Desk.closed("2026-03-13"))
            .milestone(
                "07-first", "First", log: [Self.start] + Desk.sent("2026-03-05") + [Desk.approved("2026-03-06")],
                keys: "closed: {on: 2026-03-06, outcome: approved, next: The rest starts, owner: Amara Obi}")
        let desk = milestones.reduce(Desk().project(keys)) { desk, name in
            desk.with("relaunch/\(name).md", all.records["relaunch/\(name).md"] ?? "")
        }
        #expect(try desk.first().nextMove.map(told) == move)
    }

    @Test func risksAreThoseOfWhatIsStillOpen() throws {
        let risk = "risks:\n  - It may rain"
        let desk = Desk().milestone("01-guide", "Guide", log: Self.approved, keys: risk).milestone(
            "02-pages", "Pages", keys: risk)
        #expect(try desk.first().risks.map(told) == ["text: It may rain, output: Pages, due: 2026-04-10"])
        let late = desk.milestone("03-shop", "Shop", log: ["2026-03-02, state: at risk, note: Two interviews are late"])
        #expect(try late.first().risks.map(\.text) == ["It may rain", "Two interviews are late"])
        #expect(try desk.project("closed: {on: 2026-03-17}").first().risks.map(told) == [])
    }

    @Test func runningProjectsStandBeforeThoseToComeAndThoseThatEnded() throws {
        let desk = Desk()
            .with("ended/project.md", Desk.project("start: 2025-01-02\nclosed: {on: 2025-03-01}", title: "Ended"))
            .with("later/project.md", Desk.project("start: 2026-05-01", title: "Later"))
            .with("older/project.md", Desk.project("start: 2026-01-05", title: "Older"))
        #expect(try desk.page().projects.map(\.title) == ["Older", "Relaunch", "Later", "Ended"])
    }

    @Test func theMastheadSaysWhoAndWhenAndTheClientsLookComesFirst() throws {
        let client = Desk.client.replacing(
            "contacts", with: "locale: es\ntheme: {accent: \"#1c6e5a\", logo: files/logo.png}\ncontacts")
        #expect(
            told(try Desk().page().masthead)
                == "studio: Lighthouse Studio, client: Northwind Traders, language: english, asOf: 2026-03-17, accent: #1f5fbf, contact: hello@lighthouse.example, address: root: https://pages.lighthouse.example/, folder: northwind-abcdefghijklmnopqrstuvwxyz"
        )
        #expect(
            told(try Desk().with("client.md", client).file("files/logo.png", .png).page().masthead)
                == "studio: Lighthouse Studio, client: Northwind Traders, language: spanish, asOf: 2026-03-17, accent: #1c6e5a, logo: source: files/logo.png, path: files/logo.png, format: png, size: 1000, contact: hello@lighthouse.example, address: root: https://pages.lighthouse.example/, folder: northwind-abcdefghijklmnopqrstuvwxyz"
        )
    }
}
