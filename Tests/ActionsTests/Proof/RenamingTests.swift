import Checks
import Documents
import Model
import Testing
import Vocabulary

@testable import Actions

/// A proof asset says nothing that hangs on who the client is.
@Suite struct RenamingTests {
    /// A client under other names: each spelling, the longer before the shorter, with what takes its place.
    struct Renaming: CustomStringConvertible, Sendable {
        let client: String
        let pairs: [(from: String, to: String)]

        var description: String { client }

        func renamed(_ text: String) -> String { pairs.reduce(text) { $0.replacing($1.from, with: $1.to) } }

        /// Every spelling that was replaced.
        var words: [String] { pairs.map(\.from) }
    }

    static let renamings = [
        Renaming(
            client: "northwind",
            pairs: [
                ("Northwind Traders", "Fennel & Thyme"), ("northwind.example", "fennelandthyme.example"),
                ("northwind", "fennel-thyme"), ("Northwind", "Fennel"), ("Headingley", "Kirkstall"),
                ("Priya", "Ottoline"), ("priya", "ottoline"), ("Nair", "Quist"), ("Callum", "Torvald"),
                ("callum", "torvald"), ("Reid", "Vance"), ("Ines", "Solveig"), ("ines@", "solveig@"),
                ("Moreau", "Kerning"),
            ]),
        Renaming(
            client: "hollin-bridge",
            pairs: [
                ("Hollin Bridge", "Ferrow Locke"), ("hollin-bridge", "ferrow-locke"),
                ("hollinbridge", "ferrowlocke"), ("Hollin", "Ferrow"), ("Millgate", "Tanyard"),
                ("Hebden", "Ripley"), ("Calder", "Esker"), ("Lindqvist", "Almgren"), ("Marguerite", "Ottoline"),
                ("marguerite", "ottoline"), ("Achebe", "Okafor"), ("Sunita", "Solveig"), ("sunita", "solveig"),
                ("Rao", "Quist"), ("Owen", "Idris"), ("owen@", "idris@"), ("Pryce", "Vaughan"),
            ]),
    ]

    @Test(arguments: renamings)
    func aClientsNewNamesChangeNoByteOfItsArchivesAndEndNoSignOff(_ renaming: Renaming) throws {
        let bench = try ProofBench()
        let source = try bench.survey.content.client(renaming.client).value
        let renamed = RenamingTests.renamed(source, renaming)
        let texts = renamed.records.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(renaming.words.filter { word in texts.contains { $0.contains(word) } } == [])
        let before = try archives(bench.outcome(of: source, bench.survey))
        let after = try archives(bench.outcome(of: renamed, try survey(bench.survey, renaming.client, renamed)))
        #expect(before.count == 5, "one asset of five files")
        #expect(after == before)
    }

    /// Every file of the archives that are ready, by its path.
    private func archives(_ outcome: ProofOutcome) throws -> [String: [UInt8]] {
        #expect(outcome.errors == [])
        var files: [String: [UInt8]] = [:]
        for result in outcome.results {
            let asset = try #require(result.ready, "\(result.findings)")
            for document in try asset.archive().documents {
                files["\(asset.asset.slug)/\(document.path)"] = document.madeBytes
            }
        }
        return files
    }

    private static func renamed(_ folder: ClientFolder, _ renaming: Renaming) -> ClientFolder {
        let attachments = folder.attachments.map { (renaming.renamed($0.key), $0.value) }
        let name = renaming.renamed(folder.name)
        return ClientFolder(
            name: name, path: "Content/\(name)",
            records: folder.records.map {
                (renaming.renamed($0.path), Array(renaming.renamed(String(decoding: $0.bytes, as: UTF8.self)).utf8))
            },
            attachments: Dictionary(uniqueKeysWithValues: attachments))
    }

    /// The survey of the same content in which the client has its new names.
    private func survey(_ survey: Survey, _ name: String, _ folder: ClientFolder) throws -> Survey {
        let record = try #require(folder.records.first { $0.path == "client.md" })
        let entry = try #require(
            Roster.entry(record.bytes, folderName: folder.name, path: "\(folder.path)/client.md", withDrafts: false))
        let others = survey.roster.roster.entries.filter { $0.slug.text != name }
        return Survey(
            content: survey.content, studio: survey.studio, logo: survey.logo, today: survey.today,
            roster: RosterIndex(Roster(others + [entry])), clientNames: survey.clientNames,
            withDrafts: survey.withDrafts, findings: [])
    }
}
