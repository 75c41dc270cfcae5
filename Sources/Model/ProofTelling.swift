package import Records
package import Vocabulary

/// A record's story as it is retold for outsiders: what stands under `## Proof`.
package struct ProofTelling: Sendable {
    /// The outcome in one sentence, where it is told anew: the line before the first heading.
    package let sentence: Located<String>?
    /// Of the three answers and the outcomes, those that are told anew.
    package let sections: [SectionName: Prose]
    /// The acceptance criteria told anew, one for each of the record's own, in their order.
    package let criteria: [Located<String>]

    /// The sections that answer the three questions, of which all are retold or none.
    package static let answers: [SectionName] = [.whatHappened, .whyItMatters, .whatComesNext]

    /// Divides the text under `## Proof`, whose length and nesting the reading of the body has limited.
    ///
    /// Without a third-level heading it is the three answers, a paragraph each. No finding quotes any of it.
    package static func read(_ section: Located<String>) -> Diagnosed<ProofTelling> {
        var reading = ProofTellingReading(section)
        return reading.run()
    }
}

/// One Proof section on its way into a telling.
private struct ProofTellingReading {
    private let divided: DividedSection
    private let start: SourcePosition
    private var sections: [SectionName: Prose] = [:]
    private var criteria: [Located<String>] = []
    /// The headings that were met, by their words.
    private var seen: Set<String> = []
    /// Where the first of the three answers is told.
    private var firstAnswer: SourcePosition?
    /// Whether a heading has a name that it may not have, which is then most likely that of an answer.
    private var hasUnknownHeading = false
    private var findings: [Diagnostic] = []

    private static let criteriaTitle = "Acceptance criteria"
    private static let titles = (ProofTelling.answers + [.outcomes]).map(\.rawValue) + [criteriaTitle]

    init(_ section: Located<String>) {
        divided = DividedSection(section)
        start = section.position
    }

    mutating func run() -> Diagnosed<ProofTelling> {
        guard !divided.parts.isEmpty else { return answersAlone() }
        let sentence = sentence()
        for part in divided.parts { read(part) }
        checkAnswers()
        for prose in sections.values { checkHTML(in: prose) }
        return Diagnosed(
            ProofTelling(sentence: sentence, sections: sections, criteria: criteria), findings.sorted())
    }

    /// The three answers as three paragraphs.
    private mutating func answersAlone() -> Diagnosed<ProofTelling> {
        let blocks = divided.opening
        if blocks.count == 3, blocks.allSatisfy(\.isParagraph) {
            for (name, block) in zip(ProofTelling.answers, blocks) { sections[name] = divided.prose(of: block) }
            for prose in sections.values { checkHTML(in: prose) }
        } else {
            let headings = Listing.plain(ProofTelling.answers.map { "`### \($0.rawValue)`" })
            note(
                blocks.first?.position ?? start,
                "`## Proof` without headings is the three answers, a paragraph each, and not \(count(of: blocks)); write exactly three, or put the answers under \(headings)"
            )
        }
        return Diagnosed(ProofTelling(sentence: nil, sections: sections, criteria: []), findings.sorted())
    }

    private func count(of blocks: [SectionBlock]) -> String {
        if !blocks.allSatisfy(\.isParagraph) { return "lists, code or other headings" }
        return blocks.isEmpty ? "none" : "\(blocks.count)"
    }

    // MARK: The sentence

    private mutating func sentence() -> Located<String>? {
        guard let first = divided.opening.first else { return nil }
        let rule = "what stands above the first heading of `## Proof` is the outcome in one sentence"
        guard case .paragraph(let line) = first.kind else {
            note(first.position, "\(rule); write it as a line of plain text")
            return nil
        }
        if divided.opening.count > 1 {
            note(divided.opening[1].position, "\(rule); put what follows it under a heading")
        }
        switch line {
        case .plain(let text):
            return text
        case .longer(let position):
            note(position, "\(rule), on one line; join its lines")
        case .marked(let position):
            note(position, "\(rule), as plain text; take out its markup")
        }
        return nil
    }

    // MARK: What stands under headings

    private mutating func read(_ part: DividedSection.Part) {
        guard Self.titles.contains(part.title) else {
            let known = Listing.plain(Self.titles.map { "`### \($0)`" })
            let near = Suggestion.nearest(to: part.title, in: Self.titles).map { "; did you mean `### \($0)`?" }
            note(part.position, "`## Proof` has no heading of this name\(near ?? "; it may have \(known)")")
            hasUnknownHeading = true
            return
        }
        guard seen.insert(part.title).inserted else {
            note(part.position, "the heading `### \(part.title)` stands here a second time; join the two")
            return
        }
        if part.title == Self.criteriaTitle { return readCriteria(part) }
        guard let name = SectionName(rawValue: part.title) else { return }
        if ProofTelling.answers.contains(name) { firstAnswer = firstAnswer ?? part.position }
        guard let prose = part.prose, prose.showsAnything, !prose.bareMarkdown.isEmpty else {
            note(part.position, "no words stand under `### \(part.title)`; add them, or take the heading out")
            return
        }
        sections[name] = prose
    }

    private mutating func readCriteria(_ part: DividedSection.Part) {
        guard part.blocks.count == 1, case .list(let items) = part.blocks[0].kind else {
            note(
                part.blocks.first?.position ?? part.position,
                "`### \(Self.criteriaTitle)` is one list with an item for each of the record's criteria, in their order; write it so, or take the heading out"
            )
            return
        }
        for item in items {
            guard let text = item.text, !text.value.isEmpty else {
                note(
                    item.position,
                    "a retold criterion is one line of plain text; join its lines and take out its markup")
                continue
            }
            criteria.append(text)
        }
    }

    /// Reports answers that are missing beside others that are there.
    private mutating func checkAnswers() {
        guard let position = firstAnswer, !hasUnknownHeading else { return }
        let missing = ProofTelling.answers.filter { !seen.contains($0.rawValue) }
        guard !missing.isEmpty else { return }
        note(
            position,
            "`## Proof` retells all three answers or none; add \(Listing.plain(missing.map { "`### \($0.rawValue)`" }))"
        )
    }

    private mutating func checkHTML(in prose: Prose) {
        guard let dropped = prose.droppedHTML.first else { return }
        note(dropped.position, "raw HTML is dropped from a proof asset; write what it says as Markdown")
    }

    private mutating func note(_ position: SourcePosition, _ message: String) {
        findings.append(Diagnostic(.proofReady, .warning, at: position, message))
    }
}
