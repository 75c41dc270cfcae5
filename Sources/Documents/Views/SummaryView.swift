internal import Publication
internal import Vocabulary

extension PageContext {
    func summary(_ summary: PhaseSummary) -> Row {
        row([
            "frame": .row(frame(title: title(of: summary), preview: preview(of: summary))),
            "paper": .row(medium == .paper ? paper(summary) : nil),
            "backAddress": .text(medium == .site ? address(.page(anchor: summary.anchor)) : nil),
            "project": .text(summary.project),
            "output": .text(summary.output),
            "titleHTML": .markup(
                summary.outcome == .approved
                    ? .isolated(summary.title) : words.say(.aim, ["title": .isolated(summary.title)])),
            "isLong": .flag(summary.title.count > PageContext.longHeadline),
            "stateHTML": .markup(
                summary.outcome == .approved
                    ? words.say(.stateApproved) : words.say(.stateClosed, ["outcome": outcome(summary.outcome)])),
            "stateClass": .text(summary.outcome == .approved ? "approved" : "still"),
            "closedHTML": .markup(
                words.say(.summaryClosed, ["day": words.day(summary.closedOn), "who": name(summary.owner)])),
            "outcomesHTML": .markup(blocks(summary.outcomes)),
            "whatHappenedHTML": .markup(blocks(summary.whatHappened)),
            "whyItMattersHTML": .markup(blocks(summary.whyItMatters)),
            "whatComesNextHTML": .markup(blocks(summary.whatComesNext)),
            "promisedHTML": .markup(promised(summary)),
            "deliverables": .rows(summary.deliverables.map(delivered)),
            "hasDeliverables": .flag(!summary.deliverables.isEmpty),
            "caveats": lines(summary.caveats.map { .isolated($0) }),
            "hasCaveats": .flag(!summary.caveats.isEmpty),
            "criteria": .rows(summary.criteria.map(criterion)),
            "hasCriteria": .flag(!summary.criteria.isEmpty),
            "rounds": .rows(summary.rounds.map(round)),
            "hasRounds": .flag(!summary.rounds.isEmpty),
            "changes": lines(summary.changes.map(change)),
            "hasChanges": .flag(!summary.changes.isEmpty),
            "plan": lines(plan(summary)),
            "inputs": lines(summary.inputs.map(input)),
            "hasInputs": .flag(!summary.inputs.isEmpty),
            "carriedOver": .rows(summary.carriedOver.map(openPoint)),
            "hasCarriedOver": .flag(!summary.carriedOver.isEmpty),
            "nextOwnerHTML": .markup(name(summary.nextOwner)),
            "nextHTML": .markup(sentences([.isolated(summary.next)])),
            "triggersHTML": .markup(triggers(summary.triggers)),
        ])
    }

    /// Neutral where it shows in link previews and lists of open pages, plain in a document that is handed on.
    private func title(of summary: PhaseSummary) -> String {
        medium == .site ? words.tell(.summaryTitle) : words.tell(.summaryOf, ["output": summary.output])
    }

    private func preview(of summary: PhaseSummary) -> String {
        summary.description ?? words.tell(.summaryDescription, ["studio": masthead.studio])
    }

    /// What a former address of a summary says of itself: the same as the present one, for a crawler may stay there.
    func redirect(to summary: PhaseSummary) -> Row {
        row([
            "language": .text(words.language),
            "meta": .row(meta(title: title(of: summary), preview: preview(of: summary))),
            "address": .text(address(.summary(folder: summary.folder))),
        ])
    }

    /// What a document says of itself besides its title; a day is noon, as in every format that wants a time.
    private func paper(_ summary: PhaseSummary) -> Row {
        row([
            "author": .text(summary.masthead.studio),
            "created": .text(summary.closedOn.noon),
        ])
    }

    /// The promise and what became of it, in a sentence.
    private func promised(_ summary: PhaseSummary) -> Markup {
        let promised = words.day(summary.firstPromise)
        guard let day = summary.deliveredOn else { return sentences([words.say(.planPromise, ["day": promised])]) }
        let late = words.say(.days, count: max(0, day - summary.firstPromise))
        let phrase: Phrase = day > summary.firstPromise ? .deliveredLate : .deliveredInTime
        return sentences([words.say(phrase, ["promised": promised, "day": words.day(day), "days": late])])
    }

