/// A client in each of the situations that have a page of their own.
enum Situations {
    static let all: [(name: String, desk: Desk)] = [
        ("busy", busy), ("needed", needed), ("blocked", blocked), ("at risk", atRisk),
        ("nothing started", nothingStarted),
        ("on hold", onHold), ("ended", ended), ("closed otherwise", closedOtherwise), ("forty milestones", forty),
        ("three projects", three), ("extreme words", extreme), ("bare", Desk()),
    ]

    static let start = "2026-03-02, state: on track"

    static func approved(_ sent: String, _ approved: String) -> [String] {
        [start] + Desk.sent(sent) + [Desk.approved(approved)]
    }

    static let busy = Desk()
        .with(
            "client.md",
            Desk.client + "\nWelcome, Priya. See [the terms](files/terms.pdf).\n\n### How to read it\n\nFrom the top.\n"
        )
        .file("files/terms.pdf").file("relaunch/files/guide.pdf", size: 24_000).file(
            "relaunch/files/audit.pdf", size: 3_000_000
        )
        .project("end: 2026-06-30\nlog: [{on: 2026-03-09, sent: update}]\naliases: [site]")
        .milestone(
            "01-audit", "Order audit", due: "2026-03-03", log: approved("2026-03-05", "2026-03-06"),
            keys: """
                title: You know which orders go wrong
                deliverables: [{title: Audit report, file: files/audit.pdf, version: Second edition}]
                acceptance: [{criterion: Forty orders read, met: 2026-03-04}, {criterion: Two desks visited}]
                needs: [{what: Forty orders, from: Priya Nair, due: 2026-02-20, received: 2026-02-23}]
                invoice: {trigger: Your approval of the audit, amount: 4200 EUR}
                aliases: [capacity]
                \(Desk.closed("2026-03-06", keys: ", open: [{what: The third desk, owner: Callum Reid, into: guide}]"))
                """,
            body:
                "## What happened\n\nWe read.\n\n### In detail\n\nForty.\n\n## Outcomes\n\nSeven hours a week are saved. More.\n"
        )
        .milestone(
            "02-guide", "Messaging guide", due: "2026-03-13",
            log: [start, "2026-03-03, due: 2026-03-16, cause: client, note: The order export came late"]
                + Desk.sent("2026-03-10", "note: First look")
                + [
                    "2026-03-11, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
                    "2026-03-12, rework: Warmer",
                ]
                + Desk.sent("2026-03-13", "decide_by: 2026-03-18"),
            keys: """
                title: Your messaging is defined
                deliverables: [{title: Messaging guide, file: files/guide.pdf}]
                approval: {decide_by: 2026-03-18, question: Do you accept the guide as the basis for all copy?}
                caveats:
                  - Two groups only
                invoice: {trigger: Your approval of the guide, amount: 4200 EUR}
                next: The homepage copy starts
                """,
            body:
                "## What happened\n\nThe guide is rewritten.\n\n### How\n\nBy hand.\n\n#### Twice\n\n## Why it matters\n\nEvery page rests on it.\n\n## What comes next\n\nYour decision.\n"
        )
        .milestone(
            "03-shop", "Phone shop", due: "2026-05-01", log: [start],
            keys:
                "owner: Amara Obi\nneeds: [{what: A test account, from: The bank, due: 2026-04-01}, {what: Stock lists, from: Callum Reid, asked: 2026-03-09, due: 2026-03-16, blocks: The category pages}]\nrisks:\n  - The bank may take a week longer",
            body: "## Why it matters\n\nOrders come without retyping.\n"
        )
        .with(
            "relaunch/updates/2026-03-09.md",
            "---\ntitle: The interviews are done\nhealth: at risk\nreason: Two were moved\n---\n## What we need from you\n\n### Lists\n\nPrices.\n"
        )
        .with(
            "relaunch/changes/spanish.md",
            "---\ntitle: A Spanish edition\nasked_by: Callum Reid\non: 2026-03-04\nmilestones: [audit]\neffect: {days: 7, note: The launch stays}\n---\nFor Madrid.\n"
        )

