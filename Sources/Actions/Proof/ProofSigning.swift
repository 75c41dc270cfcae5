import Documents
import Edits
import Model
import Publication
import Vocabulary

/// Writes into a record that a person has read its proof asset as it is now.
struct ProofSigning {
    let survey: Survey
    let person: String
    private let makeKey: @Sendable () -> ClientKey

    init(survey: Survey, by person: String, makeKey: @escaping @Sendable () -> ClientKey = RotateAction.systemKey) {
        self.survey = survey
        self.person = person
        self.makeKey = makeKey
    }

    /// Signs the one asset that is meant; refused where something else than a signature is missing.
    func ending(for results: [ProofResult]) throws -> Ending {
        guard results.count == 1, let result = results.first else {
            throw WrongUsage("a sign-off is of one asset that a person has read; name one record")
        }
        var ending = Ending(findings: result.findings.filter { $0.severity == .error }, asOf: survey.today)
        guard ending.findings.isEmpty, let made = result.asset, made.capitals.isEmpty else {
            ending.findings = result.findings.sorted()
            ending.isRefused = true
            ending.remarks = ["milepost: nothing was signed"]
            return ending
        }
        if made.signOff == .valid {
            ending.answer = ["\(result.record): signed off already, and nothing has changed since"]
            return ending
        }
        do {
            try sign(result, made)
        } catch let refusal as EditRefused {
            return Ending.refused(refusal, remarks: ["milepost: nothing was signed"])
        }
        ending.answer = [
            "\(result.settings.position.path): signed off by \(person) on \(survey.today)",
            "Next: milepost proof \(result.record)",
        ]
        return ending
    }

    private func sign(_ result: ProofResult, _ made: MadeAsset) throws {
        let path = result.settings.position.path
        let client = String(result.record.prefix { $0 != "/" })
        let file = String(path.dropFirst(survey.content.path(client, "").count))
        var edit = try ClientEdit(of: client, in: survey)
        let review = WrittenValue.texts(["by": person, "on": survey.today.description, "digest": made.digest])
        var keys: [WrittenValue.Key] = []
        if result.settings.slug == nil { keys.append(WrittenValue.Key("slug", .text(made.asset.slug.text))) }
        // A key that is missing later on was taken out to end the page, and a new signature must not bring it back.
        if result.settings.key == nil, result.settings.review == nil {
            keys.append(WrittenValue.Key("key", .text(makeKey().text)))
        }
        try edit.change(file) { text throws(EditRefusal) in
            try text.replacing(
                WrittenValue.Key("review", review), besides: keys, in: "proof", inOrder: Milestone.keys)
        }
        try edit.commit()
    }
}
