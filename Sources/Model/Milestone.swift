package import Records
package import Vocabulary

/// A moment of clarity: one output, one owner, one due day, one approval point, one sentence.
package struct Milestone: Sendable {
    package let path: String
    /// Orders the milestones of a project; means nothing else.
    package let number: Int
    package let slug: Slug
    package let aliases: [Located<Alias>]
    package let title: Located<String>
    package let output: Located<String>
    /// What a preview of a link to its summary says.
    package let description: Located<String>?
    package let owner: Located<String>?
    package let start: Located<Day>?
    /// The first promise.
    package let due: Located<Day>
    package let approval: Approval
    package let acceptance: [Criterion]
    package let deliverables: [Deliverable]
    package let needs: [Need]
    package let risks: [Located<String>]
    package let caveats: Caveats
    package let invoice: Invoice?
    /// The next-stage trigger, known before review.
    package let next: Located<String>?
    package let log: [LogEntry]
    package let closed: Closeout?
    package let proof: Internal<ProofSettings>?
    package let allowances: [Allowance]
    package let sections: [SectionName: Prose]
    package let internalSections: [SectionName: Internal<Located<String>>]
    /// What the log comes to.
    package let standing: Standing
    /// What was promised first and how it moved, with what a split or a replacement handed down.
    package var promise: Promise

    /// Whether the record tells results that the client can point to.
    package var tellsOutcomes: Bool { sections[.outcomes] != nil }
}

/// Who decides on an output, through which channel, on which question, by when.
package struct Approval: Sendable {
    package let position: SourcePosition
    /// All of them must agree.
    package let owners: [Located<String>]
    package let channels: [Located<String>]
    package let decideBy: Located<Day>?
    package let question: Located<String>?
    /// How many review rounds are agreed.
    package let rounds: Int?
}

/// One condition of acceptance, with the day it was met.
package struct Criterion: Sendable {
    package let text: Located<String>
    package let met: Located<Day>?
}

/// What is handed over: a file beside the record, or a link.
package struct Deliverable: Sendable {
    package enum Target: Sendable {
        /// A path below the project's folder.
        case file(Located<String>)
        case link(Located<WebAddress>)
    }

    package let position: SourcePosition
    package let title: Located<String>?
    package let target: Target?
    package let version: String?
    package let note: String?
}

/// Something that must be provided, by whom and when, and what it holds up.
package struct Need: Sendable {
    package let what: Located<String>?
    package let from: Located<String>?
    package let asked: Located<Day>?
    package let due: Located<Day>?
    package let received: Located<Day>?
    package let blocks: String?
}

/// What the reader of an output must know of its limits.
package enum Caveats: Sendable {
    case unstated
    case none
    case some([Located<String>])
}

/// How a milestone was closed.
package struct Closeout: Sendable {
    package let position: SourcePosition
    package let on: Located<Day>?
    package let outcome: Located<Outcome>?
    package let next: Located<String>?
    package let owner: Located<String>?
    package let open: [OpenItem]
}

/// Work that a closed milestone hands on.
package struct OpenItem: Sendable {
    package let position: SourcePosition
    package let what: Located<String>?
    package let owner: Located<String>?
    package let into: Located<Slug>?
}

/// The first promise of an output and every move of it.
package struct Promise: Sendable {
    package let first: Day
    package let slips: [Slip]
    /// The milestones whose promise this one took over, oldest first.
    package let inheritedFrom: [Slug]
}
