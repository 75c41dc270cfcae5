import Model
import Records
package import Vocabulary

/// What a client can look at answers what happened, why it matters and what comes next.
package enum ThreeAnswers: Check {
    package static let id = RuleID.threeAnswers

    package static let manual = """
        A milestone is a moment of clarity when it answers what happened, why it matters and what comes next; \
        where an answer is missing, the client asks. \
        From its first review on, and once it has been under way for longer than the threshold, a milestone has the \
        sections `## What happened`, `## Why it matters` and `## What comes next`, each with words in it. \
        What comes next may also be said by `next` while a decision is wanted, and by the closeout.
        """

    package static let breaks = example(
        "## What happened\n\nSix customers read the first page.\n\n## What comes next\n\nYou have the guide on Friday.")

    package static let keeps = example(
        """
        ## What happened

        Six customers read the first page.

        ## Why it matters

        Five of them could say what you sell.

        ## What comes next

        You have the guide on Friday.
        """)

    package static let threshold: Threshold? = .cadences(1)
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { placed in
            let missing = placed.milestone.missingAnswers
            guard !missing.isEmpty, let occasion = Occasion(placed, subject) else { return nil }
            let questions = Listing.plain(missing.map(\.question), joinedBy: "or")
            let sections = Listing.plain(missing.map { "`## \($0.section.rawValue)`" })
            return warning(
                at: placed.milestone.title.position,
                "this milestone \(occasion.words), and the page does not say \(questions); add \(sections)",
                isOfTheDay: occasion.isOfTheDay)
        }
    }

    private static func example(_ body: String) -> RecordExample {
        RecordExample.messaging("log:\n  - {on: 2026-03-02, state: on track}", body: body)
    }
}

/// Why a milestone owes its answers by now.
private struct Occasion {
    let words: String
    let isOfTheDay: Bool

    /// Nil where the client expects none yet.
    init?(_ placed: PlacedMilestone, _ subject: Subject) {
        let milestone = placed.milestone
        if milestone.closed != nil {
            (words, isOfTheDay) = ("is closed", false)
            return
        }
        switch milestone.standing.state {
        case .inReview, .approved:
            (words, isOfTheDay) = ("is \(milestone.standing.state.rawValue)", false)
        case .onTrack, .atRisk, .blocked:
            guard let begun = milestone.begunOn, !subject.isClosed(placed.project) else { return nil }
            let days = subject.clock(of: placed.project).days(since: begun)
            guard days > subject.limit(ThreeAnswers.self, in: placed.project) else { return nil }
            (words, isOfTheDay) = ("has been under way for \(days) day\(days == 1 ? "" : "s")", true)
        case .planned:
            return nil
        }
    }
}

extension Milestone {
    /// The day of the entry with which the work on it began.
    fileprivate var begunOn: Day? {
        log.first { entry in
            switch entry.event {
            case .state, .review, .rework: true
            default: false
            }
        }?.on
    }

    fileprivate var missingAnswers: [Answer] {
        Answer.all.filter { sections[$0.section]?.showsAnything != true && !isGivenElsewhere($0) }
    }

    /// Whether a page takes the answer from a key, as the request for a decision does and the summary.
    private func isGivenElsewhere(_ answer: Answer) -> Bool {
        guard answer.section == .whatComesNext else { return false }
        if closed?.next != nil { return true }
        return next != nil && (standing.state == .inReview || standing.state == .approved)
    }
}

/// One of the three questions that a page always answers.
private struct Answer {
    let section: SectionName
    let question: String

    static let all = [
        Answer(section: .whatHappened, question: "what happened"),
        Answer(section: .whyItMatters, question: "why it matters"),
        Answer(section: .whatComesNext, question: "what comes next"),
    ]
}
