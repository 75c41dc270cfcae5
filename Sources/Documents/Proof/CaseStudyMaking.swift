internal import Publication
internal import Vocabulary

extension CaseStudy {
    /// Puts a proof asset into the words of its language.
    init(_ asset: ProofAsset, words: Phrasebook) {
        let isStory = asset.kind == .story
        studio = asset.studio
        name = words.label(.proofName)
        client = asset.client.beginningLine
        headline = isStory ? asset.sentence : words.proofHeadline(asset.sentence, asset.stages.first?.outcome)
        facts = words.proofFacts(asset)
        foot = words.label(.proofFoot)
        var sections = words.proofTelling(asset)
        if isStory {
            let stages = asset.stages.enumerated().map { CaseStudyStage($1, number: $0 + 1, words: words) }
            sections.append(CaseStudySection(heading: words.label(.proofStages), content: .stages(stages)))
        } else if let stage = asset.stages.first {
            let criteria = stage.criteria.map(words.proofCriterion)
            let accepted: Label = stage.outcome == .approved ? .proofAcceptance : .acceptance
            sections.append(CaseStudySection(heading: words.label(accepted), content: .criteria(criteria)))
            let events = ProofEvents(stage, words).events(beginning: true)
            sections.append(CaseStudySection(heading: words.label(.proofEvents), content: .events(events)))
        }
        self.sections = sections.filter { !$0.isEmpty }
    }
}

extension CaseStudySection {
    fileprivate var isEmpty: Bool {
        switch content {
        case .prose, .results: false
        case .criteria(let criteria): criteria.isEmpty
        case .events(let events): events.isEmpty
        case .stages(let stages): stages.isEmpty
        }
    }
}

extension CaseStudyStage {
    fileprivate init(_ stage: ProofStage, number: Int, words: Phrasebook) {
        self.number = number
        headline = words.proofHeadline(stage.sentence, stage.outcome)
        whatHappened = ProofProse(stage.whatHappened, below: 3)
        outcomes = ProofProse(stage.outcomes, below: 3)
        facts = words.proofStageFacts(stage)
        events = ProofEvents(stage, words).events(beginning: false)
    }
}

extension Phrasebook {
    /// A sentence that tells of an outcome; of a milestone that was not approved it tells the aim.
    fileprivate func proofHeadline(_ sentence: String, _ outcome: Outcome?) -> String {
        outcome == .approved || outcome == nil ? sentence : tell(.aim, ["title": sentence])
    }

    /// The results first, then the three answers.
    fileprivate func proofTelling(_ asset: ProofAsset) -> [CaseStudySection] {
        let results = ProofProse(asset.outcomes, below: 2).map {
            CaseStudySection(heading: label(.proofResults), content: .results($0))
        }
        let answers: [(Label, PublishedProse)] = [
            (.whatHappened, asset.whatHappened), (.whyItMatters, asset.whyItMatters),
            (.whatComesNext, asset.whatComesNext),
        ]
        return [results].compactMap(\.self)
            + answers.compactMap { name, prose in
                ProofProse(prose, below: 2).map { CaseStudySection(heading: label(name), content: .prose($0)) }
            }
    }

    fileprivate func proofCriterion(_ criterion: ProofCriterion) -> CaseStudyCriterion {
        let met = criterion.met.map { tell(.proofMet, ["week": String($0.number)]) } ?? tell(.criterionOpen)
        return CaseStudyCriterion(text: criterion.text, met: met)
    }

    // MARK: Facts at a glance

    fileprivate func proofFacts(_ asset: ProofAsset) -> [CaseStudyFact] {
        let length = CaseStudyFact(value: tell(.proofWeeks, count: asset.weeks), note: tell(.proofWeeksNote))
        let years = asset.years.map { years in
            CaseStudyFact(
                value: years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)",
                note: tell(.proofYearsNote, count: years.count))
        }
        let ofStages = asset.kind == .story ? proofFacts(of: asset.stages) : asset.stages.flatMap(proofFacts)
        return [length] + ofStages + [years].compactMap(\.self)
    }

    /// What a summary counts: the days to delivery against those promised, and the rounds to approval.
    private func proofFacts(_ stage: ProofStage) -> [CaseStudyFact] {
        let delivery = stage.takenDays.map { taken in
            let note =
                switch stage.promisedDays {
                case nil: tell(.proofDelivered)
                case taken?: tell(.proofDeliveredAsPromised)
                case let promised?: tell(.proofDeliveredOtherwise, count: promised)
                }
            return CaseStudyFact(value: tell(.days, count: taken), note: note)
        }
        guard stage.outcome == .approved else {
            let note = tell(
                .proofClosedNote, ["week": String(stage.closed.number), "outcome": tell(stage.outcome.phrase)])
            return [delivery, CaseStudyFact(value: tell(.proofClosed), note: note)].compactMap(\.self)
        }
        let rounds =
            stage.rounds.isEmpty
            ? nil : CaseStudyFact(value: tell(.proofRounds, count: stage.rounds.count), note: tell(.proofRoundsNote))
        return [delivery, rounds].compactMap(\.self)
    }

    /// What a story counts: its stages, and how many of them were approved in the first round.
    private func proofFacts(of stages: [ProofStage]) -> [CaseStudyFact] {
        let approved = stages.filter { $0.outcome == .approved }
        if approved.isEmpty { return [CaseStudyFact(value: tell(.proofStageCount, count: stages.count), note: "")] }
        let note =
            approved.count == stages.count
            ? tell(.proofStagesApproved, count: stages.count) : tell(.proofStagesApprovedOf, count: approved.count)
        let first = approved.count { $0.rounds.count == 1 }
        let share = tell(.proofShare, ["part": String(first), "whole": String(approved.count)])
        return [
            CaseStudyFact(value: tell(.proofStageCount, count: stages.count), note: note),
            CaseStudyFact(value: share, note: tell(.proofFirstRoundNote)),
        ]
    }

    fileprivate func proofStageFacts(_ stage: ProofStage) -> [String] {
        var facts: [String] = []
        if let taken = stage.takenDays, let promised = stage.promisedDays {
            let days = ["taken": tell(.days, count: taken), "promised": tell(.days, count: promised)] as KeyValuePairs
            facts.append(tell(taken == promised ? .proofStageAsPromised : .proofStageDays, days))
        }
        let met = stage.criteria.count { $0.met != nil }
        if !stage.criteria.isEmpty {
            facts.append(tell(.proofStageCriteria, ["part": String(met)], count: stage.criteria.count))
        }
        return facts
    }
}

extension String {
    /// The text with a capital where it begins with a word in small letters, as `The director`.
    ///
    /// A word that has its own capitals (`iOS`) keeps them.
    var beginningLine: String {
        let word = unicodeScalars.prefix { !$0.properties.isWhitespace }
        guard let first = word.first,
            word.allSatisfy({ $0.properties.uppercaseMapping != String($0) || !$0.properties.isAlphabetic })
        else { return self }
        return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
    }
}
