import Checks
import Testing
import Vocabulary

/// What the checks say of records that are to become proof assets.
@Suite struct ProofRuleTests {
    private static func client(_ proof: String) -> String {
        "---\nname: Northwind Traders\nkey: abcdefghijklmnopqrstuvwxyz\ncontacts: [{name: Priya Nair}]\n\(proof)\n---\n"
    }

    private func fixture(_ proof: String) -> Fixture {
        Fixture().listening(to: .proofConsent).with("client.md", Self.client(proof))
            .with("website-relaunch/project.md", Fixture.project(log: [], keys: "proof: {slug: a-site-that-sells}"))
            .withMessaging("proof: true")
            .with("website-relaunch/03-homepage.md", Fixture.milestone("Home", keys: "proof: false"))
    }

    @Test(arguments: [
        ("", "does not describe the client for outsiders and has no consent"),
        ("proof: {as: canary}", "has no consent"),
        ("proof: {as: canary, consent: {by: Priya Nair}}", "does not say when the consent was given"),
        ("proof: {as: canary, consent: {on: 2026-03-01}}", "does not say who gave the consent"),
        ("proof: {consent: {on: 2026-03-01, by: Priya Nair}}", "does not describe the client for outsiders"),
        (
            "proof: {as: canary, consent: {on: 2026-04-02, by: Priya Nair}}",
            "dates the consent on a day that is still to come"
        ),
    ])
    func everyRecordThatAsksNeedsTheClientsLeave(proof: String, gap: String) throws {
        let found = try fixture(proof).findings().map { $0.prefix { $0 != ";" } }
        let start = "warning: no proof asset is made of this record, since client.md"
        #expect(found == ["5:8: \(start) \(gap)", "project.md:6:8: \(start) \(gap)"])
    }

    @Test func aConsentOfTodayIsOne() throws {
        try fixture("proof: {as: canary, consent: {on: 2026-04-01, by: Priya Nair}}").expect([])
    }

    @Test func withALeaveThatCannotBeReadNothingIsSaidOfIt() throws {
        let found = try fixture("proof: {as: canary, consent: {on: soon, by: Priya Nair}}").findings()
        #expect(found.map { $0.contains("[field-type]") } == [true])
    }

    @Test func onlyWhatAsksIsReadForOutsiders() throws {
        let body = "## Proof\nOne canary paragraph.\n"
        let fixture = Fixture().listening(to: .proofReady)
        try fixture.withMessaging("proof: false", body: body).expect([])
        let found = try fixture.withMessaging("proof: true", body: body).findings()
        #expect(found.map { $0.prefix(57) } == ["8:1: warning: `## Proof` without headings is the three an"])
        #expect(!found.contains { $0.contains("canary") })
    }

    @Test func aRoleForANameThatIsNearlySomebodysIsForNobody() throws {
        func found(_ people: String, proof: String = "proof: true") throws -> [String] {
            let client = Self.client("proof: {as: canary, people: {\(people)}}")
            return try Fixture().listening(to: .proofReady).with("client.md", client).withMessaging(proof).findings()
        }
        let stray = try found("Pria Nair: the canary")
        let message = "this role is for a name that nobody here has; did you mean “Priya Nair”?"
        #expect(stray == ["Content/northwind/client.md:5:41: warning: \(message) [proof-ready]"], "\(stray)")
        #expect(try found("Priya Nair: the head, Wilhelmina Stone: the chair") == [])
        #expect(try found("Pria Nair: the head", proof: "proof: false") == [])
    }

    @Test(arguments: [
        "northwind", "north", "website-relaunch", "relaunch", "messaging", "homepage", "front", "web-shop",
    ])
    func anAssetSharesNoNameWithALivePageAndTheNameIsNotPrinted(slug: String) throws {
        let client = Fixture.standardRecords["client.md"]?.replacing("---\nname", with: "---\naliases: [north]\nname")
        try Fixture().with("client.md", client ?? "")
            .with("website-relaunch/project.md", Fixture.project(log: [], keys: "aliases: [relaunch]"))
            .with("website-relaunch/03-homepage.md", Fixture.milestone("Home", keys: "aliases: [front]"))
            .withMessaging("proof: {slug: \(slug)}").expect([
                "5:15: error: a page of this client has the name of this proof asset, or had it; choose another slug, so that nobody can match the two [unique]"
            ])
    }

    @Test func theKeyOfAnAssetOpensNothingElse() throws {
        let finding =
            "error: this key of a proof asset opens something else, too; give the asset one of its own [unique]"
        func keys(_ first: String, _ second: String) -> Fixture {
            Fixture().withMessaging("proof: {key: \(first)}")
                .with("website-relaunch/03-homepage.md", Fixture.milestone("Home", keys: "proof: {key: \(second)}"))
        }
        let (one, two) = ("zyxwvutsrqponmlkjihgfedcba", "yzxwvutsrqponmlkjihgfedcba")
        try keys(one, two).expect([])
        try keys(one, one).expect(["03-homepage.md:5:14: \(finding)"])
        try keys("abcdefghijklmnopqrstuvwxyz", two).expect(["5:14: \(finding)"])
        // The neighbour's.
        try keys("q7k2mzx4v3bn6w5trhyc2jd7pl", two).expect(["5:14: \(finding)"])
    }

    @Test func aKeyThatTwoClientsHaveIsFoundAtTheSecond() throws {
        func keys(_ texts: String..., line: Int) throws -> [Located<ClientKey>] {
            try texts.map { text in
                Located(
                    try #require(ClientKey(String(repeating: text, count: 26))),
                    at: SourcePosition(path: "record.md", line: line, column: 1))
            }
        }
        let found = ProofNames.findings(amongKeys: [
            try keys("a", "a", line: 1), try keys("b", line: 2), try keys("c", "a", line: 3), [],
            try keys("b", line: 4),
        ])
        #expect(found.map(\.position.line) == [3, 4])
    }
}
