import Documents
import Model
import Publication
import Vocabulary

/// What a person reads before signing off a proof asset: its text, the words that may be names, and the questions that
/// somebody who wants to find the client would ask.
struct ReviewSheet {
    let result: ProofResult
    let made: MadeAsset
    let today: Day

    /// The sheets of all that can be read; refused where something gives somebody away.
    static func ending(for results: [ProofResult], _ survey: Survey) -> Ending {
        var ending = Ending(asOf: survey.today)
        let sheets = results.compactMap { result in
            result.asset.map { ReviewSheet(result: result, made: $0, today: survey.today) }
        }
        // What the sheet itself tells is no finding beside it.
        let unread = results.filter { $0.asset == nil }
        let errors = results.flatMap(\.findings).filter { $0.severity == .error }
        ending.findings = Set(unread.flatMap(\.findings) + errors).sorted()
        ending.answer = Array(sheets.map(\.lines).joined(separator: ["", ""]))
        ending.isRefused = ending.findings.hasErrors || !unread.isEmpty
        if results.isEmpty {
            ending.answer = [
                "No record asks to be a proof asset; write `proof: true` into a closed milestone or an ended project"
            ]
        }
        return ending
    }

    private var lines: [String] {
        let text = String(decoding: made.documents.markdown.bytes, as: UTF8.self)
        return [heading, String(repeating: "=", count: heading.count), ""]
            + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
            + capitals + ReviewSheet.questions + signature
    }

    private var heading: String { "\(made.asset.slug) (\(result.record))" }

    private var capitals: [String] {
        guard !made.capitals.isEmpty else { return ["Words in capitals that may be a name: none", ""] }
        let places = made.capitals.map { "  \($0.position): \(Quotation.quoted($0.word)) in “\($0.context)”" }
        let words = Set(made.capitals.map(\.word)).sorted()
        return ["Words in capitals that may be a name:"] + places + [
            "Rewrite each that is one. Let the others stand in the record's `proof`, each with the reason:",
            "  allow:",
        ] + words.map { "    \($0): why it gives nobody away" } + [""]
    }

    /// The motivated intruder test of the Information Commissioner's Office, in questions to this text.
    private static let questions = [
        "Read it as somebody who wants to find the client: without special knowledge, with a search engine, the public",
        "registers, the press and the social networks. Would it lead them there?",
        "  [ ] Trade, place and size together fit one organisation only",
        "  [ ] A number, a date or an order of events can be looked up (annual report, press, the studio's own news)",
        "  [ ] A sentence of it, searched in quotation marks, is found elsewhere",
        "  [ ] A role is held by one person whom outsiders know",
        "  [ ] A way of speaking, a product or a habit is the client's alone",
        "  [ ] The studio names the client elsewhere, and the two can be laid side by side",
        "  [ ] Another asset of the same client gives the missing piece",
        "  [ ] Somebody at the client would be hurt or embarrassed to be recognised by colleagues",
        "If one of them holds, rewrite the text. If none does, sign.", "",
    ]

    private var signature: [String] {
        guard made.capitals.isEmpty else {
            return ["It can be signed when no word in capitals is left unexplained."]
        }
        if made.signOff == .valid { return ["Signed off, and nothing has changed since."] }
        let state = made.signOff.want.map { "It \($0). " } ?? ""
        return [
            "\(state)To sign off this text, run:", "  milepost proof --sign-off \"Your Name\" \(result.record)",
            "or write into the record's `proof`:",
            "  review: {by: Your Name, on: \(today), digest: \(made.digest)}",
        ]
    }
}
