import Model
import Records
import Vocabulary

/// Tells milestones as the stages of one proof asset.
struct ProofStages {
    /// What a stage is to its asset.
    enum Part {
        /// The only one, whose words the asset itself tells.
        case summary
        case partOfStory
        /// The one whose answers the asset tells as those of the whole.
        case tellerOfStory
    }

    let span: WorkSpan
    let roles: ProofRoles

    func stage(
        of milestone: Milestone, _ summary: PhaseSummary, _ retold: RetoldRecord, as part: Part,
        _ gathering: inout ProofGathering
    ) -> ProofStage {
        let story = part == .partOfStory ? retold.sections[.whatHappened] : nil
        let outcomes = part == .summary ? nil : retold.sections[.outcomes]
        return ProofStage(
            sentence: gathering.line(retold.sentence), outcome: summary.outcome,
            closed: span.week(of: summary.closedOn), whatHappened: story.map { gathering.prose($0) },
            outcomes: outcomes.map { gathering.prose($0) }, criteria: criteria(of: milestone, retold, &gathering),
            promisedDays: days(from: summary.start, to: summary.firstPromise),
            takenDays: days(from: summary.start, to: summary.deliveredOn),
            slips: summary.moves.map { ProofSlip(week: span.week(of: $0.on), days: $0.days, cause: $0.cause) },
            rounds: summary.rounds.map { round($0, &gathering) })
    }

    /// Nil as well where the end lies before the start, as a promise may that was taken over.
    private func days(from start: Day?, to end: Day?) -> Int? {
        guard let start, let end, start <= end else { return nil }
        return end - start
    }

    private func criteria(
        of milestone: Milestone, _ retold: RetoldRecord, _ gathering: inout ProofGathering
    ) -> [ProofCriterion] {
        zip(retold.criteria ?? milestone.acceptance.map(\.text), milestone.acceptance).map { text, own in
            ProofCriterion(text: gathering.line(text), met: own.met.map { span.week(of: $0.value) })
        }
    }

    /// Who has no role is left out here, and a finding keeps the asset from being made.
    private func round(_ round: PublishedRound, _ gathering: inout ProofGathering) -> ProofRound {
        var answers: [ProofAnswer] = []
        for answer in round.answers {
            guard let kind = ProofAnswer.Kind(answer.kind), let name = answer.by, let role = roles.role(of: name)
            else { continue }
            answers.append(
                ProofAnswer(kind: kind, role: gathering.line(role, ofEveryAsset: true), week: span.week(of: answer.on)))
        }
        return ProofRound(number: round.number, sent: span.week(of: round.sentOn), answers: answers)
    }
}

extension ProofAnswer.Kind {
    /// Nil for kind words, which decided nothing.
    fileprivate init?(_ kind: PublishedAnswer.Kind) {
        switch kind {
        case .decision(let verdict, _): self = .decision(verdict)
        case .waiver: self = .waiver
        case .feedback: return nil
        }
    }
}
