import Testing
import Vocabulary

@testable import Actions

/// How an action tells what it found.
@Suite struct EndingTests {
    private func finding(_ rule: RuleID, _ severity: Severity, line: Int) -> Diagnostic {
        Diagnostic(rule, severity, at: SourcePosition(path: "a.md", line: line, column: 1), "said")
    }

    @Test func ofEachRulesWarningsThreeAreShownAndTheRestCounted() {
        let warnings = (1...5).map { finding(.quiet, .warning, line: $0) } + [finding(.rounds, .warning, line: 9)]
        let ending = Ending(findings: warnings)
        #expect(
            ending.lines(showingAll: false) == [
                "a.md:1:1: warning: said [quiet]", "a.md:2:1: warning: said [quiet]", "a.md:3:1: warning: said [quiet]",
                "a.md:9:1: warning: said [rounds]", "2 more warnings of quiet; --all shows them",
            ])
        #expect(ending.lines(showingAll: true) == warnings.map(\.description))
    }

    @Test func errorsAreAllShown() {
        let errors = (1...9).map { finding(.reference, .error, line: $0) }
        #expect(Ending(findings: errors).lines(showingAll: false) == errors.map(\.description))
    }

    @Test func warningsStopABuildOnlyWhereTheyCountAsErrors() {
        let warning = [finding(.quiet, .warning, line: 1)]
        let error = [finding(.reference, .error, line: 1)]
        #expect([[], warning, error].map { $0.stopsBuild(isStrict: false) } == [false, false, true])
        #expect([[], warning, error].map { $0.stopsBuild(isStrict: true) } == [false, true, true])
    }

    @Test func theExitCodeSaysWhetherTheContentWasRefused() {
        #expect(Ending().exitCode == 0)
        #expect(Ending(isRefused: true).exitCode == 1)
    }
}

/// Work that is done on several clients at once.
@Suite struct ParallelTests {
    private struct Slip: Error, Equatable { let number: Int }

    @Test func resultsComeInTheOrderOfTheItems() async throws {
        let items = Array(0..<200)
        #expect(try await Parallel.map(items) { $0 * 2 } == items.map { $0 * 2 })
        #expect(try await Parallel.map([Int]()) { $0 } == [])
    }

    @Test func aFailureEndsTheWork() async {
        await #expect(throws: Slip(number: 3)) {
            try await Parallel.map([1, 2, 3]) { if $0 == 3 { throw Slip(number: 3) } }
        }
    }
}
