internal import Publication
internal import Vocabulary

/// One milestone in `proof.json`.
struct ProofFileStage: Encodable {
    private let sentence: String
    private let outcome: String
    private let closedWeek: Int
    private let whatHappened: OrNull<String>
    private let outcomes: OrNull<String>
    private let criteria: [ProofFileCriterion]
    private let criteriaCount: Int
    private let criteriaMet: Int
    private let promisedDays: OrNull<Int>
    private let takenDays: OrNull<Int>
    private let slips: [ProofFileSlip]
    private let answers: [ProofFileAnswer]
    private let rounds: [ProofFileRound]

    private enum CodingKeys: String, CodingKey {
        case sentence, outcome, outcomes, criteria, slips, answers, rounds
        case closedWeek = "closed_week"
        case whatHappened = "what_happened"
        case criteriaCount = "criteria_count"
        case criteriaMet = "criteria_met"
        case promisedDays = "promised_days"
        case takenDays = "taken_days"
    }

    /// What the Markdown tells of the stage and nothing else, so that whoever signs the one has signed the other: a
    /// summary tells of its milestone itself, and a story of each stage how many criteria were met.
    init(_ stage: ProofStage, of asset: ProofAsset) {
        let isStory = asset.kind == .story
        sentence = isStory ? stage.sentence : asset.sentence
        outcome = stage.outcome.rawValue
        closedWeek = stage.closed.number
        whatHappened = OrNull(isStory ? ProofProse(stage.whatHappened, below: 3)?.markdown : nil)
        outcomes = OrNull(isStory ? ProofProse(stage.outcomes, below: 3)?.markdown : nil)
        criteria = isStory ? [] : stage.criteria.map { ProofFileCriterion($0) }
        criteriaCount = stage.criteria.count
        criteriaMet = stage.criteria.count { $0.met != nil }
        promisedDays = OrNull(stage.promisedDays)
        takenDays = OrNull(stage.takenDays)
        slips = stage.slips.map { ProofFileSlip($0) }
        rounds = stage.rounds.map { ProofFileRound($0) }
        answers = stage.rounds.flatMap { round in round.answers.map { ProofFileAnswer($0, round: round.number) } }
    }
}

/// A condition of acceptance.
struct ProofFileCriterion: Encodable {
    private let text: String
    private let metWeek: OrNull<Int>

    private enum CodingKeys: String, CodingKey {
        case text
        case metWeek = "met_week"
    }

    init(_ criterion: ProofCriterion) {
        text = criterion.text
        metWeek = OrNull(criterion.met?.number)
    }
}

/// A promise that moved.
struct ProofFileSlip: Encodable {
    private let week: Int
    private let days: OrNull<Int>
    private let cause: OrNull<String>

    init(_ slip: ProofSlip) {
        week = slip.week.number
        days = OrNull(slip.days)
        cause = OrNull(slip.cause?.rawValue)
    }
}

/// One trip through review.
struct ProofFileRound: Encodable {
    private let number: Int
    private let sentWeek: Int

    private enum CodingKeys: String, CodingKey {
        case number
        case sentWeek = "sent_week"
    }

    init(_ round: ProofRound) {
        number = round.number
        sentWeek = round.sent.number
    }
}

/// What somebody answered, by role.
struct ProofFileAnswer: Encodable {
    private let round: Int
    private let role: String
    private let answer: String
    private let week: Int

    init(_ answer: ProofAnswer, round: Int) {
        self.round = round
        role = answer.role
        week = answer.week.number
        self.answer =
            switch answer.kind {
            case .decision(let verdict): verdict.rawValue
            case .waiver: "waived"
            }
    }
}
