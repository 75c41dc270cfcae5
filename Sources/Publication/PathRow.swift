package import Vocabulary

/// One milestone on the path: what it is worth, what was promised and what became of it.
package struct PathRow: Sendable {
    package enum Standing: Sendable {
        case open(MilestoneState, reason: String?)
        case approved(Day)
        case closed(Outcome, Day)
        case superseded(by: [String], on: Day)
    }

    /// Every anchor under which the row was ever linked, the permanent one first; with those of its asks while
    /// nothing is asked.
    package let anchors: [String]
    /// The outcome in the client's words; an aim until it is approved.
    package let title: String
    package let output: String
    package let standing: Standing
    package let isCurrent: Bool
    package let firstPromise: Day
    /// The present promise; nil while no day can be named.
    package let due: Day?
    package let deliveredOn: Day?
    package let decideBy: Day?
    package let round: Int
    /// Why it is being changed, where it was delivered already.
    package let rework: Rework?
    package let moves: [DateMove]
    package let isOverdue: Bool
    /// What it is good for: the first line of the outcomes, or of why it matters.
    package let worth: PublishedProse?
    /// What its approval triggers, until it is given.
    package let triggers: String?
    /// What the row opens; nil where there is nothing to open.
    package let opens: Destination?

    package var isApproved: Bool { if case .approved = standing { true } else { false } }
}
