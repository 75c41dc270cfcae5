import Testing

@testable import Disclosure

@Suite struct GateTests {
    private func kinds(_ entries: [IdentityEntry], _ text: String) throws -> [Disclosure.Kind] {
        try DisclosureGate(entries).disclosures(inText: text, isMarkdown: true).map(\.kind)
    }

    @Test func withNothingToLookForNothingCanBeChecked() {
        let error = #expect(throws: CannotCheck.self) { try DisclosureGate([]) }
        #expect(
            error?.reason
                == "cannot check: the client's records give no name to look for; write the client's `name` in client.md"
        )
    }

    @Test(arguments: ["X", "x.", "X Ltd", "&", "…", "金", "김"])
    func aNameOfLessThanTwoLettersCannotBeLookedFor(name: String) {
        let error = #expect(throws: CannotCheck.self) {
            try DisclosureGate([IdentityEntry(.client, "Northwind"), IdentityEntry(.hidden, name)])
        }
        #expect(
            error?.reason
                == "cannot check: a word to hide has less than two letters, which can be found nowhere or everywhere; "
                + "write it out in the record")
    }

    @Test(arguments: [
        ("Northwind Traders Ltd", "Northwind is there", true), ("Northwind Traders", "The traders are there.", false),
        ("Müller & Söhne GmbH", "Mueller und Soehne", true), ("Müller & Söhne GmbH", "Muller", true),
        ("Mueller", "Müller", true), ("Jäger & Co. KG", "Jaeger", true), ("Jäger & Co. KG", "Co. KG", false),
        ("St. Mary's", "It is Mary’s house.", true), ("O'Brien & Sons", "Brien", true), ("Baker, Inc.", "Baker", true),
        ("May", "It may be.", true), ("360 Grad", "360", false), ("360 Grad", "360 degrees, 360 Grad", true),
        ("HP", "the hp printer", true), ("HP", "an HP's", true), ("HP", "php", false), ("HP", "myHPApp", true),
        ("Hollin Bridge Vets", "the H. B. V. house", true), ("Hollin Bridge Vets", "HBVs", true),
        ("Bank of Otter", "BOO", true), ("Bank of Otter", "BO", true), ("東京", "我在東京都", true),
        ("Škoda", "a Skoda", true), ("Emma", "Ernma", true), ("William", "vvi11iam", true), ("Rao", "oaR", true),
    ])
    func aClientIsFoundByWhatItIsCalled(name: String, text: String, isFound: Bool) throws {
        let gate = try DisclosureGate([IdentityEntry(.client, name)]) { ["oar", "degrees"].contains($0) }
        #expect(gate.disclosures(inText: text, isMarkdown: true).isEmpty != isFound)
    }

    @Test(arguments: [
        ("Will Marsh", "Ask Will about it.", true), ("Will Marsh", "Will it be late?", false),
        ("Will Marsh", "It will be late.", false), ("Will Marsh", "It is late. Will it do?", false),
        ("Will Marsh", "ask\nWill today", true), ("Will Marsh", "- Will it do?", false),
        ("Bo Li", "Ask Bo.", true), ("Bo Li", "a bo tree", false), ("Ludwig van Rhyn", "a van", false),
        ("Ludwig van Rhyn", "L. v. R.", false), ("Ludwig van Rhyn", "LVR", true), ("Anna Ito", "AI", false),
        ("Anna Ito", "A. I.", true), ("Grace Marsh", "the grace period", true),
        ("Dr. Ute Quist", "the dr. is in", false),
        ("Mark", "a mark", true), ("May", "in May", true), ("May", "it may", false),
    ])
    func aPersonIsFoundByEachPartOfTheName(name: String, text: String, isFound: Bool) throws {
        #expect(try kinds([IdentityEntry(.person, name)], text).isEmpty != isFound)
    }

    @Test(arguments: [
        ("hollin-bridge.co.example", "hollinbridge", true), ("hollin-bridge.co.example", "hollin", true),
        ("hollin-bridge.co.example", "an example of a co", false), ("mail.alder.example", "alder", true),
        ("mail.alder.example", "a mail", false),
    ])
    func aDomainIsFoundByItsLabels(name: String, text: String, isFound: Bool) throws {
        #expect(try kinds([IdentityEntry(.domain, name)], text).isEmpty != isFound)
    }

    @Test(arguments: [
        ("Meadow Farm", "a meadow", false), ("Meadow Farm", "the Meadow-Farm", true), ("Meadow Farm", "MF", false),
        ("Heron Lighting Ltd", "Heron Lighting", true), ("Heron Lighting Ltd", "a heron", false),
        ("Services AG", "services", false),
    ])
    func anotherClientIsFoundByItsWholeNameOnly(name: String, text: String, isFound: Bool) throws {
        #expect(try kinds([IdentityEntry(.otherClient, name)], text).isEmpty != isFound)
    }

    @Test func everyKindIsFoundOncePerPlaceInTheOrderOfTheText() throws {
        let gate = try DisclosureGate([
            IdentityEntry(.client, "Northwind Traders"), IdentityEntry(.person, "Priya Nair"),
            IdentityEntry(.otherClient, "Meadow Farm"),
        ])
        let text =
            "We asked Priya, and *Nor&shy;thwind*\nsaid so. Later Meadow [Farm](x) and north\nwind, and Priya  Nair."
        let found = gate.disclosures(inText: text, isMarkdown: true).map {
            "\($0.kind)".split(separator: ".").suffix(1).joined().filter(\.isLetter) + ": "
                + String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
        }
        #expect(
            found == [
                "person: Priya,", "client: *Nor&shy;thwind*", "otherClient: Meadow [Farm](x)", "client: north\nwind,",
                "person: Priya", "person: Nair.",
            ])
    }

    @Test func aNameInTheNameOfAFileIsFound() throws {
        let gate = try DisclosureGate([IdentityEntry(.client, "Alder")])
        let file = PlannedFile(name: "Proof/the-%61lder-app/index.html", form: .html, bytes: Array("<p>x".utf8))
        #expect(gate.disclosures(in: file) == [Disclosure(.identity(.client), at: 0..<0)])
    }

    @Test func whatIsFoundInAViewOnlyStandsInTheWordsOfTheBytes() throws {
        let gate = try DisclosureGate([IdentityEntry(.client, "Alder")])
        let bytes = Array("<p>One <b title=\"two\">A</b>l<i>d</i>er</p> <p>three</p>".utf8)
        let found = gate.disclosures(in: PlannedFile(name: "a", form: .html, bytes: bytes))
        #expect(found == [Disclosure(.identity(.client), at: 7..<42)])
    }

    @Test func thePagesOwnWordsAreNoNames() throws {
        let gate = try DisclosureGate(["Target", "Main", "Hidden", "Phase"].map { IdentityEntry(.client, $0) })
        let style = "main .phase{color:red} a[target]{color:blue}"
        let page = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><style>\(style)</style></head><body><main>
            <p class="phase" hidden><a target href="#x">Text</a></p></main></body></html>
            """
        let file = PlannedFile(name: "index.html", form: .html, bytes: Array(page.utf8), known: [style])
        #expect(gate.disclosures(in: file) == [])
        let named = PlannedFile(
            name: "index.html", form: .html, bytes: Array((page + "<p class=\"phase target\">").utf8), known: [style])
        #expect(gate.disclosures(in: named).map(\.kind) == [.identity(.client)])
    }
}
