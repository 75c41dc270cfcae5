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

    /// The names of the types of a value and of everything in it.
    private func types(in value: Any) -> Set<String> {
        Mirror(reflecting: value).children.reduce(into: [String(reflecting: type(of: value))]) { types, child in
            types.formUnion(self.types(in: child.value))
        }
    }
}
