import Testing

@testable import Disclosure

@Suite struct FalseAlarmTests {
    /// As many names as a studio's records hold, short ones and those that English words are made of among them.
    private static let identity: [IdentityEntry] =
        ["Northwind Traders", "northwind", "Alder", "Hollin Bridge Vets", "Tarn Hill Museum", "Target", "HP"]
        .map { IdentityEntry(.client, $0) }
        + [
            "Beatrix Holloway", "Callum Reid", "Chiara Bianchi", "Fergus Doyle", "Ines Moreau", "Kwame Mensah",
            "Marguerite Achebe", "Owen Pryce", "Priya Nair", "Sunita Rao", "Yuki Tanabe", "Amara Obi", "Dana Ortiz",
            "Tomasz Lis", "Andrea Martin", "Theresa Sander", "Sandra Tim", "Ina Lin", "Bea Ono", "Will May", "Ian Sina",
            "Isa Leo", "Anders Eva", "Pam Baer", "Ali Ida", "Tom Sam",
        ].map { IdentityEntry(.person, $0) }
        + ["northwind.example", "hollin-bridge.example"].map { IdentityEntry(.domain, $0) }
        + ["Meadow Farm", "Harbour Board", "Heron Lighting", "Redwater Libraries"].map {
            IdentityEntry(.otherClient, $0)
        }

    @Test func ordinarySentencesGiveAtMostThreeAlarmsInAThousand() throws {
        let gate = try DisclosureGate(FalseAlarmTests.identity)
        let lines = try Fixture.lines("sentences.txt")
        let alarms = lines.flatMap { line in
            gate.disclosures(inText: line, isMarkdown: true).map { "\($0.kind): \(line)" }
        }
        #expect(alarms.count * 1_000 <= 3 * lines.count, "\(lines.count) lines, \(alarms)")
    }
}
