import Testing

@testable import Publication

/// What the client is waited for, and where an answer goes.
@Suite struct AskTests {
    private static let start = "2026-03-02, state: on track"

    @Test func aDecisionIsAskedWithAllThatIsNeededToGiveIt() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12", "decide_by: 2026-03-19, question: Shall we go on?"),
            keys: """
                title: You know what to say
                approval: {via: [email, a call], decide_by: 2026-03-18, question: Do you accept it?}
                deliverables:
                  - {title: The guide, file: files/guide.pdf, version: 2, note: Read page 3}
                  - {title: The board, link: "https://board.example/7"}
                caveats:
                  - Two groups only
                invoice: {trigger: Your approval, amount: 4200 EUR}
                next: The copy starts
                """
        ).file("relaunch/files/guide.pdf", size: 24_000)
        #expect(
            try desk.page().asks.map(told) == [
                """
                kind: decision(question: Shall we go on?, round: 1, \
                evidence: [title: The guide, destination: file(path: relaunch/guide/guide.pdf), file: source: \
                relaunch/files/guide.pdf, path: relaunch/guide/guide.pdf, format: pdf, size: 24000, version: 2, \
                note: Read page 3; title: The board, destination: web(https://board.example/7)], \
                caveats: [Two groups only], channels: [email; a call], triggers: Your approval), \
                anchor: relaunch.guide._ask, anchors: [relaunch.guide._ask], \
                project: Relaunch, projectAnchor: relaunch, milestone: You know what to say, output: Guide, \
                who: [Priya Nair], askedOn: 2026-03-12, by: 2026-03-19, neededFor: The copy starts, \
                receiver: name: Dana Ortiz, address: dana@lighthouse.example
                """
            ])
    }

    private let needs = """
        needs:
          - {what: Prices, from: Callum Reid, asked: 2026-03-01, due: 2026-03-16, blocks: The shop}
          - {what: Logos, from: Priya Nair, due: 2026-03-05, received: 2026-03-06}
          - {what: A test account, from: The bank, due: 2026-04-01, blocks: Cards}
          - {what: Names, from: Callum Reid}
        """

    @Test func inputsOfTheClientAreAskedForUntilTheyArrive() throws {
        let asks = try Desk().milestone("01-shop", "Shop", keys: "owner: Amara Obi\n\(needs)").page().asks.map(told)
        #expect(
            asks == [
                """
                kind: input(what: Prices), anchor: relaunch.shop._need.1, \
                anchors: [relaunch.shop._ask], project: Relaunch, projectAnchor: relaunch, milestone: Shop as it should be, \
                output: Shop, who: [Callum Reid], askedOn: 2026-03-01, by: 2026-03-16, isOverdue: yes, \
                neededFor: The shop, receiver: name: Amara Obi, address: hello@lighthouse.example
                """,
                """
                kind: input(what: Names), anchor: relaunch.shop._need.4, project: Relaunch, projectAnchor: relaunch, milestone: Shop as it should be, \
                output: Shop, who: [Callum Reid], receiver: name: Amara Obi, address: hello@lighthouse.example
                """,
            ])
    }

    @Test func whatOutsidersOweIsWaitedForElsewhere() throws {
        #expect(
            try Desk().milestone("01-shop", "Shop", keys: needs).first().waitingOnOthers.map(told) == [
                "what: A test account, from: The bank, due: 2026-04-01, blocks: Cards"
            ])
    }

    @Test(arguments: [("2026-03-20", false), ("2026-03-21", true)])
    func anAskIsOverdueFromTheDayAfter(_ today: String, isOverdue: Bool) throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12"),
            keys: "needs: [{what: Prices, from: Priya Nair, due: 2026-03-20}]")
        #expect(try desk.on(today).page().asks.map(\.isOverdue) == [isOverdue, isOverdue])
    }

    @Test func asksOfAllProjectsStandInTheOrderOfTheirDays() throws {
        let desk = Desk()
            .milestone("01-guide", "Guide", log: Desk.sent("2026-03-12", "decide_by: 2026-03-25"))
            .milestone(
                "02-shop", "Shop",
                keys: "needs: [{what: Names, from: Priya Nair}, {what: Prices, from: Priya Nair, due: 2026-03-24}]"
            )
            .with("care/project.md", Desk.project(title: "Care"))
            .with("care/01-plan.md", Desk.milestone("Plan", log: Desk.sent("2026-03-10", "decide_by: 2026-03-24")))
            .with(
                "care/02-visit.md",
                Desk.milestone("Visit", keys: "needs: [{what: Keys, from: Priya Nair, due: 2026-03-23}]"))
        let asks = try desk.page().asks
        #expect(
            asks.map { "\($0.by.map { "\($0)" } ?? "no day") \($0.project) \($0.anchor)" } == [
                "2026-03-23 Care care.visit._need.1", "2026-03-24 Care care.plan._ask",
                "2026-03-24 Relaunch relaunch.shop._need.2",
                "2026-03-25 Relaunch relaunch.guide._ask", "no day Relaunch relaunch.shop._need.1",
            ])
    }

    /// `by` and `agreed` of the one decision that is asked for.
    private func owners(_ log: [String]) throws -> String {
        let keys =
            "approval: {owner: [Priya Nair, Callum Reid, Ana Sol], decide_by: 2026-03-20, question: Do you accept it?}"
        let asks = try Desk().milestone("01-guide", "Guide", log: Desk.sent("2026-03-12") + log, keys: keys).page().asks
        return asks.map { ask in
            let agreed = if case .decision(let decision) = ask.kind { decision.agreed } else { ["no decision"] }
            return "waits for \(ask.who.joined(separator: ", ")); agreed: \(agreed.joined(separator: ", "))"
        }.joined()
    }

    @Test func ofSeveralOwnersThoseWithoutAnAnswerAreAsked() throws {
        #expect(try owners([]) == "waits for Priya Nair, Callum Reid, Ana Sol; agreed: ")
        #expect(
            try owners([Desk.approved("2026-03-13", by: "Callum Reid")])
                == "waits for Priya Nair, Ana Sol; agreed: Callum Reid")
    }

    @Test func anOwnerWhoseAnswerWasWaivedIsNeitherAskedNorSaidToAgree() throws {
        #expect(
            try owners(["2026-03-13, waived: Ana Sol, by: Priya Nair, note: She is away"])
                == "waits for Priya Nair, Callum Reid; agreed: ")
    }

    @Test func aNewRoundAsksEverybodyAgain() throws {
        let log = [
            Desk.approved("2026-03-13", by: "Callum Reid"),
            "2026-03-14, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
        ]
        #expect(try owners(log) == "")
        #expect(try owners(log + Desk.sent("2026-03-16")) == "waits for Priya Nair, Callum Reid, Ana Sol; agreed: ")
    }

    @Test(arguments: [
        "holds: [{since: 2026-03-13, note: The merger, owner: Priya Nair}]", "closed: {on: 2026-03-17}",
    ])
    func nothingIsAskedWhileAProjectIsPausedOrAfterItEnded(_ keys: String) throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12"),
            keys: "needs: [{what: Prices, from: Priya Nair, due: 2026-03-01}]")
        #expect(try desk.page().asks.count == 2)
        #expect(try desk.project(keys).page().asks.map(told) == [])
    }

    @Test func nothingIsAskedForWhatIsApprovedOrSplit() throws {
        let desk = Desk()
            .milestone(
                "01-guide", "Guide", log: Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")],
                keys: "needs: [{what: Prices, from: Priya Nair}]"
            )
            .milestone(
                "02-shop", "Shop", log: [Self.start, "2026-03-12, split: [guide], note: Too large"],
                keys: "needs: [{what: Names, from: Priya Nair}]")
        #expect(try desk.page().asks.map(told) == [])
    }
}
