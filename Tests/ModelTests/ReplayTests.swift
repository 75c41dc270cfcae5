import Model
import Records
import Testing
import Vocabulary

@Suite("The replay of a log")
struct ReplayTests {
    /// Each log with what it is about; the approval owners are Ann and Ben unless said.
    static let logs: [(String, [String])] = [
        (
            "the states as they are written",
            [
                "state: on track", "state: at risk, note: Snow", "state: blocked, note: Ice",
                "state: on track, note: Thaw",
            ]
        ),
        (
            "two rounds and two owners",
            [
                "qa: passed, by: C", "state: in review, note: One", "feedback: Nice, by: Ann",
                "decision: approved, by: Ann, via: email",
                "decision: needs revisions, by: Ben, via: email, note: Blue", "rework: Bluer", "qa: passed, by: C",
                "state: in review, note: Two, question: Now?, decide_by: 2026-04-01",
                "decision: approved, by: Ben, via: email",
                "decision: approved, by: Ann, via: email", "feedback: Thanks, by: Ben",
            ]
        ),
        (
            "an owner who decides twice",
            [
                "state: in review", "decision: approved, by: Ann, via: email",
                "decision: approved, by: Ann, via: email", "decision: approved, by: Cat, via: email",
            ]
        ),
        (
            "a waiver that completes an approval",
            ["state: in review", "decision: approved, by: Ann, via: email", "waived: Ben, note: On leave, by: Ann"]
        ),
        (
            "a waiver that does not",
            ["state: in review", "waived: Ben, note: On leave", "decision: approved, by: Ann, via: email"]
        ),
        (
            "a waiver in an earlier round",
            [
                "state: in review", "waived: Ben, note: On leave",
                "decision: needs revisions, by: Ann, via: email, note: a", "state: in review",
                "decision: approved, by: Ann, via: email",
            ]
        ),
        (
            "feedback decides nothing",
            ["feedback: Early", "state: in review", "feedback: Approved, by: Ann", "feedback: Approved!, by: Ben"]
        ),
        (
            "checks of quality",
            [
                "qa: passed, by: C", "qa: failed, by: C", "qa: passed, by: C", "rework: a", "qa: passed, by: C",
                "due: 2026-03-20, cause: client, note: a", "due: 2026-03-21, cause: scope, note: a, change: b",
                "qa: passed, by: C",
                "state: in review", "decision: needs revisions, by: Ann, via: email, note: a",
            ]
        ),
        ("a scope slip in review", ["state: in review", "due: 2026-03-20, cause: scope, note: a, change: b"]),
        ("another slip in review", ["state: in review", "due: 2026-03-20, cause: client, note: a"]),
        ("rework in review", ["state: in review", "rework: a"]),
        ("a state in review", ["state: in review", "state: at risk, note: a"]),
        ("a review in review", ["state: in review", "state: in review"]),
        (
            "due days unknown and known",
            [
                "due: 2026-03-16, cause: us, note: a", "state: blocked, note: b",
                "due: unknown, cause: client, note: c", "due: unknown, cause: third party, note: d",
                "due: 2026-03-26, cause: client, note: e", "state: on track", "due: 2026-03-20, cause: us, note: f",
            ]
        ),
        (
            "a due day that is unknown at once",
            [
                "state: blocked, note: a", "due: unknown, cause: client, note: b",
                "due: 2026-03-15, cause: client, note: c",
            ]
        ),
        (
            "a reopening after approval",
            [
                "state: in review", "decision: approved, by: Ann, via: email",
                "decision: approved, by: Ben, via: email", "sent: milestone note",
                "state: on track, note: One more page", "state: in review", "decision: approved, by: Ann, via: email",
                "decision: approved, by: Ben, via: email",
            ]
        ),
        ("a split", ["state: at risk, note: a", "split: [x, y], note: b"]),
        ("a replacement in review", ["state: in review", "replaced: x, note: b"]),
        (
            "a decision without a round",
            ["decision: approved, by: Ann, via: email", "decision: needs revisions, by: Ben, via: email, note: a"]
        ),
        ("nothing", []),
    ]

    @Test("comes to the state, rounds, slips and quality that records.md gives")
    func comesToAStanding() throws {
        var lines: [String] = []
        for (name, log) in Self.logs {
            let entries = log.enumerated().map { "  - {on: 2026-03-\($0 < 9 ? "0" : "")\($0 + 1), \($1)}" }
            let list = entries.isEmpty ? "" : "log:\n\(entries.joined(separator: "\n"))"
            let (read, findings) = try Northwind.milestone(
                keys: "approval: {owner: [Ann, Ben], via: email, question: Good?, decide_by: 2026-03-31}\n\(list)")
            let milestone = try #require(read)
            lines += ["# \(name)"] + findings
            var replay = Replay(milestone)
            for (entry, text) in zip(milestone.log, log) {
                replay.apply(entry)
                lines += ["\(entry.on) \(text)", "    \(summary(replay.standing))"]
            }
            #expect(outline(replay.standing) == outline(milestone.standing))
            lines += replay.standing.rounds.map { "  round: \(outline($0, "").joined(separator: ", "))" }
            lines += replay.standing.slips.map {
                "  slip: \($0.from?.description ?? "?") to \($0.to?.description ?? "?"), \($0.days.map { "\($0) days" } ?? "unknown")"
            }
        }
        try Golden("replay").check(lines)
    }

