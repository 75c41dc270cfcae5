package import Vocabulary

/// A client's timeline: where every project stands, what is wanted, what happened and what comes.
package struct ClientPage: Sendable {
    package let masthead: Masthead
    /// What a preview of a link to the page says, where somebody wrote it.
    package let description: String?
    package let welcome: PublishedProse?
    /// Of all projects, the earliest day first.
    package let asks: [Ask]
    /// Running ones first, then those to come, then those that ended.
    package let projects: [ProjectPage]
}

/// One project on the client page.
package struct ProjectPage: Sendable {
    /// Every name the project has or had, the permanent one first.
    package let anchors: [String]
    package let title: String
    package let goal: String
    package let introduction: PublishedProse?
    package let owner: String
    package let start: Day
    package let headline: Headline
    package let progress: Progress
    package let end: EndPromise?
    package let dateMoves: [DateMove]
    /// What has been recorded since a note was last sent.
    package let sinceNote: SinceNote?
    package let news: News?
    package let working: [Work]
    package let nextMove: NextMove?
    package let risks: [Risk]
    package let waitingOnOthers: [OutsideNeed]
    /// Scope changes that are not answered yet.
    package let openChanges: [OpenChange]
    /// Who decides on what is still open.
    package let deciders: [Decider]
    /// The stretches in which the project was or is paused, oldest first.
    package let pauses: [Pause]
    package let path: [PathRow]
    package let story: [StoryMonth]
    /// For an ended project: what closed milestones handed on.
    package let carriedOver: [OpenPoint]

    package var isEnded: Bool { if case .ended = headline { true } else { false } }
    package var isPaused: Bool { if case .paused = headline { true } else { false } }
}

/// The one sentence that a project's state chooses; it never claims what is undecided.
package enum Headline: Sendable {
    case ended(on: Day, note: String?)
    case paused(since: Day, note: String, owner: String?)
    case starts(on: Day)
    /// Begun, and nothing planned yet.
    case started(on: Day)
    case forDecision(output: String)
    case needed(what: String, output: String, from: String, asked: Day?)
    case blocked(output: String, reason: String?)
    case atRisk(output: String, reason: String?)
    case underWay(output: String, due: Day?)
    case upNext(output: String, due: Day?)
    case allApproved(last: String, on: Day)
    /// Nothing is open any more, and not everything was approved.
    case allClosed(last: String, on: Day)

    /// The state whose word, shape and colour stand beside the sentence; nil where a word of its own does.
    package var state: MilestoneState? {
        switch self {
        case .forDecision: .inReview
        case .needed, .blocked: .blocked
        case .atRisk: .atRisk
        case .underWay, .started: .onTrack
        case .starts, .upNext: .planned
        case .allApproved: .approved
        case .ended, .paused, .allClosed: nil
        }
    }
}

/// How many milestones are approved, of those that count.
package struct Progress: Sendable {
    package let approved: Int
    package let total: Int
}

/// The promised end of a project and how it moved.
package struct EndPromise: Sendable {
    package struct Move: Sendable {
        package let on: Day
        package let to: Day
        package let cause: Cause?
        package let note: String?
    }

    package let first: Day
    package let moves: [Move]

    package var current: Day { moves.last?.to ?? first }
}

/// One recorded move of a milestone's day.
package struct DateMove: Sendable {
    package let on: Day
    package let from: Day?
    /// Nil while no day can be named.
    package let to: Day?
    /// Calendar days later, negative for earlier.
    package let days: Int?
    package let cause: Cause?
    package let note: String?
    /// The title of the scope change behind it.
    package let change: String?
}

/// What a returning reader has missed.
package struct SinceNote: Sendable {
    package let day: Day
    package let counts: [StoryCount]
}

/// The newest answers to the three questions.
package struct News: Sendable {
    /// The milestone or update that they are about.
    package let title: String
    package let day: Day
    package let whatHappened: PublishedProse?
    package let whyItMatters: PublishedProse?
    package let whatComesNext: PublishedProse?
    package let whatWeNeed: PublishedProse?
}

/// Somebody at work on an output.
package struct Work: Sendable {
    package let who: String
    package let output: String
    package let due: Day?
    /// Why it is being changed, where it was delivered already.
    package let rework: Rework?
}

/// Why something is being changed after it was sent to the client.
package enum Rework: Sendable {
    /// The client asked for revisions.
    case revisionsAsked
    /// The studio took it back, or the scope moved.
    case withdrawn
}

/// Who moves next, with what, and by when.
package struct NextMove: Sendable {
    package enum What: Sendable {
        case decision(output: String)
        case input(String)
        case output(String)
        /// The work begins again after a hold.
        case restart
        case text(String)
    }

    package let who: String
    package let what: What
    package let by: Day?
}

/// Something that may go wrong.
package struct Risk: Sendable {
    package let text: String
    package let output: String
    /// The promise that it may move; nil once the output was delivered.
    package let due: Day?
}

/// A scope change that waits for its answer.
package struct OpenChange: Sendable {
    package let title: String
    package let askedBy: String
    package let on: Day
    package let effect: String?
}

/// Who decides on outputs, and through which channels an answer counts.
package struct Decider: Sendable {
    package let who: [String]
    package let channels: [String]
    package let outputs: [String]
}

/// Days on which a project stands still.
package struct Pause: Sendable {
    package let since: Day
    /// The last paused day; nil while the hold lasts.
    package let until: Day?
}

/// Something that neither the client nor the studio provides.
package struct OutsideNeed: Sendable {
    package let what: String
    package let from: String
    package let askedOn: Day?
    package let due: Day?
    package let blocks: String?
}
