import Model
import Records
import Vocabulary

extension ProjectPublisher {
    /// A row for each milestone, in their order.
    func path() -> [PathRow] {
        let current = currentMilestone
        let asked = Set(asks().flatMap(\.anchors))
        return project.milestones.map { milestone in
            let anchors = milestone.anchors(in: project)
            let askAnchors = milestone.askAnchors(in: project).filter { !asked.contains($0) }
            return row(for: milestone, anchors: anchors + askAnchors, isCurrent: milestone.slug == current)
        }
    }

    /// The first milestone that is neither finished nor waiting for its turn.
    private var currentMilestone: Slug? {
        guard !isEnded else { return nil }
        let active = open.filter { $0.standing.state != .planned }
        return (active.first { $0.standing.openRound != nil } ?? active.first)?.slug
    }

    private func row(for milestone: Milestone, anchors: [String], isCurrent: Bool) -> PathRow {
        let standing = milestone.standing
        let isOpen = !standing.isSuperseded && standing.state != .approved && milestone.closed == nil
        let isLate = standing.due.map { $0 < today } ?? false
        return PathRow(
            anchors: anchors, title: title(of: milestone), output: milestone.output.value,
            standing: rowStanding(of: milestone), isCurrent: isCurrent, firstPromise: milestone.promise.first,
            due: standing.due, deliveredOn: standing.deliveredOn,
            decideBy: isPaused || isEnded ? nil : standing.openRound?.decideBy,
            round: standing.rounds.count, rework: isOpen ? rework(of: milestone) : nil,
            moves: moves(of: milestone.promise.slips),
            isOverdue: isOpen && !isPaused && !isEnded && isLate && standing.deliveredOn == nil,
            worth: worth(of: milestone), triggers: isOpen ? milestone.invoice?.trigger?.value : nil,
            opens: opens(milestone))
    }

    private func rowStanding(of milestone: Milestone) -> PathRow.Standing {
        let standing = milestone.standing
        if standing.isSuperseded {
            let heirs = project.milestones.filter { heir in standing.successors.contains(where: heir.answers) }
            // Nothing may follow a split or a replacement, so it is the last entry.
            return .superseded(by: heirs.map(\.output.value), on: milestone.log.last?.on ?? today)
        }
        if standing.state == .approved, let day = standing.approvedOn { return .approved(day) }
        if let closed = milestone.closed, let outcome = closed.outcome?.value, let day = closed.on?.value {
            return .closed(outcome, day)
        }
        return .open(standing.state, reason: standing.reason)
    }

    private func worth(of milestone: Milestone) -> PublishedProse? {
        let section = milestone.standing.state == .approved ? SectionName.outcomes : .whyItMatters
        return (milestone.sections[section] ?? milestone.sections[.whyItMatters]).map {
            publisher.prose($0, in: project)
        }
    }

    /// A row opens its summary or its ask, and nothing where neither is there.
    private func opens(_ milestone: Milestone) -> Destination? {
        if milestone.closed != nil { return .summary(folder: milestone.folder(in: project)) }
        if milestone.standing.openRound != nil, !isPaused, !isEnded {
            return .page(anchor: askAnchor(of: milestone))
        }
        return nil
    }
}
