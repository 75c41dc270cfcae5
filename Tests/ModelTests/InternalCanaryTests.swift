import Model
import Records
import Testing
import Vocabulary

@Suite("What is internal")
struct InternalCanaryTests {
    /// Wrong, misplaced and misspelt values of every internal field; each holds the canary.
    static let faults: [(String, String)] = [
        ("website-relaunch/01-a.md", "invoice: {trigger: a, amount: [CANARY]}"),
        ("website-relaunch/01-a.md", "invoice: {trigger: a, amount: {CANARY: CANARY}}"),
        ("website-relaunch/01-a.md", "invoice: {trigger: a, amount: 4,200 CANARY}"),
        ("website-relaunch/01-a.md", "invoice: {trigger: a, amount: 4,CANARY: CANARY, CANARY: b}"),
        ("website-relaunch/01-a.md", "invoice: {trigger: a, amount: \"CANARY\\n\"}"),
        ("website-relaunch/01-a.md", "invoice: {trigger: a, amount: \"CANARY<\\u0301\"}"),
        ("website-relaunch/01-a.md", "invoice: CANARY"), ("website-relaunch/01-a.md", "invoice: [CANARY]"),
        ("website-relaunch/01-a.md", "invoice:\n  trigger: a\n  amount: CANARY # CANARY"),
        ("website-relaunch/01-a.md", "invoice:\n  trigger: a\n  amount: *CANARY"),
        ("website-relaunch/01-a.md", "invoice:\n  trigger: a\n  amount: &CANARY !CANARY \"CANARY\""),
        ("website-relaunch/01-a.md", "invoice:\n  trigger: a\n  amount: \"CANARY\\q\""),
        ("website-relaunch/01-a.md", "invoice:\n  trigger: a\n  amount: CANARY: CANARY"),
        ("website-relaunch/01-a.md", "invoice:\n  trigger: a\n  amount: CANARY\n  CANARY"),
        (
            "website-relaunch/01-a.md",
            "log:\n  - {on: 2026-03-01, sent: milestone note, to: a@b.example, CANARY@b.example}"
        ),
        ("website-relaunch/01-a.md", "log:\n  - {on: 2026-03-01, sent: milestone note, to: [CANARY]}"),
        ("website-relaunch/01-a.md", "log:\n  - {on: 2026-03-01, state: on track, to: CANARY}"),
        ("website-relaunch/01-a.md", "log:\n  - {to: CANARY}"), ("website-relaunch/01-a.md", "log:\n  - CANARY"),
        ("website-relaunch/01-a.md", "log: CANARY"), ("website-relaunch/01-a.md", "log:\n  CANARY: a"),
        (
            "website-relaunch/01-a.md",
            "log:\n  - {on: 2026-03-01, decision: approved, by: A, via: b, evidence: {a: CANARY}}"
        ),
        (
            "website-relaunch/01-a.md",
            "log:\n  - {on: 2026-03-01, decision: approved, by: A, via: b, evidence: CANARY, CANARY, CANARY: b}"
        ),
        ("website-relaunch/01-a.md", "proof: CANARY"), ("website-relaunch/01-a.md", "proof: [CANARY]"),
        ("website-relaunch/01-a.md", "proof: {slug: CANARY CANARY}"),
        ("website-relaunch/01-a.md", "proof: {key: CANARY}"),
        ("website-relaunch/01-a.md", "proof: {year: CANARY}"),
        ("website-relaunch/01-a.md", "proof: {CANARY: a, CANARY: b, CANARY}"),
        ("website-relaunch/01-a.md", "proof: {review: CANARY}"),
        (
            "website-relaunch/01-a.md",
            "proof: {review: {by: [CANARY], on: CANARY, digest: \"\\u202ECANARY\", CANARY: a}}"
        ),
        ("website-relaunch/project.md", "invoices: [CANARY]"),
        ("website-relaunch/project.md", "invoices:\n  - {trigger: a, amount: 4,CANARY}"),
        ("website-relaunch/project.md", "log:\n  - {on: 2026-03-01, sent: kickoff, to: {a: CANARY}}"),
        ("website-relaunch/project.md", "log:\n  - {on: 2026-03-01, to: CANARY, a, CANARY}"),
        ("website-relaunch/project.md", "log: [CANARY]"),
        ("website-relaunch/project.md", "proof: CANARY"),
        ("client.md", "contacts:\n  - {name: A, email: CANARY}"),
        ("client.md", "contacts:\n  - {name: A, email: [CANARY]}"),
        ("client.md", "contacts:\n  - {name: A, email: a@b.example, CANARY@b.example}"),
        ("client.md", "contacts:\n  - CANARY@b.example"), ("client.md", "contacts: CANARY@b.example"),
        ("client.md", "contacts: [CANARY@b.example]"),
        ("client.md", "contacts:\n  - {name: A, email: CANARY@b.example, email: CANARY@c.example}"),
        ("client.md", "proof: CANARY"), ("client.md", "proof: {as: [CANARY]}"),
        ("client.md", "proof: {consent: CANARY}"),
        ("client.md", "proof: {consent: {on: CANARY, by: [CANARY], CANARY: a}}"),
        ("client.md", "proof: {hide: CANARY}"),
        ("client.md", "proof: {hide: [[CANARY], {CANARY: CANARY}]}"), ("client.md", "proof: {people: CANARY}"),
        ("client.md", "proof: {people: {CANARY: [CANARY], \"CANARY\\0\": a}}"),
        ("client.md", "proof: {people: {CANARY: a, CANARY: b, CANARY}}"),
        ("client.md", "proof: {CANARY: a}"),
        ("website-relaunch/changes/x.md", "cost: [CANARY]"), ("website-relaunch/changes/x.md", "cost: CANARY # CANARY"),
        ("website-relaunch/changes/x.md", "cost: \"CANARY\\u202E\""),
    ]

