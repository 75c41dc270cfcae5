internal import Publication
internal import Vocabulary

extension PageContext {
    /// Paths of up to this many milestones are shown whole.
    private static let unfolded = 12
    private static let openSettled = 3
    private static let openPlanned = 5

    func path(_ project: ProjectPage, level: Int) -> Row {
        let anchor = project.anchors[0]
        let scale = TimeScale(
            project.path, pauses: project.pauses, asOf: masthead.asOf, name: "\(anchor)._scale")
        return row([
            "level": .text(String(level)),
            "anchor": .text(anchor),
            "headingHTML": .markup(words.say(project.isEnded ? .pathEnded : .path)),
            "monthsHTML": .markup(scale.months(words)),
            "groups": .rows(
                groups(project.path, scale: scale, level: level + 1, isPaused: project.isPaused)),
        ])
    }

    // MARK: Grouping and folding

    /// What is settled, what is under way and what is to come, each under its heading; no planned aim can then be
    /// read as something that has happened.
    private func groups(_ path: [PathRow], scale: TimeScale, level: Int, isPaused: Bool) -> [Row] {
        let approved = path.filter(\.isApproved)
        let closed = path.filter { $0.isSettled && !$0.isApproved }
        let current = path.filter { !$0.isSettled && !$0.isPlanned }
        let planned = path.filter { !$0.isSettled && $0.isPlanned }
        let isLong = path.count > PageContext.unfolded
        let groups: [(heading: Phrase, segments: [PathSegment])] = [
            (.groupApproved, settledSegments(approved, isLong: isLong)),
            (.groupClosed, settledSegments(closed, isLong: isLong)),
            (isPaused ? .groupPaused : .groupNow, [PathSegment(rows: current)]),
            (.groupToCome, plannedSegments(planned, isLong: isLong)),
        ]
        return groups.filter { $0.segments.contains { !$0.rows.isEmpty } }.map { group in
            row([
                "level": .text(String(level)),
                "headingHTML": .markup(words.say(group.heading)),
                "segments": .rows(group.segments.map { segment($0, scale: scale, isPaused: isPaused) }),
            ])
        }
    }

    /// Rows that stand together, folded under a label where they have one.
    private struct PathSegment {
        var label: Markup?
        var rows: [PathRow]
    }

    private func segment(_ segment: PathSegment, scale: TimeScale, isPaused: Bool) -> Row {
        row([
            "foldedHTML": .markup(segment.label),
            "rows": .rows(segment.rows.map { pathRow($0, scale: scale, isPaused: isPaused) }),
        ])
    }

    /// All but the last settled rows of a long path fold by the month in which they were settled.
    private func settledSegments(_ rows: [PathRow], isLong: Bool) -> [PathSegment] {
        guard isLong, rows.count > PageContext.openSettled else { return [PathSegment(rows: rows)] }
        // A month is either open or folded, so that its count agrees with the story's.
        let inOrder = rows.enumerated().sorted {
            ($0.element.settledOn?.number ?? 0, $0.offset) < ($1.element.settledOn?.number ?? 0, $1.offset)
        }.map(\.element)
        let month = inOrder.suffix(PageContext.openSettled).first?.settledOn.map { Month(of: $0) }
        let open = inOrder.drop { row in
            guard let month, let day = row.settledOn else { return false }
            return Month(of: day) < month
        }
        return foldedMonths(inOrder.dropLast(open.count)) + [PathSegment(rows: Array(open))]
    }

    private func foldedMonths(_ rows: ArraySlice<PathRow>) -> [PathSegment] {
        var segments: [PathSegment] = []
        var rest = rows
        while let first = rest.first {
            let month = first.settledOn.map { Month(of: $0) }
            let rows = rest.prefix { $0.settledOn.map { Month(of: $0) } == month }
            let phrase = rows.allSatisfy(\.isApproved) ? Phrase.foldedApproved : .foldedEarlier
            let label = words.say(phrase, ["month": month.map(words.month) ?? Markup()], count: rows.count)
            segments.append(PathSegment(label: label, rows: Array(rows)))
            rest = rest[rows.endIndex...]
        }
        return segments
    }

