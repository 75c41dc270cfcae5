package import Vocabulary

/// Two proof assets of one client cannot be tied together.
///
/// The finding is made by `Disclosure`, from the texts of both.
package enum ProofLinks: Rule {
    package static let id = RuleID.proofLinked
    package static let judgesProofAssets = true

    package static let manual = """
        What two assets of one client have in common lets a reader lay them side by side, and what one keeps quiet the \
        other may tell. \
        Eight words in a row that stand in both, or an unusual number such as 1,046, are refused in both. \
        Tell one of them in other words, or let the words stand with a reason: \
        `proof: {allow: {"1,046": it stands in no public paper}}`.
        """

    package static let breaks = RecordExample.proof(whatHappened: "The drivers answered 1,046 questions with it.")
    package static let keeps = RecordExample.proof(whatHappened: "The drivers answered a thousand questions with it.")
}
