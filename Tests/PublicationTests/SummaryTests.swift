import Testing

@testable import Publication

/// The document that a closed milestone leaves behind.
@Suite struct SummaryTests {
    private let full = Desk()
        .milestone(
            "01-guide", "Guide", due: "2026-03-06",
            log: [
                "2026-03-02, feedback: Early praise, by: Callum Reid",
                "2026-03-03, due: 2026-03-09, cause: client, note: Late photographs",
            ] + Desk.sent("2026-03-09", "note: First look") + [
                "2026-03-11, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
                "2026-03-11, feedback: Still lovely, by: Callum Reid",
            ] + Desk.sent("2026-03-12", "question: Is it right now?") + [
                "2026-03-13, waived: Callum Reid, by: Priya Nair, note: She speaks for both",
                Desk.approved("2026-03-13"),
            ],
            keys: """
                title: You know what to say
                description: The words for every page
                owner: Amara Obi
                start: 2026-02-16
                approval: {owner: [Priya Nair, Callum Reid], via: email, decide_by: 2026-03-20, question: Do you accept it?}
                acceptance: [{criterion: Four groups, met: 2026-03-05}, {criterion: Tested}]
                needs: [{what: Photographs, from: Priya Nair, due: 2026-02-20, received: 2026-03-01}, {what: Logos, from: The printer}]
                caveats:
                  - Two groups only
                invoice: {trigger: Your approval, amount: 4200 EUR}
                closed:
                  on: 2026-03-16
                  outcome: approved
                  next: The copy starts
                  owner: Dana Ortiz
                  open: [{what: The tagline, owner: Priya Nair, into: pages}, {what: Invoicing, owner: Dana Ortiz}]
                """,
            body: """
                ## What happened
                We wrote.
                ## Why it matters
                It may sell.
                ## What comes next
                We draw.
                ## Outcomes
                It sells.
                """
        )
        .milestone("02-pages", "Pages")