    private func plannedSegments(_ rows: [PathRow], isLong: Bool) -> [PathSegment] {
        guard isLong, rows.count > PageContext.openPlanned else { return [PathSegment(rows: rows)] }
        let folded = Array(rows.dropFirst(PageContext.openPlanned))
        let last = folded.compactMap(\.due).max().map(words.day) ?? Markup()
        return [
            PathSegment(rows: Array(rows.prefix(PageContext.openPlanned))),
            PathSegment(label: words.say(.foldedLater, ["day": last], count: folded.count), rows: folded),
        ]
    }

    // MARK: One row

    private func pathRow(_ item: PathRow, scale: TimeScale, isPaused: Bool) -> Row {
        let output = Markup.isolated(item.output)
        let title = Markup.isolated(item.title)
        return row([
            "anchor": .text(item.anchors[0]),
            "anchorsHTML": .markup(anchors(item.anchors.dropFirst())),
            "class": .text(isPaused && !item.isSettled && !item.isPlanned ? "paused" : rowClass(item)),
            "isCurrent": .flag(item.isCurrent),
            "outputHTML": .markup(link(item.opens, output)),
            "titleHTML": .markup(
                item.title == item.output ? nil : item.isApproved ? title : words.say(.aim, ["title": title])),
            "stateHTML": .markup(isPaused ? nil : stateOfRow(item)),
            "whenHTML": .markup(when(item)),
            "worth": .text(firstSentence(item.worth)),
            "triggersHTML": .markup(triggers(item.triggers)),
            "scaleHTML": .markup(scale.strip(item)),
        ])
    }

    /// The word of a state that the group's heading does not say already.
    private func stateOfRow(_ item: PathRow) -> Markup? {
        if case .open(let state, _) = item.standing, !item.isPlanned { stateWord(state) } else { nil }
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
                words.say(.sentRound, ["day": shortDay($0)], count: item.round)
            }
            let decision = item.decideBy.map { words.say(.decisionBy, ["day": words.askedDay($0)]) }
            return sentences([promise(item), sent, decision])
        case .atRisk, .blocked:
            return sentences([text(reason), promise(item), overdue])
        case .onTrack, .planned, .approved:
            return sentences([
                promise(item), overdue,
                item.rework.map { words.say($0 == .revisionsAsked ? .rowRevised : .rowWithdrawn) },
            ])
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
        // One move that ended with the delivery says all in one sentence, as no move does.
        let only = item.moves.count == 1 && item.moves[0].to == delivered ? item.moves[0] : nil
        guard item.moves.isEmpty || only != nil else {
            return sentences([promise(item), words.say(.delivered, ["day": shortDay(delivered)])])
        }
        guard late > 0 else { return words.say(.promisedSentAsPromised) }
        let told = words.say(
            .deliveredLate,
            [
                "promised": shortDay(item.firstPromise), "day": shortDay(delivered),
                "days": words.say(.days, count: late),
            ])
        guard let only else { return told }
        return sentences([withCause(told, only.cause, change: only.change), text(only.note)])
    }
}

extension PathRow {
    /// The present promise of a milestone that took over an earlier one with a day of its own.
    fileprivate var dueThatNoMoveTells: Day? {
        guard case .open = standing, let due else { return nil }
        let told = moves.last.map(\.to) ?? firstPromise
        return due == told ? nil : due
    }

    var isPlanned: Bool { if case .open(.planned, _) = standing { true } else { false } }

    /// The day at which its second mark stands: of the delivery, of the end, or of the present promise.
    var lastDay: Day? {
        if case .superseded = standing { return nil }
        return deliveredOn ?? settledOn ?? due
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
