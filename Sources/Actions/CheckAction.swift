import Checks
import Documents
import Files
import Foundation
import Model
import Vocabulary

/// `milepost check`: reads and judges every record, and writes nothing.
package struct CheckAction: Sendable {
    private let options: ContentOptions
    private let environment: [String: String]

    package init(_ options: ContentOptions, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.options = options
        self.environment = environment
    }

    package func run() async throws -> Ending {
        let survey = try Survey.make(options, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let names = try survey.folders(chosenBy: options)
        let workshop = ProofWorkshop(survey: survey) { () throws(ThemeFault) in try ThemeSource.builtInWriter() }
        let results = try await Parallel.map(names) { name in
            let edition = try survey.edition(name)
            let proof = try edition.value.map { try workshop.results(of: $0.client, due: true) } ?? []
            return (
                findings: Array(Set(edition.diagnostics + proof.flatMap(\.findings))),
                milestones: edition.value?.milestoneCount ?? 0,
                proofKeys: edition.value?.client.client.proofKeys ?? [],
                isSound: edition.value != nil
            )
        }
        let keys = ProofNames.findings(amongKeys: results.map(\.proofKeys))
        var ending = Ending(
            findings: (survey.findings + results.flatMap(\.findings) + keys).sorted(), asOf: survey.today)
        ending.refuse(isStrict: options.isStrict)
        if !ending.isRefused {
            let clients = Count.of(results.count { $0.isSound }, "client", "clients")
            let milestones = Count.of(results.reduce(0) { $0 + $1.milestones }, "milestone", "milestones")
            ending.answer = ["Checked \(clients), \(milestones): no errors"]
        }
        return ending
    }
}

extension [Diagnostic] {
    /// Whether a build may not go on: errors stop it, and warnings where they count as errors.
    ///
    /// A warning that only the passing day fires never does, so that what was sound stays so until somebody changes it.
    func stopsBuild(isStrict: Bool) -> Bool {
        contains { $0.severity == .error || (isStrict && !$0.isOfTheDay) }
    }
}

extension Ending {
    /// Refuses what was found, and says so where warnings alone are the reason.
    mutating func refuse(isStrict: Bool) {
        isRefused = findings.stopsBuild(isStrict: isStrict)
        guard isRefused, !findings.hasErrors else { return }
        let count = Count.of(findings.count { !$0.isOfTheDay }, "warning counts", "warnings count")
        remarks.append("milepost: \(count) as \(findings.count == 1 ? "an error" : "errors") (--strict)")
    }
}

/// Numbers with their nouns, for the last line of a command.
enum Count {
    static func of(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// `0.25 s`.
    static func seconds(_ duration: Duration) -> String {
        let hundredths = Int((duration / .milliseconds(10)).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }
}
