import Testing
import Vocabulary

@Suite struct CloseoutTests {
    private static let approval = [
        "2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review",
        "2026-03-05, decision: approved, by: Priya Nair, via: email",
    ]
    private static let blocked = ["2026-03-05, state: blocked, note: Why"]

    private func fixture(_ log: [String], closed: String) -> Fixture {
        Fixture().withLog(log, keys: "closed: {\(closed)}")
    }

    @Test func eachOfTheFourKeysIsAskedFor() throws {
        try Fixture().withLog(CloseoutTests.approval, keys: "closed: {}").expect([
            "13:9: error: `closed` has no `next`; add what happens next [closeout]",
            "13:9: error: `closed` has no `on`; add the day it closed [closeout]",
            "13:9: error: `closed` has no `outcome`; add how it closed [closeout]",
            "13:9: error: `closed` has no `owner`; add who makes the next move [closeout]",
        ])
    }

    @Test func anApprovalNeedsTheLogsLastDecision() throws {
        try fixture(
            CloseoutTests.blocked, closed: "on: 2026-03-06, outcome: approved, next: Copy, owner: Dana Ortiz"
        )
        .expect([
            "11:35: error: the outcome is approved, but the log ends with the milestone blocked; log the decision, or write the outcome it had [closeout]"
        ])
    }

    @Test func oneOfSeveralOwnersApprovesNothing() throws {
        let record = Fixture().withMessaging(
            """
            approval: {owner: [Priya Nair, Tom Ash], via: email, decide_by: 2026-03-18, question: Do you accept it?}
            deliverables: [{title: Messaging guide, file: files/messaging-guide.pdf}]
            caveats: none
            next: Homepage copy starts on Monday
            log:
            \(CloseoutTests.approval.map { "  - {on: \($0)}" }.joined(separator: "\n"))
              - {on: 2026-03-06, state: in review}
            closed: {on: 2026-03-06, outcome: approved, next: Copy, owner: Dana Ortiz}
            """)
        try record.expect([
            "14:35: error: the outcome is approved, but the log ends with the milestone in review; log the decision, or write the outcome it had [closeout]"
        ])
    }

    @Test func aWaiverCompletesTheApproval() throws {
        let log = Array(CloseoutTests.approval.prefix(2)) + ["2026-03-05, waived: Priya Nair, note: On leave"]
        try fixture(log, closed: "on: 2026-03-06, outcome: approved, next: Copy, owner: Dana Ortiz").expect([]
        )
    }

    @Test func anApprovalIsNoOtherOutcome() throws {
        let closed =
            "on: 2026-03-06, outcome: needs revisions, next: Copy, owner: Dana Ortiz, open: [{what: All, owner: Dana Ortiz, into: homepage}]"
        try fixture(CloseoutTests.approval, closed: closed).expect([
            "13:35: error: the outcome is needs revisions, but the log ends with an approval; write `outcome: approved`, or log the state that reopened it [closeout]"
        ])
    }

    @Test func whatClosesWithoutApprovalHandsItsWorkOn() throws {
        let closed = "on: 2026-03-06, outcome: blocked by dependency, next: Copy, owner: Dana Ortiz"
        try fixture(CloseoutTests.blocked, closed: closed).expect([
            "11:35: error: a milestone that closes as blocked by dependency hands its work on; list what is open under `open`, each item with `into` [closeout]"
        ])
        try fixture(CloseoutTests.blocked, closed: closed + ", open: [{what: All}]").expect([
            "11:96: error: nobody answers for this open item; add its `owner` [closeout]",
            "11:96: error: this open item goes nowhere; name the milestone that takes it on with `into` [closeout]",
        ])
    }

    @Test func anOpenItemOfAnApprovedMilestoneNeedsAnOwnerOnly() throws {
        let closed = "on: 2026-03-06, outcome: approved, next: Copy, owner: Dana Ortiz, open: "
        try fixture(CloseoutTests.approval, closed: closed + "[{what: Proofs, owner: Tom Ash}]").expect([])
        try fixture(CloseoutTests.approval, closed: closed + "[{what: Proofs}]").expect([
            "13:83: error: nobody answers for this open item; add its `owner` [closeout]"
        ])
    }

    @Test(arguments: [
        ("2026-04-01", nil),
        (
            "2026-04-02",
            "this project closes on 2026-04-02, and today is 2026-04-01; close it when it is done, or mend the day"
        ),
        ("2026-02-01", "this project closed on 2026-02-01, but it starts on 2026-02-02 only; mend one of the two days"),
    ])
    func aProjectClosesBetweenItsStartAndToday(_ day: String, _ message: String?) throws {
        let project = Fixture.project(log: [], keys: "closed: {on: \(day)}")
        try Fixture().with("website-relaunch/project.md", project)
            .expect(message.map { ["project.md:6:14: error: \($0) [closeout]"] } ?? [])
    }

    @Test(arguments: [RuleID.overdue, .quiet, .noteDue, .blockedButActive, .threeAnswers, .promisedEnd])
    func aProjectThatIsYetToCloseIsStillJudged(_ rule: RuleID) throws {
        let keys = "end: 2026-03-31\ncadence: 7 days"
        let closing = "closed: {on: 2026-12-01}"
        let log = ["2026-02-16, state: on track"]
        let need = "needs: [{what: Photographs, from: Priya Nair, due: 2026-03-16}]"
        let told = Fixture.standardRecords["website-relaunch/01-capacity-audit.md"]?.replacing(
            "  - {on: 2026-02-20, sent: milestone note, link: website-relaunch/capacity-audit/}\n", with: "")
        let fixture = Fixture().listening(to: rule).on("2026-04-20").withLog(log, keys: need)
            .with("website-relaunch/01-capacity-audit.md", told ?? "")
        let open = fixture.with("website-relaunch/project.md", Fixture.project(log: [], keys: keys))
        let future = fixture.with("website-relaunch/project.md", Fixture.project(log: [], keys: "\(keys)\n\(closing)"))
        let expected = try open.findings()
        #expect(!expected.isEmpty)
        #expect(try future.findings().filter { $0.contains(": warning: ") } == expected)
    }

    @Test(arguments: [
        (
            "2026-03-04",
            "this milestone closed on 2026-03-04, but its log goes on with `decision` on 2026-03-05; mend the day"
        ),
        ("2026-03-05", nil), ("2026-04-01", nil),
        (
            "2026-04-02",
            "this milestone closes on 2026-04-02, and today is 2026-04-01; close it when it is done, or mend the day"
        ),
    ])
    func theDayLiesBetweenTheLastEntryAndToday(_ day: String, _ message: String?) throws {
        let log =
            CloseoutTests.approval + ["2026-03-20, sent: milestone note", "2026-03-21, feedback: Lovely"]
        try fixture(log, closed: "on: \(day), outcome: approved, next: Copy, owner: Dana Ortiz")
            .expect(message.map { ["15:14: error: \($0) [closeout]"] } ?? [])
    }
}
