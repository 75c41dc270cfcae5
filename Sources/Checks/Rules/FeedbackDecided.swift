import Model
package import Vocabulary

/// Kind words, or the answer of one of several owners, are followed by the decision.
package enum FeedbackDecided: Check {
    package static let id = RuleID.feedbackOpen

    package static let manual = """
        “Looks lovely!” feels like an approval and is none, and one of two owners is half an answer. \
        A round that stays open after such words stays open for good, unless somebody asks. \
        Ask the approval owner for the explicit answer through the agreed channel and log it as a `decision`; \
        a reminder that is logged as `sent: review request` gives the owner another cadence.
        """

    package static let breaks = example("").judged(on: "2026-03-23")
    package static let keeps = example(
        "\n  - {on: 2026-03-17, decision: approved, by: Priya Nair, via: email}"
    ).judged(on: "2026-03-23")

    package static let threshold: Threshold? = .cadences(1)
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { placed in
            let milestone = placed.milestone
            guard fires(on: milestone, of: placed.project, in: subject), let answer = milestone.openAnswer?.entry else {
                return nil
            }
            let clock = subject.clock(of: placed.project)
            return warning(
                at: answer.position,
                message(on: answer, in: milestone, since: clock.words(since: answer.on)), isOfTheDay: true)
        }
    }

    /// Whether an open round of the milestone has had words for too long and no decision.
    static func fires(on milestone: Milestone, of project: Project, in subject: Subject) -> Bool {
        guard milestone.closed == nil, milestone.standing.openRound != nil, let answer = milestone.openAnswer,
            subject.isUnderWay(project)
        else { return false }
        let waited = subject.clock(of: project).days(since: answer.countsFrom)
        return waited > subject.limit(Self.self, in: project)
    }

    private static func message(on answer: LogEntry, in milestone: Milestone, since days: String) -> String {
        let owners = milestone.standing.openRound?.undecided(of: milestone.approval.owners.map(\.value)) ?? []
        let missing = owners.isEmpty ? "the decision" : "the decision of \(Listing.quoted(owners))"
        let words =
            if case .feedback = answer.event { "this feedback has decided nothing" } else {
                "this answer has waited for the others"
            }
        return
            "for \(days) \(words): \(missing) is missing; ask for it and log it, or log the reminder as `sent: review request`"
    }

    private static func example(_ decision: String) -> RecordExample {
        .readyForReview(
            log: """
                  - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-12, state: in review}
                  - {on: 2026-03-13, feedback: "Looks lovely!", by: Priya Nair}\(decision)
                """)
    }
}

extension Milestone {
    /// The first words or answer of the client's since the last round began or its last reminder was sent.
    ///
    /// Where nothing came behind the reminder, it is what came before, and the days count from the reminder on.
    fileprivate var openAnswer: (entry: LogEntry, countsFrom: Day)? {
        var answer: (entry: LogEntry, countsFrom: Day)?
        var isReminded = false
        for entry in log {
            switch entry.event {
            case .review: (answer, isReminded) = (nil, false)
            case .feedback, .decision:
                if answer == nil || isReminded { answer = (entry, entry.on) }
                isReminded = false
            case .sent(.reviewRequest, _):
                answer?.countsFrom = entry.on
                isReminded = true
            default: continue
            }
        }
        return answer
    }
}
