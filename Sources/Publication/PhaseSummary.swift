package import Vocabulary

/// The document that a closed milestone leaves behind.
package struct PhaseSummary: Sendable {
    package let masthead: Masthead
    /// What a preview of a link to the summary says, where somebody wrote it.
    package let description: String?
    /// The folder below the client's.
    package let folder: String
    /// The milestone's permanent anchor on the client page.
    package let anchor: String
    package let project: String
    package let title: String
    package let output: String
    package let owner: String
    package let outcome: Outcome
    package let closedOn: Day
    package let outcomes: PublishedProse?
    package let whatHappened: PublishedProse?
    package let whyItMatters: PublishedProse?
    package let whatComesNext: PublishedProse?
    package let deliverables: [PublishedDeliverable]
    package let criteria: [PublishedCriterion]
    package let caveats: [String]
    package let rounds: [PublishedRound]
    package let changes: [PublishedChange]
    package let start: Day?
    package let firstPromise: Day
    package let due: Day?
    package let deliveredOn: Day?
    package let approvedOn: Day?
    package let moves: [DateMove]
    package let inputs: [PublishedInput]
    package let carriedOver: [OpenPoint]
    package let next: String
    package let nextOwner: String
    package let triggers: String?
}

package struct PublishedCriterion: Sendable {
    package let text: String
    package let met: Day?
}

/// One trip through review, as the summary tells it.
package struct PublishedRound: Sendable {
    package let number: Int
    package let sentOn: Day
    package let note: String?
    package let question: String?
    package let answers: [PublishedAnswer]
}

/// What came back in a round.
package struct PublishedAnswer: Sendable {
    package enum Kind: Sendable {
        case decision(Verdict, via: String)
        case feedback
        case waiver
    }

    package let on: Day
    package let kind: Kind
    package let by: String?
    package let text: String?
}

/// A scope change that touched a milestone.
package struct PublishedChange: Sendable {
    package let title: String
    package let askedBy: String
    package let on: Day
    package let days: Int?
    package let effect: String?
    package let outcome: ChangeOutcome?
    package let decidedOn: Day?
    package let decidedBy: String?
}

/// Something that was provided, or was to be.
package struct PublishedInput: Sendable {
    package let what: String
    package let from: String
    package let due: Day?
    package let received: Day?
}

/// Work that was handed on, to whom and where.
package struct OpenPoint: Sendable {
    package let what: String
    package let owner: String
    /// The output that takes it over.
    package let into: String?
    package let destination: Destination?
}