    /// A deliverable; where no link can be followed, the name of its file tells it from others.
    private func delivered(_ item: PublishedDeliverable) -> Row {
        row([
            "titleHTML": .markup(deliverable(item, withNote: false)),
            "fileName": .text(item.file.map { String($0.path.split(separator: "/").last ?? "") }),
            "noteHTML": .markup(text(item.note).map { sentences([$0]) }),
        ])
    }

    private func lines(_ lines: [Markup]) -> Row.Value {
        .rows(lines.map { row(["lineHTML": .markup($0)]) })
    }

    private func criterion(_ criterion: PublishedCriterion) -> Row {
        row([
            "textHTML": .markup(.isolated(criterion.text)),
            "metHTML": .markup(
                criterion.met.map { words.say(.criterionMet, ["day": words.day($0)]) } ?? words.say(.criterionOpen)),
        ])
    }

    // MARK: Rounds

    private func round(_ round: PublishedRound) -> Row {
        row([
            "headingHTML": .markup(
                words.say(.roundHeading, ["day": words.day(round.sentOn)], count: round.number)),
            "noteHTML": .markup(text(round.note).map { sentences([$0]) }),
            "questionHTML": .markup(text(round.question)),
            "answers": lines(round.answers.map(answer)),
            "hasAnswers": .flag(!round.answers.isEmpty),
        ])
    }

    private func answer(_ answer: PublishedAnswer) -> Markup {
        let who = answer.by.map(name) ?? Markup()
        let day = words.day(answer.on)
        let sentence: Markup =
            switch answer.kind {
            case .decision(.approved, let via):
                words.say(.answerApproved, ["who": who, "day": day, "via": .isolated(via)])
            case .decision(.needsRevisions, let via):
                words.say(.answerRevisions, ["who": who, "day": day, "via": .isolated(via)])
            case .feedback where answer.by == nil: words.say(.answerFeedbackUnnamed, ["day": day])
            case .feedback: words.say(.answerFeedback, ["who": who, "day": day])
            case .waiver: words.say(.answerWaived, ["who": who, "day": day])
            }
        return sentences([withNote(sentence, answer.text)])
    }

    // MARK: The plan and what it met

    private func plan(_ summary: PhaseSummary) -> [Markup] {
        let late = summary.deliveredOn.map { $0 - summary.firstPromise } ?? 0
        let delivered = summary.deliveredOn.map { day in
            late > 0
                ? words.say(.planDelivered, ["day": words.day(day), "days": words.say(.days, count: late)])
                : words.say(.planAsPromised, ["day": words.day(day)])
        }
        return [
            summary.start.map { words.say(.planStart, ["day": words.day($0)]) },
            words.say(.planPromise, ["day": words.day(summary.firstPromise)]),
        ].compactMap { $0 } + summary.moves.map { sentences([move($0)]) }
            + [delivered, summary.approvedOn.map { words.say(.planApproved, ["day": words.day($0)]) }].compactMap { $0 }
    }

    private func change(_ change: PublishedChange) -> Markup {
        let decided: Markup =
            if let outcome = change.outcome {
                words.say(
                    .changeOutcome,
                    [
                        "outcome": words.say(outcome == .accepted ? .changeAccepted : .changeDeclined),
                        "day": change.decidedOn.map(words.day) ?? Markup(),
                        "who": change.decidedBy.map(name) ?? Markup(),
                    ])
            } else {
                words.say(.changeOpen)
            }
        return sentences([
            .strong(.isolated(change.title)), words.say(.changeAskedBy, ["who": name(change.askedBy)]), decided,
            change.days.map { words.say(.changeDays, count: $0) }, text(change.effect),
        ])
    }

    private func input(_ input: PublishedInput) -> Markup {
        let what = Markup.isolated(input.what)
        let who = name(input.from)
        guard let received = input.received else { return words.say(.inputOpen, ["what": what, "who": who]) }
        let late = input.due.map { received - $0 } ?? 0
        return words.say(
            late > 0 ? .inputReceivedLate : .inputReceived,
            ["what": what, "who": who, "day": words.day(received), "days": words.say(.days, count: late)])
    }
}
