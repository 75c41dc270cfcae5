internal import Publication
internal import Vocabulary

extension PageContext {
    /// How many entries of the story stand open before older months fold.
    private static let openEntries = 8

    func story(_ months: [StoryMonth], level: Int) -> [Row] {
        var shown = 0
        return months.map { month in
            let isFolded = shown >= PageContext.openEntries
            shown += month.entries.count
            return row([
                "sublevel": .text(String(level)),
                "monthHTML": .markup(words.month(month.month)),
                "countsHTML": .markup(counts(month.counts)),
                "isFolded": .flag(isFolded),
                "isOpen": .flag(!isFolded),
                "entries": .rows(month.entries.map { storyEntry($0, level: level) }),
            ])
        }
    }

    private func storyEntry(_ entry: StoryEntry, level: Int) -> Row {
        let telling = telling(of: entry)
        let folded = telling.folded.compactMap { part($0, level: level) }
        let summary = entry.summary.map { destination in
            link(destination, words.say(.summaryOf, ["output": .isolated(entry.subject ?? "")]))
        }
        return row([
            "anchorsHTML": .markup(anchors(entry.anchors.dropFirst())),
            "anchor": .text(entry.anchors.first),
            "class": .text(telling.mark),
            "dayHTML": .markup(words.shortDay(entry.day)),
            "kindHTML": .markup(telling.kind),
            "textHTML": .markup(
                sentences([entry.subject.map { .strong(.isolated($0)) }, telling.subject, telling.text])),
            "linksHTML": .markup(.joined((telling.documents + [summary]).compactMap { $0 }, by: Markup(text: " · "))),
            "parts": .rows(telling.parts.compactMap { part($0, level: level) }),
            "folded": .rows(folded),
            "hasFolded": .flag(!folded.isEmpty),
        ])
    }

    /// An entry in words.
    struct Telling {
        var kind: Markup
        /// What it is about, where that is no milestone's output.
        var subject: Markup?
        var text = Markup()
        /// The class of the mark beside it.
        var mark: String?
        var documents: [Markup?] = []
        /// Prose, each with the label that heads it.
        var parts: [(label: Label?, prose: PublishedProse?)] = []
        /// Prose that opens on demand.
        var folded: [(label: Label?, prose: PublishedProse?)] = []
    }

    func telling(of entry: StoryEntry) -> Telling {
        switch entry.event {
        case .began(let note): Telling(kind: words.say(.storyBegan), text: text(note) ?? Markup())
        case .onTrack(let note): Telling(kind: words.say(.stateOnTrack), text: .isolated(note))
        case .backOnTrack(let note): Telling(kind: words.say(.storyBackOnTrack), text: text(note) ?? Markup())
        case .atRisk(let note): Telling(kind: words.say(.storyAtRisk), text: text(note) ?? Markup(), mark: "at-risk")
        case .blocked(let note): Telling(kind: words.say(.storyBlocked), text: text(note) ?? Markup(), mark: "blocked")
        case .sentForDecision(let round, let note, let evidence): sent(round, note, evidence)
        case .dateMoved(let move): Telling(kind: words.say(.storyMoved), text: self.move(move))
        case .reworked(let what): Telling(kind: words.say(.storyReworked), text: .isolated(what))
        case .feedback(let said, let by, let isOpen): feedback(said, by: by, isOpen: isOpen)
        case .approvedBy(let who, let remaining):
            Telling(
                kind: words.say(.storyApprovedPart, ["who": name(who)]),
                text: words.say(.stillOpen, ["who": names(remaining)]))
        case .approved(let owners, let documents):
            Telling(
                kind: words.say(.storyApproved),
                text: owners.isEmpty ? Markup() : words.say(.byPerson, ["who": names(owners)]), mark: "approved",
                documents: documents.map { deliverable($0, withNote: false) })
        case .revisionsAsked(let who, let note, let round):
            Telling(
                kind: words.say(.storyRevisions),
                text: withNote(words.say(.roundOf, ["who": name(who)], count: round), note), mark: "revisions")
        case .waived(let owner, let note):
            Telling(kind: words.say(.storyWaived, ["who": name(owner)]), text: text(note) ?? Markup())
        case .split(let outputs, let note):
            Telling(
                kind: words.say(.storySplit),
                text: withNote(words.say(.becomes, ["outputs": words.list(outputs.map { .isolated($0) })]), note))
        case .replaced(let output, let note):
            Telling(
                kind: words.say(.storyReplaced),
                text: withNote(words.say(.replacedBy, ["output": .isolated(output)]), note))
        case .closed(let outcome, let next):
            Telling(
                kind: words.say(.storyClosed, ["outcome": self.outcome(outcome)]),
                text: next.map { words.say(.nextIs, ["what": .isolated($0)]) } ?? Markup())
        case .update(let update): self.update(update)
        default: projectTelling(of: entry.event)
        }
    }

