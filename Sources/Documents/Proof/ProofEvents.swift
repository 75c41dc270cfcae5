internal import Publication
internal import Vocabulary

/// What happened to one milestone, week by week.
struct ProofEvents {
    private let stage: ProofStage
    private let words: Phrasebook

    init(_ stage: ProofStage, _ words: Phrasebook) {
        (self.stage, self.words) = (stage, words)
    }

    /// The promises that moved, the decisions by role and how it closed without approval, in their order.
    ///
    /// With its beginning, the whole course is told: then the first week and each review as well. Within a week
    /// promises come first, as they move while the work goes on.
    func events(beginning isWhole: Bool) -> [CaseStudyEvent] {
        let moves = stage.slips.map { (week: $0.week.number, event: moved($0)) }
        let answers = stage.rounds.flatMap { round in
            (isWhole ? [(round.sent.number, sent(round))] : [])
                + round.answers.map { ($0.week.number, answered($0, in: round)) }
        }
        let ordered = (moves + answers).enumerated().sorted {
            ($0.element.week, $0.offset) < ($1.element.week, $1.offset)
        }
        let began = isWhole ? [event(.began, 1, words.tell(.proofBegan))] : []
        return began + ordered.map(\.element.event) + closing
    }

    private var closing: [CaseStudyEvent] {
        if stage.outcome == .approved { return [] }
        let outcome = words.tell(stage.outcome.phrase)
        return [event(.closed, stage.closed.number, words.tell(.proofClosedAs, ["outcome": outcome]))]
    }

    private func sent(_ round: ProofRound) -> CaseStudyEvent {
        event(.sent, round.sent.number, words.tell(.proofSent, count: round.number))
    }

    /// The role stands in front of a colon, where no language bends it: it comes with an article or without.
    private func answered(_ answer: ProofAnswer, in round: ProofRound) -> CaseStudyEvent {
        let (kind, phrase): (CaseStudyEvent.Kind, Phrase) =
            switch answer.kind {
            case .decision(.approved): (.approved, .proofApproved)
            case .decision(.needsRevisions): (.revisions, .proofRevisions)
            case .waiver: (.waived, .proofWaived)
            }
        return event(
            kind, answer.week.number, words.tell(phrase, ["role": answer.role.beginningLine], count: round.number))
    }

    private func moved(_ slip: ProofSlip) -> CaseStudyEvent {
        let isEarlier = slip.days.map { $0 < 0 } ?? false
        let sentence =
            slip.days.map { days in
                words.tell(
                    isEarlier ? .proofMovedEarlier : .proofMoved, ["days": words.tell(.days, count: abs(days))])
            } ?? words.tell(.proofMovedUnknown)
        // “Our delay” does not make a day come earlier.
        guard let cause = slip.cause, !(isEarlier && cause == .us) else {
            return event(.moved, slip.week.number, sentence)
        }
        let reason = words.tell(cause == .client ? .proofCauseClient : cause.phrase(isTitled: false))
        return event(.moved, slip.week.number, words.tell(.withCause, ["what": sentence, "cause": reason]))
    }

    private func event(_ kind: CaseStudyEvent.Kind, _ week: Int, _ text: String) -> CaseStudyEvent {
        CaseStudyEvent(kind: kind, week: words.tell(.proofWeek, ["week": String(week)]), text: text)
    }
}
