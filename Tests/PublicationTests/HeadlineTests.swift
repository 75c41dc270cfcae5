import Testing
import Vocabulary

@testable import Publication

/// The one sentence that a project's state chooses, in every situation.
@Suite struct HeadlineTests {
    private static let start = "2026-03-02, state: on track"

    private func expect(
        _ desk: Desk, _ sentence: String, _ state: MilestoneState?, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let headline = try desk.first(sourceLocation: sourceLocation).headline
        #expect(told(headline) == sentence, sourceLocation: sourceLocation)
        #expect(headline.state == state, sourceLocation: sourceLocation)
    }

    private let busy = Desk()
        .milestone("01-guide", "Guide", log: [start] + Desk.sent("2026-03-12"))
        .milestone("02-pages", "Pages", due: "2026-03-30", log: ["2026-03-05, state: at risk, note: Late interviews"])
        .milestone("03-shop", "Shop", due: "2026-05-01", log: [start])

    private let needing = Desk().milestone(
        "01-pages", "Pages", log: [start, "2026-03-10, state: blocked, note: No photographs"],
        keys: "needs: [{what: Photographs, from: Priya Nair, asked: 2026-03-09, due: 2026-03-25}]")

    @Test func aDecisionThatIsAskedForOutranksTroubleAndWork() throws {
        try expect(busy, "forDecision(output: Guide)", .inReview)
    }

    @Test func anInputThatBlocksTheWorkIsTheHeadline() throws {
        try expect(
            needing, "needed(what: Photographs, output: Pages, from: Priya Nair, asked: 2026-03-09)", .blocked)
    }

    @Test func ofADecisionAndABlockingInputTheEarlierIsTheHeadline() throws {
        let guide = Desk.sent("2026-03-12", "decide_by: 2026-03-26")
        try expect(
            needing.milestone("02-guide", "Guide", log: guide),
            "needed(what: Photographs, output: Pages, from: Priya Nair, asked: 2026-03-09)", .blocked)
        try expect(
            needing.milestone("02-guide", "Guide", log: Desk.sent("2026-03-12", "decide_by: 2026-03-24")),
            "forDecision(output: Guide)", .inReview)
    }

    @Test func anInputThatBlocksNothingYetLeavesTheHeadlineToTheWork() throws {
        let keys = "needs: [{what: Photographs, from: Priya Nair, due: 2026-03-25}]"
        try expect(
            Desk().milestone("01-pages", "Pages", log: [Self.start], keys: keys),
            "underWay(output: Pages, due: 2026-04-10)",
            .onTrack)
    }

    /// Two outputs of one name: the need belongs to the one that is not blocked.
    @Test func aNeedBlocksOnlyTheMilestoneThatHasIt() throws {
        let desk = Desk()
            .milestone("01-draft", "Pages", log: [Self.start, "2026-03-10, state: blocked, note: The printer is ill"])
            .milestone("02-final", "Pages", keys: "needs: [{what: Photographs, from: Priya Nair}]")
        try expect(desk, "blocked(output: Pages, reason: The printer is ill)", .blocked)
    }

    @Test func whatOthersHoldUpIsBlockedAndNotNeededFromTheClient() throws {
        let desk = Desk().milestone(
            "01-pages", "Pages", log: [Self.start, "2026-03-10, state: blocked, note: The bank is slow"],
            keys: "needs: [{what: A test account, from: The bank}]")
        try expect(desk, "blocked(output: Pages, reason: The bank is slow)", .blocked)
    }

    @Test func riskOutranksCalmWork() throws {
        let desk = Desk().milestone("01-guide", "Guide", log: [Self.start])
            .milestone(
                "02-pages", "Pages", due: "2026-05-01", log: ["2026-03-05, state: at risk, note: Late interviews"])
        try expect(desk, "atRisk(output: Pages, reason: Late interviews)", .atRisk)
    }

    @Test func ofSeveralUnderWayTheOneThatIsDueFirstIsTold() throws {
        let desk = Desk().milestone("01-shop", "Shop", due: "2026-05-01", log: [Self.start])
            .milestone("02-guide", "Guide", due: "2026-04-10", log: [Self.start])
        try expect(desk, "underWay(output: Guide, due: 2026-04-10)", .onTrack)
    }

    @Test func betweenTwoMilestonesTheNextIsTold() throws {
        let approved = [Self.start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")]
        try expect(
            Desk().milestone("01-guide", "Guide", log: approved).milestone("02-pages", "Pages"),
            "upNext(output: Pages, due: 2026-04-10)", .planned)
    }

    @Test func beforeTheFirstDayOfWorkTheStartIsTold() throws {
        let desk = Desk().milestone("01-guide", "Guide", keys: "needs: [{what: Prices, from: Priya Nair}]")
        try expect(desk.on("2026-02-01"), "starts(on: 2026-02-02)", .planned)
        try expect(desk.on("2026-02-02"), "upNext(output: Guide, due: 2026-04-10)", .planned)
    }

    @Test(arguments: [("2026-03-17", true), ("2026-03-16", false)])
    func aHoldIsTheHeadlineUntilItsLastDay(_ until: String, isPaused: Bool) throws {
        let desk = busy.project("holds: [{since: 2026-03-13, until: \(until), note: The merger, owner: Priya Nair}]")
        try expect(
            desk,
            isPaused ? "paused(since: 2026-03-13, note: The merger, owner: Priya Nair)" : "forDecision(output: Guide)",
            isPaused ? nil : .inReview)
    }

    @Test func aHoldWithoutEndLasts() throws {
        let desk = busy.project("holds: [{since: 2026-03-13, note: The merger, owner: Priya Nair}]")
        try expect(desk.on("2027-03-17"), "paused(since: 2026-03-13, note: The merger, owner: Priya Nair)", nil)
    }

    private let finished = Desk().milestone(
        "01-guide", "Guide", log: [start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")])

    @Test func anEndedProjectSaysSoAboveAllElse() throws {
        let closed = "closed: {on: 2026-03-17, note: All is live}"
        try expect(finished.project(closed), "ended(on: 2026-03-17, note: All is live)", nil)
        try expect(
            finished.on("2026-03-16"), "allApproved(last: Guide, on: 2026-03-13)", .approved)
    }

    @Test func withEverythingApprovedTheLastApprovalIsTold() throws {
        let early = [Self.start] + Desk.sent("2026-03-05") + [Desk.approved("2026-03-06")]
        try expect(
            finished.milestone("02-pages", "Pages", log: early), "allApproved(last: Guide, on: 2026-03-13)", .approved)
    }

    @Test func whatClosedWithoutApprovalIsNotCalledApproved() throws {
        let keys = Desk.closed(
            "2026-03-16", "changed via scope", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: guide}]")
        try expect(
            finished.milestone("02-pages", "Pages", log: [Self.start], keys: keys),
            "allClosed(last: Pages, on: 2026-03-16)", nil)
    }
}
