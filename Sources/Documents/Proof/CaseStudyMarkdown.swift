/// `proof.md`: every word of a case study's page in plain Markdown, in the same order.
///
/// Who signs an asset off signs these bytes, so that no style and no markup changes what was signed.
struct CaseStudyMarkdown {
    private let study: CaseStudy

    init(_ study: CaseStudy) { self.study = study }

    var text: String {
        let head = [
            "\(line(study.studio)) · \(line(study.name))", line(study.client), "# " + line(study.headline), facts,
        ]
        let body = study.sections.flatMap { section in ["## " + line(section.heading)] + blocks(section.content) }
        return (head + body + [line(study.foot)]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var facts: String {
        list(
            study.facts.map { fact in
                [strong(fact.value), line(fact.note)].filter { !$0.isEmpty }.joined(separator: " ")
            })
    }

    private func blocks(_ content: CaseStudySection.Content) -> [String] {
        switch content {
        case .prose(let prose), .results(let prose): [prose.markdown]
        case .criteria(let criteria): [list(criteria.map { "\(line($0.text)) — \(line($0.met))" })]
        case .events(let events): [list(events.map(event))]
        case .stages(let stages): stages.flatMap(blocks)
        }
    }

    private func blocks(_ stage: CaseStudyStage) -> [String] {
        let prose = [stage.whatHappened, stage.outcomes].compactMap { $0?.markdown }
        // One line, since a list would go on with that of the results in front of it.
        let course = (stage.facts.map(line) + stage.events.map(event)).joined(separator: " · ")
        return (["### \(stage.number). \(line(stage.headline))"] + prose + [course]).filter { !$0.isEmpty }
    }

    private func event(_ event: CaseStudyEvent) -> String { "\(strong(event.week)) \(line(event.text))" }

    private func list(_ items: [String]) -> String { items.map { "  - " + $0 }.joined(separator: "\n") }

    private func strong(_ text: String) -> String { "**\(line(text))**" }

    private func line(_ text: String) -> String { ProofProse.escaped(text) }
}