    static let needed = Desk().milestone(
        "01-pages", "Home page",
        log: [
            start, "2026-03-10, state: blocked, note: No photographs",
            "2026-03-10, due: unknown, cause: client, note: Nobody can tell",
        ],
        keys:
            "needs: [{what: Warehouse photographs, from: Priya Nair, asked: 2026-03-02, due: 2026-03-09, blocks: The layout}]"
    ).milestone("02-shop", "Phone shop", log: [start])

    static let blocked = Desk().milestone(
        "01-pages", "Home page", log: [start, "2026-03-10, state: blocked, note: The printer is ill"])

    static let atRisk = Desk().milestone(
        "01-pages", "Home page", due: "2026-03-11", log: ["2026-03-10, state: at risk, note: Two interviews are late"])

    static let nothingStarted = Desk().project("start: 2026-05-04\nend: 2026-09-30")
        .milestone(
            "01-guide", "Messaging guide", due: "2026-06-05",
            keys: "needs: [{what: Old brochures, from: Priya Nair, due: 2026-05-04}]")

    static let onHold = Desk().project("holds: [{since: 2026-03-09, note: The merger closes, owner: Callum Reid}]")
        .milestone("01-guide", "Messaging guide", due: "2026-03-10", log: Desk.sent("2026-03-05"))

    static let ended = Desk().project("end: 2026-03-10\nclosed: {on: 2026-03-16, note: All seven shops use it}")
        .milestone(
            "01-guide", "Messaging guide", due: "2026-03-04", log: approved("2026-03-05", "2026-03-09"),
            keys: "title: You know what to say\n"
                + Desk.closed("2026-03-09", keys: ", open: [{what: The tagline, owner: Priya Nair}]"),
            body: "## Outcomes\n\nFive of seven shops answer faster.\n")

    static let closedOtherwise = Desk().milestone(
        "01-guide", "Messaging guide", log: [start],
        keys: Desk.closed(
            "2026-03-16", "changed via scope", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: pages}]")
    ).milestone("02-pages", "Home page", log: ["2026-03-03, split: [left, right], note: Too large"])
        .milestone("03-left", "Left half", log: approved("2026-03-05", "2026-03-06")).milestone(
            "04-right", "Right half", log: approved("2026-03-05", "2026-03-06"))

    static let forty = (1...40).reduce(Desk().on("2026-12-01")) { desk, number in
        let month = number <= 20 ? "0\(3 + number / 7)" : "12"
        let log =
            number <= 20
            ? ["2026-\(month)-02, state: on track"] + Desk.sent("2026-\(month)-05") + [
                Desk.approved("2026-\(month)-0\(6 + number % 3)")
            ] : []
        return desk.milestone(
            "\(number)-m\(number)", "Output \(number)", due: "2026-\(month)-20",
            log: log + (number == 21 ? ["2026-11-30, state: on track"] : []))
    }

    static let three = Desk().milestone("01-guide", "Messaging guide", log: Desk.sent("2026-03-12"))
        .with("care/project.md", Desk.project(title: "Website care")).with(
            "care/01-plan.md",
            Desk.milestone(
                "Care plan", log: [start], keys: "needs: [{what: Passwords, from: Callum Reid, due: 2026-03-19}]",
                body: "## What happened\n\n### First\n\nA plan.\n")
        )
        .with("old/project.md", Desk.project("start: 2025-01-06\nclosed: {on: 2025-06-30}", title: "The brand"))
        .with("old/01-logo.md", Desk.milestone("Logo", due: "2025-02-03", log: ["2025-01-07, state: on track"]))

    static let extreme = Desk().with(
        "client.md", Desk.client.replacing("Northwind Traders", with: "\"<b>\\\"O'Hara\\\" & Søns</b>\"")
    )
    .milestone(
        "01-guide", "\"</bdi><script>alert(1)</script> & \\\"x\\\"\"", log: Desk.sent("2026-03-12"),
        keys:
            "title: \"🚀 \(String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 5))\"\napproval: {via: a call, decide_by: 2026-03-20, question: \"Is <this> & \\\"that\\\" right?\"}\ndeliverables: [{title: \"A & B\", link: \"https://docs.example/?a=1&b='2'\"}]",
        body:
            "## What happened\n\n<script>alert(1)</script> [x](javascript:alert(1)) *fine* ![y](https://evil.example/y.png)\n\n- one\n- two\n"
    )
}
