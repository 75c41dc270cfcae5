import Checks
import Documents
import Files
import Foundation
import Vocabulary

/// What is asked of `milepost proof`.
package struct ProofOptions: Sendable {
    package enum Task: Sendable {
        /// Write the archives of all that is ready.
        case archive
        /// Show what a person is to read before signing.
        case review
        /// Write into the record that this person has read the asset.
        case signOff(by: String)
        /// Hold the archive in this folder against the records as they are now.
        case verify(String)
    }

    package let task: Task
    /// The records, each by any end of `client/project/milestone` or by its asset's slug; none means all that ask.
    package let names: [String]
    package let templates: String?
    package let output: String

    package init(_ task: Task, names: [String], templates: String?, output: String) {
        (self.task, self.names, self.templates, self.output) = (task, names, templates, output)
    }
}

/// `milepost proof`: anonymised summaries and stories for future clients.
package struct ProofAction: Sendable {
    private let content: ContentOptions
    private let options: ProofOptions
    private let environment: [String: String]

    package init(
        _ content: ContentOptions, _ options: ProofOptions,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.content = content
        self.options = options
        self.environment = environment
    }

    package func run() async throws -> Ending {
        do {
            return try await act()
        } catch let fault as ThemeFault {
            throw ThemeSource.trouble(fault, in: options.templates)
        }
    }

    private func act() async throws -> Ending {
        let survey = try Survey.make(content, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let folders = try survey.folders(chosenBy: content)
        let writer = try ThemeSource.writer(overriddenBy: options.templates, logo: survey.logo)
        let workshop = ProofWorkshop(survey: survey) { writer }
        let looks = try await Parallel.map(folders) { try ProofAction.look(at: $0, of: survey, workshop) }
        let errors = (survey.findings + looks.flatMap(\.findings)).filter { $0.severity == .error }.sorted()
        guard errors.isEmpty else { return Ending(findings: errors, asOf: survey.today, isRefused: true) }
        let choice = ProofChoice(survey: survey, content: content, results: looks.flatMap(\.results))
        let chosen = try choice.results(called: options.names)
        switch options.task {
        case .archive: return try ProofArchiving(survey: survey, options: options).ending(for: chosen)
        case .review: return ReviewSheet.ending(for: chosen, survey)
        case .signOff(let person): return try ProofSigning(survey: survey, by: person).ending(for: chosen)
        case .verify(let folder): return try ProofVerification(survey: survey, of: folder).ending(for: choice.results)
        }
    }

    /// What is kept of a client: the errors of its records, and what became of those that ask to be assets.
    private struct Look: Sendable {
        let findings: [Diagnostic]
        let results: [ProofResult]
    }

    private static func look(at name: String, of survey: Survey, _ workshop: ProofWorkshop) throws -> Look {
        let checked = survey.check(try survey.content.client(name))
        guard let client = checked.value else { return Look(findings: checked.diagnostics, results: []) }
        return Look(findings: checked.diagnostics, results: try workshop.results(of: client))
    }
}
