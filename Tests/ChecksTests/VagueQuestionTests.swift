import Testing

@Suite struct VagueQuestionTests {
    @Test func vagueQuestionsAreToldFromThoseForADecision() throws {
        try Judgement.expect(.vagueQuestion, bad: .vagueQuestions, good: .decisionQuestions) {
            Fixture.milestone("Your guide", keys: "approval: {question: \($0.asYAML)}")
        }
    }

    @Test func everyQuestionOfAMilestoneIsJudgedOnce() throws {
        try Fixture().listening(to: .vagueQuestion)
            .withLog([
                "2026-03-12, qa: passed, by: Dana Ortiz", "2026-03-12, state: in review, question: Any thoughts on it?",
                "2026-03-14, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
                "2026-03-16, rework: Less formal", "2026-03-16, qa: passed, by: Dana Ortiz",
                "2026-03-16, state: in review",
            ])
            .expect([finding("11:50", "Any thoughts")])
    }

    @Test func aQuestionIsJudgedBeforeItIsSent() throws {
        try asked("Please, how does it look to you?").expect([finding("5:22", "how does it look")])
    }

    @Test(arguments: [
        "Let me know what you think", "What do you think? Do you accept the guide?", "Do you accept it? Any thoughts?",
        "この二つの版を承認しますか？", "?", "Was denken Sie?",
    ])
    func whatIsNoQuestionOrAsksForADecisionIsLeftAlone(_ question: String) throws {
        try asked(question).expect([])
    }

    @Test func noQuestionIsJudgedInAnotherLanguage() throws {
        try asked("Any thoughts?").withSettings("locale: es").expect([])
    }

    private func asked(_ question: String) -> Fixture {
        Fixture().listening(to: .vagueQuestion)
            .with(Fixture.messaging, Fixture.milestone("Your guide", keys: "approval: {question: \(question.asYAML)}"))
    }

    private func finding(_ place: String, _ turn: String) -> String {
        "\(place): warning: “\(turn)” can be answered without a decision; ask for one, as in “Do you accept the guide?” [vague-question]"
    }
}
