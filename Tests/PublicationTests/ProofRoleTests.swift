import Testing

@testable import Publication

/// People are shown by their roles.
@Suite struct ProofRoleTests {
    /// The roles of those who answered the first milestone.
    private func roles(client: String = Desk.proofClient, settings: String = "") throws -> [String] {
        var desk = Desk.proof(
            "approval: {owner: [Priya Nair, Callum Reid, Dana Ortiz, Amara Obi], via: email, decide_by: 2026-03-20, question: Do you accept it?}\n"
                + Desk.closed("2026-03-13") + "\nproof: {slug: words-that-sell}",
            log: Desk.sent("2026-03-12")
                + ["Priya Nair", "Callum Reid", "Dana Ortiz", "Amara Obi"].map { Desk.approved("2026-03-13", by: $0) }
        ).with("client.md", client)
        desk.people = "[{name: Dana Ortiz, role: Lead}, {name: Amara Obi, role: Designer}]"
        return try desk.edition().asset.stages[0].rounds[0].answers.map(\.role)
    }

    @Test func aRoleIsTheOneForProofAssetsElseTheContactsElseTheStudios() throws {
        #expect(try roles() == ["Head of Marketing", "the director", "Lead", "Designer"])
        let people = Desk.proofClient.replacing(
            "people: {", with: "people: {Priya Nair: the client's lead, Amara Obi: a colleague, ")
        #expect(try roles(client: people) == ["the client's lead", "the director", "Lead", "a colleague"])
        let contact = Desk.proofClient.replacing(
            "contacts:\n", with: "contacts:\n  - {name: Dana Ortiz, role: Adviser}\n")
        #expect(try roles(client: contact) == ["Head of Marketing", "the director", "Adviser", "Designer"])
    }
}
