package import Records
package import Vocabulary

/// A record's story as it is retold for outsiders: what stands under `## Proof`.
package struct ProofTelling: Sendable {
    /// The outcome in one sentence, where it is told anew: the line before the first heading.
    package let sentence: Located<String>?
    /// Of the three answers and the outcomes, those that are told anew.
    package let sections: [SectionName: Prose]
    /// The acceptance criteria told anew, one for each of the record's own, in their order.
    package let criteria: [Located<String>]
}
