// The fixed words of records.md. Each raw value is the word as a record writes it.

/// Where a milestone stands; derived from its log, never typed.
package enum MilestoneState: String, CaseIterable, Sendable {
    case planned = "planned"
    case onTrack = "on track"
    case atRisk = "at risk"
    case blocked = "blocked"
    case inReview = "in review"
    case approved = "approved"
}

/// How a milestone closed.
package enum Outcome: String, CaseIterable, Sendable {
    case approved = "approved"
    case needsRevisions = "needs revisions"
    case blockedByDependency = "blocked by dependency"
    case changedViaScope = "changed via scope"
}

/// Who or what moved a due day.
package enum Cause: String, CaseIterable, Sendable {
    case us = "us"
    case client = "client"
    case scope = "scope"
    case thirdParty = "third party"
}

/// An explicit answer of an approval owner.
package enum Verdict: String, CaseIterable, Sendable {
    case approved = "approved"
    case needsRevisions = "needs revisions"
}

/// How the studio's own quality check of an output ended.
package enum QualityResult: String, CaseIterable, Sendable {
    case passed = "passed"
    case failed = "failed"
}

/// How a project is said to be doing in a status update.
package enum Health: String, CaseIterable, Sendable {
    case onTrack = "on track"
    case atRisk = "at risk"
    case offTrack = "off track"
}

/// Whether a scope change was taken on.
package enum ChangeOutcome: String, CaseIterable, Sendable {
    case accepted = "accepted"
    case declined = "declined"
}

/// What a note that was sent about a milestone announced.
package enum MilestoneNoteKind: String, CaseIterable, Sendable {
    case reviewRequest = "review request"
    case blocked = "blocked"
    case decisionReceived = "decision received"
    case milestoneNote = "milestone note"
    case recovery = "recovery"
}

/// What a note that was sent about a whole project announced.
package enum ProjectNoteKind: String, CaseIterable, Sendable {
    case kickoff = "kickoff"
    case update = "update"
    case scopeChange = "scope change"
    case recovery = "recovery"
    case projectClosed = "project closed"
}

/// The event that a note announces: all that a milestone's or a project's log can record as sent.
package enum NoteKind: String, CaseIterable, Sendable {
    case kickoff = "kickoff"
    case update = "update"
    case reviewRequest = "review request"
    case blocked = "blocked"
    case decisionReceived = "decision received"
    case milestoneNote = "milestone note"
    case scopeChange = "scope change"
    case recovery = "recovery"
    case projectClosed = "project closed"

    /// The name without blanks, for files, templates and the command line.
    package var fileName: String { String(rawValue.map { $0 == " " ? "-" : $0 }) }
}

/// The languages in which the interface has words.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"
    case spanish = "es"
}
