import Documents
import Model
import Publication
import Testing
import Vocabulary

@testable import Actions

/// What comes of a folder in the functions that `milepost proof` uses.
struct ProofOutcome {
    /// What keeps the records from being read.
    let errors: [Diagnostic]
    let results: [ProofResult]

    /// Every finding that keeps an asset from being made, as it is printed.
    var refusals: [String] {
        (errors
            + results.flatMap { result in
                result.findings.filter { $0.severity == .error || result.asset == nil }
            }).map(\.description)
    }

    var assets: [MadeAsset] { results.compactMap(\.asset) }
}

/// Where folders are held against the gate.
struct ProofBench {
    let survey: Survey

    /// With the other clients of the demonstration, and on its day.
    init() throws {
        survey = try Demonstration.survey()
    }

    func outcome(of folder: ProofFolder) throws -> ProofOutcome {
        let studio = Studio.read(Array(folder.studio.utf8), path: "Content/milepost.yml")
        let errors = studio.diagnostics.filter { $0.severity == .error }
        guard let settings = studio.value, errors.isEmpty else { return ProofOutcome(errors: errors, results: []) }
        return try outcome(of: folder.source, survey.with(settings))
    }

    func outcome(of folder: ClientFolder, _ survey: Survey) throws -> ProofOutcome {
        let checked = survey.check(Diagnosed(folder))
        let errors = checked.diagnostics.filter { $0.severity == .error }
        guard let client = checked.value else { return ProofOutcome(errors: errors, results: []) }
        let workshop = ProofWorkshop(survey: survey) { () throws(ThemeFault) in try ThemeSource.builtInWriter() }
        return ProofOutcome(errors: errors, results: try workshop.results(of: client))
    }
}

extension Survey {
    /// The same content under other settings.
    func with(_ studio: Studio) -> Survey {
        Survey(
            content: content, studio: studio, logo: nil, today: today, roster: roster, clientNames: clientNames,
            withDrafts: withDrafts, findings: [])
    }
}