    private func summary(_ standing: Standing) -> String {
        var parts = [
            standing.isSuperseded
                ? "superseded by \(standing.successors.map(\.text).joined(separator: ", "))" : standing.state.rawValue
        ]
        if let since = standing.since { parts.append("since \(since)") }
        if let reason = standing.reason { parts.append("because \(reason)") }
        parts.append("due \(standing.due?.description ?? "unknown")")
        if standing.isQualityAssured { parts.append("quality assured") }
        if let round = standing.openRound {
            parts.append(
                "round \(round.number) awaits \(round.undecided(of: ["Ann", "Ben"]).joined(separator: " and "))")
        }
        if let day = standing.approvedOn { parts.append("approved on \(day)") }
        if let day = standing.deliveredOn { parts.append("delivered on \(day)") }
        return parts.joined(separator: ", ")
    }
}

@Suite("A promise")
struct PromiseTests {
    /// Milestones as `slug: due, log entries`; what each has promised with what it took over.
    private func promises(_ milestones: [(slug: String, due: String, log: [String], aliases: String)]) throws
        -> [String]
    {
        var files: [String: String] = [:]
        for (index, milestone) in milestones.enumerated() {
            let log = milestone.log.map { "  - {\($0)}" }.joined(separator: "\n")
            files["website-relaunch/\(index + 1)-\(milestone.slug).md"] =
                "---\ntitle: T\noutput: O\ndue: \(milestone.due)\naliases: [\(milestone.aliases)]\n\(log.isEmpty ? "" : "log:\n\(log)")\n---\n"
        }
        return try Northwind.client(files).projects[0].milestones.map { milestone in
            let slips = milestone.promise.slips.map { "\($0.on)→\($0.to?.description ?? "?")" }.joined(separator: " ")
            let from = milestone.promise.inheritedFrom.map(\.text).joined(separator: " ")
            return "\(milestone.slug): first \(milestone.promise.first), slips [\(slips)], from [\(from)]"
        }
    }

    @Test("is handed down by a split and a replacement, along chains, each part once")
    func isHandedDown() throws {
        let found = try promises([
            (
                "a", "2026-01-10",
                ["on: 2026-01-05, due: 2026-01-20, cause: us, note: n", "on: 2026-01-06, split: [b, c], note: n"], ""
            ),
            (
                "b", "2026-02-01",
                ["on: 2026-01-20, due: 2026-02-10, cause: us, note: n", "on: 2026-01-25, replaced: old-d, note: n"], ""
            ),
            ("c", "2026-02-05", ["on: 2026-01-26, replaced: d, note: n"], ""),
            ("d", "2026-03-01", ["on: 2026-02-20, due: 2026-03-05, cause: us, note: n"], "old-d"),
            ("e", "2026-01-01", [], ""),
        ])
        #expect(
            found == [
                "a: first 2026-01-10, slips [2026-01-05→2026-01-20], from []",
                "b: first 2026-01-10, slips [2026-01-05→2026-01-20 2026-01-20→2026-02-10], from [a]",
                "c: first 2026-01-10, slips [2026-01-05→2026-01-20], from [a]",
                "d: first 2026-01-10, slips [2026-01-05→2026-01-20 2026-01-20→2026-02-10 2026-02-20→2026-03-05], from [a b c]",
                "e: first 2026-01-01, slips [], from []",
            ])
    }

    @Test("ends where milestones replace each other in a circle, or themselves")
    func survivesCircles() throws {
        let found = try promises([
            ("a", "2026-01-10", ["on: 2026-01-06, replaced: b, note: n"], ""),
            ("b", "2026-01-20", ["on: 2026-01-07, replaced: c, note: n"], ""),
            ("c", "2026-01-30", ["on: 2026-01-08, split: [a, c], note: n"], ""),
            ("d", "2026-01-05", ["on: 2026-01-08, replaced: nobody, note: n"], ""),
        ])
        #expect(
            found == [
                "a: first 2026-01-10, slips [], from [b c]", "b: first 2026-01-10, slips [], from [c a]",
                "c: first 2026-01-10, slips [], from [a b]", "d: first 2026-01-05, slips [], from []",
            ])
    }
}

@Suite("A hold")
struct HoldTests {
    @Test("pauses the project from its first day to its last, or while it lasts")
    func pauses() throws {
        let project = try Northwind.client([
            "website-relaunch/project.md": """
            ---
            title: T
            goal: G
            owner: O
            start: 2026-01-01
            holds:
              - {since: 2026-04-01, until: 2026-04-14, note: Easter, owner: A}
              - {since: 2026-08-01, note: Summer, owner: A}
            ---
            """
        ]).projects[0]
        let days = ["2026-03-31", "2026-04-01", "2026-04-14", "2026-04-15", "2026-07-31", "2026-08-01", "2030-01-01"]
        #expect(
            days.map { Day($0).flatMap { project.hold(on: $0)?.note?.value } ?? "-" } == [
                "-", "Easter", "Easter", "-", "-", "Summer", "Summer",
            ])
    }
}