    private func projectTelling(of event: StoryEntry.Event) -> Telling {
        switch event {
        case .changeAsked(let title, let by, let reason, let effect):
            Telling(
                kind: words.say(.storyChangeAsked),
                subject: .isolated(title),
                text: sentences([words.say(.changeAskedBy, ["who": name(by)]), text(effect)]),
                parts: [(nil, reason)])
        case .changeDecided(let title, let outcome, let by):
            Telling(
                kind: words.say(outcome == .accepted ? .changeAccepted : .changeDeclined),
                subject: .isolated(title), text: sentences([by.map { words.say(.byPerson, ["who": name($0)]) }]))
        case .endMoved(let move, let from):
            Telling(
                kind: words.say(.storyEndMoved),
                text: sentences([
                    withCause(
                        words.say(.endMovedFromTo, ["from": words.day(from), "to": words.day(move.to)]), move.cause),
                    text(move.note),
                ]))
        case .paused(let note, let owner):
            Telling(
                kind: words.say(.storyPaused),
                text: sentences([text(note), owner.map { words.say(.restarts, ["who": name($0)]) }]))
        case .resumed: Telling(kind: words.say(.storyResumed))
        case .projectEnded(let note):
            Telling(kind: words.say(.storyEnded), text: text(note) ?? Markup(), mark: "approved")
        case .projectStarted: Telling(kind: words.say(.storyStarted))
        default: preconditionFailure("an event of a milestone is told by its own sentence")
        }
    }

    private func sent(_ round: Int, _ note: String?, _ evidence: [PublishedDeliverable]) -> Telling {
        Telling(
            kind: words.say(.storySent, count: round), text: text(note) ?? Markup(), mark: "sent",
            documents: evidence.map { deliverable($0) })
    }

    private func feedback(_ said: String, by: String?, isOpen: Bool) -> Telling {
        let quoted = by.map { .isolated($0) + Markup(text: ": ") + .isolated(said) } ?? Markup.isolated(said)
        return Telling(
            kind: words.say(.storyFeedback),
            text: sentences([quoted, isOpen ? words.say(.feedbackDecidesNothing) : nil]))
    }

    private func update(_ update: PublishedUpdate) -> Telling {
        let health: Markup? =
            switch update.health {
            case .onTrack: words.say(.healthOnTrack)
            case .atRisk: words.say(.healthAtRisk)
            case .offTrack: words.say(.healthOffTrack)
            case nil: nil
            }
        return Telling(
            kind: words.say(.storyUpdate),
            subject: .strong(.isolated(update.title)),
            text: sentences([health.map { withNote($0, update.reason) }]),
            mark: healthMark(update.health),
            parts: [(nil, update.whatHappened)],
            folded: [
                (.whyItMatters, update.whyItMatters), (.whatComesNext, update.whatComesNext),
                (.whatWeNeed, update.whatWeNeed), (.outcomes, update.outcomes),
            ])
    }

    private func healthMark(_ health: Health?) -> String? {
        switch health {
        case .atRisk: "at-risk"
        case .offTrack: "blocked"
        case .onTrack, nil: nil
        }
    }

    private func part(_ part: (label: Label?, prose: PublishedProse?), level: Int) -> Row? {
        blocks(part.prose, below: level).map {
            row(["heading": .text(part.label.map { words.label($0) }), "bodyHTML": .markup($0)])
        }
    }
}