    @Test func holdsAllThatTheRecordSaysOfTheMilestone() throws {
        let summary = told(try full.summary())
        #expect(
            summary == """
                description: The words for every page, \
                folder: relaunch/guide, anchor: relaunch.guide, project: Relaunch, title: You know what to say, output: Guide, \
                owner: Amara Obi, outcome: approved, closedOn: 2026-03-16, outcomes: “It sells.”, whatHappened: “We wrote.”, \
                whyItMatters: “It may sell.”, whatComesNext: “We draw.”, \
                deliverables: [title: Guide, destination: web(https://docs.example/1)], \
                criteria: [text: Four groups, met: 2026-03-05; text: Tested], caveats: [Two groups only], \
                rounds: [\
                number: 1, sentOn: 2026-03-09, note: First look, question: Do you accept it?, answers: [\
                on: 2026-03-11, kind: decision(needsRevisions, via: email), by: Priya Nair, text: Too formal; \
                on: 2026-03-11, kind: feedback, by: Callum Reid, text: Still lovely]; \
                number: 2, sentOn: 2026-03-12, question: Is it right now?, answers: [\
                on: 2026-03-13, kind: waiver, by: Callum Reid, text: She speaks for both; \
                on: 2026-03-13, kind: decision(approved, via: email), by: Priya Nair]], \
                start: 2026-02-16, firstPromise: 2026-03-06, due: 2026-03-09, deliveredOn: 2026-03-09, approvedOn: 2026-03-13, \
                moves: [on: 2026-03-03, from: 2026-03-06, to: 2026-03-09, days: 3, cause: client, note: Late photographs], \
                inputs: [what: Photographs, from: Priya Nair, due: 2026-02-20, received: 2026-03-01; what: Logos, from: The printer], \
                carriedOver: [what: The tagline, owner: Priya Nair, into: Pages, destination: page(anchor: relaunch.pages); \
                what: Invoicing, owner: Dana Ortiz], next: The copy starts, nextOwner: Dana Ortiz, triggers: Your approval
                """)
    }

    @Test func theStoryLeadsToItFromTheApprovalHoweverLateItClosed() throws {
        let entries = try full.first().story.flatMap(\.entries).filter { $0.summary != nil }
        #expect(
            entries.map(told) == [
                "day: 2026-03-13, toldAgainOn: 2026-03-16, event: approved(by: [Priya Nair], documents: [title: Guide, destination: web(https://docs.example/1)]), subject: Guide, summary: summary(folder: relaunch/guide)"
            ])
    }

    @Test func anOpenOrMerelyApprovedMilestoneHasNone() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")])
            .milestone("02-pages", "Pages", log: ["2026-03-02, state: on track"])
        let publication = try desk.publication()
        #expect(publication.summaries.map(told) == [])
        #expect(publication.page.projects[0].path.map { $0.opens.map(told) } == [nil, nil])
    }

    @Test func namesTheChangesThatTouchItOrMovedIt() throws {
        func change(_ title: String, _ keys: String) -> String {
            "---\ntitle: \(title)\nasked_by: Callum Reid\non: 2026-03-01\n\(keys)\n---\n"
        }
        let accepted = "decision: {outcome: accepted, by: Priya Nair, on: 2026-03-02}"
        let desk = Desk()
            .with(
                "relaunch/changes/names.md",
                change("Names it", "milestones: [leaflet]\neffect: {days: 4, note: One week}\ncost: 800 EUR")
            )
            .with("relaunch/changes/moves.md", change("Moves it", accepted))
            .with("relaunch/changes/other.md", change("Touches another", "milestones: [pages]\n\(accepted)"))
            .milestone(
                "01-guide", "Guide",
                log: ["2026-03-03, due: 2026-04-17, cause: scope, note: Why, change: moves"] + Desk.sent("2026-03-12")
                    + [Desk.approved("2026-03-13")],
                keys: "aliases: [leaflet]\n\(Desk.closed("2026-03-13"))"
            )
            .milestone("02-pages", "Pages")
        let changes = try desk.summary().changes.map(told)
        #expect(
            changes == [
                "title: Moves it, askedBy: Callum Reid, on: 2026-03-01, outcome: accepted, decidedOn: 2026-03-02, decidedBy: Priya Nair",
                "title: Names it, askedBy: Callum Reid, on: 2026-03-01, days: 4, effect: One week",
            ])
    }

    @Test func anEndedProjectGathersWhatWasCarriedOver() throws {
        #expect(try full.first().carriedOver.map(told) == [])
        #expect(
            try full.project("closed: {on: 2026-03-17}").first().carriedOver.map(told) == [
                "what: The tagline, owner: Priya Nair, into: Pages, destination: page(anchor: relaunch.pages)",
                "what: Invoicing, owner: Dana Ortiz",
            ])
    }

    @Test(arguments: [
        ("needs:\n  - {what: Photos, from: Priya Nair, asked: 2026-03-13}", true),
        ("needs:\n  - {what: Photos, from: Priya Nair, received: 2026-03-16}", false),
        ("acceptance:\n  - {criterion: Photos}", true),
        ("acceptance:\n  - {criterion: Photos, met: 2026-03-16}", false),
        ("acceptance:\n  - {criterion: Other photos, met: 2026-03-16}", true),
    ])
    func whatArrivedOrWasMetIsNoLongerOpen(keys: String, isOpen: Bool) throws {
        let open = Desk.closed("2026-03-13", keys: ", open: [{what: Photos, owner: Priya Nair, into: pages}]")
        let desk = Desk().milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")], keys: open
        ).milestone("02-pages", "Pages", keys: keys)
        let point = "what: Photos, owner: Priya Nair, into: Pages, destination: page(anchor: relaunch.pages)"
        #expect(try desk.summary().carriedOver.map(told) == (isOpen ? [point] : []))
        let ended = desk.project("closed: {on: 2026-03-17}")
        #expect(try ended.first().carriedOver.map(told) == (isOpen ? [point] : []))
    }

    @Test func whatWasHandedOnTwiceIsToldOnceWhereItIsNow() throws {
        func closed(into slug: String) -> String {
            Desk.closed("2026-03-13", keys: ", open: [{what: Photos, owner: Priya Nair, into: \(slug)}]")
        }
        let log = Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")]
        let desk = Desk().milestone("01-guide", "Guide", log: log, keys: closed(into: "pages"))
            .milestone("02-pages", "Pages", log: log, keys: closed(into: "launch"))
            .milestone("03-launch", "Launch")
        let ended = try desk.project("closed: {on: 2026-03-17}").first().carriedOver.map(told)
        #expect(
            ended == ["what: Photos, owner: Priya Nair, into: Launch, destination: page(anchor: relaunch.launch)"])
    }

    @Test func formerAddressesLeadToIt() throws {
        let desk = Desk().project("aliases: [website]").milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")],
            keys: "aliases: [messages, old-project/texts]\n\(Desk.closed("2026-03-13"))"
        ).milestone("02-pages", "Pages", keys: "aliases: [leaves]")
        let redirects = try desk.publication().redirects
        #expect(Set(redirects.map(\.to)) == ["relaunch/guide"])
        #expect(
            redirects.map(\.from).sorted() == [
                "old-project/texts", "relaunch/messages", "website/guide", "website/messages",
            ])
    }
}
