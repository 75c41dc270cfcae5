import Publication
import Vocabulary

extension ProjectSight {
    /// All that somebody is waited for; nothing while the project stands still or after it ended.
    var waiting: [Waiting] {
        guard !page.isPaused, !page.isEnded else { return [] }
        return asks.map(waiting) + page.waitingOnOthers.map(waiting) + page.working.map(waiting)
    }

    /// Who moves next, as the page says it; a move of the client's is its first ask.
    var nextMove: Waiting? {
        guard let move = page.nextMove else { return nil }
        if !page.isPaused, let ask = asks.first { return waiting(ask) }
        let (kind, what): (Waiting.Kind, String) =
            switch move.what {
            case .decision(let output): (.decision, output)
            case .input(let what): (.input, what)
            case .output(let output): (.output, output)
            case .restart: (.restart, "")
            case .text(let text): (.other, text)
            }
        let isContact = contacts.contains(move.who)
        return waiting(
            isContact ? .client : .studio, kind, [move.who], what, askedOn: nil, by: isDelivered(what) ? nil : move.by)
    }

    /// Whether an output was in the client's hands, so that its promise is met, and is being changed now.
    private func isDelivered(_ output: String) -> Bool {
        page.working.contains { $0.output == output && $0.rework != nil }
    }

    private func waiting(_ ask: Ask) -> Waiting {
        switch ask.kind {
        case .decision: waiting(.client, .decision, ask.who, ask.output, askedOn: ask.askedOn, by: ask.by)
        case .input(let input): waiting(.client, .input, ask.who, input.what, askedOn: ask.askedOn, by: ask.by)
        }
    }

    private func waiting(_ need: OutsideNeed) -> Waiting {
        waiting(.others, .input, [need.from], need.what, askedOn: need.askedOn, by: need.due)
    }

    private func waiting(_ work: Work) -> Waiting {
        waiting(.studio, .output, [work.who], work.output, askedOn: nil, by: work.rework == nil ? work.due : nil)
    }

    private func waiting(
        _ party: Waiting.Party, _ kind: Waiting.Kind, _ who: [String], _ what: String, askedOn: Day?, by: Day?
    ) -> Waiting {
        let asked = askedOn.flatMap { $0 <= today ? $0 : nil }
        return Waiting(
            party: party, kind: kind, who: who, what: what, askedOn: askedOn, by: by,
            daysWaiting: asked.map { today - $0 }, daysLate: by.flatMap(daysLate))
    }
}
