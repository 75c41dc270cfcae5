internal import Publication
internal import Vocabulary

// The values of each kind's template, besides those that all kinds share.
extension NoteContext {
    /// How long a passage of a note may be, and how long two may be together, in words: it is read on a phone, and
    /// the page has the rest.
    private static let passageLength = 45
    private static let passagesLength = 65
    /// How many outcomes the client is given to point to.
    private static let outcomes = 2
    /// How many requests a note holds that is about something else.
    private static let requests = 3

    func values(_ message: NoteMessage) -> KeyValuePairs<String, Row.Value> {
        switch message {
        case .kickoff(let note): kickoff(note)
        case .update(let note): update(note)
        case .reviewRequest(let note): reviewRequest(note)
        case .blocked(let note): blocked(note)
        case .decisionReceived(let note): decision(note)
        case .milestoneNote(let note): closing(note)
        case .scopeChange(let note): scopeChange(note)
        case .recovery(let note): recovery(note)
        case .projectClosed(let note): ending(note)
        }
    }

    private func kickoff(_ note: KickoffNote) -> KeyValuePairs<String, Row.Value> {
        [
            "goal": .text(Sentence.closed(note.goal)), "start": day(note.start), "end": day(note.end?.current),
            "owner": .row(person(note.owner)), "first": .rows(note.first.map(promised)),
            "hasMore": .flag(note.count > note.first.count),
            "deciders": .rows(
                note.deciders.prefix(1).map {
                    row([
                        "who": .text(words.listed($0.who)), "isYou": .flag($0.who.count == 1 && areReaders($0.who)),
                        "channels": .text($0.channels.joined(separator: ", ")),
                    ])
                }),
            "asks": asks(note.asks.prefix(NoteContext.requests)), "hasAsks": .flag(!note.asks.isEmpty),
        ]
    }

    private func update(_ note: UpdateNote) -> KeyValuePairs<String, Row.Value> {
        let update = note.update
        return [
            "title": .text(update.title), "reason": .text(update.reason.map(Sentence.closed)),
            "isAtRisk": .flag(update.health == .atRisk), "isOffTrack": .flag(update.health == .offTrack),
            "whatHappened": paragraphs(update.whatHappened), "whyItMatters": paragraphs(update.whyItMatters),
            "whatComesNext": paragraphs(update.whatComesNext), "whatWeNeed": paragraphs(update.whatWeNeed),
            "needsAnything": .flag(update.whatWeNeed != nil),
            "asks": asks(update.whatWeNeed == nil ? note.asks.prefix(NoteContext.requests) : []),
            "hasAsks": .flag(update.whatWeNeed == nil && !note.asks.isEmpty),
        ]
    }

    private func reviewRequest(_ note: ReviewRequestNote) -> KeyValuePairs<String, Row.Value> {
        let (ask, decision) = (note.ask, note.decision)
        let isByMail = decision.channels.contains(where: Mailto.isMail)
        return [
            "output": .text(ask.output), "title": .text(ask.milestone), "question": .text(decision.question),
            "day": askedDay(ask.by), "isAgain": .flag(decision.round > 1),
            "reworks": lines(note.reworks.map(Sentence.closed)),
            "hasReworks": .flag(!note.reworks.isEmpty && decision.round > 1),
            "documents": .rows(decision.evidence.map(document)), "hasDocuments": .flag(!decision.evidence.isEmpty),
            "caveats": lines(decision.caveats), "hasCaveats": .flag(!decision.caveats.isEmpty),
            "next": .text(ask.neededFor.map(Sentence.closed)), "triggers": .text(decision.triggers),
            "isByMail": .flag(isByMail), "channels": .text(words.listed(decision.channels)),
            "approve": .text(words.decisionMail(.mailApproveSubject, .mailApproveBody, ask, decision).address),
            "revise": .text(words.decisionMail(.mailReviseSubject, .mailReviseBody, ask, decision).address),
            "askBack": .text(words.decisionMail(.mailAskSubject, .mailAskBody, ask, decision).address),
            "who": .text(words.listed(ask.who)), "areSeveral": .flag(ask.who.count > 1),
            "agreed": .text(words.listed(decision.agreed)),
        ]
    }

    private func document(_ deliverable: PublishedDeliverable) -> Row {
        row([
            "title": .text(deliverable.title), "facts": .text(words.facts(of: deliverable)),
            "address": .text(deliverable.destination.map(draft.masthead.address.address)),
            "note": .text(deliverable.note.map(Sentence.closed)),
        ])
    }

    private func blocked(_ note: BlockedNote) -> KeyValuePairs<String, Row.Value> {
        [
            "output": .text(note.output), "reason": .text(Sentence.closed(note.reason)), "since": day(note.since),
            "asks": asks(note.asks), "hasAsks": .flag(!note.asks.isEmpty), "isOne": .flag(note.asks.count == 1),
            "first": .text(note.asks.first.flatMap(\.input)),
            "others": .rows(
                note.outsideNeeds.map {
                    row(["what": .text($0.what), "from": .text($0.from), "day": day($0.due)])
                }), "hasOthers": .flag(!note.outsideNeeds.isEmpty),
            "isPast": .flag(note.due.map { $0 < draft.masthead.asOf } ?? false),
            "meanwhile": .rows(
                note.meanwhile.map { row(["who": .text($0.who), "output": .text($0.output)]) }),
            "hasMeanwhile": .flag(!note.meanwhile.isEmpty), "due": day(note.due),
        ]
    }

