import Model
import Records
import Vocabulary

/// One project on its way from private to public.
struct ProjectPublisher {
    let publisher: Publisher
    let project: Project
    let today: Day
    /// The milestones that count: all but those that a split or a replacement ended.
    let counted: [Milestone]
    /// Those on which something may still happen.
    let open: [Milestone]

    init(_ publisher: Publisher, _ project: Project) {
        self.publisher = publisher
        self.project = project
        today = publisher.today
        counted = project.milestones.filter { !$0.standing.isSuperseded }
        open = counted.filter { $0.standing.state != .approved && $0.closed == nil }
    }

    /// Running projects stand before paused ones, then come those to come, and last the ended ones.
    var rank: Int {
        if isEnded { return 3 }
        if isPaused { return 1 }
        return hasStarted ? 0 : 2
    }

    var isEnded: Bool { project.closed?.on.map { $0.value <= today } ?? false }
    var isPaused: Bool { project.hold(on: today) != nil }
    var hasStarted: Bool { project.start.value <= today || project.milestones.contains { !$0.log.isEmpty } }

    /// The anchors of updates and changes of days to come, which the story does not tell yet.
    private var untoldAnchors: [String] {
        project.updates.filter { $0.day > today }.flatMap { $0.anchors(in: project) }
            + project.changes.filter { $0.on.value > today }.flatMap { $0.anchors(in: project) }
    }

    func page() -> ProjectPage {
        let story = story()
        let asks = asks().inOrder()
        return ProjectPage(
            anchors: project.anchorNames + untoldAnchors, title: project.title.value, goal: project.goal.value,
            introduction: project.introduction.map { publisher.prose($0, in: project) },
            owner: project.owner.value, start: project.start.value,
            headline: headline(asks), progress: progress, end: endPromise,
            dateMoves: project.milestones.flatMap { moves(of: $0.standing.slips) },
            sinceNote: sinceNote(story, asks), news: news(), working: working,
            nextMove: nextMove(asks), risks: risks, waitingOnOthers: waitingOnOthers,
            openChanges: openChanges, deciders: deciders, pauses: pauses, path: path(), story: months(of: story),
            carriedOver: isEnded ? carriedOver : [])
    }

    // MARK: Milestones by where they stand

    func open(in state: MilestoneState) -> [Milestone] {
        open.filter { $0.standing.state == state }
    }

    func owner(of milestone: Milestone) -> String { milestone.owner?.value ?? project.owner.value }

    // MARK: The parts of the head

    private var progress: Progress {
        Progress(approved: counted.count { $0.standing.state == .approved }, total: counted.count)
    }

    var endPromise: EndPromise? {
        if let end = project.end?.value { return EndPromise(first: end, moves: endMoves) }
        // A project that began without a promised end was given one by its log.
        return endMoves.first.map { EndPromise(first: $0.to, moves: Array(endMoves.dropFirst())) }
    }

    var endMoves: [EndPromise.Move] {
        project.log.compactMap { entry in
            guard case .end(let day, let cause, let note, _) = entry.event else { return nil }
            return EndPromise.Move(on: entry.on, to: day, cause: cause, note: note)
        }
    }

    func moves(of slips: [Slip]) -> [DateMove] {
        slips.map { slip in
            DateMove(
                on: slip.on, from: slip.from, to: slip.to, days: slip.days, cause: slip.cause, note: slip.note,
                change: slip.change.flatMap { change in
                    project.changes.first { $0.answers(to: change) }?.title.value
                })
        }
    }

    private func sinceNote(_ story: [StoryEntry], _ asks: [Ask]) -> SinceNote? {
        let sent = project.milestones.flatMap(\.log).compactMap { entry in
            if case .sent = entry.event { entry.on } else { nil }
        }
        let announced = project.log.compactMap { entry in
            if case .sent = entry.event { entry.on } else { nil }
        }
        guard let day = (sent + announced).max() else { return nil }
        let asked = asks.count { ask in !ask.isDecision && ask.askedOn.map { $0 > day } ?? false }
        let counts =
            story.filter { $0.day > day }.allCounts + (asked > 0 ? [StoryCount(kind: .asked, count: asked)] : [])
        return SinceNote(day: day, counts: counts.sorted { $0.kind.rawValue < $1.kind.rawValue })
    }

    var working: [Work] {
        guard !isPaused, !isEnded else { return [] }
        return (open(in: .onTrack) + open(in: .atRisk)).map {
            Work(
                who: owner(of: $0), output: $0.output.value, due: $0.standing.due, rework: rework(of: $0))
        }
    }

    /// Why an output that was delivered is with its owner again; nil where it is not.
    func rework(of milestone: Milestone) -> Rework? {
        guard milestone.standing.deliveredOn != nil, milestone.standing.openRound == nil else { return nil }
        if case .needsRevisions? = milestone.standing.rounds.last?.end { return .revisionsAsked }
        return .withdrawn
    }

