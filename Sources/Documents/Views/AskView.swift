internal import Publication
internal import Vocabulary

extension PageContext {
    /// How many asks stand open on the page before the rest folds.
    private static let openAsks = 3

    func asks(_ asks: [Ask], labelled: Bool) -> Row {
        let rows = asks.enumerated().map { index, item in
            ask(item, labels: (labelled ? [item.project] : []) + (index > 0 && item.isDecision ? [item.output] : []))
        }
        return row([
            "headingHTML": .markup(askHeading(asks)),
            "hasAny": .flag(!asks.isEmpty),
            "nothingHTML": .markup(asks.isEmpty ? words.say(.nothingWaiting) : nil),
            "open": .rows(Array(rows.prefix(PageContext.openAsks))),
            "folded": .rows(Array(rows.dropFirst(PageContext.openAsks))),
            "hasFolded": .flag(rows.count > PageContext.openAsks),
            "foldedHTML": .markup(words.say(.moreAsks, count: max(0, rows.count - PageContext.openAsks))),
        ])
    }

    private func askHeading(_ asks: [Ask]) -> Markup {
        guard asks.count > 1, let first = asks[0].by else { return words.say(.waitingOnYou) }
        return words.say(
            asks[0].isOverdue ? .waitingOnYouSince : .waitingOnYouBy, ["day": words.askedDay(first)], count: asks.count)
    }

    private func ask(_ ask: Ask, labels: [String]) -> Row {
        let parts: AskParts =
            switch ask.kind {
            case .decision(let decision): decisionParts(ask, decision)
            case .input(let input): inputParts(ask, input)
            }
        return row([
            "anchor": .text(ask.anchors.first),
            "anchorsHTML": .markup(anchors(ask.anchors.dropFirst())),
            "ofHTML": .markup(.joined(labels.map { .isolated($0) }, by: Markup(text: " · "))),
            "isDecision": .flag(ask.isDecision),
            "evidence": .rows(parts.evidence.map { row(["lineHTML": .markup($0)]) }),
            "hasEvidence": .flag(!parts.evidence.isEmpty),
            "caveatsHTML": .markup(parts.caveats),
            "questionHTML": .markup(parts.question),
            "metaHTML": .markup(meta(ask)),
            "isOverdue": .flag(ask.isOverdue),
            "triggersHTML": .markup(parts.triggers),
            "answers": .rows(parts.answers),
            "fineHTML": .markup(parts.fine),
            "copyText": .text(parts.copyText),
            "copyAddress": .text(ask.receiver.address.text),
        ])
    }

    /// What differs between a decision and an input.
    private struct AskParts {
        var evidence: [Markup] = []
        var caveats: Markup?
        var question: Markup
        var triggers: Markup?
        var answers: [Row]
        var fine: Markup
        var copyText: String
    }

    private func meta(_ ask: Ask) -> Markup {
        let who = names(ask.who)
        let day: Markup =
            switch ask.by {
            case nil: words.say(ask.isDecision ? .decides : .askFrom, ["who": who], count: ask.who.count)
            case let day? where ask.isOverdue:
                words.say(
                    ask.isDecision ? .askDecideWasDue : .askWasDue, ["who": who, "day": words.askedDay(day)],
                    count: ask.who.count)
            case let day?:
                words.say(
                    ask.isDecision ? .askDecideBy : .askBy, ["who": who, "day": words.askedDay(day)],
                    count: ask.who.count)
            }
        let needed = ask.neededFor.map { words.say(ask.isDecision ? .askNext : .askNeededFor, ["what": .isolated($0)]) }
        let asked = ask.askedOn.map { words.say(.askedOn, ["day": shortDay($0)]) }
        return .strong(sentences([day])) + Markup(text: " ") + sentences([needed, asked])
    }

    private func decisionParts(_ ask: Ask, _ decision: DecisionAsk) -> AskParts {
        let evidence = decision.evidence.map {
            sentences([words.say(.readEvidence, ["document": deliverable($0, withNote: false)])])
        }
        let caveats = decision.caveats.map { words.say(.caveat, ["text": .isolated($0)]) }
        let agreed = decision.agreed.isEmpty ? nil : words.say(.agreedAlready, ["who": names(decision.agreed)])
        let isByMail = decision.channels.contains(where: Mailto.isMail)
        let fine =
            isByMail
            ? words.say(.mailFine, ["receiver": .isolated(ask.receiver.name)])
            : words.say(.channelFine, ["channel": words.list(decision.channels.map { .isolated($0) })])
        let approval = words.decisionMail(.mailApproveSubject, .mailApproveBody, ask, decision)
        let question = words.decisionMail(.mailAskSubject, .mailAskBody, ask, decision)
        let revisions = words.decisionMail(.mailReviseSubject, .mailReviseBody, ask, decision)
        // Where the agreed channel is another than mail, a mail may ask and not decide.
        let decisions =
            isByMail ? [answer(.approveByMail, approval, isFirst: true), answer(.reviseByMail, revisions)] : []
        return AskParts(
            evidence: evidence, caveats: sentences(caveats + [agreed]), question: .isolated(decision.question),
            triggers: triggers(decision.triggers), answers: decisions + [answer(.askByMail, question)],
            fine: sentences([fine, words.say(.onlyOwner, ["who": names(ask.who)])]),
            copyText: (isByMail ? approval : question).body)
    }

    private func inputParts(_ ask: Ask, _ input: InputAsk) -> AskParts {
        let mail = words.inputMail(ask, input)
        return AskParts(
            question: .isolated(input.what), answers: [answer(.sendByMail, mail, isFirst: true)],
            fine: words.say(.inputFine, ["receiver": .isolated(ask.receiver.name)]), copyText: mail.body)
    }

    private func answer(_ label: Phrase, _ mail: AnswerMail, isFirst: Bool = false) -> Row {
        row([
            "address": .text(mail.address), "label": .text(words.tell(label)), "isFirst": .flag(isFirst),
        ])
    }
}
