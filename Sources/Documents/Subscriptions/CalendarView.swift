internal import Publication
internal import Vocabulary

extension PageContext {
    func calendar(of publication: ClientPublication, _ ids: PermanentIDs) -> CalendarFile {
        CalendarFile(
            name: subscriptionTitle, page: wholeAddress(.page(anchor: nil)),
            events: publication.plannedDays.map { calendarEvent($0, ids) })
    }

    private func calendarEvent(_ planned: PlannedDay, _ ids: PermanentIDs) -> CalendarEvent {
        let telling = telling(of: planned)
        let address = wholeAddress(planned.place)
        // Some programs show the description alone, so the address stands in it as well.
        let lines = [planned.project] + telling.lines.map { sentences([$0]).text } + [address]
        return CalendarEvent(
            id: ids.uuid(planned.name), day: planned.day, recordedOn: planned.recordedOn, moves: planned.moves,
            summary: Markup.joined([telling.what, telling.end].compactMap { $0 }, by: Markup(text: " · ")).text,
            description: lines.joined(separator: "\n"), address: address)
    }

    /// A day in words.
    private struct DayTelling {
        var what: Markup
        /// What became of it.
        var end: Markup?
        var lines: [Markup] = []
    }

    private func telling(of planned: PlannedDay) -> DayTelling {
        switch planned.kind {
        case .promise(let output, let first, let met):
            DayTelling(
                what: words.say(.calendarPromise, ["output": .isolated(output)]), end: met.map(end),
                lines: firstPromise(first, of: planned))
        case .decision(let output, let question, let who, let answer):
            DayTelling(
                what: words.say(.calendarDecision, ["output": .isolated(output)]), end: answer.map(end),
                lines: [text(question), answer == nil ? decides(who) : nil].compactMap { $0 })
        case .input(let what, let from, let neededFor):
            DayTelling(
                what: words.say(.headlineNeeded, ["what": .isolated(what)]),
                lines: [
                    words.say(.askFrom, ["who": name(from)]), words.say(.askNeededFor, ["what": .isolated(neededFor)]),
                ])
        case .end(let first, let endedOn):
            DayTelling(
                what: words.say(.calendarEnd, ["project": .isolated(planned.project)]),
                end: endedOn.map { words.say(.headlineEnded, ["day": words.day($0)]) },
                lines: firstPromise(first, of: planned))
        case .start:
            DayTelling(what: words.say(.calendarStart, ["project": .isolated(planned.project)]))
        }
    }

    private func decides(_ who: [String]) -> Markup? {
        who.isEmpty ? nil : words.say(.decides, ["who": names(who)], count: who.count)
    }

    /// What was promised first, where that is no longer the day.
    private func firstPromise(_ first: Day, of planned: PlannedDay) -> [Markup] {
        first == planned.day ? [] : [words.say(.planPromise, ["day": words.day(first)])]
    }

    private func end(_ met: PromiseEnd) -> Markup {
        switch met {
        case .delivered(let day): words.say(.delivered, ["day": words.day(day)])
        case .closed(let outcome, let day): closed(outcome, day)
        }
    }

    private func end(_ answer: DecisionEnd) -> Markup {
        switch answer {
        case .approved(let day): words.say(.approvedOn, ["day": words.day(day)])
        case .revisionsAsked(let day): words.say(.calendarRevisions, ["day": words.day(day)])
        case .withdrawn: words.say(.rowWithdrawn)
        case .closed(let outcome, let day): closed(outcome, day)
        }
    }

    private func closed(_ outcome: Outcome, _ day: Day) -> Markup {
        words.say(.rowClosed, ["day": words.day(day), "outcome": self.outcome(outcome)])
    }
}
