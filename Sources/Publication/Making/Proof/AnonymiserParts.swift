import Checks
import Model
import Records
import Vocabulary

extension Anonymiser {
    func summary(of milestone: Milestone, in project: Project) -> PhaseSummary? {
        milestone.standing.isSuperseded ? nil : ProjectPublisher(publisher, project).summary(of: milestone)
    }

    /// In the order of the records, without those that a split or a replacement ended.
    func closedMilestones(of project: Project) -> [ClosedMilestone] {
        project.milestones.compactMap { milestone in
            summary(of: milestone, in: project).map {
                ClosedMilestone(milestone: milestone, summary: $0, retold: RetoldRecord(milestone))
            }
        }
    }

    /// Nil where the client's leave or a slug is missing.
    func head(
        _ record: ProofRecord, _ retold: RetoldRecord, at place: SourcePosition, _ gathering: inout ProofGathering
    ) -> ProofHead? {
        if !record.isWanted {
            gathering.lack(
                at: place, "this record does not ask for a proof asset; write `proof: true` if it is to be one")
        }
        if let gap = client.missingProofLeave(on: checked.today) { gathering.lack(at: place, gap, rule: .proofConsent) }
        let slug = slug(record, retold, at: place, &gathering)
        guard let slug, let description = client.proofLeave?.description else { return nil }
        return ProofHead(
            slug: slug, client: gathering.line(description, ofEveryAsset: true),
            sentence: gathering.line(retold.sentence),
            showsYear: record.settings?.showsYear ?? false)
    }

    /// The slug that the record gives, or else the one that its sentence suggests.
    private func slug(
        _ record: ProofRecord, _ retold: RetoldRecord, at place: SourcePosition, _ gathering: inout ProofGathering
    ) -> Slug? {
        if let slug = record.settings?.slug {
            _ = gathering.line(slug.map(\.text))
            return slug.value
        }
        guard let slug = Slug.suggested(by: retold.sentence.value) else {
            gathering.lack(
                at: place, "no slug can be made of the sentence that tells the outcome; write `proof: {slug: …}`")
            return nil
        }
        guard !client.liveNames.contains(slug) else {
            gathering.lack(
                at: place,
                "the slug made of the sentence that tells the outcome is the name of a page of this client; write another as `proof: {slug: …}`"
            )
            return nil
        }
        return slug
    }

    /// The answers and outcomes of a record; nil, with what to add, where an answer is missing.
    func answers(
        of retold: RetoldRecord, at place: SourcePosition, _ gathering: inout ProofGathering
    ) -> ProofAnswers? {
        func prose(_ name: SectionName) -> PublishedProse? { retold.sections[name].map { gathering.prose($0) } }
        guard let happened = prose(.whatHappened), let matters = prose(.whyItMatters),
            let next = prose(.whatComesNext)
        else {
            let missing = retold.missingAnswers.map { "`## \($0.rawValue)`" }
            gathering.lack(
                at: place,
                "a proof asset answers what happened, why it matters and what comes next, and here \(Listing.plain(missing)) \(missing.count == 1 ? "is" : "are") missing; add \(missing.count == 1 ? "it" : "them"), or retell all three under `## Proof`"
            )
            return nil
        }
        return ProofAnswers(
            whatHappened: happened, whyItMatters: matters, whatComesNext: next, outcomes: prose(.outcomes))
    }

    /// The edition of these parts; where one is missing, a finding tells of it.
    func edition(_ parts: ProofParts, _ gathering: inout ProofGathering) -> Diagnosed<AnonymousEdition?> {
        let studio = gathering.line(checked.studio.name, ofEveryAsset: true)
        guard let head = parts.head, let answers = parts.answers else { return gathering.edition(nil) }
        return gathering.edition(
            ProofAsset(
                kind: parts.kind, slug: head.slug, language: client.language ?? checked.studio.language,
                studio: studio, client: head.client, sentence: head.sentence, weeks: parts.span.weeks,
                years: head.showsYear ? parts.span.years : nil, whatHappened: answers.whatHappened,
                whyItMatters: answers.whyItMatters, whatComesNext: answers.whatComesNext,
                outcomes: answers.outcomes, stages: parts.stages))
    }
}
