import Model
import Records
import Vocabulary

/// A record as outsiders hear it: what its Proof section retells, and its own words for the rest.
struct RetoldRecord {
    let sentence: Located<String>
    /// The three answers and the outcomes, as far as they are told.
    let sections: [SectionName: Prose]
    /// What the Proof section retells of the acceptance criteria; nil where it does not.
    let criteria: [Located<String>]?
    /// What is wrong with the Proof section.
    let findings: [Diagnostic]

    /// `criteria` is how many acceptance criteria the record has.
    private init(
        _ telling: Diagnosed<ProofTelling>?, sentence: Located<String>, sections: [SectionName: Prose],
        criteria count: Int
    ) {
        let told = telling?.value
        self.sentence = told?.sentence ?? sentence
        let names = ProofTelling.answers + [.outcomes]
        let own = sections.filter { names.contains($0.key) && $0.value.showsWords }
        self.sections = own.merging(told?.sections ?? [:]) { _, retold in retold }
        criteria = told.flatMap { $0.criteria.isEmpty ? nil : $0.criteria }
        findings = (telling?.diagnostics ?? []) + [criteria.flatMap { $0.mismatch(with: count) }].compactMap { $0 }
    }

    init(_ milestone: Milestone) {
        self.init(
            milestone.proofRecord.telling, sentence: milestone.title, sections: milestone.sections,
            criteria: milestone.acceptance.count)
    }

    /// A project has no answers of its own but what is retold.
    init(_ project: Project) {
        self.init(project.proofRecord.telling, sentence: project.goal, sections: [:], criteria: 0)
    }

    /// Those of the three answers that nobody tells.
    var missingAnswers: [SectionName] { ProofTelling.answers.filter { sections[$0] == nil } }
}

extension [Located<String>] {
    /// What is wrong where so many criteria are retold and the record has another number of them.
    fileprivate func mismatch(with count: Int) -> Diagnostic? {
        guard let first, self.count != count else { return nil }
        let message =
            count == 0
            ? "the record has no acceptance criteria, so none can be retold here; take them out"
            : "`## Proof` retells \(self.count == 1 ? "1 acceptance criterion" : "\(self.count) acceptance criteria"), and the record has \(count); write one item for each, in their order"
        return Diagnostic(.proofReady, .warning, at: first.position, message)
    }
}

extension Prose {
    /// Whether words are left without links' addresses, pictures and raw HTML.
    fileprivate var showsWords: Bool { showsAnything && !bareMarkdown.isEmpty }
}
