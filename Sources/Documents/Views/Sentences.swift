internal import Publication
internal import Vocabulary

// The sentences that more than one part of a page says.
extension PageContext {
    func headline(_ headline: Headline) -> Markup {
        switch headline {
        case .ended(let day, _): words.say(.headlineEnded, ["day": words.day(day)])
        case .paused(let since, let note, _):
            words.say(.headlinePaused, ["day": words.day(since), "note": .isolated(note)])
        case .starts(let day): words.say(.headlineStarts, ["day": words.day(day)])
        case .started(let day): words.say(.headlineStarted, ["day": words.day(day)])
        case .forDecision(let output): words.say(.headlineForDecision, ["output": .isolated(output)])
        case .needed(let what, _, _, _): words.say(.headlineNeeded, ["what": .isolated(what)])
        case .blocked(let output, _): words.say(.headlineBlocked, ["output": .isolated(output)])
        case .atRisk(let output, _): words.say(.headlineAtRisk, ["output": .isolated(output)])
        case .underWay(let output, _): words.say(.headlineUnderWay, ["output": .isolated(output)])
        case .upNext(let output, _): words.say(.headlineUpNext, ["output": .isolated(output)])
        case .allApproved(let last, let day), .allClosed(let last, let day):
            words.say(.headlineAllApproved, ["output": .isolated(last), "day": words.day(day)])
        }
    }

    /// What stands beneath the headline, where the state needs a reason.
    func detail(_ headline: Headline) -> Markup? {
        switch headline {
        case .ended(_, let note): text(note)
        case .paused(_, _, let owner): owner.map { words.say(.detailRestart, ["who": .isolated($0)]) }
        case .blocked(_, let reason), .atRisk(_, let reason): text(reason)
        case .needed(_, let output, let from, let asked):
            asked.map {
                words.say(
                    .detailNeededSince,
                    ["output": .isolated(output), "who": .isolated(from), "day": shortDay($0)])
            } ?? words.say(.detailNeeded, ["output": .isolated(output), "who": .isolated(from)])
        default: nil
        }
    }

    func stateClass(_ headline: Headline) -> String {
        switch headline {
        case .ended: "ended"
        case .paused: "paused"
        default: stateClass(headline.state)
        }
    }

    func stateWord(_ headline: Headline) -> Markup {
        guard let state = headline.state else {
            if case .paused = headline { return words.say(.statePaused) }
            return words.say(.stateEnded)
        }
        return stateWord(state)
    }

    func stateWord(_ state: MilestoneState) -> Markup {
        switch state {
        case .planned: words.say(.statePlanned)
        case .onTrack: words.say(.stateOnTrack)
        case .atRisk: words.say(.stateAtRisk)
        case .blocked: words.say(.stateBlocked)
        case .inReview: words.say(.stateInReview)
        case .approved: words.say(.stateApproved)
        }
    }

    /// The class that gives a state its shape and colour.
    func stateClass(_ state: MilestoneState?) -> String {
        switch state {
        case .planned: "planned"
        case .onTrack: "on-track"
        case .atRisk: "at-risk"
        case .blocked: "blocked"
        case .inReview: "in-review"
        case .approved: "approved"
        case nil: "still"
        }
    }

    func outcome(_ outcome: Outcome) -> Markup { words.say(outcome.phrase) }

    private func cause(_ cause: Cause, change: String?) -> Markup {
        words.say(cause.phrase(isTitled: change != nil), ["title": .isolated(change ?? "")])
    }

    /// What an approval triggers.
    func triggers(_ what: String?) -> Markup? {
        what.map { sentences([words.say(.triggers, ["what": .isolated($0)])]) }
    }

    /// A sentence with the cause of what it tells, where one is recorded.
    func withCause(_ sentence: Markup, _ cause: Cause?, change: String? = nil) -> Markup {
        guard let cause else { return sentence }
        return words.say(.withCause, ["what": sentence, "cause": self.cause(cause, change: change)])
    }

    /// One move of a day: from, to, by how much, whose cause and why.
    func move(_ move: DateMove) -> Markup {
        let from = move.from.map(shortDay) ?? Markup()
        let to = move.to.map(shortDay) ?? Markup()
        let isEarlier = move.days.map { $0 < 0 } ?? false
        let sentence: Markup
        if move.to == nil {
            sentence = words.say(.movedUnknown, ["from": from])
        } else if let days = move.days {
            sentence = words.say(
                isEarlier ? .movedEarlier : .moved,
                ["days": words.say(.days, count: abs(days)), "from": from, "to": to])
        } else {
            sentence = words.say(.movedKnown, ["to": to])
        }
        // "Our delay" does not make a day come earlier.
        let cause = isEarlier && move.cause == .us ? nil : move.cause
        return sentences([withCause(sentence, cause, change: move.change), text(move.note)])
    }

    func withNote(_ sentence: Markup, _ note: String?) -> Markup {
        guard let note else { return sentence }
        return sentence + Markup(text: ": ") + .isolated(note)
    }

    func counts(_ counts: [StoryCount]) -> Markup {
        let parts = counts.map { words.say(phrase(for: $0.kind), count: $0.count) }
        return .joined(parts, by: Markup(text: ", "))
    }

    private func phrase(for kind: StoryCount.Kind) -> Phrase {
        switch kind {
        case .approved: .countApproved
        case .revisionsAsked: .countRevisions
        case .sentForDecision: .countSent
        case .dateMoved: .countMoved
        case .closed: .countClosed
        case .scopeChange: .countChange
        case .update: .countUpdate
        case .blocked: .countBlocked
        case .atRisk: .countAtRisk
        case .paused: .countPaused
        case .asked: .countAsked
        case .partialAnswer: .countPartialAnswer
        case .comment: .countComment
        case .other: .countOther
        }
    }

    /// Sentences in a row, each with its full stop.
    func sentences(_ parts: [Markup?]) -> Markup {
        .joined(
            parts.compactMap { $0 }.filter { !$0.isEmpty }.map { part in
                part.endsSentence ? part : part + Markup(text: ".")
            }, by: Markup(text: " "))
    }
}

extension Outcome {
    var phrase: Phrase {
        switch self {
        case .approved: .outcomeApproved
        case .needsRevisions: .outcomeRevisions
        case .blockedByDependency: .outcomeBlocked
        case .changedViaScope: .outcomeScope
        }
    }
}

extension Cause {
    /// The words for a cause; `isTitled` where the scope change behind it is known by its title.
    func phrase(isTitled: Bool) -> Phrase {
        switch self {
        case .us: .causeUs
        case .client: .causeClient
        case .scope: isTitled ? .causeScopeTitled : .causeScope
        case .thirdParty: .causeThirdParty
        }
    }
}

extension Markup {
    /// Whether the words end with a stop of their own, tags and closing quotes left aside.
    var endsSentence: Bool {
        var rest = html.unicodeScalars[...]
        while let last = rest.last {
            if last == ">", let open = rest.lastIndex(of: "<") {
                rest = rest[..<open]
            } else if last == ";", let quote = Markup.quoteReferences.first(where: { Substring(rest).hasSuffix($0) }) {
                rest = rest.dropLast(quote.unicodeScalars.count)
            } else if "”’“»›".unicodeScalars.contains(last) {
                rest = rest.dropLast()
            } else {
                return ".?!:…。？！؟".unicodeScalars.contains(last)
            }
        }
        return true
    }

    private static let quoteReferences = ["&quot;", "&#39;"]
}
