package import Vocabulary

/// A closed milestone's summary, or an ended project's story, told so that nobody can recognise the client.
///
/// Nothing of a publication gets here but what records.md and the allow list of the anonymiser let through: there is no
/// field for a name, a day, a link, a file or a picture. People are roles, days are weeks, results stay exact.
package struct ProofAsset: Sendable {
    package enum Kind: String, Sendable {
        /// Of one milestone.
        case summary
        /// Of a whole project.
        case story
    }

    package let kind: Kind
    package let slug: Slug
    package let language: InterfaceLanguage
    /// Who did the work.
    package let studio: String
    /// How the client is described to outsiders, as “a group of animal clinics”.
    package let client: String
    /// The outcome in one sentence.
    package let sentence: String
    /// How many weeks the work took, the first and the last counted.
    package let weeks: Int
    /// The years in which the work was done, where they may be shown.
    package let years: ClosedRange<Int>?
    package let whatHappened: PublishedProse
    package let whyItMatters: PublishedProse
    package let whatComesNext: PublishedProse
    package let outcomes: PublishedProse?
    /// The milestones in their order; a summary has one.
    package let stages: [ProofStage]
}

/// One closed milestone as a proof asset tells it.
package struct ProofStage: Sendable {
    /// The outcome in one sentence; in a summary that of the asset itself.
    package let sentence: String
    package let outcome: Outcome
    package let closed: ProofWeek
    /// For a story only, where the asset's own telling does not stand for it.
    package let whatHappened: PublishedProse?
    package let outcomes: PublishedProse?
    package let criteria: [ProofCriterion]
    /// From the start to the first promise, in calendar days; nil where no start is recorded.
    package let promisedDays: Int?
    /// From the start to the delivery, in calendar days; nil where there was none.
    package let takenDays: Int?
    package let slips: [ProofSlip]
    package let rounds: [ProofRound]
}

/// A week of the work: 1 for the first.
package struct ProofWeek: Hashable, Sendable {
    package let number: Int
    package init(_ number: Int) { self.number = number }
}

/// A condition of acceptance and the week in which it was met.
package struct ProofCriterion: Sendable {
    package let text: String
    package let met: ProofWeek?
}

/// A promise that moved.
package struct ProofSlip: Sendable {
    package let week: ProofWeek
    /// Calendar days later, negative for earlier; nil while no day could be named.
    package let days: Int?
    package let cause: Cause?
}

/// One trip through review.
package struct ProofRound: Sendable {
    package let number: Int
    package let sent: ProofWeek
    package let answers: [ProofAnswer]
}

/// What a round came to, by role.
package struct ProofAnswer: Sendable {
    package enum Kind: Sendable {
        case decision(Verdict)
        case waiver
    }

    package let kind: Kind
    /// Who answered, as “the director”.
    package let role: String
    package let week: ProofWeek
}

/// A text of a person's that stands in a proof asset, with the place where it was written.
///
/// The gate reads each as it was written, markup and addresses included, and finds by it the line to blame.
package struct ProofOrigin: Hashable, Sendable {
    package enum Form: Sendable {
        case line
        case markdown
    }

    package let text: String
    package let form: Form
    /// Whether every asset of the client has it by nature: the client's description, a role, the studio's name.
    package let isOfEveryAsset: Bool
    /// Where the text begins.
    package let position: SourcePosition
}
