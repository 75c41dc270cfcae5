import Testing
import Vocabulary

@testable import Actions

/// How an action tells what it found.
@Suite struct EndingTests {
    @Test func warningsStopABuildOnlyWhereTheyCountAsErrors() {
        let place = SourcePosition(path: "a.md", line: 1, column: 1)
        let warning = [Diagnostic(.quiet, .warning, at: place, "said")]
        let error = [Diagnostic(.reference, at: place, "said")]
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
