import Model
package import Vocabulary

/// What is retold for outsiders can be read as a proof asset tells it.
package enum ProofReadable: Check {
    package static let id = RuleID.proofReady

    package static let manual = """
        A proof asset is a case study for people who know nothing of the client, made of what the record says or of \
        what `## Proof` retells for them. \
        There all three answers are told anew, or none: under `### What happened`, `### Why it matters` and \
        `### What comes next`, or as three paragraphs without headings. \
        The outcome in one sentence may stand above the headings, and `### Outcomes` and `### Acceptance criteria`, \
        with an item for each criterion of the record, may stand below. \
        `milepost proof` says what else is missing.
        """

    package static let breaks = example("")
    package static let keeps = example("\n### What comes next\n\nThe pages are written with the same words.\n")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        let records =
            subject.projects.map(\.proofRecord) + subject.lastingMilestones.map(\.milestone.proofRecord)
        return records.filter(\.isWanted).flatMap { $0.telling?.diagnostics ?? [] }
    }

    private static func example(_ last: String) -> RecordExample {
        .messaging(
            "proof: true",
            body: """
                ## Proof

                ### What happened

                Six customers read the first page.

                ### Why it matters

                Five of them could say what is sold there.
                \(last)
                """)
    }
}
