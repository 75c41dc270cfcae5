/// Records in which every public text says one thing.
struct Everywhere {
    /// How many public texts there are.
    let count: Int
    /// The line that names the client.
    let line: String
    let fixture: Fixture

    /// Records that name a client in one of their public texts, and say nothing in the others.
    init(naming name: String, at place: Int?) {
        let paths = Everywhere.records.keys.sorted()
        let texts = paths.map { Everywhere.records[$0] ?? "" }.joined(separator: Everywhere.divider)
            .split(separator: "TEXT", omittingEmptySubsequences: false)
        count = texts.count - 1
        line = place.map { (texts[$0].split(separator: "\n").last ?? "") + name } ?? ""
        let named = texts.indices.map {
            $0 == place ? texts[$0] + name : texts[$0] + ($0 < texts.count - 1 ? "Text" : "")
        }
        .joined()
        fixture = zip(paths, named.split(separator: Everywhere.divider)).reduce(Fixture()) {
            $0.with($1.0, String($1.1))
        }
    }

    private static let divider = "\n=====\n"

    private static let records = [
        "client.md": """
        ---
        name: Northwind Traders
        key: abcdefghijklmnopqrstuvwxyz
        description: TEXT
        contacts:
          - {name: TEXT, role: TEXT, email: priya@northwind.example, approves: TEXT}
        ---
        TEXT
        """,
        "website-relaunch/project.md": """
        ---
        title: TEXT
        goal: TEXT
        owner: TEXT
        start: 2026-02-02
        approval: {owner: TEXT, via: TEXT}
        invoices: [{trigger: TEXT}]
        holds: [{since: 2026-03-01, note: TEXT, owner: TEXT}]
        log: [{on: 2026-03-01, end: 2026-06-30, cause: us, note: TEXT}]
        closed: {on: 2026-03-30, note: TEXT}
        ---
        TEXT
        """,
        "website-relaunch/02-messaging.md": """
        ---
        title: TEXT
        output: TEXT
        description: TEXT
        owner: TEXT
        due: 2026-03-14
        approval: {owner: TEXT, via: TEXT, question: TEXT}
        acceptance: [{criterion: TEXT}]
        deliverables:
          - {title: TEXT, file: TEXT.pdf, version: TEXT, note: TEXT}
        needs: [{what: TEXT, from: TEXT, blocks: TEXT}]
        risks:
          - TEXT
        caveats:
          - TEXT
        invoice: {trigger: TEXT}
        next: TEXT
        log:
          - {on: 2026-03-01, state: at risk, note: TEXT, by: TEXT}
          - {on: 2026-03-01, due: 2026-03-20, cause: us, note: TEXT}
          - {on: 2026-03-01, qa: passed, by: TEXT, note: TEXT}
          - {on: 2026-03-01, state: in review, note: TEXT, question: TEXT}
          - {on: 2026-03-01, feedback: TEXT, by: TEXT}
          - {on: 2026-03-01, decision: needs revisions, by: TEXT, via: TEXT, note: TEXT}
          - {on: 2026-03-01, rework: TEXT, by: TEXT}
          - {on: 2026-03-01, waived: TEXT, by: TEXT, note: TEXT}
          - {on: 2026-03-01, replaced: homepage, note: TEXT}
        closed: {on: 2026-03-02, outcome: changed via scope, next: TEXT, owner: TEXT, open: [{what: TEXT, owner: TEXT}]}
        ---
        ## What happened
        TEXT
        ## Why it matters
        TEXT
        ## What comes next
        TEXT
        ## Outcomes
        TEXT
        """,
        "website-relaunch/updates/2026-03-02.md": """
        ---
        title: TEXT
        health: at risk
        reason: TEXT
        ---
        ## What we need from you
        TEXT
        """,
        "website-relaunch/changes/spanish-edition.md": """
        ---
        title: TEXT
        asked_by: TEXT
        on: 2026-03-01
        effect: {note: TEXT}
        decision: {outcome: accepted, by: TEXT, on: 2026-03-02, via: TEXT}
        ---
        TEXT
        """,
    ]
}
