import Model
package import Vocabulary

/// A review ends within the rounds that were agreed.
package enum Rounds: Check {
    package static let id = RuleID.rounds

    package static let manual = """
        Where nobody has said which round counts, every round is the last but one. \
        `approval.rounds` is how many rounds are agreed; without it the threshold holds. \
        A round that was taken back before any answer came does not count. \
        Agree with the client on the round that decides and write its number, or log the new wishes as a change.
        """

    package static let breaks = example(keys: "caveats: none")
    package static let keeps = example(keys: "caveats: none", rounds: ", rounds: 3")

    package static let threshold: Threshold? = .count(2, of: "rounds")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { placed in
            let agreed = placed.milestone.approval.rounds
            let limit = agreed ?? subject.limit(Rounds.self, in: placed.project)
            // Most milestones need one round or two.
            guard placed.milestone.standing.rounds.count > limit, let entry = placed.reviewRequest(after: limit)
            else { return nil }
            let rounds = "\(limit) round\(limit == 1 ? "" : "s")"
            let bound = agreed == nil ? "\(rounds), and no number is agreed" : "the \(rounds) agreed"
            return warning(
                at: entry.position,
                "this review goes beyond \(bound); agree on the round that decides and write `rounds` under `approval`, or log what is new as a change"
            )
        }
    }

    private static func example(keys: String, rounds: String = "") -> RecordExample {
        var log = ""
        for day in ["02", "04", "06"] {
            if !log.isEmpty { log += "\n  - {on: 2026-03-\(day), rework: The first page rewritten}\n" }
            log += """
                  - {on: 2026-03-\(day), qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-\(day), state: in review}
                  - {on: 2026-03-\(day), decision: needs revisions, by: Priya Nair, via: email, note: Too formal}
                """
        }
        return RecordExample.messaging(
            """
            approval: {owner: Priya Nair, via: email, decide_by: 2026-03-18, question: Is it right?\(rounds)}
            deliverables:
              - {title: Messaging guide, file: files/messaging-guide.pdf}
            next: Homepage copy starts on Monday
            \(keys)
            log:
            \(log)
            """)
    }
}

extension PlacedMilestone {
    /// The entry that opened the first round after so many that counted.
    fileprivate func reviewRequest(after limit: Int) -> LogEntry? {
        let requests = milestone.log.filter { if case .review = $0.event { true } else { false } }
        let counted = zip(requests, milestone.standing.rounds).filter { !$0.1.wasTakenBack }
        return counted.dropFirst(limit).first?.0
    }
}

extension Round {
    /// Whether the output left the review before anybody had answered.
    fileprivate var wasTakenBack: Bool {
        guard case .withdrawn = end else { return false }
        return decisions.isEmpty && feedback.isEmpty && waivers.isEmpty
    }
}
