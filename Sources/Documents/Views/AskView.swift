internal import Publication
internal import Vocabulary

extension PageContext {
    /// How many asks stand open on the page before the rest folds.
    private static let openAsks = 3

    func asks(_ asks: [Ask], labelled: Bool) -> Row {
        let rows = asks.map { ask($0, labelled: labelled) }
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
        return words.say(.waitingOnYouBy, ["day": words.askedDay(first)], count: asks.count)
    }

    private func ask(_ ask: Ask, labelled: Bool) -> Row {
        let parts: AskParts =
            switch ask.kind {
            case .decision(let decision): decisionParts(ask, decision)
            case .input(let input): inputParts(ask, input)
            }
        return row([
            "anchor": .text(ask.anchor),
            "project": .text(labelled ? ask.project : nil),
            "evidenceHTML": .markup(parts.evidence),
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
        var evidence: Markup?
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
            case nil: words.say(.askNoDay, ["who": who])
            case let day? where ask.isOverdue: words.say(.askOverdue, ["who": who, "day": words.askedDay(day)])
            case let day?: words.say(.askBy, ["who": who, "day": words.askedDay(day)])
            }
        let isDecision = if case .decision = ask.kind { true } else { false }
        let needed = ask.neededFor.map { words.say(isDecision ? .askNext : .askNeededFor, ["what": .isolated($0)]) }
        let asked = ask.askedOn.map { words.say(.askedOn, ["day": shortDay($0)]) }
        return .strong(sentences([day])) + Markup(text: " ") + sentences([needed, asked])
    }

    private func decisionParts(_ ask: Ask, _ decision: DecisionAsk) -> AskParts {
        let evidence = decision.evidence.map {
            words.say(.readEvidence, ["document": deliverable($0, withNote: false)])
        }
        let caveats = decision.caveats.map { words.say(.caveat, ["text": .isolated($0)]) }
        let agreed = decision.agreed.isEmpty ? nil : words.say(.agreedAlready, ["who": names(decision.agreed)])
        let answers = decisionAnswers(ask, decision)
        let receiver = Markup.isolated(ask.receiver.name)
        let fine =
            answers.count > 1
            ? words.say(.mailFine, ["receiver": receiver])
            : words.say(.channelFine, ["channel": words.list(decision.channels.map { .isolated($0) })])
        return AskParts(
            evidence: sentences(evidence + caveats + [agreed]),
            question: .isolated(decision.question),
            triggers: decision.triggers.map { words.say(.triggers, ["what": .isolated($0)]) },
            answers: answers,
            fine: sentences([fine, words.say(.onlyOwner, ["who": names(ask.who)])]),
            copyText: mailBody(.mailApproveBody, ask, decision))
    }

    /// The ready answers; only a question where the agreed channel is another than mail.
    private func decisionAnswers(_ ask: Ask, _ decision: DecisionAsk) -> [Row] {
        let question = answer(.askByMail, .mailAskSubject, body: mailBody(.mailAskBody, ask, decision), ask)
        guard decision.channels.contains(where: { ["email", "e-mail", "mail"].contains($0.lowercased()) }) else {
            return [question]
        }
        return [
            answer(
                .approveByMail, .mailApproveSubject, body: mailBody(.mailApproveBody, ask, decision), ask, isFirst: true
            ),
            answer(.reviseByMail, .mailReviseSubject, body: mailBody(.mailReviseBody, ask, decision), ask),
            question,
        ]
    }

    private func inputParts(_ ask: Ask, _ input: InputAsk) -> AskParts {
        let body = words.tell(
            .mailSendBody, ["what": input.what, "output": ask.output, "who": ask.who.joined(separator: ", ")])
        return AskParts(
            evidence: nil, question: .isolated(input.what), triggers: nil,
            answers: [answer(.sendByMail, .mailSendSubject, body: body, ask, subjectOf: input.what, isFirst: true)],
            fine: words.say(.sentOnPaper, ["receiver": .isolated(ask.receiver.name)]), copyText: body)
    }

    private func answer(
        _ label: Phrase, _ subject: Phrase, body: String, _ ask: Ask, subjectOf: String? = nil, isFirst: Bool = false
    ) -> Row {
        let subject = words.tell(subject, ["output": subjectOf ?? ask.output, "project": ask.project])
        return row([
            "address": .text(Mailto.address(ask.receiver.address, subject: subject, body: body)),
            "label": .text(words.tell(label)),
            "isFirst": .flag(isFirst),
        ])
    }

    private func mailBody(_ phrase: Phrase, _ ask: Ask, _ decision: DecisionAsk) -> String {
        let head = words.tell(
            .mailDecisionHead,
            [
                "project": ask.project, "output": ask.output, "milestone": ask.milestone, "question": decision.question,
                "round": words.tell(.mailRound, count: decision.round),
            ])
        return head + "\n\n" + words.tell(phrase, ["who": ask.who.first ?? "", "output": ask.output])
    }
}
