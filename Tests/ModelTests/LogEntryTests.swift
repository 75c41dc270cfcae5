import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("A log entry")
struct LogEntryTests {
    /// Every kind with all that it may have, then what it may not.
    static let entries = [
        "on: 2026-03-01, state: on track, note: a, by: B", "on: 2026-03-01, state: at risk, note: a, by: B",
        "on: 2026-03-01, state: blocked, note: a, by: B",
        "on: 2026-03-01, state: in review, note: a, question: b?, decide_by: 2026-03-02",
        "on: 2026-03-01, due: 2026-03-20, cause: client, note: a",
        "on: 2026-03-01, due: unknown, cause: third party, note: a",
        "on: 2026-03-01, due: 2026-03-20, cause: scope, note: a, change: b",
        "on: 2026-03-01, due: 2026-03-20, cause: us, note: a",
        "on: 2026-03-01, qa: passed, by: B, note: a", "on: 2026-03-01, qa: failed, by: B",
        "on: 2026-03-01, rework: a, by: B",
        "on: 2026-03-01, feedback: a, by: B", "on: 2026-03-01, decision: approved, by: B, via: c, note: d, evidence: e",
        "on: 2026-03-01, decision: needs revisions, by: B, via: c, note: d",
        "on: 2026-03-01, waived: C, by: B, note: a",
        "on: 2026-03-01, sent: review request, to: a, link: b", "on: 2026-03-01, sent: blocked",
        "on: 2026-03-01, sent: decision received",
        "on: 2026-03-01, sent: milestone note", "on: 2026-03-01, sent: recovery",
        "on: 2026-03-01, split: [a, b], note: c",
        "on: 2026-03-01, split: a, note: c", "on: 2026-03-01, replaced: a, note: c",
        "", "on: 2026-03-01", "state: on track", "note: a", "on: 2026-03-01, stat: on track",
        "on: 2026-03-01, state: on track, qa: passed, by: B",
        "on: 2026-03-01, state: on track, qa: passed, decision: approved", "on: 2026-03-01, state: approved",
        "on: 2026-03-01, state: planned",
        "on: 2026-03-01, state: in reveiw, question: b?",
        "on: 2026-03-01, state: on track, question: b?, decide_by: 2026-03-02",
        "on: 2026-03-01, state: in review, by: B", "on: 2026-03-01, due: 2026-03-20",
        "on: 2026-03-01, due: soon, cause: us, note: a",
        "on: 2026-03-01, due: 2026-02-30, cause: weather, note: a, by: B", "on: 2026-03-01, qa: passed",
        "on: 2026-03-01, qa: ok, by: B",
        "on: 2026-03-01, rework: a, note: b", "on: 2026-03-01, feedback: a, via: b, evidence: c",
        "on: 2026-03-01, decision: approved",
        "on: 2026-03-01, decision: yes, by: B, via: c", "on: 2026-03-01, waived: C", "on: 2026-03-01, sent: kickoff",
        "on: 2026-03-01, sent: blocked, note: a, by: B",
        "on: 2026-03-01, split: [], note: c", "on: 2026-03-01, split: [A, b]", "on: 2026-03-01, replaced: [a], note: c",
        "on: 1 March, state: on track",
        "on: 2026-03-01, state: on track, on: 2026-03-02", "on: 2026-03-01, state: at risk, note: one, two",
        "on: 2026-03-01, end: 2026-03-02",
    ]

    @Test("is of one kind, with the keys that its kind allows")
    func isOfOneKind() throws {
        var lines: [String] = []
        for entry in Self.entries {
            let (milestone, findings) = try Northwind.milestone(keys: "log:\n  - {\(entry)}")
            lines +=
                ["{\(entry)}"]
                + (milestone?.log ?? []).flatMap { ["  \($0.kind)"] + outline($0.event).map { "    \($0)" } }
            lines += findings.map { "  \($0)" }
        }
        try Golden("log-entries").check(lines)
    }

    @Test("of a project is a moved end or a note that was sent")
    func isOfAProject() throws {
        let entries = [
            "on: 2026-03-01, end: 2026-07-31, cause: scope, note: a, change: b", "on: 2026-03-01, end: 2026-07-31",
            "on: 2026-03-01, sent: kickoff, to: a, link: b",
            "on: 2026-03-01, sent: update", "on: 2026-03-01, sent: scope change", "on: 2026-03-01, sent: recovery",
            "on: 2026-03-01, sent: project closed",
            "on: 2026-03-01, sent: milestone note", "on: 2026-03-01", "on: 2026-03-01, end: 2026-07-31, sent: update",
            "end: 2026-07-31",
            "on: 2026-03-01, end: 2026-07-31, link: b, to: c",
            "on: 2026-03-01, sent: update, cause: us, note: a, change: b", "on: 2026-03-01, end: unknown",
        ]
        var lines: [String] = []
        for entry in entries {
            let read = Northwind.read([
                "website-relaunch/project.md":
                    "---\ntitle: T\ngoal: G\nowner: O\nstart: 2026-01-01\nlog:\n  - {\(entry)}\n---\n"
            ])
            let log = read.value?.projects.first?.log ?? []
            lines += ["{\(entry)}"] + log.flatMap { outline($0.event).map { "    \($0)" } }
            lines += brief(read.diagnostics).map {
                "  \($0.replacingOccurrences(of: "website-relaunch/project.md:", with: ""))"
            }
        }
        try Golden("project-log-entries").check(lines)
    }
}
