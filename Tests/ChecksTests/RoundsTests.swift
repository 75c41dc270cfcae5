import Testing

@Suite struct RoundsTests {
    private static let qa = "2026-03-02, qa: passed, by: Dana Ortiz"
    private static let review = "2026-03-02, state: in review"
    private static let revisions = "2026-03-02, decision: needs revisions, by: Priya Nair, via: email, note: Why"
    private static let decided = [qa, review, revisions]
    private static let cure =
        "agree on the round that decides and write `rounds` under `approval`, or log what is new as a change [rounds]"

    @Test func moreThanTwoRoundsAreTooManyWhereNoneAreAgreed() throws {
        let rounds = RoundsTests.self
        try heard(rounds.decided + rounds.decided).expect([])
        for further in [[], rounds.decided, rounds.decided + rounds.decided] {
            try heard(rounds.decided + rounds.decided + [rounds.qa, rounds.review] + [rounds.revisions] + further)
                .expect(
                    ["17:5: warning: this review goes beyond 2 rounds, and no number is agreed; \(rounds.cure)"])
        }
    }

    @Test func whatWasAgreedHoldsAndNotTheSettings() throws {
        let rounds = RoundsTests.self
        let two = rounds.decided + rounds.decided
        try heard(two, agreed: 1).withSettings("checks: {rounds: 5}").expect([
            "14:5: warning: this review goes beyond the 1 round agreed; \(rounds.cure)"
        ])
        try heard(two + rounds.decided, agreed: 3).withSettings("checks: {rounds: 1}").expect([])
        try heard(two).withSettings("checks: {rounds: 1}").expect([
            "14:5: warning: this review goes beyond 1 round, and no number is agreed; \(rounds.cure)"
        ])
    }

    @Test func aRoundThatWasTakenBackBeforeAnyAnswerDoesNotCount() throws {
        let rounds = RoundsTests.self
        let back = [rounds.qa, rounds.review, "2026-03-02, rework: We saw a mistake"]
        let answered = [
            rounds.qa, rounds.review, "2026-03-02, feedback: Too formal, by: Priya Nair",
            "2026-03-02, rework: Less formal",
        ]
        try heard(back + back + rounds.decided + rounds.decided).expect([])
        try heard(answered + rounds.decided + [rounds.qa, rounds.review]).expect([
            "18:5: warning: this review goes beyond 2 rounds, and no number is agreed; \(rounds.cure)"
        ])
        try heard(back + rounds.decided + rounds.decided + [rounds.qa, rounds.review]).expect([
            "20:5: warning: this review goes beyond 2 rounds, and no number is agreed; \(rounds.cure)"
        ])
    }

    @Test func itIsNotOfTheDay() throws {
        let findings = try heard(RoundsTests.decided + RoundsTests.decided, agreed: 1).checked().diagnostics
        #expect(findings.map(\.isOfTheDay) == [false])
    }

    @Test func aMilestoneThatWasGivenUpForOthersIsExempt() throws {
        let split = ["2026-03-03, split: [homepage], note: One part is ready"]
        try heard(RoundsTests.decided + RoundsTests.decided + split, agreed: 1).expect([])
    }

    /// The first entry of the log stands on line 10.
    private func heard(_ log: [String], agreed: Int? = nil) -> Fixture {
        let fixture = Fixture().listening(to: .rounds).withLog(log)
        guard let agreed else { return fixture }
        let text = fixture.records[Fixture.messaging] ?? ""
        return fixture.with(
            Fixture.messaging,
            text.replacing("question: Do you accept the guide?}", with: "question: Is it right?, rounds: \(agreed)}"))
    }
}
