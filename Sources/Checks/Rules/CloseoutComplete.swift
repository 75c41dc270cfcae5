import Model
package import Vocabulary

/// A closed milestone says how it closed, agrees with its log, and leaves nothing without an owner.
package enum CloseoutComplete: Check {
    package static let id = RuleID.closeout

    package static let manual = """
        The phase summary is the document that a client keeps, so closing a milestone answers four questions: \
        when, with which outcome, what comes next, and who makes that move. \
        It is approved exactly if the last decision of the log approved it. \
        Whatever is still open has an owner, and a milestone that closed without approval hands each open item \
        on to another milestone with `into`. A project, too, closes on the day on which it ended, and on none to come.
        """

    package static let breaks = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: blocked, note: The brand photographs were cancelled}
        closed:
          on: 2026-03-09
          outcome: blocked by dependency
          owner: Dana Ortiz
          open:
            - {what: Brand photography, owner: Priya Nair, into: homepage}
        """)

    package static let keeps = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: blocked, note: The brand photographs were cancelled}
        closed:
          on: 2026-03-09
          outcome: blocked by dependency
          next: The homepage starts with the photographs that are there
          owner: Dana Ortiz
          open:
            - {what: Brand photography, owner: Priya Nair, into: homepage}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings = subject.projects.compactMap { wrongDay(of: $0, today: subject.today) }
        for placed in subject.milestones where !placed.milestone.standing.isSuperseded {
            guard let closed = placed.milestone.closed else { continue }
            findings += missingKeys(of: closed)
            findings += openItems(of: closed)
            // A closeout that a reopening has overtaken is a finding of `log-transition`.
            if placed.isReopened(after: closed) { continue }
            if let finding = contradiction(of: closed, to: placed.milestone.standing.state) { findings.append(finding) }
            if let on = closed.on, let finding = wrongDay(on, after: placed.milestone.log, today: subject.today) {
                findings.append(finding)
            }
        }
        return findings
    }

    private static func missingKeys(of closed: Closeout) -> [Diagnostic] {
        let keys: [(key: String, isThere: Bool, meaning: String)] = [
            ("on", closed.on != nil, "the day it closed"),
            ("outcome", closed.outcome != nil, "how it closed"),
            ("next", closed.next != nil, "what happens next"),
            ("owner", closed.owner != nil, "who makes the next move"),
        ]
        return keys.filter { !$0.isThere }.map {
            Diagnostic(id, at: closed.position, "`closed` has no `\($0.key)`; add \($0.meaning)")
        }
    }

    private static func openItems(of closed: Closeout) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let isHandedOn = closed.outcome.map { $0.value != .approved } ?? false
        if isHandedOn, closed.open.isEmpty, let outcome = closed.outcome {
            findings.append(
                Diagnostic(
                    id, at: outcome.position,
                    "a milestone that closes as \(outcome.value.rawValue) hands its work on; list what is open under `open`, each item with `into`"
                ))
        }
        for item in closed.open {
            if item.owner == nil {
                findings.append(
                    Diagnostic(id, at: item.position, "nobody answers for this open item; add its `owner`"))
            }
            if isHandedOn, item.into == nil {
                findings.append(
                    Diagnostic(
                        id, at: item.position,
                        "this open item goes nowhere; name the milestone that takes it on with `into`"))
            }
        }
        return findings
    }

    private static func contradiction(of closed: Closeout, to state: MilestoneState) -> Diagnostic? {
        guard let outcome = closed.outcome else { return nil }
        let isApproved = state == .approved
        if outcome.value == .approved, !isApproved {
            return Diagnostic(
                id, at: outcome.position,
                "the outcome is approved, but the log ends with the milestone \(state.rawValue); log the decision, or write the outcome it had"
            )
        }
        if outcome.value != .approved, isApproved {
            return Diagnostic(
                id, at: outcome.position,
                "the outcome is \(outcome.value.rawValue), but the log ends with an approval; write `outcome: approved`, or log the state that reopened it"
            )
        }
        return nil
    }

    private static func wrongDay(of project: Project, today: Day) -> Diagnostic? {
        guard let on = project.closed?.on else { return nil }
        if on.value > today {
            return Diagnostic(
                id, at: on.position,
                "this project closes on \(on.value), and today is \(today); close it when it is done, or mend the day")
        }
        guard on.value < project.start.value else { return nil }
        return Diagnostic(
            id, at: on.position,
            "this project closed on \(on.value), but it starts on \(project.start.value) only; mend one of the two days"
        )
    }

    private static func wrongDay(_ on: Located<Day>, after log: [LogEntry], today: Day) -> Diagnostic? {
        if on.value > today {
            return Diagnostic(
                id, at: on.position,
                "this milestone closes on \(on.value), and today is \(today); close it when it is done, or mend the day"
            )
        }
        guard let last = log.last(where: \.changesTheWork), on.value < last.on else { return nil }
        return Diagnostic(
            id, at: on.position,
            "this milestone closed on \(on.value), but its log goes on with `\(last.kind)` on \(last.on); mend the day"
        )
    }
}

extension LogEntry {
    /// Whether the entry tells of the work itself, and not of words about it.
    fileprivate var changesTheWork: Bool {
        switch event {
        case .feedback, .sent: false
        default: true
        }
    }
}
