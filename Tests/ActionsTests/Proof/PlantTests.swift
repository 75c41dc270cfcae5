import Disclosure
import Disguises
import Model
import Testing

@testable import Actions

/// Everything by which a client is recognised, in every disguise, in every text that survives: none gets out.
@Suite struct PlantTests {
    static let clients = ["alder", "hollin-bridge", "northwind", "tarn-hill"]
    private let bench: ProofBench

    init() throws { bench = try ProofBench() }

    /// A small client that is known by the same words as one of the demonstration.
    private func subject(_ name: String) throws -> (ProofFolder.Subject, [IdentityEntry]) {
        let client = try Demonstration.client(name, in: bench.survey)
        let identity = bench.survey.identity(of: client)
        func texts(_ kind: IdentityEntry.Kind) -> [String] { identity.filter { $0.kind == kind }.map(\.text) }
        return (
            ProofFolder.Subject(
                slug: name, name: client.name.value, people: texts(.person), hidden: texts(.hidden),
                domains: texts(.domain)), identity
        )
    }

    @Test(arguments: clients)
    func withoutAPlantTheFolderGivesItsAssetAndIsKnownByTheSameWords(name: String) throws {
        let (subject, identity) = try subject(name)
        for field in ProofField.all {
            let folder = ProofFolder(subject, field, field.innocent)
            let outcome = try bench.outcome(of: folder)
            #expect(outcome.refusals == [], "\(field)")
            #expect(outcome.assets.count == 1, "\(field)")
        }
        let read = Client.read(ProofFolder(subject).source, studio: bench.survey.studio, withDrafts: false)
        let client = try #require(read.value)
        #expect(bench.survey.identity(of: client) == identity)
    }

    /// Each name in each disguise once, the fields by turns.
    @Test(arguments: clients)
    func everyNameInEveryDisguiseIsRefused(name: String) throws {
        let (subject, identity) = try subject(name)
        let names = PlantedName.all(of: identity)
        var tally = PlantTally()
        var number = 0
        for planted in names {
            for disguise in Disguises.ofEachClass where planted.suits(disguise) {
                try plant(planted.text, disguise, ProofField.all[number % ProofField.all.count], subject, &tally)
                number += 1
            }
            // So that no name meets a disguise in the field in which the one before it did.
            number += 1
        }
        print("\(name): \(names.count) names × \(Disguises.ofEachClass.count) disguises: \(tally)")
        #expect(tally.missed == [])
        #expect(tally.inBytes == 0)
    }

    /// Each disguise in each field, the client's name and one person's by turns.
    @Test(arguments: clients)
    func everyFieldRefusesEveryDisguise(name: String) throws {
        let (subject, _) = try subject(name)
        let names = [
            PlantedName(kind: .client, text: subject.name), PlantedName(kind: .person, text: subject.people[0]),
        ]
        var tally = PlantTally()
        for (row, field) in ProofField.all.enumerated() {
            for (column, disguise) in Disguises.ofEachClass.enumerated() {
                let turn = (row + column) % 2
                guard let planted = [names[turn], names[1 - turn]].first(where: { $0.suits(disguise) }) else {
                    continue
                }
                try plant(planted.text, disguise, field, subject, &tally)
            }
        }
        print("\(name): \(ProofField.all.count) fields × \(Disguises.ofEachClass.count) disguises: \(tally)")
        #expect(tally.missed == [])
        #expect(tally.inBytes == 0)
    }

    /// Disguises that are refused whatever they hide: leads by rule R3, and markup where a text may have none.
    private static let refusedAnyway: Set<String> = [
        "in an address", "joined by zero-width joiners", "split by a soft hyphen", "with Cyrillic letters",
        "in full width", "in mathematical bold", "with marks on it", "in leet", "percent-encoded",
        "in named references", "in decimal references", "in hexadecimal references", "split by bold type",
        "split by asterisks", "split by a comment", "in an id", "in a heading and its id", "in alternative text",
        "in a fenced block", "in the title of a drawing",
    ]

    @Test func wordsThatNameNobodyAreNeverTakenForANameAndPassInAnInnocentDisguise() throws {
        var refused: [String] = []
        for field in ProofField.all where field.form != .slug {
            for disguise in Disguises.ofEachClass {
                let text = field.telling(disguise.hide("garden chairs"))
                let outcome = try bench.outcome(of: ProofFolder(ProofFolder.Subject(), field, text))
                let fate = PlantTally.fate(of: outcome, in: field)
                let isAllowed = fate == .passed || (fate != .named && Self.refusedAnyway.contains(disguise.name))
                if !isAllowed { refused.append("\(fate): \(disguise), \(field)") }
            }
        }
        #expect(refused == [])
    }

    private func plant(
        _ name: String, _ disguise: Disguise, _ field: ProofField, _ subject: ProofFolder.Subject,
        _ tally: inout PlantTally
    ) throws {
        let words = disguise.hide(name)
        let outcome = try bench.outcome(of: ProofFolder(subject, field, field.telling(words)))
        tally.add(outcome, in: field, words, "\(name), \(disguise), \(field): \(words)")
    }
}
