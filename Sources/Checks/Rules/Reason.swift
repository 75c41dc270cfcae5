import Model
package import Vocabulary

/// Bad news says why: at risk, blocked, asked-for revisions and every day that moved.
package enum Reason: Check {
    package static let id = RuleID.reason

    package static let manual = """
        The first thing a client asks about bad news is why, and the page must have the answer. \
        So a state of at risk or blocked, a decision for revisions and every move of a due day or of the promised \
        end carry a `note`, and one that the scope caused names the accepted change. \
        Write the note so that the client may read it, because the page shows it.
        """

    package static let breaks = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: at risk}
        """)

    package static let keeps = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: at risk, note: Brand photography has not arrived}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for placed in subject.milestones {
            for entry in placed.milestone.log { findings += judge(entry, placed.project, subject) }
        }
        for project in subject.projects {
            for entry in project.log { findings += judge(entry, project, subject) }
            for update in project.updates where subject.isWhole(update.path) {
                if let finding = judge(update) { findings.append(finding) }
            }
        }
        return findings
    }

    private static func judge(_ entry: LogEntry, _ project: Project, _ subject: Subject) -> [Diagnostic] {
        switch entry.event {
        case .state(let state, note: nil, _) where state == .atRisk || state == .blocked:
            [
                Diagnostic(
                    id, at: entry.position,
                    "nothing says why the milestone is \(state.rawValue); add a `note`")
            ]
        case .decision(let decision) where decision.verdict == .needsRevisions && decision.note == nil:
            [Diagnostic(id, at: entry.position, "nothing says what the client wants revised; add a `note`")]
        case .due(let move):
            judgeMove(
                "the due day", cause: move.cause, note: move.note, change: move.change,
                Surroundings(project: project, subject: subject, position: entry.position))
        default:
            []
        }
    }

    private static func judge(
        _ entry: ProjectLogEntry, _ project: Project, _ subject: Subject
    ) -> [Diagnostic] {
        guard case .end(_, let cause, let note, let change) = entry.event else { return [] }
        var findings: [Diagnostic] = []
        if cause == nil {
            let causes = Listing.plain(Cause.allCases.map(\.rawValue), joinedBy: "or")
            findings.append(
                Diagnostic(
                    id, at: entry.position,
                    "nothing says who or what moved the promised end; add a `cause`: \(causes)"))
        }
        return findings
            + judgeMove(
                "the promised end", cause: cause, note: note, change: change,
                Surroundings(project: project, subject: subject, position: entry.position))
    }

    private static func judge(_ update: Update) -> Diagnostic? {
        guard let health = update.health, health.value != .onTrack, update.reason == nil else { return nil }
        return Diagnostic(
            id, at: health.position,
            "nothing says why the project is \(health.value.rawValue); add a `reason`")
    }

    /// Where a move was logged.
    private struct Surroundings {
        let project: Project
        let subject: Subject
        let position: SourcePosition
    }

    private static func judgeMove(
        _ moved: String, cause: Cause?, note: String?, change: Located<Slug>?, _ place: Surroundings
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if note == nil {
            findings.append(
                Diagnostic(id, at: place.position, "nothing says why \(moved) moved; add a `note`"))
        }
        guard cause == .scope else { return findings }
        guard let change else {
            let message =
                "the scope moved \(moved), and no accepted change is named; add `change` with its slug, or tell another `cause`"
            return findings + [Diagnostic(id, at: place.position, message)]
        }
        // That there is such a change at all is for `reference` to say.
        let record = place.project.changes.first { $0.answers(to: change.value) }
        if let record, place.subject.isWhole(record.path), record.decision?.outcome?.value != .accepted {
            let state = record.decision == nil ? "still open" : "declined"
            findings.append(
                Diagnostic(
                    id, at: change.position,
                    "the change \(Quotation.quoted(change.value.text)) is \(state), and only an accepted one moves \(moved); record its `decision` first, or tell another `cause`"
                ))
        }
        return findings
    }
}