    @Test("is quoted by no message, whatever is wrong with it", arguments: faults)
    func isNotQuoted(_ path: String, _ keys: String) {
        let starts = [
            "client.md": "name: N\nkey: abcdefghijklmnopqrstuvwxyz",
            "website-relaunch/project.md": "title: T\ngoal: G\nowner: O\nstart: 2026-01-01",
            "website-relaunch/01-a.md": "title: T\noutput: O\ndue: 2026-01-01",
            "website-relaunch/changes/x.md": "title: T\nasked_by: A\non: 2026-01-01",
        ]
        let read = Northwind.read([path: "---\n\(starts[path] ?? "")\n\(keys)\n---\n"])
        #expect(!read.diagnostics.isEmpty)
        #expect(brief(read.diagnostics).filter { $0.lowercased().contains("canary") } == [])
    }

    @Test(
        "is quoted by no message about the sections",
        arguments: [
            "## What happened\na\n## Internal\nCANARY\n## CANARY\nb", "## Internal\nCANARY\n---\nb",
            "## Internal\nCANARY\n```\nCANARY",
            "## Internal\n<!--\nCANARY\n## Outcomes\nCANARY", "## Proof\nCANARY\n## Proof\nCANARY",
            "## Internal\n\(String(repeating: "> ", count: 40))CANARY",
        ])
    func isNotQuotedFromBodies(_ body: String) throws {
        let (_, findings) = try Northwind.milestone(keys: "", body: body)
        #expect(!findings.isEmpty && !findings.contains { $0.contains("CANARY") })
    }

    @Test("shows in no dump of what was read")
    func isNotDumped() throws {
        let client = try Northwind.client([
            "client.md": """
            ---
            name: N
            key: abcdefghijklmnopqrstuvwxyz
            contacts:
              - {name: A, email: CANARY@b.example}
            proof: {as: CANARY, consent: {by: CANARY}, hide: [CANARY], people: {CANARY: CANARY}}
            ---
            ## Internal
            CANARY
            """,
            "website-relaunch/project.md": """
            ---
            title: T
            goal: G
            owner: O
            start: 2026-01-01
            invoices:
              - {trigger: a, amount: CANARY}
            log:
              - {on: 2026-01-01, sent: kickoff, to: CANARY}
            proof: {slug: canary, allow: {CANARY: CANARY}, review: {by: CANARY, digest: CANARY}}
            ---
            ## Internal
            CANARY
            """,
            "website-relaunch/01-a.md": """
            ---
            title: T
            output: O
            due: 2026-01-01
            invoice: {trigger: a, amount: CANARY}
            log:
              - {on: 2026-01-01, state: in review}
              - {on: 2026-01-01, decision: approved, by: A, via: b, evidence: CANARY}
              - {on: 2026-01-01, sent: milestone note, to: CANARY}
            proof: {slug: canary, review: {by: CANARY}}
            ---
            ## Internal
            CANARY
            ## Proof
            CANARY
            """,
            "website-relaunch/changes/x.md": """
            ---
            title: T
            asked_by: A
            on: 2026-01-01
            cost: CANARY
            ---
            ## Internal
            CANARY
            """,
            "website-relaunch/updates/2026-01-01.md": "---\ntitle: T\n---\n## Internal\nCANARY\n## Proof\nCANARY\n",
        ])
        var dumped = ""
        dump(client, to: &dumped)
        dump(Addresses(client), to: &dumped)
        print(client, to: &dumped)
        dumped += String(reflecting: client) + outline(client).joined()
        #expect(!dumped.lowercased().contains("canary"))
    }
}
