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
        let wanted = subject.wantedProofRecords
        return wanted.flatMap { $0.telling?.diagnostics ?? [] } + (wanted.isEmpty ? [] : strayRoles(in: subject))
    }

    /// The roles for names that are nearly those of somebody, and would stand in for nobody.
    ///
    /// A name that is near to none is no slip: it is kept out of every asset, whoever has it.
    private static func strayRoles(in subject: Subject) -> [Diagnostic] {
        guard subject.isWhole(subject.client.path), let people = subject.client.proofLeave?.people else { return [] }
        let known = subject.client.contacts.map(\.name.value) + subject.studio.people.map(\.name)
        return people.filter { !known.contains($0.key) }.compactMap { name, role in
            Suggestion.nearest(to: name, in: known).map {
                warning(
                    at: role.position,
                    "this role is for a name that nobody here has; did you mean \(Quotation.quoted($0))?")
            }
        }
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
