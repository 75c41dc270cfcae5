import Model
package import Vocabulary

/// What goes to review can be decided on: an output, a question, a day, its limits and what follows.
package enum ReviewReady: Check {
    package static let id = RuleID.reviewReady

    package static let manual = """
        A client can decide only on something that is there, when asked a question that has an answer, knowing \
        the limits of the output and what the answer sets in motion. \
        Before `in review` the record therefore has a deliverable, a question that ends in a question mark, \
        `decide_by`, `caveats` (or `caveats: none`), and `next` or the trigger of an invoice. \
        Entries before `rules_from` are taken as they are.
        """

    package static let breaks = example(question: "Here is the messaging guide")
    package static let keeps = example(question: "Do you accept the messaging guide?")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for placed in subject.milestones where !placed.milestone.standing.isSuperseded {
            var isFirst = true
            for entry in placed.milestone.log {
                guard case .review(let request) = entry.event, subject.isUnderProcessRules(entry.on) else { continue }
                if isFirst { findings += judge(placed, at: entry.position) }
                findings += judge(request, by: placed.milestone.approval, at: entry.position)
                isFirst = false
            }
        }
        return findings
    }

    /// What the milestone itself must have; said once, however many rounds there are.
    private static func judge(_ placed: PlacedMilestone, at position: SourcePosition) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if !placed.milestone.deliverables.contains(where: { $0.target != nil }) {
            findings.append(
                Diagnostic(
                    id, at: position,
                    "nothing is there to review; name the output's file or link under `deliverables`"))
        }
        if case .unstated = placed.milestone.caveats {
            findings.append(
                Diagnostic(
                    id, at: position,
                    "nothing is said about the limits of the output; list them under `caveats`, or write `caveats: none`"
                ))
        }
        if placed.milestone.next == nil, placed.milestone.invoice?.trigger == nil {
            findings.append(
                Diagnostic(
                    id, at: position,
                    "nothing says what the approval sets in motion; add `next`, or the `trigger` of an `invoice`"
                ))
        }
        return findings
    }

    private static func judge(
        _ request: LogEntry.ReviewRequest, by approval: Approval, at position: SourcePosition
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if let question = request.question ?? approval.question {
            if !isQuestion(question.value) {
                findings.append(
                    Diagnostic(
                        id, at: question.position,
                        "\(Quotation.quoted(question.value)) does not end in a question mark; ask for the decision, as in “Do you accept the guide?”"
                    ))
            }
        } else {
            findings.append(
                Diagnostic(
                    id, at: position,
                    "the client is asked no question; add a `question` to this entry or under `approval`"))
        }
        if request.decideBy == nil, approval.decideBy == nil {
            findings.append(
                Diagnostic(
                    id, at: position,
                    "nothing says by when a decision is wanted; add `decide_by` to this entry or under `approval`"
                ))
        }
        return findings
    }

    /// Whether a text ends in a question mark of any script that the records may be in.
    static func isQuestion(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last(where: { !$0.properties.isWhitespace }) else {
            return false
        }
        return last == "?" || last == "؟" || last == "？"
    }

    private static func example(question: String) -> RecordExample {
        .readyForReview(
            question: question,
            log: """
                  - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-12, state: in review}
                """)
    }
}
