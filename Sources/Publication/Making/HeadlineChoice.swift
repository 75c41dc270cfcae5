import Model
import Records
import Vocabulary

extension ProjectPublisher {
    /// The sentence that the state of the project chooses: what ended or stands still first, then what is
    /// wanted of the client, then trouble, then work.
    func headline(_ asks: [Ask]) -> Headline {
        if let closed = project.closed, let day = closed.on?.value, day <= today {
            return .ended(on: day, note: closed.note?.value)
        }
        if let hold = project.hold(on: today), let since = hold.since?.value {
            return .paused(since: since, note: hold.note?.value ?? "", owner: hold.owner?.value)
        }
        if !hasStarted { return .starts(on: project.start.value) }
        if let wanted = wantedHeadline(asks) { return wanted }
        if let milestone = open(in: .blocked).min(by: isEarlier) {
            return .blocked(output: milestone.output.value, reason: milestone.standing.reason)
        }
        if let milestone = open(in: .atRisk).min(by: isEarlier) {
            return .atRisk(output: milestone.output.value, reason: milestone.standing.reason)
        }
        return calmHeadline
    }

    /// A decision that is asked for outranks an input, unless the input blocks the work.
    private func wantedHeadline(_ asks: [Ask]) -> Headline? {
        let blocked = open(in: .blocked).map { needAnchor(of: $0) }
        for ask in asks {
            switch ask.kind {
            case .decision:
                return .forDecision(output: ask.output)
            case .input(let input) where blocked.contains(where: ask.anchor.hasPrefix):
                return .needed(
                    what: input.what, output: ask.output, from: ask.who.first ?? "", asked: ask.askedOn)
            case .input:
                continue
            }
        }
        return nil
    }

    private var calmHeadline: Headline {
        if let milestone = open(in: .onTrack).min(by: isEarlier) {
            return .underWay(output: milestone.output.value, due: milestone.standing.due)
        }
        if let milestone = open.min(by: isEarlier) {
            return .upNext(output: milestone.output.value, due: milestone.standing.due)
        }
        let last = counted.compactMap { milestone in
            (milestone.standing.approvedOn ?? milestone.closed?.on?.value).map { (milestone, $0) }
        }.max { ($0.1, $0.0.number) < ($1.1, $1.0.number) }
        guard let (milestone, day) = last else { return .started(on: project.start.value) }
        return counted.allSatisfy { $0.standing.state == .approved }
            ? .allApproved(last: milestone.output.value, on: day) : .allClosed(last: milestone.output.value, on: day)
    }

    /// The newest milestone or update that answers what happened.
    func news() -> News? {
        let fromMilestones = counted.compactMap { milestone -> (News, Int)? in
            guard milestone.sections[.whatHappened] != nil, let day = lastVisibleDay(of: milestone) else { return nil }
            let rank = milestone.standing.openRound == nil ? 0 : 1
            return (news(titled: milestone.output.value, on: day, from: milestone.sections), rank)
        }
        let fromUpdates = project.updates.filter { $0.day <= today && $0.sections[.whatHappened] != nil }.map {
            (news(titled: $0.title.value, on: $0.day, from: $0.sections), 2)
        }
        return (fromMilestones + fromUpdates).max { ($0.0.day, $0.1) < ($1.0.day, $1.1) }?.0
    }

    private func news(titled title: String, on day: Day, from sections: [SectionName: Prose]) -> News {
        func prose(_ name: SectionName) -> PublishedProse? {
            sections[name].map { publisher.prose($0, in: project) }
        }
        return News(
            title: title, day: day, whatHappened: prose(.whatHappened), whyItMatters: prose(.whyItMatters),
            whatComesNext: prose(.whatComesNext), whatWeNeed: prose(.whatWeNeed))
    }

    /// The last day on which the client could see something happen to a milestone.
    private func lastVisibleDay(of milestone: Milestone) -> Day? {
        let days = milestone.log.compactMap { entry -> Day? in
            switch entry.event {
            case .sent, .quality: nil
            default: entry.on
            }
        }
        return (days + [milestone.closed?.on?.value].compactMap { $0 }).max()
    }

    /// How a milestone is called: by its outcome, or by its output where the title has no letter.
    func title(of milestone: Milestone) -> String {
        let title = milestone.title.value
        return title.unicodeScalars.contains { $0.properties.isAlphabetic } ? title : milestone.output.value
    }
}
