import Model
import Records
import Vocabulary

/// What an asset says of itself before it tells anything.
struct ProofHead {
    let slug: Slug
    let client: String
    let sentence: String
    let showsYear: Bool
}

/// The three answers of an asset, with its outcomes.
struct ProofAnswers {
    let whatHappened: PublishedProse
    let whyItMatters: PublishedProse
    let whatComesNext: PublishedProse
    let outcomes: PublishedProse?

    func with(outcomes: PublishedProse?) -> ProofAnswers {
        ProofAnswers(
            whatHappened: whatHappened, whyItMatters: whyItMatters, whatComesNext: whatComesNext, outcomes: outcomes)
    }
}

/// All of which an asset is put together.
struct ProofParts {
    let kind: ProofAsset.Kind
    let head: ProofHead?
    let answers: ProofAnswers?
    let span: WorkSpan
    let stages: [ProofStage]
}

/// A closed milestone that counts, with all that is told of it.
struct ClosedMilestone {
    let milestone: Milestone
    let summary: PhaseSummary
    let retold: RetoldRecord
}

extension [ClosedMilestone] {
    /// The one that closed last; of several on one day the last in the order of the records.
    var lastToClose: ClosedMilestone? {
        let day = map(\.summary.closedOn).max()
        return last { $0.summary.closedOn == day }
    }
}
