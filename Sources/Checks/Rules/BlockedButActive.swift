import Model
package import Vocabulary

/// The state of a milestone tells what it waits for.
package enum BlockedButActive: Check {
    package static let id = RuleID.blockedButActive

    package static let manual = """
        Blocked work that is still marked as active hides inside ordinary noise, and a block that nobody looks at \
        lasts. \
        While a need is overdue the state is not on track; what is blocked names what it waits for, as an open entry \
        of `needs` or under `risks`; and once it has been blocked for longer than the threshold without a new entry, \
        its log says where it stands. \
        Log the true state, name the need, or write what was done about it.
        """

    package static let breaks = example("")
    package static let keeps = example(", received: 2026-03-09")

    package static let threshold: Threshold? = .cadences(2)
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.flatMap { placed -> [Diagnostic] in
            guard placed.milestone.closed == nil, !subject.isClosed(placed.project) else { return [] }
            switch placed.milestone.standing.state {
            case .onTrack: return [overdueNeed(placed, subject)].compactMap { $0 }
            case .blocked: return [namelessBlock(placed), forgottenBlock(placed, subject)].compactMap { $0 }
            case .planned, .atRisk, .inReview, .approved: return []
            }
        }
    }

    /// One finding however many needs are late, since one entry mends the state.
    private static func overdueNeed(_ placed: PlacedMilestone, _ subject: Subject) -> Diagnostic? {
        let open = placed.milestone.needs.filter { $0.received == nil }
        let dated = open.compactMap { need in need.due.map { (need, $0) } }
        guard let (need, due) = dated.min(by: { $0.1.value < $1.1.value }), due.value < subject.today else {
            return nil
        }
        let clock = subject.clock(of: placed.project)
        let late = clock.days(since: due.value)
        guard clock.isRunning, late > 0 else { return nil }
        let what = need.what.map { Quotation.quoted($0.value) } ?? "a need"
        return warning(
            at: due.position,
            "\(what) is \(days(late)) late while the state says on track; log `state: at risk` or `state: blocked` with a note, or `received` if it has come",
            isOfTheDay: true)
    }

    private static func namelessBlock(_ placed: PlacedMilestone) -> Diagnostic? {
        let milestone = placed.milestone
        guard milestone.risks.isEmpty, !milestone.needs.contains(where: { $0.received == nil }),
            let entry = milestone.blockingEntry
        else { return nil }
        let message =
            milestone.needs.isEmpty
            ? "nothing names what this milestone waits for; add it under `needs` with `from` and `due`, or under `risks`"
            : "all that this milestone needed has been received, and it is still blocked; log `state: on track`, or add what it waits for under `needs`"
        return warning(at: entry.position, message)
    }

    private static func forgottenBlock(_ placed: PlacedMilestone, _ subject: Subject) -> Diagnostic? {
        guard let last = placed.milestone.log.last else { return nil }
        let clock = subject.clock(of: placed.project)
        let silence = clock.days(since: last.on)
        guard clock.isRunning, silence > subject.limit(BlockedButActive.self, in: placed.project) else { return nil }
        return warning(
            at: last.position,
            "this milestone is blocked, and its log has said nothing for \(days(silence)); log what was done about it, or split off what can go on",
            isOfTheDay: true)
    }

    private static func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(number) days" }

    private static func example(_ received: String) -> RecordExample {
        RecordExample.messaging(
            """
            needs:
              - {what: Brand photography, from: Priya Nair, due: 2026-03-06\(received), blocks: Layouts}
            log:
              - {on: 2026-03-02, state: on track}
            """
        ).judged(on: "2026-03-18")
    }
}

extension Milestone {
    /// The newest entry that says blocked.
    fileprivate var blockingEntry: LogEntry? {
        log.last { if case .state(.blocked, _, _) = $0.event { true } else { false } }
    }
}
