internal import Publication
internal import Vocabulary

extension PageContext {
    /// Paths of up to this many milestones are shown whole.
    private static let unfolded = 12
    private static let openBefore = 3
    private static let openAfter = 5

    func path(_ project: ProjectPage, level: Int) -> Row {
        let scale = TimeScale(project.path, asOf: masthead.asOf)
        let rows = project.path.map { pathRow($0, scale: scale) }
        return row([
            "level": .text(String(level)),
            "anchor": .text(project.anchors[0]),
            "countHTML": .markup(
                project.progress.approved == 0
                    ? nil
                    : words.say(
                        .pathCount, ["approved": Markup(text: "\(project.progress.approved)")],
                        count: project.progress.total)),
            "monthsHTML": .markup(scale.months(words)),
            "segments": .rows(segments(project.path, rows)),
        ])
    }

    // MARK: Folding

    private func segments(_ path: [PathRow], _ rows: [Row]) -> [Row] {
        guard path.count > PageContext.unfolded else { return [segment(nil, rows)] }
        let current = path.firstIndex(where: \.isCurrent) ?? path.firstIndex { !$0.isSettled } ?? path.count
        let first = max(0, current - PageContext.openBefore)
        let end = min(path.count, current + 1 + PageContext.openAfter)
        var segments = foldedMonths(path, rows, before: first)
        segments.append(segment(nil, Array(rows[first..<end])))
        if end < path.count {
            let last = path[end...].compactMap(\.due).max().map(words.day) ?? Markup()
            segments.append(
                segment(words.say(.foldedLater, ["day": last], count: path.count - end), Array(rows[end...])))
        }
        return segments
    }

    /// The settled rows before the open stretch, by the month in which each was settled.
    private func foldedMonths(_ path: [PathRow], _ rows: [Row], before end: Int) -> [Row] {
        var segments: [Row] = []
        var start = 0
        while start < end {
            let month = path[start].settledOn.map { Month(of: $0) }
            let stop = path[start..<end].firstIndex { $0.settledOn.map { Month(of: $0) } != month } ?? end
            let approved = path[start..<stop].count { $0.isApproved }
            let allApproved = approved == stop - start
            let label = words.say(
                allApproved ? .foldedApproved : .foldedEarlier,
                ["month": month.map(words.month) ?? Markup()], count: stop - start)
            segments.append(segment(label, Array(rows[start..<stop])))
            start = stop
        }
        return segments
    }

    private func segment(_ label: Markup?, _ rows: [Row]) -> Row {
        row(["foldedHTML": .markup(label), "rows": .rows(rows)])
    }

    // MARK: One row

    private func pathRow(_ item: PathRow, scale: TimeScale) -> Row {
        let label = item.isApproved ? Markup.isolated(item.title) : words.say(.aim, ["title": .isolated(item.title)])
        return row([
            "anchor": .text(item.anchors[0]),
            "anchorsHTML": .markup(anchors(item.anchors.dropFirst())),
            "class": .text(rowClass(item)),
            "isCurrent": .flag(item.isCurrent),
            "labelHTML": .markup(item.opens.map { .link(address($0), label) } ?? label),
            "outputHTML": .markup(.isolated(item.output)),
            "whenHTML": .markup(when(item)),
            "worth": .text(firstSentence(item.worth)),
            "scaleHTML": .markup(scale.strip(item)),
        ])
    }

    private func rowClass(_ item: PathRow) -> String {
        let state: String =
            switch item.standing {
            case .open(let state, _): stateClass(state)
            case .approved: "approved"
            case .closed: "closed"
            case .superseded: "superseded"
            }
        return item.isOverdue ? "\(state) overdue" : state
    }

    /// The dated facts of a row, every date with its verb.
    private func when(_ item: PathRow) -> Markup {
        switch item.standing {
        case .approved(let day):
            sentences([words.say(.approvedOn, ["day": shortDay(day)]), delivery(item)])
        case .closed(let outcome, let day):
            sentences([
                words.say(.rowClosed, ["day": shortDay(day), "outcome": self.outcome(outcome)]), promise(item),
            ])
        case .superseded(let heirs, let day):
            sentences([
                words.say(
                    .rowSuperseded, ["day": shortDay(day), "outputs": words.list(heirs.map { .isolated($0) })]),
                promise(item),
            ])
        case .open(let state, let reason):
            openWhen(item, state, reason: reason)
        }
    }

    private func openWhen(_ item: PathRow, _ state: MilestoneState, reason: String?) -> Markup {
        let overdue = item.isOverdue ? words.say(.rowOverdue) : nil
        switch state {
        case .inReview:
            let sent = item.deliveredOn.map {
                item.round > 1
                    ? words.say(
                        .sentRound, ["day": shortDay($0), "count": Markup(text: "\(item.round)")],
                        count: item.round)
                    : words.say(.sentOn, ["day": shortDay($0)])
            }
            let decision = item.decideBy.map { words.say(.decisionBy, ["day": words.askedDay($0)]) }
            return sentences([promise(item), sent, decision])
        case .atRisk:
            return sentences([words.say(.rowAtRisk), text(reason), promise(item), overdue])
        case .blocked:
            return sentences([words.say(.rowBlocked), text(reason), promise(item), overdue])
        case .onTrack:
            return sentences([words.say(.rowUnderWay), promise(item), overdue])
        case .planned, .approved:
            return sentences([promise(item), overdue])
        }
    }

    /// What was promised first, every move of it, and the present promise where no move tells it.
    private func promise(_ item: PathRow) -> Markup {
        let first = words.say(.promised, ["day": shortDay(item.firstPromise)])
        let present = item.dueThatNoMoveTells.map { words.say(.nowPromised, ["day": shortDay($0)]) }
        return sentences([first] + item.moves.map { move($0) } + [present])
    }

    /// How the delivery of something approved compares with its first promise.
    private func delivery(_ item: PathRow) -> Markup? {
        guard let delivered = item.deliveredOn else { return promise(item) }
        let late = delivered - item.firstPromise
        if late <= 0, item.moves.isEmpty { return words.say(.promisedSentAsPromised) }
        guard late > 0 else {
            return sentences([words.say(.promisedSentAsPromised)] + item.moves.map { move($0) })
        }
        let sent = words.say(
            .deliveredLate,
            [
                "promised": shortDay(item.firstPromise), "day": shortDay(delivered),
                "days": words.say(.days, count: late),
            ])
        // One move that says all needs no sentence of its own: the two days are there already.
        if item.moves.count == 1, let only = item.moves.first, only.to == delivered {
            return withNote(sent + Markup(text: ", ") + cause(only.cause, change: only.change), only.note)
        }
        return sentences([sent] + item.moves.map { move($0) })
    }
}

extension PathRow {
    /// The present promise of a milestone that took over an earlier one with a day of its own.
    fileprivate var dueThatNoMoveTells: Day? {
        guard case .open = standing, let due else { return nil }
        let told = moves.last.map(\.to) ?? firstPromise
        return due == told ? nil : due
    }

    /// Whether nothing more will happen to it.
    var isSettled: Bool { if case .open = standing { false } else { true } }

    var settledOn: Day? {
        switch standing {
        case .approved(let day), .closed(_, let day), .superseded(_, let day): day
        case .open: nil
        }
    }
}
