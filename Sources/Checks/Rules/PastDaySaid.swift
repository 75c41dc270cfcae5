import Model
package import Vocabulary

/// A promised or wanted day that has passed is not passed over in silence.
package enum PastDaySaid: Check {
    package static let id = RuleID.overdue

    package static let manual = """
        A day that went by without a word costs more trust than the delay itself. \
        Once the due day has passed, log the output as `in review`, or the new `due` day with its cause; \
        at risk or blocked with a note, logged on that day or later, says it too. \
        Once `decide_by` has passed, send a reminder and log it as `sent: review request`, or log the answer. \
        A new round needs a `decide_by` of its own.
        """

    package static let breaks = RecordExample.messaging(
        """
        log:
          - {on: 2026-02-16, state: on track}
        """
    ).judged(on: "2026-03-20")

    package static let keeps = RecordExample.messaging(
        """
        log:
          - {on: 2026-02-16, state: on track}
          - {on: 2026-03-13, due: 2026-03-27, cause: client, note: The brand photographs came two weeks late}
        """
    ).judged(on: "2026-03-20")

    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { finding(on: $0.milestone, of: $0.project, in: subject) }
    }

    /// The one finding on a milestone, if its project is under way and a day of it went by.
    static func finding(on milestone: Milestone, of project: Project, in subject: Subject) -> Diagnostic? {
        guard milestone.isUnsettled, !subject.isClosed(project) else { return nil }
        if let finding = dayBeforeRound(of: milestone) { return finding }
        guard subject.isUnderWay(project) else { return nil }
        return milestone.standing.state == .inReview
            ? lateDecision(on: milestone, of: project, in: subject)
            : lateOutput(of: milestone, of: project, in: subject)
    }

    private static func lateOutput(
        of milestone: Milestone, of project: Project, in subject: Subject
    ) -> Diagnostic? {
        let clock = subject.clock(of: project)
        // How long it has been blocked is for `blocked-but-active` to say.
        guard milestone.standing.state != .blocked, let due = PromisedDays(milestone).open,
            clock.days(since: due.value) > 0, !milestone.log.contains(where: { $0.tellsOfDelay(since: due.value) })
        else { return nil }
        return warning(
            at: due.position,
            "the output, promised for \(due.value), is late by \(clock.words(since: due.value)), and no entry says so; log `in review` if it has gone out, or the new `due` day with its cause",
            isOfTheDay: true)
    }

    /// A slip of the record, which is one on every day and in a hold too.
    private static func dayBeforeRound(of milestone: Milestone) -> Diagnostic? {
        guard let round = milestone.standing.openRound, let wanted = milestone.decideByOfLastRound,
            wanted.value < round.sentOn
        else { return nil }
        return warning(
            at: wanted.position,
            "the decision is wanted by \(wanted.value), but its round went out on \(round.sentOn) only; write a later `decide_by` into that `in review` entry"
        )
    }

    private static func lateDecision(
        on milestone: Milestone, of project: Project, in subject: Subject
    ) -> Diagnostic? {
        guard milestone.standing.openRound != nil, let wanted = milestone.decideByOfLastRound else { return nil }
        let clock = subject.clock(of: project)
        let isSaid = milestone.log.contains { $0.tellsOfWaiting && $0.on > wanted.value }
        guard clock.days(since: wanted.value) > 0, !isSaid,
            // An answer that decided nothing is what `feedback-open` is about.
            !(subject.isHeard(.feedbackOpen, in: milestone.path)
                && FeedbackDecided.fires(on: milestone, of: project, in: subject))
        else { return nil }
        return warning(
            at: wanted.position,
            "the decision, wanted by \(wanted.value), is late by \(clock.words(since: wanted.value)), and no entry says so; log the answer, or the reminder as `sent: review request`",
            isOfTheDay: true)
    }
}

extension Milestone {
    /// The day by which the last round is to be decided, with the place that names it.
    fileprivate var decideByOfLastRound: Located<Day>? {
        for entry in log.reversed() {
            if case .review(let request) = entry.event { return request.decideBy ?? approval.decideBy }
        }
        return nil
    }
}

extension LogEntry {
    /// Whether the entry tells the client, on the due day or behind it, that the output is not there.
    fileprivate func tellsOfDelay(since due: Day) -> Bool {
        guard on >= due else { return false }
        switch event {
        // Words about work that is on track do not say that its day went by.
        case .state(let state, let note, _): return state != .onTrack && note != nil
        case .sent(.recovery, _), .sent(.blocked, _): return true
        default: return false
        }
    }

    /// Whether the entry says that a decision is still waited for, or why.
    fileprivate var tellsOfWaiting: Bool {
        switch event {
        case .feedback, .sent, .due, .decision, .waived: true
        default: false
        }
    }
}
