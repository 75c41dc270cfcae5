import Checks
import Model
import Records

extension Fixture {
    static let standardRecords: [String: String] = [
        "client.md": """
        ---
        name: Northwind Traders
        key: abcdefghijklmnopqrstuvwxyz
        contacts:
          - {name: Priya Nair, role: Head of Marketing, email: priya@northwind.example, approves: Copy and design}
        ---
        Welcome, Priya. Your [guide](website-relaunch/files/messaging-guide.pdf) is here.
        """,
        "website-relaunch/project.md": """
        ---
        title: Website relaunch
        goal: A site that tells every customer group what you do for them
        owner: Dana Ortiz
        start: 2026-02-02
        ---
        """,
        "website-relaunch/01-capacity-audit.md": """
        ---
        title: You know what your team can carry this spring
        output: Capacity report
        due: 2026-03-20
        approval:
          owner: Priya Nair
          via: email
          decide_by: 2026-02-24
          question: Do you accept the report as the basis for the plan?
        deliverables:
          - {title: Capacity report, link: "https://docs.lighthouse.example/capacity"}
        caveats: none
        next: The messaging work starts
        log:
          - {on: 2026-02-09, state: on track}
          - {on: 2026-02-18, qa: passed, by: Dana Ortiz}
          - {on: 2026-02-18, state: in review}
          - {on: 2026-02-20, decision: approved, by: Priya Nair, via: email}
          - {on: 2026-02-20, sent: milestone note, link: website-relaunch/capacity-audit/}
        closed: {on: 2026-02-20, outcome: approved, next: The messaging work starts, owner: Dana Ortiz}
        ---
        ## What happened
        We counted, and [wrote it down](#website-relaunch.capacity-audit).
        ## Why it matters
        Nobody is promised to two projects at once.
        ## Outcomes
        Two people are free from March.
        """,
        "website-relaunch/02-messaging.md": milestone("Your messaging and positioning are now defined"),
        "website-relaunch/03-homepage.md": milestone("Visitors see at once what you do"),
        "website-relaunch/updates/2026-03-02.md": """
        ---
        title: The interviews are done
        health: on track
        ---
        """,
        "website-relaunch/changes/spanish-edition.md": change("accepted"),
        "website-relaunch/changes/print-brochure.md": change("declined"),
        "website-relaunch/changes/web-shop.md": change(nil),
    ]

    static let standardAttachments: [String: Attachment] = [
        "files/logo.png": Attachment(kind: .file(.png), size: 900),
        "website-relaunch/files/messaging-guide.pdf": Attachment(kind: .file(.pdf), size: 90_000),
        "website-relaunch/files/wireframes.sketch": Attachment(kind: .file(nil), size: 4_000),
        "website-relaunch/files/latest.pdf": Attachment(kind: .symbolicLink, size: 0),
    ]

    static let fabrikam = client(
        "Fabrikam Foods", key: "q7k2mzx4v3bn6w5trhyc2jd7pl", mail: "joe@fabrikam.example")

    static func client(_ name: String, key: String, mail: String) -> String {
        """
        ---
        name: \(name)
        key: \(key)
        contacts:
          - {name: Joe Miles, email: \(mail)}
        ---
        """
    }

    /// A record of which nothing can be read, and the one finding on it.
    static let unreadable = "---\ntitle: Launch"
    static let unreadableFinding =
        "1:1: error: the front matter is not closed; put “---” on a line of its own behind the last key [syntax]"

    static func milestone(_ title: String, keys: String = "caveats: none") -> String {
        """
        ---
        title: \(title)
        output: The output
        due: 2026-04-24
        \(keys)
        ---
        """
    }

    static func change(_ outcome: String?) -> String {
        """
        ---
        title: One more edition
        asked_by: Priya Nair
        on: 2026-03-01
        milestones: [messaging, homepage]
        \(outcome.map { "decision: {outcome: \($0), by: Priya Nair, on: 2026-03-25, via: email}" } ?? "effect: {days: 4}")
        ---
        """
    }
}

extension Fixture {
    /// A project with these log entries; the first stands on line 8.
    static func project(log: [String], keys: String = "cadence: 7 days") -> String {
        """
        ---
        title: Website relaunch
        goal: A site that tells every customer group what you do for them
        owner: Dana Ortiz
        start: 2026-02-02
        \(keys)
        log:\(log.isEmpty ? " []" : "")
        \(log.map { "  - {on: \($0)}" }.joined(separator: "\n"))
        ---
        """
    }
}
