import Disclosure
import Testing

@testable import Actions

/// Ordinary sentences pass the gate of each client of the demonstration.
@Suite struct OrdinarySentenceTests {
    @Test func aThousandOfThemGiveAtMostThreeFalseAlarms() throws {
        let survey = try Demonstration.survey()
        let lines = try Demonstration.lines("Tests/DisclosureTests/Fixtures/sentences.txt")
        var alarms: [String] = []
        for name in PlantTests.clients {
            let gate = try DisclosureGate(survey.identity(of: try Demonstration.client(name, in: survey)))
            for line in lines {
                let found = gate.disclosures(inText: line, isMarkdown: true) + gate.leads(inText: line)
                alarms += Set(found.map { "\(name): \($0.kind): \(line)" }).sorted()
            }
        }
        print(
            "\(lines.count) ordinary sentences, \(PlantTests.clients.count) identities: \(alarms.count) alarms \(alarms)"
        )
        #expect(lines.count == 1_000)
        #expect(alarms.count <= 3, "\(alarms)")
    }
}