    private func nextMove(_ asks: [Ask]) -> NextMove? {
        if isEnded { return nil }
        if let hold = project.hold(on: today) {
            return hold.owner.map { NextMove(who: $0.value, what: .restart, by: nil) }
        }
        if let ask = asks.first {
            let what: NextMove.What =
                switch ask.kind {
                case .decision: .decision(output: ask.output)
                case .input(let input): .input(input.what)
                }
            return NextMove(who: ask.who.joined(separator: ", "), what: what, by: ask.by)
        }
        if let milestone = open.filter({ $0.standing.state != .planned }).min(by: isEarlier) ?? open.min(by: isEarlier)
        {
            return NextMove(
                who: owner(of: milestone), what: .output(milestone.output.value), by: milestone.standing.due)
        }
        let closed = counted.filter { $0.closed?.on != nil }.max {
            ($0.closedOn, $0.number) < ($1.closedOn, $1.number)
        }?.closed
        return closed?.owner.map { NextMove(who: $0.value, what: .text(closed?.next?.value ?? ""), by: nil) }
    }

    func isEarlier(_ left: Milestone, _ right: Milestone) -> Bool {
        (left.standing.due ?? .distantFuture, left.number) < (right.standing.due ?? .distantFuture, right.number)
    }

    /// The reasons of what is at risk, then the risks that the records name.
    private var risks: [Risk] {
        guard !isEnded else { return [] }
        return open.flatMap { milestone in
            let reason = milestone.standing.state == .atRisk ? milestone.standing.reason : nil
            return ([reason].compactMap { $0 } + milestone.risks.map(\.value)).map {
                Risk(
                    text: $0, output: milestone.output.value,
                    due: milestone.standing.deliveredOn == nil ? milestone.standing.due : nil)
            }
        }
    }

    private var openChanges: [OpenChange] {
        guard !isEnded else { return [] }
        return project.changes.filter { $0.decision == nil && $0.on.value <= today }.map {
            OpenChange(title: $0.title.value, askedBy: $0.askedBy.value, on: $0.on.value, effect: $0.effect?.note)
        }
    }

    /// Who decides on the open milestones, each group of people and channels once, in the order of the path.
    var deciders: [Decider] {
        guard !isEnded else { return [] }
        var outputs: [(approval: [[String]], names: [String])] = []
        for milestone in open {
            let approval = [milestone.approval.owners, milestone.approval.channels].map { $0.map(\.value) }
            guard !approval[0].isEmpty else { continue }
            if let index = outputs.firstIndex(where: { $0.approval == approval }) {
                outputs[index].names.append(milestone.output.value)
            } else {
                outputs.append((approval, [milestone.output.value]))
            }
        }
        return outputs.map { Decider(who: $0.approval[0], channels: $0.approval[1], outputs: $0.names) }
    }

    private var pauses: [Pause] {
        project.holds.compactMap { hold in
            hold.since.flatMap { $0.value <= today ? Pause(since: $0.value, until: hold.until?.value) : nil }
        }.sorted { $0.since < $1.since }
    }

    private var waitingOnOthers: [OutsideNeed] {
        guard !isEnded else { return [] }
        return outsideNeeds(open.flatMap(\.needs))
    }

    /// Those of the needs that are open and that nobody at the client provides.
    func outsideNeeds(_ needs: [Need]) -> [OutsideNeed] {
        needs.compactMap { need in
            guard need.received == nil, let what = need.what?.value, let from = need.from?.value,
                !publisher.isContact(from)
            else { return nil }
            return OutsideNeed(
                what: what, from: from, askedOn: need.asked?.value, due: need.due?.value, blocks: need.blocks)
        }
    }

    /// What closed milestones left open, each item where it was handed on last.
    var carriedOver: [OpenPoint] {
        project.milestones.flatMap { milestone in openPoints(of: milestone) { heir, what in heir.leavesOpen(what) } }
    }

    /// What a closed milestone left open and the milestone that took it over has not settled since.
    func openPoints(of milestone: Milestone) -> [OpenPoint] {
        openPoints(of: milestone) { _, _ in false }
    }

    private func openPoints(
        of milestone: Milestone, unless isToldElsewhere: (_ heir: Milestone, _ what: String) -> Bool
    ) -> [OpenPoint] {
        (milestone.closed?.open ?? []).compactMap { item in
            guard let what = item.what?.value, let owner = item.owner?.value else { return nil }
            let heir = item.into.flatMap { into in project.milestones.first { $0.answers(to: into.value) } }
            if let heir, heir.hasSettled(what) || isToldElsewhere(heir, what) { return nil }
            return OpenPoint(
                what: what, owner: owner, into: heir?.output.value,
                destination: heir.map { .page(anchor: $0.anchors(in: project)[0]) })
        }
    }
}

extension Milestone {
    /// Whether something that was handed to this milestone arrived or was met, told by its words.
    fileprivate func hasSettled(_ what: String) -> Bool {
        needs.contains { $0.what?.value == what && $0.received != nil }
            || acceptance.contains { $0.text.value == what && $0.met != nil }
    }

    /// Whether this milestone closed and left something open itself, told by its words.
    fileprivate func leavesOpen(_ what: String) -> Bool {
        closed?.open.contains { $0.what?.value == what && $0.owner != nil } ?? false
    }

    fileprivate var closedOn: Day { closed?.on?.value ?? .distantFuture }
}
