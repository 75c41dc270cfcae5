import Records
import Vocabulary

/// What one edition gathers on its way: the texts that reach the asset, and what it lacks.
struct ProofGathering {
    private var findings: [Diagnostic] = []
    private var origins: [SourcePosition: ProofOrigin] = [:]

    /// A text for the asset, noted with its place.
    mutating func line(_ text: Located<String>, ofEveryAsset: Bool = false) -> String {
        origins[text.position] = ProofOrigin(
            text: text.value, form: .line, isOfEveryAsset: ofEveryAsset, position: text.position)
        return text.value
    }

    /// A prose for the asset, noted as it was written: links, pictures and raw HTML do not get there.
    mutating func prose(_ prose: Prose) -> PublishedProse {
        // The place is that of the first line that is not blank.
        let written = prose.markdown.withoutBlankLinesAtStart
        origins[prose.position] = ProofOrigin(
            text: written, form: .markdown, isOfEveryAsset: false, position: prose.position)
        return PublishedProse(
            markdown: prose.bareMarkdown.withoutBlankLinesAtStart, definitions: "", destinations: [:])
    }

    mutating func lack(at position: SourcePosition, _ message: String, rule: RuleID = .proofReady) {
        findings.append(Diagnostic(rule, .warning, at: position, message))
    }

    mutating func add(_ more: [Diagnostic]) { findings += more }

    /// The edition, or what it lacks, each finding once.
    func edition(_ asset: ProofAsset?) -> Diagnosed<AnonymousEdition?> {
        guard findings.isEmpty, let asset else { return Diagnosed(nil, Set(findings).sorted()) }
        let origins = origins.values.sorted { $0.position < $1.position }
        return Diagnosed(AnonymousEdition(asset: asset, origins: origins))
    }
}

extension String {
    /// The text from its first line on that holds more than blanks and tabs.
    fileprivate var withoutBlankLinesAtStart: String {
        var rest = utf8[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")),
            rest[..<end].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
        {
            rest = rest[rest.index(after: end)...]
        }
        return String(decoding: rest, as: UTF8.self)
    }
}
