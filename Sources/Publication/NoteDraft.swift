package import Vocabulary

/// One email to a client about one event, before it has words.
///
/// The only published value that holds a contact's address: it goes into the draft's To and nowhere else.
package struct NoteDraft: Sendable {
    package let masthead: Masthead
    package let project: String
    /// The studio's person who writes.
    package let from: Receiver
    /// The people to whom it is written; who has no recorded address is greeted all the same.
    package let to: [NoteRecipient]
    /// The exact place on the client's pages.
    package let destination: Destination
    package let message: NoteMessage

    package var kind: NoteKind { message.kind }

    /// The link as a `sent` entry records it, from the client's own folder on, so that it outlives a new key.
    package var recordedLink: String {
        if case .page(let anchor?) = destination { "#\(anchor)" } else { "" }
    }
}

/// Somebody at the client to whom a note is written.
package struct NoteRecipient: Hashable, Sendable {
    package let name: String
    /// Nil where the records hold none.
    package let address: EmailAddress?
}

/// What a note tells, by the event that it announces.
package enum NoteMessage: Sendable {
    case kickoff(KickoffNote)
    case update(UpdateNote)
    case reviewRequest(ReviewRequestNote)
    case blocked(BlockedNote)
    case decisionReceived(DecisionNote)
    case milestoneNote(ClosingNote)
    case scopeChange(ScopeChangeNote)
    case recovery(RecoveryNote)
    case projectClosed(ProjectEndNote)

    package var kind: NoteKind {
        switch self {
        case .kickoff: .kickoff
        case .update: .update
        case .reviewRequest: .reviewRequest
        case .blocked: .blocked
        case .decisionReceived: .decisionReceived
        case .milestoneNote: .milestoneNote
        case .scopeChange: .scopeChange
        case .recovery: .recovery
        case .projectClosed: .projectClosed
        }
    }
}

/// The work begins.
package struct KickoffNote: Sendable {
    package let goal: String
    package let start: Day
    package let end: EndPromise?
    package let owner: String
    /// How many milestones the project has.
    package let count: Int
    /// The first of them, each with its promise.
    package let first: [PromisedOutput]
    package let deciders: [Decider]
    package let asks: [Ask]
}

/// An output and the day by which it is promised.
package struct PromisedOutput: Sendable {
    package let output: String
    package let due: Day?
}

/// A status update, in short.
package struct UpdateNote: Sendable {
    package let update: PublishedUpdate
    package let asks: [Ask]
}

/// An output waits for an explicit answer.
package struct ReviewRequestNote: Sendable {
    /// A decision, always.
    package let ask: Ask
    package let decision: DecisionAsk
    /// What was changed since the round before.
    package let reworks: [String]
}

/// The work on an output stands still.
package struct BlockedNote: Sendable {
    package let output: String
    package let reason: String
    package let since: Day
    /// What the client can do about it.
    package let asks: [Ask]
    package let outsideNeeds: [OutsideNeed]
    /// What goes on meanwhile.
    package let meanwhile: [Work]
    /// The present promise; nil while no day can be named.
    package let due: Day?
}

/// A decision arrived and was recorded.
package struct DecisionNote: Sendable {
    package let output: String
    package let verdict: Verdict
    package let by: String
    package let on: Day
    package let via: String
    package let note: String?
    /// The owners who have not answered yet, and by when they are asked to.
    package let remaining: [String]
    package let decideBy: Day?
    /// What an approval triggers, or nil.
    package let triggers: String?
    package let next: String?
    /// Who moves next.
    package let nextOwner: String
}

/// A milestone is closed.
package struct ClosingNote: Sendable {
    package let summary: PhaseSummary
    /// Who approved it.
    package let approvers: [String]
    /// The milestone that is due next.
    package let following: PromisedOutput?
}

/// A scope change was asked for or answered.
package struct ScopeChangeNote: Sendable {
    package let change: PublishedChange
    package let reason: PublishedProse?
    package let outputs: [String]
    package let moves: [MovedOutput]
}

/// An output whose day moved.
package struct MovedOutput: Sendable {
    package let output: String
    package let move: DateMove
}

/// The plan is a new one: revised days and why.
package struct RecoveryNote: Sendable {
    package let moves: [MovedOutput]
    /// The move of the project's own end, where that moved too.
    package let endMove: EndPromise.Move?
    package let end: EndPromise?
    package let whatComesNext: PublishedProse?
    package let asks: [Ask]
}

/// The engagement has ended.
package struct ProjectEndNote: Sendable {
    package let goal: String
    package let on: Day
    package let note: String?
    package let achievements: [Achievement]
    package let carriedOver: [OpenPoint]
}

/// What an approved milestone is worth to the client.
package struct Achievement: Sendable {
    package let title: String
    package let worth: PublishedProse?
}
