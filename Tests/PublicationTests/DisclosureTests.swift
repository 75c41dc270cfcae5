import Model
import Records
import Testing
import Vocabulary

@testable import Publication

/// What is internal never reaches a publication, by its types and by its texts.
@Suite struct DisclosureTests {
    /// A client in which every internal field holds a text that begins with `canary`.
    private static let desk = Desk()
        .with(
            "client.md",
            """
            ---
            name: Northwind Traders
            key: abcdefghijklmnopqrstuvwxyz
            description: Public preview
            contacts: [{name: Priya Nair, role: Head, email: canary1@northwind.example, approves: Copy}]
            proof:
              as: canary2
              consent: {on: 2026-01-01, by: canary3}
              hide: [canary4]
              people: {Priya Nair: canary5}
            ---
            Public welcome.

            ## Internal
            canary6
            """
        )
        .with(
            "relaunch/project.md",
            Desk.project(
                """
                invoices: [{trigger: Public trigger, amount: canary7}]
                log: [{on: 2026-02-10, sent: kickoff, to: canary8}]
                proof: {slug: canary9, key: zyxwvutsrqponmlkjihgfedcba, year: true, allow: {canary25: canary26}, review: {by: canary10, on: 2026-03-01, digest: canary11}}
                """) + "Public introduction.\n## Internal\ncanary12\n## Proof\ncanary29\n"
        )
        .milestone(
            "01-guide", "Guide",
            log: Desk.sent("2026-03-12") + [
                Desk.approved("2026-03-13") + ", evidence: canary13", "2026-03-13, sent: milestone note, to: canary14",
            ],
            keys: """
                description: Public precis
                invoice: {trigger: Public trigger, amount: canary15}
                proof: {slug: canary16, key: bcdefghijklmnopqrstuvwxyza, allow: {canary27: canary28}, review: {by: canary17, digest: canary18}}
                \(Desk.closed("2026-03-13"))
                """,
            body: "## Outcomes\nPublic outcome.\n## Internal\ncanary19\n## Proof\ncanary20\n"
        )
        .with(
            "relaunch/updates/2026-03-10.md",
            "---\ntitle: Public update\n---\n## What happened\nPublic news.\n## Internal\ncanary21\n## Proof\ncanary22\n"
        )
        .with(
            "relaunch/changes/more.md",
            "---\ntitle: Public change\nasked_by: Priya Nair\non: 2026-03-01\ncost: canary23\n---\nPublic reason.\n## Internal\ncanary24\n"
        )