    private func decision(_ note: DecisionNote) -> KeyValuePairs<String, Row.Value> {
        [
            "output": .text(note.output), "isApproved": .flag(note.verdict == .approved), "by": .row(person(note.by)),
            "day": day(note.on), "via": .text(note.via), "note": .text(note.note.map(Sentence.closed)),
            "remaining": .text(words.listed(note.remaining)), "decideBy": askedDay(note.decideBy),
            "triggers": .text(note.triggers), "next": .text(note.next.map(Sentence.closed)),
            "nextOwner": .row(person(note.nextOwner)),
        ]
    }

    private func closing(_ note: ClosingNote) -> KeyValuePairs<String, Row.Value> {
        let summary = note.summary
        let whatHappened = opening(summary.whatHappened, upTo: NoteContext.passageLength)
        let rest = NoteContext.passagesLength - (whatHappened?.split(separator: " ").count ?? 0)
        return [
            "title": .text(summary.title), "titleSentence": .text(Sentence.closed(summary.title)),
            "output": .text(summary.output), "isApproved": .flag(summary.outcome == .approved),
            "outcome": .text(words.tell(summary.outcome.phrase)),
            "day": day(summary.approvedOn ?? summary.closedOn), "approvers": .text(words.listed(note.approvers)),
            "isYours": .flag(areReaders(note.approvers)),
            "whatHappened": .text(whatHappened), "whyItMatters": .text(opening(summary.whyItMatters, upTo: rest)),
            "outcomes": lines(points(summary.outcomes, atMost: NoteContext.outcomes)),
            "hasOutcomes": .flag(summary.outcomes != nil), "next": .text(Sentence.closed(summary.next)),
            "nextOwner": .row(person(summary.nextOwner)),
            "following": .rows([note.following].compactMap { $0 }.map(promised)),
            "carriedOver": .rows(summary.carriedOver.map(openPoint)),
            "hasCarriedOver": .flag(!summary.carriedOver.isEmpty),
        ]
    }

    private func openPoint(_ point: OpenPoint) -> Row {
        row(["what": .text(point.what), "owner": .row(person(point.owner)), "into": .text(point.into)])
    }

    private func scopeChange(_ note: ScopeChangeNote) -> KeyValuePairs<String, Row.Value> {
        let change = note.change
        return [
            "title": .text(change.title), "askedBy": .row(person(change.askedBy)), "asked": day(change.on),
            "isOpen": .flag(change.outcome == nil), "isAccepted": .flag(change.outcome == .accepted),
            "decided": day(change.decidedOn), "decidedBy": .rows([change.decidedBy].compactMap { $0 }.map(person)),
            "effect": .text(change.effect.map(Sentence.closed)), "reason": paragraphs(note.reason),
            "outputs": .text(words.listed(note.outputs)), "moves": .rows(note.moves.map(moved)),
            "hasMoves": .flag(!note.moves.isEmpty),
        ]
    }

    private func recovery(_ note: RecoveryNote) -> KeyValuePairs<String, Row.Value> {
        [
            "output": .text(note.moves.first?.output ?? draft.project), "newDay": day(note.moves.first?.move.to),
            "moves": .rows(note.moves.map(moved)),
            "endMoves": .rows([note.endMove].compactMap { $0 }.map { endMoved($0, after: note.moves) }),
            "end": day(note.endMove == nil ? note.end?.current : nil),
            "isEndUnchanged": .flag(note.endMove == nil && note.end?.moves.isEmpty ?? false),
            "next": .text(opening(note.whatComesNext, upTo: NoteContext.passageLength)),
            "asks": asks(note.asks.prefix(NoteContext.requests)), "hasAsks": .flag(!note.asks.isEmpty),
        ]
    }

    private func ending(_ note: ProjectEndNote) -> KeyValuePairs<String, Row.Value> {
        // What another milestone took over is no longer open.
        let open = note.carriedOver.filter { $0.into == nil }
        return [
            "goal": .text(Sentence.closed(note.goal)), "day": day(note.on),
            "note": .text(note.note.map(Sentence.closed)),
            "achievements": .rows(
                note.achievements.map {
                    row([
                        "title": .text(Sentence.closed($0.title)),
                        "worth": .text(points($0.worth, atMost: 1).first.map(Sentence.closed)),
                    ])
                }), "hasAchievements": .flag(!note.achievements.isEmpty),
            "carriedOver": .rows(open.map(openPoint)), "hasCarriedOver": .flag(!open.isEmpty),
        ]
    }
}

extension Ask {
    /// What is to be provided, where it is no decision.
    fileprivate var input: String? { if case .input(let input) = kind { input.what } else { nil } }
}
