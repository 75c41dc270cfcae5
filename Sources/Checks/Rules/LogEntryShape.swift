import Model
package import Vocabulary

/// Every log entry is of one kind, with the keys that go with it.
package enum LogEntryShape: Check {
    package static let id = RuleID.logEntry

    package static let manual = """
        One entry tells one event, so that the state can be told from the log without guessing. \
        Two events on one day are two entries, in the order in which they happened. \
        A key that does not go with the kind belongs to another entry; `change` goes with `cause: scope` alone.
        """

    package static let breaks = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: on track, qa: passed, by: Dana Ortiz}
        """)

    package static let keeps = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: on track}
          - {on: 2026-03-02, qa: passed, by: Dana Ortiz}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        let moves = subject.milestones.flatMap { placed in placed.milestone.log.compactMap(strayChange) }
        let ends = subject.projects.flatMap { $0.log.compactMap(strayChange) }
        return moves + ends
    }

    private static func strayChange(_ entry: LogEntry) -> Diagnostic? {
        guard case .due(let move) = entry.event else { return nil }
        return strayChange(move.change, cause: move.cause)
    }

    private static func strayChange(_ entry: ProjectLogEntry) -> Diagnostic? {
        guard case .end(_, let cause, _, let change) = entry.event else { return nil }
        return strayChange(change, cause: cause)
    }

    private static func strayChange(_ change: Located<Slug>?, cause: Cause?) -> Diagnostic? {
        guard let change, let cause, cause != .scope else { return nil }
        return Diagnostic(
            id, at: change.position,
            "`change` goes with `cause: scope`, and this cause is \(cause.rawValue); write `cause: scope`, or remove the change"
        )
    }
}
