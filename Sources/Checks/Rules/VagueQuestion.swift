import Model
package import Vocabulary

/// The question of a review asks for a decision.
package enum VagueQuestion: Check {
    package static let id = RuleID.vagueQuestion

    package static let manual = """
        Asked “What do you think?”, a client answers with kind words, and the review stays open. \
        Ask for what is needed: an acceptance, as in “Do you accept the guide as the basis for all site copy?”, a \
        choice, as in “Which of the two looks do you choose?”, or a leave, as in “May we print 4,000 copies?”. \
        Wishes and comments come with the answer, so that no question has to ask for them.
        """

    package static let breaks = RecordExample.readyForReview(question: "What do you think of the guide?", log: review)
    package static let keeps = RecordExample.readyForReview(question: "Do you accept the messaging guide?", log: review)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        guard subject.isInEnglish else { return [] }
        var findings: [Diagnostic] = []
        for placed in subject.lastingMilestones {
            if let question = placed.milestone.approval.question { findings += judge(question) }
            for entry in placed.milestone.log {
                guard case .review(let request) = entry.event, let question = request.question else { continue }
                findings += judge(question)
            }
        }
        return findings
    }

    private static func judge(_ question: Located<String>) -> [Diagnostic] {
        // What is no question at all is a finding of `review-ready`.
        guard ReviewReady.isQuestion(question.value), let turn = QuestionGrammar.vagueness(of: question.value) else {
            return []
        }
        return [
            warning(
                at: question.position,
                "\(Quotation.quoted(turn)) can be answered without a decision; ask for one, as in “Do you accept the guide?”"
            )
        ]
    }

    private static let review = """
          - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
          - {on: 2026-03-12, state: in review}
        """
}
