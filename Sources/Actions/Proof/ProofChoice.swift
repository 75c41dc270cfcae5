import Model
import Publication
import Vocabulary

/// Which of the records that ask to be proof assets a person means.
struct ProofChoice {
    let survey: Survey
    let content: ContentOptions
    /// Every record that asks.
    let results: [ProofResult]

    /// The records of these names, each once, or all that ask if there are no names.
    ///
    /// One that does not ask gets a finding that says what to write.
    func results(called names: [String]) throws -> [ProofResult] {
        var chosen: [ProofResult] = []
        for name in names {
            let result = try result(called: name)
            if !chosen.contains(where: { $0.record == result.record }) { chosen.append(result) }
        }
        return names.isEmpty ? results : chosen
    }

    private func result(called name: String) throws -> ProofResult {
        let bySlug = results.filter { $0.asset?.asset.slug.text == name || $0.settings.slug?.value.text == name }
        let end = NameEnd(name)
        if let result = try end.chosen(from: bySlug, path: \.record) { return result }
        let record = try survey.record(called: name, chosenBy: content)
        if let result = results.first(where: { $0.record == record.path }) { return result }
        return unasked(record)
    }

    private func unasked(_ record: RecordName) -> ProofResult {
        let place = SourcePosition(path: survey.content.path(record.client, record.file), line: 1, column: 1)
        let message =
            record.hasOwnLog
            ? "the record does not ask to be a proof asset; once it is \(record.isProject ? "ended" : "closed"), write `proof: true` into it"
            : "only a milestone or a project can be a proof asset; name one of them"
        let settings = ProofSettings(notAskedAt: place)
        let finding = Diagnostic(.proofReady, .warning, at: place, message)
        return ProofResult(record: record.path, settings: settings, asset: nil, findings: [finding])
    }
}
