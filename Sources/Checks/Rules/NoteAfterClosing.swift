import Model
package import Vocabulary

/// A milestone that closed was marked by a note to the client, at the latest on the next day.
package enum NoteAfterClosing: Check {
    package static let id = RuleID.noteDue

    package static let manual = """
        A milestone that passes without a word becomes invisible, and by the end nobody can say what was achieved. \
        So within a day of closing it, and not with the next weekly update, a note tells the client what is now \
        done and what for. \
        Send it and log it as `sent: milestone note`; one that was sent between the approval and the closing counts. \
        Milestones that closed before `rules_from` are taken as they are.
        """

    package static let breaks = example("").judged(on: "2026-03-20")
    package static let keeps = example(
        "  - {on: 2026-03-18, sent: milestone note, to: priya@northwind.example}\n"
    ).judged(on: "2026-03-20")

    package static let threshold: Threshold? = .days(1)
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { placed in
            let milestone = placed.milestone
            guard let closeout = milestone.closed, !placed.isReopened(after: closeout), let closed = closeout.on,
                subject.isUnderProcessRules(closed.value),
                // Once the engagement has ended, its last note has told all.
                !subject.isClosed(placed.project), !isNoted(milestone)
            else { return nil }
            let clock = subject.clock(of: placed.project)
            guard clock.days(since: closed.value) > subject.limit(Self.self, in: placed.project) else { return nil }
            return warning(
                at: closed.position,
                "this milestone closed on \(closed.value), and for \(clock.words(since: closed.value)) no note has told the client; send it, and log `sent: milestone note`",
                isOfTheDay: true)
        }
    }

    /// Whether a milestone note followed what ended the work; one before it told of an earlier end.
    private static func isNoted(_ milestone: Milestone) -> Bool {
        milestone.log.contains { entry in
            guard case .sent(.milestoneNote, _) = entry.event else { return false }
            return milestone.standing.since.map { entry.on >= $0 } ?? true
        }
    }

    private static func example(_ note: String) -> RecordExample {
        .readyForReview(
            log: """
                  - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-12, state: in review}
                  - {on: 2026-03-18, decision: approved, by: Priya Nair, via: email}
                \(note)closed: {on: 2026-03-18, outcome: approved, next: Homepage copy starts, owner: Dana Ortiz}
                """)
    }
}
