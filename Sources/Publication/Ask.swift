package import Vocabulary

/// One thing that the client is waited for.
package struct Ask: Sendable {
    package enum Kind: Sendable {
        case decision(DecisionAsk)
        case input(InputAsk)
    }

    package let kind: Kind
    /// What tells it from the client's other asks.
    package let anchor: String
    /// Every anchor under which it can be linked, the permanent one first; a milestone's first ask has them all.
    package let anchors: [String]
    /// Where the asks of its milestone stand, for good.
    package let place: Destination
    package let project: String
    /// The permanent anchor of the project.
    package let projectAnchor: String
    package let milestone: String
    package let output: String
    /// Who is to answer; of several owners those who have not.
    package let who: [String]
    package let askedOn: Day?
    package let by: Day?
    package let isOverdue: Bool
    /// What needs it.
    package let neededFor: String?
    /// Who receives the answer, and where.
    package let receiver: Receiver

    package var isDecision: Bool { if case .decision = kind { true } else { false } }
}

/// The studio's person who receives an answer.
package struct Receiver: Sendable {
    package let name: String
    package let address: EmailAddress
}

/// An output that awaits a decision.
package struct DecisionAsk: Sendable {
    package let question: String
    package let round: Int
    package let evidence: [PublishedDeliverable]
    package let caveats: [String]
    /// The agreed channels; only an answer through one of them counts.
    package let channels: [String]
    /// What the approval triggers.
    package let triggers: String?
    /// Owners of this decision who have agreed already.
    package let agreed: [String]
}

/// Something that the client must provide.
package struct InputAsk: Sendable {
    package let what: String
}

/// What was or will be handed over.
package struct PublishedDeliverable: Sendable {
    package let title: String
    package let destination: Destination?
    /// For files: what kind, and how many bytes.
    package let file: PublishedFile?
    package let version: String?
    package let note: String?
}
