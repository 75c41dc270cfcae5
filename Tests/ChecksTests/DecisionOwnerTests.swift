import Testing

@Suite struct DecisionOwnerTests {
    private static let review = ["2026-03-02, qa: passed, by: Dana Ortiz", "2026-03-02, state: in review"]

    private func fixture(_ answers: [String], approval: String) -> Fixture {
        let log = (DecisionOwnerTests.review + answers.map { "2026-03-05, \($0)" }).map { "  - {on: \($0)}" }
        return Fixture().withMessaging(
            """
            approval: {\(approval), decide_by: 2026-03-18, question: Do you accept the guide?}
            deliverables: [{title: Messaging guide, file: files/messaging-guide.pdf}]
            caveats: none
            next: Homepage copy starts on Monday
            log:
            \(log.joined(separator: "\n"))
            """)
    }

    @Test func aMistypedOwnerIsReportedWithTheNearestName() throws {
        try fixture(
            ["decision: approved, by: Prya Nair, via: email"], approval: "owner: Priya Nair, via: email"
        ).expect([
            "12:46: error: “Prya Nair” does not decide on this milestone, “Priya Nair” does; log these words as `feedback`, and the decision when it is made; did you mean “Priya Nair”? [decision-owner]"
        ])
    }

    @Test func eachOfSeveralOwnersAndChannelsIsAccepted() throws {
        let answers = [
            "decision: approved, by: Tom Ash, via: portal", "decision: approved, by: Priya Nair, via: email",
        ]
        try fixture(answers, approval: "owner: [Priya Nair, Tom Ash], via: [email, portal]").expect([])
    }

    @Test func whoIsNotAmongSeveralOwnersDecidesNothing() throws {
        let answers = ["decision: needs revisions, by: Mia Berg, via: letter, note: Too long"]
        try fixture(answers, approval: "owner: [Priya Nair, Tom Ash], via: [email, portal]").expect([
            "12:53: error: “Mia Berg” does not decide on this milestone, “Priya Nair” and “Tom Ash” do; log these words as `feedback`, and the decision when it is made [decision-owner]",
            "12:68: error: “letter” is not an agreed channel (“email” or “portal”); log this answer as `feedback`, and the decision when it is repeated there [decision-owner]",
        ])
    }

    @Test func anOwnerMayApproveTwiceInARound() throws {
        let answers = Array(repeating: "decision: approved, by: Tom Ash, via: email", count: 2)
        try fixture(answers, approval: "owner: [Priya Nair, Tom Ash], via: email").expect([])
    }

    @Test func onlyAnOwnersAnswerIsWaived() throws {
        try fixture(["waived: Tom Ash, note: On leave"], approval: "owner: [Priya Nair, Tom Ash], via: email")
            .expect([])
        try fixture(
            ["waived: Tom Asch, note: On leave"], approval: "owner: [Priya Nair, Tom Ash], via: email"
        ).expect([
            "12:30: error: “Tom Asch” does not decide on this milestone, so there is no answer to waive; name one of its approval owners, “Priya Nair” or “Tom Ash”; did you mean “Tom Ash”? [decision-owner]"
        ])
    }

    @Test func theProjectsApprovalHoldsWhereTheMilestoneSaysNothing() throws {
        let project = Fixture.project(log: [], keys: "approval: {owner: Tom Ash, via: portal}")
        let log = (DecisionOwnerTests.review + ["2026-03-05, decision: approved, by: Tom Ash, via: email"])
            .map { "  - {on: \($0)}" }.joined(separator: "\n")
        let fixture = Fixture().with("website-relaunch/project.md", project).withMessaging(
            """
            approval: {decide_by: 2026-03-18, question: Do you accept the guide?}
            deliverables: [{title: Messaging guide, file: files/messaging-guide.pdf}]
            caveats: none
            next: Homepage copy starts on Monday
            log:
            \(log)
            """)
        try fixture.expect([
            "12:60: error: “email” is not an agreed channel (“portal”); log this answer as `feedback`, and the decision when it is repeated there [decision-owner]"
        ])
    }
}
