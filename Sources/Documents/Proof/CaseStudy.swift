internal import Publication
internal import Vocabulary

/// All that a proof asset says, in its order and in words: its page and its Markdown are written from this, so that
/// neither says more than the other.
struct CaseStudy {
    /// Who did the work, as `Fieldstone Studio`.
    let studio: String
    /// What the document is, as `Case study`.
    let name: String
    /// Who it was for, as `A group of animal clinics`.
    let client: String
    /// The outcome in one sentence.
    let headline: String
    let facts: [CaseStudyFact]
    let sections: [CaseStudySection]
    let foot: String
}

/// A number with what it counts, as `16 days` and `to delivery, as promised`.
struct CaseStudyFact: Equatable {
    let value: String
    let note: String
}

/// A part with a heading.
struct CaseStudySection {
    enum Content {
        case prose(ProofProse)
        /// What the work came to, which is set apart.
        case results(ProofProse)
        case criteria([CaseStudyCriterion])
        case events([CaseStudyEvent])
        case stages([CaseStudyStage])
    }

    let heading: String
    let content: Content
}

/// A condition of acceptance, and when it was met: `Met in week 3`.
struct CaseStudyCriterion: Equatable {
    let text: String
    let met: String
}

/// What happened in a week: `Week 8` and `The promised day moved by 7 days`.
struct CaseStudyEvent: Equatable {
    /// By the name of its class in the style sheet.
    enum Kind: String { case began, moved, sent, revisions, waived, approved, closed }

    let kind: Kind
    let week: String
    let text: String
}

/// One milestone of a story.
struct CaseStudyStage {
    /// Its place among the others, from 1.
    let number: Int
    let headline: String
    let whatHappened: ProofProse?
    let outcomes: ProofProse?
    /// As `11 days promised, 17 days taken`.
    let facts: [String]
    let events: [CaseStudyEvent]
}
