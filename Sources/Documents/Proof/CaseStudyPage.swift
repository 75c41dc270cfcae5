/// The values of `proof/page.mustache`, made from a case study.
struct CaseStudyPage {
    let study: CaseStudy
    let language: String
    let style: ProofStyle
    let ledger: Ledger

    var row: Row {
        row([
            "language": .text(language),
            "meta": .row(row(["title": .text(title), "policy": .text(style.policy), "preview": .row(nil)])),
            "styleHTML": .markup(style.markup),
            "studio": .text(study.studio),
            "name": .text(study.name),
            "client": .text(study.client),
            "headline": .text(study.headline),
            "isLong": .flag(study.headline.count > PageContext.longHeadline),
            "facts": .rows(study.facts.map { row(["value": .text($0.value), "note": .text($0.note)]) }),
            "sections": .rows(study.sections.map(section)),
            "foot": .text(study.foot),
        ])
    }

    /// What the page is called in a browser's list, in words that it says itself.
    private var title: String { "\(study.headline) · \(study.studio)" }

    private func row(_ values: KeyValuePairs<String, Row.Value>) -> Row { Row(ledger, values) }

    private func section(_ section: CaseStudySection) -> Row {
        var (prose, results): (Markup?, Markup?)
        var (criteria, course, stages): ([CaseStudyCriterion], [CaseStudyEvent], [CaseStudyStage]) = ([], [], [])
        switch section.content {
        case .prose(let text): prose = text.html
        case .results(let text): results = text.html
        case .criteria(let items): criteria = items
        case .events(let items): course = items
        case .stages(let items): stages = items
        }
        return row([
            "heading": .text(section.heading),
            "proseHTML": .markup(prose),
            "resultsHTML": .markup(results),
            "hasCriteria": .flag(!criteria.isEmpty),
            "criteria": .rows(criteria.map { row(["text": .text($0.text), "met": .text($0.met)]) }),
            "hasCourse": .flag(!course.isEmpty),
            "course": .rows(course.map(event)),
            "hasStages": .flag(!stages.isEmpty),
            "stages": .rows(stages.map(stage)),
        ])
    }

    private func stage(_ stage: CaseStudyStage) -> Row {
        row([
            "number": .text(String(stage.number)),
            "headline": .text(stage.headline),
            "proseHTML": .markup(stage.whatHappened?.html),
            "resultsHTML": .markup(stage.outcomes?.html),
            "hasRecord": .flag(!stage.facts.isEmpty || !stage.events.isEmpty),
            "facts": .rows(stage.facts.map { row(["text": .text($0)]) }),
            "course": .rows(stage.events.map(event)),
        ])
    }

    private func event(_ event: CaseStudyEvent) -> Row {
        row(["kind": .text(event.kind.rawValue), "week": .text(event.week), "text": .text(event.text)])
    }
}
