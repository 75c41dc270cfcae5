import Model
import Vocabulary

extension ProjectPublisher {
    /// What the client is waited for in this project; nothing while it is paused or after it ended.
    func asks() -> [Ask] {
        guard !isEnded, !isPaused else { return [] }
        return open.flatMap { milestone in
            let decision = decisionAsk(milestone)
            return [decision].compactMap { $0 } + inputAsks(milestone, isFirst: decision == nil)
        }
    }

    private func decisionAsk(_ milestone: Milestone) -> Ask? {
        guard let round = milestone.standing.openRound else { return nil }
        let owners = milestone.approval.owners.map(\.value)
        let waiting = round.undecided(of: owners)
        let decision = DecisionAsk(
            question: round.question ?? "", round: round.number,
            evidence: publisher.deliverables(of: milestone, in: project),
            caveats: caveats(of: milestone), channels: milestone.approval.channels.map(\.value),
            triggers: milestone.invoice?.trigger?.value,
            agreed: owners.filter(round.approvers.contains))
        return Ask(
            kind: .decision(decision), anchor: askAnchor(of: milestone),
            anchors: milestone.askAnchors(in: project), place: .page(anchor: askAnchor(of: milestone)),
            project: project.title.value, projectAnchor: project.identity, milestone: title(of: milestone),
            output: milestone.output.value,
            who: waiting, askedOn: round.sentOn, by: round.decideBy,
            isOverdue: round.decideBy.map { $0 < today } ?? false, neededFor: milestone.next?.value,
            receiver: publisher.receiver(owner(of: milestone)))
    }

    private func inputAsks(_ milestone: Milestone, isFirst: Bool) -> [Ask] {
        var anchors = isFirst ? milestone.askAnchors(in: project) : []
        return milestone.needs.enumerated().compactMap { index, need in
            guard need.received == nil, let what = need.what?.value, let from = need.from?.value,
                publisher.isContact(from)
            else { return nil }
            defer { anchors = [] }
            return Ask(
                kind: .input(InputAsk(what: what)),
                anchor: "\(needAnchor(of: milestone))\(index + 1)", anchors: anchors,
                place: .page(anchor: askAnchor(of: milestone)), project: project.title.value,
                projectAnchor: project.identity, milestone: title(of: milestone),
                output: milestone.output.value,
                who: [from], askedOn: need.asked?.value, by: need.due?.value,
                isOverdue: need.due.map { $0.value < today } ?? false, neededFor: need.blocks,
                receiver: publisher.receiver(owner(of: milestone)))
        }
    }

    /// How the anchors of a milestone's needs begin.
    func needAnchor(of milestone: Milestone) -> String { "\(milestone.anchors(in: project)[0])._need." }

    /// Where the question to the client stands, or the milestone itself while nothing is asked about it.
    func askAnchor(of milestone: Milestone) -> String { milestone.askAnchors(in: project)[0] }

    func caveats(of milestone: Milestone) -> [String] {
        if case .some(let caveats) = milestone.caveats { caveats.map(\.value) } else { [] }
    }
}

extension Round {
    /// Who has approved; an owner whose answer was waived has not.
    var approvers: [String] { decisions.filter { $0.verdict == .approved }.map(\.by) }
}
