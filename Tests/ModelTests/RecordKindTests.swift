import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("Every key of records.md")
struct RecordKindTests {
    @Test("of client.md is read")
    func readsClient() throws {
        let client = try Northwind.client(
            [
                "client.md": """
                ---
                name: Northwind
                key: abcdefghijklmnopqrstuvwxyz
                description: Bread and cakes
                draft: false
                aliases: [north-wind, nw]
                allow: {quiet: On leave}
                contacts:
                  - name: Priya Nair
                    role: Head of marketing
                    email: priya@northwind.example
                    approves: Copy and layouts
                  - {name: Sam Lee}
                theme: {accent: "#0a5bd0", logo: files/logo.svg}
                locale: de
                proof:
                  as: A bakery in the north
                  consent: {on: 2026-01-02, by: Priya Nair}
                  hide: [Northwind, sourdough]
                  people: {Priya Nair: Head of marketing}
                ---
                Welcome, [Priya](files/a.pdf).

                ## Internal
                They pay late.
                """
            ], attachments: ["files/a.pdf": Model.Attachment(kind: .file(.pdf), size: 7)])
        try Golden("client").check(outline(client).filter { !$0.hasPrefix("projects") })
        try Golden("client-proof").check(outline(#require(client.proof).reveal()))
        #expect(client.contacts[0].email?.reveal().value.text == "priya@northwind.example")
        #expect(client.internalNotes?.reveal().value == "They pay late.")
    }

    @Test("of project.md is read")
    func readsProject() throws {
        let client = try Northwind.client([
            "website-relaunch/project.md": """
            ---
            title: Website relaunch
            goal: More orders
            owner: Dana Ortiz
            start: 2026-02-02
            end: 2026-06-30
            cadence: 14 days
            description: The shop
            draft: false
            aliases: [relaunch]
            allow: {rhythm: Client on leave in August}
            approval: {owner: [Priya Nair, Sam Lee], via: [email, portal]}
            invoices:
              - {trigger: Kickoff, amount: 1000 EUR}
              - trigger: Closing
            holds:
              - {since: 2026-04-01, until: 2026-04-14, note: Easter, owner: Priya Nair}
              - {since: 2026-08-01, note: Summer, owner: Priya Nair}
            log:
              - {on: 2026-02-02, sent: kickoff, to: priya@northwind.example, link: ""}
              - {on: 2026-03-01, end: 2026-07-31, cause: scope, note: One more language, change: spanish-edition}
            closed: {on: 2026-07-31, note: Thank you}
            proof: true
            ---
            Introduction.

            ## Internal
            Margin 60 %.
            """
            .replacingOccurrences(of: "link: \"\"", with: "link: \"#website-relaunch\"")
        ])
        let project = try #require(client.projects.first)
        try Golden("project").check(outline(project))
        #expect(project.invoices.map { $0.amount?.reveal() } == ["1000 EUR", nil])
        try Golden("project-proof").check(outline(#require(project.proof).reveal()))
    }

    @Test("of a milestone is read that the example does not have")
    func readsMilestone() throws {
        let client = try Northwind.client([
            "website-relaunch/7-pages.md": """
            ---
            title: Pages
            output: Five pages
            owner: Lee Chan
            due: 2026-03-14
            description: All pages
            aliases: [page, shop/layouts]
            allow: {no-outcome: Told by phone}
            approval: {owner: [Sam Lee, Priya Nair], via: [email, call], rounds: 3}
            acceptance:
              - criterion: One
            deliverables:
              - {title: Site, link: https://stage.example/x, version: "2.0", note: Password by phone}
            needs:
              - {what: Texts, from: Priya Nair, asked: 2026-03-01}
            caveats:
              - No Spanish yet
              - No search
            proof:
              slug: five-pages
              key: zyxwvutsrqponmlkjihgfedcba
              year: true
              review: {by: Dana Ortiz, on: 2026-03-20, digest: abc}
            ---
            ## What happened
            One.

            ## Internal
            Two.

            ## Proof
            Three.
            """
        ])
        let milestone = try #require(client.projects.first?.milestones.first)
        try Golden("milestone").check(outline(milestone))
        try Golden("milestone-proof").check(outline(#require(milestone.proof).reveal()))
        #expect(
            [SectionName.internalNotes, .proof].map { milestone.internalSections[$0]?.reveal().value } == [
                "Two.\n", "Three.",
            ])
    }

    @Test("of an update and of a change is read")
    func readsUpdateAndChange() throws {
        let client = try Northwind.client([
            "website-relaunch/updates/2026-03-02.md": """
            ---
            title: Photography is late
            health: at risk
            reason: Snow
            description: News
            aliases: [2026-03-01]
            allow: {three-answers: Short}
            ---
            ## What happened
            One.
            ## What we need from you
            Two.
            ## Outcomes
            Three.
            ## Proof
            Four.
            """,
            "website-relaunch/changes/spanish-edition.md": """
            ---
            title: A Spanish edition
            asked_by: Priya Nair
            on: 2026-02-20
            milestones: [pages, homepage]
            effect: {days: 20, note: Two weeks more}
            cost: 3000 EUR
            decision: {outcome: accepted, by: Priya Nair, on: 2026-02-25, via: email}
            description: Spanish
            aliases: [spanish]
            allow: {}
            ---
            Because of Spain.

            ## Internal
            Cheap.
            """,
        ])
        let project = try #require(client.projects.first)
        try Golden("updates").check(outline(project.updates, "updates"))
        try Golden("changes").check(outline(project.changes, "changes"))
        #expect(project.changes[0].cost?.reveal() == "3000 EUR")
    }

    @Test("of milepost.yml is read")
    func readsStudio() throws {
        let read = Studio.read(
            Array(
                """
                studio: Studio
                url: https://s.example/progress/
                contact: hello@s.example
                people:
                  - {name: Dana Ortiz, role: Lead, email: dana@s.example}
                  - {name: Lee Chan}
                timezone: Europe/London
                locale: es
                cadence: 10 days
                theme: {accent: "#ff0000", logo: logo.png}
                checks: {quiet: 10 days, rhythm: off, another-client: warning, no-next: error, rounds: 3}
                namesakes:
                  - Apple
                rules_from: 2026-01-01
                limits: {body: 128 KiB}
                as_of: 2026-03-17
                """.utf8), path: "milepost.yml")
        #expect(brief(read.diagnostics) == [])
        try Golden("studio").check(outline(#require(read.value)))
    }
}
