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
        if results.isEmpty { ending.answer = [ProofResult.noneAsks] }
        return ending
    }

    private var lines: [String] {
        let text = String(decoding: made.documents.markdown.madeBytes, as: UTF8.self)
        return [heading, String(repeating: "=", count: heading.count), ""]
            + text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
            + capitals + allowances + ReviewSheet.questions + signature
    }

    private var heading: String { "\(made.asset.slug) (\(result.record))" }

    private var capitals: [String] {
        guard !made.capitals.isEmpty else { return ["Words in capitals that no list explains: none", ""] }
        let places = made.capitals.map { "  \($0.position): \(Quotation.quoted($0.word)) in “\($0.context)”" }
        let words = Set(made.capitals.map(\.word)).sorted()
        return ["Words in capitals that may be names:"] + places + [
            "Write each that is a name in other words. Let the others stand: write them into the record's `proof`,",
            "each with the reason why it gives nobody away:", "  allow:",
        ] + words.map { "    \($0): THE REASON" } + [""]
    }

    /// What the record lets stand, so that whoever signs can judge the reasons too.
    private var allowances: [String] {
        let allowed = result.settings.allowed
        guard !allowed.isEmpty else { return [] }
        let texts = made.origins.map { $0.text.lowercased() }
        let lines = allowed.map { allowance in
            let parts = allowance.words.value.lowercased().split(separator: " ")
            let stands = texts.contains { text in parts.allSatisfy(text.contains) }
            return "  \(Quotation.quoted(allowance.words.value)): \(allowance.reason)"
                + (stands ? "" : " (not in the text; take it out)")
        }
        return ["Let stand by the record, with the reason:"] + lines + [""]
    }

    /// The motivated intruder test of the Information Commissioner's Office, in questions to this text.
    private static let questions = [
        "What no program can see, ask yourself. Read the text as somebody who wants to find out who the client is: without",
        "special knowledge, but with a search engine, public registers, the press and social networks. (The Information",
        "Commissioner's Office of the United Kingdom calls this the motivated intruder test.) Does one of these hold?",
        "  [ ] Trade, place and size together fit one organisation only",
        "  [ ] A number, a date or an order of events can be looked up (annual report, press, the studio's own news)",
        "  [ ] A sentence of it, searched in quotation marks, is found elsewhere",
        "  [ ] A role is held by one person whom outsiders know",
        "  [ ] A way of speaking, a product or a habit is the client's alone",
        "  [ ] The studio names the client elsewhere, and the two can be laid side by side",
        "  [ ] Another asset of the same client gives the missing piece",
        "  [ ] Somebody at the client would be hurt or embarrassed to be recognised by colleagues",
        "If one holds, write that part in other words under `## Proof`, and read again. If none does, sign.", "",
    ]

    private var signature: [String] {
        guard made.capitals.isEmpty else {
            return [
                "It can be signed when no word in capitals is left unexplained. Then read it again:",
                "  milepost proof --review \(result.record)",
            ]
        }
        if made.signOff == .valid {
            let person = result.settings.review?.by.map { " by \($0)" } ?? ""
            return [
                "It is signed off\(person), and no word has changed since. Next:", "  milepost proof \(result.record)",
            ]
        }
        let state = made.signOff.want.map { "It \($0). " } ?? ""
        return [
            "\(state)To sign off this text, run:", "  milepost proof --sign-off \"Your Name\" \(result.record)",
            "or write into the record's `proof`:",
            "  review: {by: Your Name, on: \(today), digest: \(made.digest)}",
        ]
    }
}
