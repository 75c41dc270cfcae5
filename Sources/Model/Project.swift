package import Records
package import Vocabulary

/// One engagement for a client: a signed scope with its milestones, updates and changes.
package struct Project: Sendable {
    package let path: String
    package let slug: Slug
    package let aliases: [Located<Alias>]
    package let title: Located<String>
    package let goal: Located<String>
    package let owner: Located<String>
    package let start: Located<Day>
    /// The promised end as it was first agreed.
    package let end: Located<Day>?
    package let cadence: Int?
    package let approval: ApprovalDefaults
    package let invoices: [Invoice]
    package let holds: [Hold]
    package let log: [ProjectLogEntry]
    package let closed: ProjectClosing?
    package let proof: Internal<ProofSettings>?
    package let allowances: [Allowance]
    package let introduction: Prose?
    package let internalNotes: Internal<Located<String>>?
    /// The story as it is retold for outsiders.
    package let retold: Internal<Located<String>>?
    /// In the order of their numbers.
    package var milestones: [Milestone]
    /// In the order of their days.
    package let updates: [Update]
    package let changes: [Change]
    /// Records of this project that are there but could not be read, so that references to them are not doubted.
    package let unread: Set<Slug>

    /// The hold that pauses the project on a day.
    package func hold(on day: Day) -> Hold? {
        holds.first { hold in
            guard let since = hold.since?.value, since <= day else { return false }
            return hold.until.map { day <= $0.value } ?? true
        }
    }
}

/// Who approves and through which channels, where a milestone says nothing else.
package struct ApprovalDefaults: Sendable {
    package let owners: [Located<String>]
    package let channels: [Located<String>]

    static let none = ApprovalDefaults(owners: [], channels: [])
}

/// What an approval triggers.
package struct Invoice: Sendable {
    package let trigger: Located<String>?
    package let amount: Internal<String>?
}

/// A stretch of days in which a project is paused.
package struct Hold: Sendable {
    package let position: SourcePosition
    package let since: Located<Day>?
    /// The last paused day; nil while the hold lasts.
    package let until: Located<Day>?
    package let note: Located<String>?
    /// Who restarts the work.
    package let owner: Located<String>?
}

/// How an engagement ended.
package struct ProjectClosing: Sendable {
    package let position: SourcePosition
    package let on: Located<Day>?
    package let note: Located<String>?
}

/// A dated fact about a whole project.
package struct ProjectLogEntry: Sendable {
    package enum Event: Sendable {
        /// The promised end moved.
        case end(Day, cause: Cause?, note: String?, change: Located<Slug>?)
        /// A note about the project was sent.
        case sent(ProjectNoteKind, link: Located<String>?)
    }

    package let position: SourcePosition
    package let on: Day
    package let event: Event
}

/// Whether and how a record becomes a proof asset.
package struct ProofSettings: Sendable {
    package let position: SourcePosition
    package let isWanted: Bool
    package let slug: Located<Slug>?
    package let key: Located<ClientKey>?
    package let showsYear: Bool
    /// The words and numbers that a person lets stand, each with the reason.
    package let allowed: [ProofAllowance]
    package let review: ProofReview?
}

extension ProofSettings {
    /// Those of a record that does not ask, for a finding at this place.
    package init(notAskedAt position: SourcePosition) {
        self.init(
            position: position, isWanted: false, slug: nil, key: nil, showsYear: false, allowed: [], review: nil)
    }
}

/// A word, a number or a sentence that a person lets stand in a proof asset, and why.
package struct ProofAllowance: Sendable {
    package let words: Located<String>
    package let reason: String
}

/// A person's sign-off of a proof asset.
package struct ProofReview: Sendable {
    package let position: SourcePosition
    package let by: String?
    package let on: Day?
    /// The SHA-256 of the text that was read, in 64 hexadecimal digits.
    package let digest: String?

    package init(position: SourcePosition, by: String?, on: Day?, digest: String?) {
        (self.position, self.by, self.on, self.digest) = (position, by, on, digest)
    }
}

/// A dated client-facing status note between milestones.
package struct Update: Sendable {
    package let path: String
    package let day: Day
    package let aliases: [Located<Alias>]
    package let title: Located<String>
    package let health: Located<Health>?
    package let reason: Located<String>?
    package let allowances: [Allowance]
    package let sections: [SectionName: Prose]
    package let internalSections: [SectionName: Internal<Located<String>>]
}

/// A scope change: its own record, never an edit of the original scope.
package struct Change: Sendable {
    package let path: String
    package let slug: Slug
    package let aliases: [Located<Alias>]
    package let title: Located<String>
    package let askedBy: Located<String>
    package let on: Located<Day>
    package let milestones: [Located<Slug>]
    package let effect: ChangeEffect?
    package let cost: Internal<String>?
    package let decision: ChangeDecision?
    package let allowances: [Allowance]
    package let reason: Prose?
    package let internalNotes: Internal<Located<String>>?
}

/// What a change is expected to do to the plan; information only.
package struct ChangeEffect: Sendable {
    /// Calendar days.
    package let days: Int?
    package let note: String?
}

/// How a change was answered.
package struct ChangeDecision: Sendable {
    package let outcome: Located<ChangeOutcome>?
    package let by: String?
    package let on: Located<Day>?
    package let via: String?
}

extension Project {
    func with(_ contents: ProjectContents) -> Project {
        let milestones = contents.milestones.sorted { ($0.number, $0.slug) < ($1.number, $1.slug) }
        return Project(
            path: path, slug: slug, aliases: aliases, title: title, goal: goal, owner: owner, start: start, end: end,
            cadence: cadence, approval: approval, invoices: invoices, holds: holds, log: log, closed: closed,
            proof: proof, allowances: allowances, introduction: introduction, internalNotes: internalNotes,
            retold: retold, milestones: milestones.withInheritedPromises(),
            updates: contents.updates.sorted { $0.day < $1.day },
            changes: contents.changes.sorted { ($0.on.value, $0.slug) < ($1.on.value, $1.slug) },
            unread: contents.unread)
    }
}