    @Test func noInternalTextOccurs() throws {
        var text = ""
        dump(try Self.desk.publication(), to: &text)
        let found = text.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("canary") }
        #expect(found == [])
        #expect(!text.contains("zyxwvut") && !text.contains("bcdefghijklmnopqrstuvwxyza"))
        let expected = [
            "preview", "welcome", "introduction", "precis", "trigger", "outcome", "update", "news", "change", "reason",
        ]
        #expect(expected.filter { !text.contains("Public \($0)") } == [])
    }

    /// The fixture above is whole: it writes every internal key that a schema has.
    @Test func everyInternalKeyHoldsACanary() {
        let text = Self.desk.records.values.joined()
        let keys = [Client.schema, Project.schema, Milestone.schema, Update.schema, Change.schema].flatMap {
            internalKeys(of: $0)
        }
        #expect(keys.filter { !text.contains("\($0): ") && !text.contains("\($0):\n") } == [])
        #expect(Set(keys).isSuperset(of: ["email", "proof", "amount", "to", "evidence", "cost"]))
    }

    private func internalKeys(of schema: Schema) -> [String] {
        schema.fields.flatMap { ($0.isInternal ? [$0.key] : []) + internalKeys(in: $0.shape) }
    }

    private func internalKeys(in shape: Shape) -> [String] {
        switch shape {
        case .group(let schema): internalKeys(of: schema)
        case .list(let item, _), .oneOrMore(let item): internalKeys(in: item)
        case .table(let value, _): internalKeys(in: value)
        case .either(let first, let second): internalKeys(in: first) + internalKeys(in: second)
        default: []
        }
    }

    @Test func noValueIsOfAPrivateType() throws {
        let types = types(in: try Self.desk.publication())
        #expect(
            types.filter { type in ["Model.", "Records.", "Checks.", "Internal<"].contains(where: type.contains) } == []
        )
        #expect(types.isSuperset(of: ["Publication.PhaseSummary", "Publication.StoryEntry", "Vocabulary.Day"]))
    }

    // MARK: Proof assets

    /// A client that has agreed and an ended project, with a canary in every text that no proof asset may hold.
    ///
    /// That is what is internal, and what is for the client's eyes alone. What an asset may hold is Plain.
    private static let shown = Desk()
        .with(
            "client.md",
            """
            ---
            name: Canary30
            key: abcdefghijklmnopqrstuvwxyz
            description: canary31
            contacts: [{name: Canary Person, role: canary32, email: canary1@canary33.example, approves: canary34}]
            proof:
              as: Plain clients
              consent: {on: 2026-01-01, by: canary3}
              hide: [canary4]
              people: {Canary Person: Plain role, Canary Other: canary5}
            ---
            canary35

            ## Internal
            canary6
            """
        )
        .with(
            "relaunch/project.md",
            Desk.project(
                """
                title: canary36
                goal: Plain goal
                owner: canary37
                approval: {owner: Canary Person, via: canary38}
                invoices: [{trigger: canary39, amount: canary7}]
                log: [{on: 2026-02-10, sent: kickoff, to: canary8}, {on: 2026-02-11, end: 2026-03-20, cause: us, note: canary40}]
                closed: {on: 2026-03-17, note: canary41}
                proof: {slug: plain-story, key: zyxwvutsrqponmlkjihgfedcba, allow: {canary25: canary26}, review: {by: canary10, on: 2026-03-01, digest: canary11}}
                """) + "canary42\n## Internal\ncanary12\n## Proof\nPlain sentence\n### Outcomes\nPlain outcomes\n"
        )
        .milestone(
            "01-canary43", "canary44",
            log: [
                "2026-02-09, state: at risk, note: canary45, by: canary46",
                "2026-02-10, due: 2026-03-12, cause: scope, note: canary47, change: canary48",
                "2026-03-11, qa: passed, note: canary49, by: canary50",
                "2026-03-12, state: in review, note: canary51, question: canary52?",
                "2026-03-12, feedback: canary53, by: canary54",
                "2026-03-13, decision: approved, by: Canary Person, via: canary55, note: canary56, evidence: canary13",
                "2026-03-13, sent: milestone note, to: canary14",
            ],
            keys: """
                title: Plain title
                description: canary57
                owner: canary58
                start: 2026-02-09
                approval: {owner: Canary Person, via: canary55, decide_by: 2026-03-20, question: Is it canary59?}
                acceptance: [{criterion: Plain criterion, met: 2026-03-12}]
                deliverables: [{title: canary60, link: "https://canary61.example/", version: canary62, note: canary63}]
                needs: [{what: canary64, from: canary65, received: 2026-03-01, blocks: canary66}]
                risks:
                  - canary67
                caveats:
                  - canary68
                invoice: {trigger: canary69, amount: canary15}
                next: canary70
                closed: {on: 2026-03-13, outcome: approved, next: canary71, owner: canary72, open: [{what: canary73, owner: canary74}]}
                proof: {slug: plain-summary, key: bcdefghijklmnopqrstuvwxyza, allow: {canary27: canary28}, review: {by: canary17, digest: canary18}}
                """,
            body: """
                ## What happened
                canary75
                ## Why it matters
                canary76
                ## What comes next
                canary77
                ## Outcomes
                Plain [outcomes](https://canary78.example "canary79") ![canary80](files/canary81.png)<!-- canary82 -->

                [canary]: https://canary83.example
                ## Internal
                canary19
                ## Proof
                ### What happened
                Plain [words][canary]. ![canary84][canary]

                [canary]: https://canary85.example "canary86"
                ### Why it matters
                Plain reasons. <https://plain.example>
                ### What comes next
                Plain plans.
                """
        )
        .with(
            "relaunch/updates/2026-03-10.md",
            "---\ntitle: canary87\n---\n## What happened\ncanary88\n## Internal\ncanary21\n## Proof\ncanary22\n"
        )
        .with(
            "relaunch/changes/canary48.md",
            "---\ntitle: canary89\nasked_by: canary90\non: 2026-02-09\ncost: canary23\ndecision: {outcome: accepted, by: canary91, on: 2026-02-10, via: canary92}\n---\ncanary93\n## Internal\ncanary24\n"
        )

    @Test(arguments: [false, true])
    func noAssetHoldsWhatItsAllowListDoesNotName(ofProject: Bool) throws {
        let edition = try Self.shown.edition(ofProject: ofProject)
        var text = ""
        dump(edition.asset, to: &text)
        let words = text.split { !$0.isLetter && !$0.isNumber }
        #expect(words.filter { $0.lowercased().hasPrefix("canary") } == [])
        #expect(!text.contains("zyxwvut") && !text.contains("bcdefghijklmnopqrstuvwxyza") && !text.contains("2026"))
        let expected =
            ofProject
            ? ["sentence", "outcomes", "title", "role", "criterion", "clients", "words", "reasons", "plans"]
            : ["title", "outcomes", "role", "criterion", "clients", "words", "reasons", "plans"]
        #expect(expected.filter { !text.contains("Plain \($0)") } == [])
    }

    @Test(arguments: [false, true])
    func noAssetHoldsADayAnAddressOrAPlace(ofProject: Bool) throws {
        let types = types(in: try Self.shown.edition(ofProject: ofProject).asset)
        let forbidden = [
            "Vocabulary.Day", "Vocabulary.EmailAddress", "Vocabulary.WebAddress", "Vocabulary.ClientKey",
            "Vocabulary.SourcePosition", "Publication.Destination", "Publication.PublishedFile",
        ]
        #expect(types.intersection(forbidden) == [])
        #expect(
            types.filter { type in
                ["Model.", "Records.", "Checks.", "Internal<", "Located<"].contains(where: type.contains)
            }
                == [])
        #expect(types.isSuperset(of: ["Publication.ProofStage", "Publication.ProofWeek"]))
    }

    @Test(arguments: [false, true])
    func renamingTheClientEverywhereLeavesItsAssetsAsTheyAre(ofProject: Bool) throws {
        var renamed = Self.shown
        let names = [
            ("Canary30", "Zebra Works"), ("Canary Person", "Ann Other"), ("Canary Other", "Bob Third"),
            ("canary33.example", "zebra.example"), ("canary", "zebra"), ("relaunch", "opening"),
            ("abcdefghijklmnopqrstuvwxyz", "zzzzzzzzzzzzzzzzzzzzzzzzzz"),
        ]
        func rename(_ text: String) -> String { names.reduce(text) { $0.replacing($1.0, with: $1.1) } }
        renamed.records = Dictionary(
            uniqueKeysWithValues: Self.shown.records.map { (rename($0.key), rename($0.value)) })
        renamed.folder = "zebra"
        var texts = ["", ""]
        dump(try Self.shown.edition(ofProject: ofProject).asset, to: &texts[0])
        dump(try renamed.edition(ofProject: ofProject).asset, to: &texts[1])
        #expect(texts[0] == texts[1])
    }

    /// The names of the types of a value and of everything in it.
    private func types(in value: Any) -> Set<String> {
        Mirror(reflecting: value).children.reduce(into: [String(reflecting: type(of: value))]) { types, child in
            types.formUnion(self.types(in: child.value))
        }
    }
}
