package import Vocabulary

/// A dated entry of a milestone's append-only log.
package struct LogEntry: Sendable {
    package let position: SourcePosition
    package let on: Day
    package let event: Event

    /// What happened.
    ///
    /// Values that the grammar demands are optional here, since a check reports their absence.
    package enum Event: Sendable {
        /// On track, at risk or blocked.
        case state(MilestoneState, note: String?, by: String?)
        case review(ReviewRequest)
        case due(DueMove)
        case quality(QualityResult, note: String?, by: String?)
        case rework(String, by: String?)
        case feedback(String, by: String?)
        case decision(Decision)
        case waived(owner: Located<String>, note: String?, by: String?)
        case sent(MilestoneNoteKind, link: Located<String>?)
        case split(into: [Located<Slug>], note: String?)
        case replaced(by: Located<Slug>, note: String?)
    }

    /// An output goes to its approval owners: a new round.
    package struct ReviewRequest: Sendable {
        package let note: String?
        package let question: Located<String>?
        package let decideBy: Located<Day>?
    }

    /// A due day moves.
    package struct DueMove: Sendable {
        /// Nil while nobody can tell.
        package let to: Day?
        package let cause: Cause?
        package let note: String?
        package let change: Located<Slug>?
    }

    /// An explicit answer.
    package struct Decision: Sendable {
        package let verdict: Verdict
        package let by: Located<String>?
        package let via: Located<String>?
        package let note: String?
        package let evidence: Internal<String>?
    }

    /// The kind as the record writes it.
    ///
    /// Messages say it, and the permanent ids of feeds are made of it, so that a word once used must stay.
    package var kind: String {
        switch event {
        case .state(let state, _, _): state.rawValue
        case .review: "in review"
        case .due: "due"
        case .quality: "qa"
        case .rework: "rework"
        case .feedback: "feedback"
        case .decision: "decision"
        case .waived: "waived"
        case .sent: "sent"
        case .split: "split"
        case .replaced: "replaced"
        }
    }
}
