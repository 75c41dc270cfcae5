package import Vocabulary

/// What happened in one month, newest first.
package struct StoryMonth: Sendable {
    package let month: Month
    /// Made from the entries themselves.
    package let counts: [StoryCount]
    package let entries: [StoryEntry]
}

/// How many entries of one kind there are.
package struct StoryCount: Sendable {
    package let kind: Kind
    package let count: Int

    package enum Kind: Int, CaseIterable, Sendable {
        case approved, revisionsAsked, sentForDecision, blocked, atRisk, dateMoved, closed, scopeChange, update, paused
        // What a month leaves uncounted and a reader may have missed; an input that was asked for is no entry at all.
        case asked, partialAnswer, comment, other
    }
}

/// One dated event.
package struct StoryEntry: Sendable {
    package enum Event: Sendable {
        case began(note: String?)
        case onTrack(note: String)
        case backOnTrack(note: String?)
        case atRisk(String?)
        case blocked(String?)
        case sentForDecision(round: Int, note: String?, evidence: [PublishedDeliverable])
        case dateMoved(DateMove)
        case reworked(String)
        /// Kind words; `isOpen` while a decision is asked for, which they did not give.
        case feedback(String, by: String?, isOpen: Bool)
        case approvedBy(String, remaining: [String])
        case approved(by: [String], documents: [PublishedDeliverable])
        case revisionsAsked(by: String, note: String?, round: Int)
        case waived(owner: String, note: String?)
        case split(into: [String], note: String?)
        case replaced(by: String, note: String?)
        case closed(Outcome, next: String?)
        case update(PublishedUpdate)
        case changeAsked(title: String, by: String, reason: PublishedProse?, effect: String?)
        case changeDecided(title: String, ChangeOutcome, by: String?)
        case projectStarted
        case endMoved(EndPromise.Move, from: Day)
        case paused(note: String?, owner: String?)
        case resumed
        case projectEnded(note: String?)
    }

    package let name: EventName
    package let day: Day
    /// The day on which the milestone was closed, where the entry tells that with what came before.
    package let toldAgainOn: Day?
    package let event: Event
    /// Where the entry is linked, for events that are records of their own.
    package let anchors: [String]
    /// The milestone's output, or nil for events of the project.
    package let subject: String?
    /// The milestone's summary, where it has one and this entry closes it.
    package let summary: Destination?
    /// What there is to read about the event: the summary, or the record's place on the page.
    package let place: Destination

    /// The kind under which the entry is counted for a reader who has missed it.
    package var kind: StoryCount.Kind {
        if let countedAs { return countedAs }
        switch event {
        case .feedback: return .comment
        case .approvedBy: return .partialAnswer
        default: return .other
        }
    }

    /// The kind under which the entry is counted in its month, where it is.
    package var countedAs: StoryCount.Kind? {
        switch event {
        case .approved: .approved
        case .revisionsAsked: .revisionsAsked
        case .sentForDecision: .sentForDecision
        case .dateMoved, .endMoved: .dateMoved
        case .closed: .closed
        case .changeAsked, .changeDecided: .scopeChange
        case .update: .update
        case .blocked: .blocked
        case .atRisk: .atRisk
        case .paused: .paused
        default: nil
        }
    }
}

/// A status update as the client reads it.
package struct PublishedUpdate: Sendable {
    package let title: String
    package let health: Health?
    package let reason: String?
    package let whatHappened: PublishedProse?
    package let whyItMatters: PublishedProse?
    package let whatComesNext: PublishedProse?
    package let whatWeNeed: PublishedProse?
    package let outcomes: PublishedProse?
}
