import Checks
import Model
import Testing
import Vocabulary

@testable import Actions

/// The examples of the rules that judge finished proof assets, which the suite of checks leaves to the gate.
@Suite struct ProofExampleTests {
    private static let ids = CheckSuite.rules.filter { $0.judgesProofAssets }.map { $0.id }

    @Test func theyAreTheRulesOfDisclosureAndOfLinks() {
        #expect(Self.ids == [.proofDisclosure, .proofLinked])
    }

    @Test(arguments: ids)
    func theBrokenRecordGivesTheOneFindingOfItsRuleAndTheMendedNone(_ id: RuleID) throws {
        let rule = try #require(CheckSuite.rules.first { $0.id == id })
        #expect(try findings(rule.breaks).map(\.rule) == [id])
        #expect(try findings(rule.keeps) == [])
    }

    /// What is found in the example's record, in a folder whose other asset has an unusual number.
    private func findings(_ example: RecordExample) throws -> [Diagnostic] {
        let bench = try ProofBench()
        var folder = ProofFolder()
        folder.texts[ProofField(.milestone, .happened)] = "The shelves were counted: 1,046."
        folder.more = [
            String(example.path.dropFirst("northwind/".count)): example.text,
            "website-relaunch/project.md": """
            ---
            title: Website relaunch
            goal: A site that tells every customer group what you do for them
            owner: Dana Ortiz
            start: 2026-02-02
            ---
            """,
        ]
        folder.attachments = [
            "website-relaunch/files/messaging-guide.pdf": Model.Attachment(kind: .file(.pdf), size: 1_000)
        ]
        let outcome = try bench.outcome(of: folder)
        #expect(outcome.errors.map(\.description) == [])
        #expect(outcome.results.count == 2)
        return outcome.results.flatMap(\.findings).filter {
            $0.severity == .error && $0.position.path == "Content/\(example.path)"
        }
    }
}
