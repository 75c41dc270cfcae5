import Model
package import Vocabulary

/// An output that came after its due day has an entry that says why.
package enum LateReviewExplained: Check {
    package static let id = RuleID.lateUnlogged

    package static let manual = """
        The page shows the promised day beside the true one, so a delay without a word stands there unexplained for \
        as long as the page does. \
        Log the `due` day that was met, with its `cause` and a `note`, above the `in review` entry. \
        A delay that a hold accounts for needs no entry.
        """

    package static let breaks = example("")
    package static let keeps = example(
        "\n  - {on: 2026-03-18, due: 2026-03-18, cause: client, note: The brand photographs came on 16 March}")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.flatMap { placed in
            PromisedDays(placed.milestone).deliveries.compactMap { delivery in
                let late = delivery.review.on - delivery.due
                guard late > 0, !delivery.isExplained else { return nil }
                let clock = subject.clock(of: placed.project)
                guard late > paused(before: delivery, of: placed.project, clock) else { return nil }
                return warning(
                    at: delivery.review.position,
                    "this went to review \(late == 1 ? "1 day" : "\(late) days") after its due day, \(delivery.due), and nothing says why; log the `due` day that it met, with `cause` and `note`, above this entry"
                )
            }
        }
    }

    /// How many days the project stood still between the promise and the review.
    private static func paused(
        before delivery: PromisedDays.Delivery, of project: Project, _ clock: ProjectClock
    ) -> Int {
        let promised = max(delivery.promisedOn ?? project.start.value, project.start.value)
        return max(0, delivery.review.on - promised) - clock.days(from: promised, to: delivery.review.on)
    }

    private static func example(_ slip: String) -> RecordExample {
        .readyForReview(
            log: """
                  - {on: 2026-02-16, state: on track}\(slip)
                  - {on: 2026-03-18, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-18, state: in review}
                """)
    }
}
