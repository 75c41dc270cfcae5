import Model
package import Vocabulary

/// What is retold for outsiders can be read as a proof asset tells it.
package enum ProofReadable: Check {
    package static let id = RuleID.proofReady

    package static let manual = """
        An asset is left out, and everything else is built, until it tells the three answers, everybody in it has a \
        role, no word in capitals is left unexplained, and a person has signed off exactly this text within twelve months. \
        `## Proof` retells the record for outsiders: all three answers under `### What happened`, `### Why it matters` \
        and `### What comes next`, or as three paragraphs without headings. \
        The outcome in one sentence may stand above the headings, and `### Outcomes` and `### Acceptance criteria`, \
        with an item for each criterion of the record, may stand below. \
        `milepost proof --review` says what is missing and shows what to read.
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
