internal import Publication
internal import Vocabulary

extension PageContext {
    /// One project: its head where the page has several, its news, its path and its story.
    ///
    /// `level` is the level of its headings; the lead's headline stands at the top of the page already.
    func project(_ project: ProjectPage, level: Int, isAlone: Bool, isLead: Bool) -> Row {
        let facts = facts(project)
        let anchor = project.anchors[0]
        return row([
            "anchor": .text(anchor),
            "title": .text(project.title),
            "anchorsHTML": .markup(anchors(project.anchors.dropFirst())),
            "level": .text(String(level)),
            "head": .row(isAlone ? nil : head(project, tellsHeadline: !isLead)),
            "goalHTML": .markup(words.say(.goal, ["goal": .isolated(project.goal)])),
            "introductionHTML": .markup(blocks(project.introduction, below: level)),
            "news": .row(project.news.map { news($0, level: level) }),
            "facts": .rows(facts),
            "hasFacts": .flag(!facts.isEmpty),
            "carriedOver": .rows(project.carriedOver.map(openPoint)),
            "hasCarriedOver": .flag(!project.carriedOver.isEmpty),
            "isEnded": .flag(project.isEnded),
            "path": .row(project.path.isEmpty ? nil : path(project, level: level)),
            "hasStory": .flag(!project.story.isEmpty),
            "months": .rows(story(project.story, level: level + 1)),
        ])
    }

    /// The state, the sentence that it chooses, and what was promised.
    func head(_ project: ProjectPage, withPromise: Bool = true, tellsHeadline: Bool = true, among count: Int = 1) -> Row
    {
        let headline = headline(project.headline)
        return row([
            "title": .text(project.title),
            "amongHTML": .markup(count > 1 ? words.say(.oneOfProjects, count: count) : nil),
            "stateHTML": .markup(stateWord(project.headline)),
            "stateClass": .text(stateClass(project.headline)),
            "headlineHTML": .markup(tellsHeadline ? headline : nil),
            "isLong": .flag(headline.length > PageContext.longHeadline),
            "detailHTML": .markup(tellsHeadline ? detail(project) : nil),
            "progressHTML": .markup(progressStrip(project)),
            "promiseHTML": .markup(withPromise ? sentences([progress(project), end(project)]) : nil),
            "sinceHTML": .markup(
                (withPromise && !project.isEnded ? project.sinceNote : nil).map {
                    words.say(
                        $0.counts.isEmpty ? .sinceNoteNothing : .sinceNote,
                        ["day": shortDay($0.day), "counts": counts($0.counts)])
                }),
        ])
    }

    private func detail(_ project: ProjectPage) -> Markup? {
        let reason = detail(project.headline)
        guard project.headline.state == .blocked, !project.working.isEmpty else {
            return reason.map { sentences([$0]) }
        }
        let work = words.list(
            project.working.map { words.say(.workItem, ["who": name($0.who), "output": .isolated($0.output)]) })
        return sentences([reason, words.say(.detailMeanwhile, ["work": work])])
    }

    /// Beyond how many characters a headline is set smaller.
    static let longHeadline = 90

    func progress(_ project: ProjectPage) -> Markup? {
        if case .starts = project.headline { return nil }
        guard project.progress.total > 0 else { return nil }
        return words.say(
            .progress, ["approved": Markup(text: String(project.progress.approved))], count: project.progress.total)
    }

    /// The promised end and what was recorded of it; never a judgement of our own.
    private func end(_ project: ProjectPage) -> Markup? {
        guard let end = project.end else {
            return project.dateMoves.isEmpty ? nil : words.say(.datesMoved, count: project.dateMoves.count)
        }
        if let last = end.moves.last {
            let moved = words.say(.endMoved, ["from": words.day(end.first), "to": words.day(last.to)])
            return sentences([withCause(moved, last.cause), text(project.isEnded ? nil : last.note)])
        }
        if project.isPaused { return words.say(.endPaused, ["day": words.day(end.current)]) }
        let promise = words.say(.end, ["day": words.day(end.first)])
        if project.isEnded { return promise }
        let moved =
            project.dateMoves.isEmpty
            ? words.say(.endUnchanged)
            : words.say(.datesMovedEndUnchanged, count: project.dateMoves.count)
        return promise + Markup(text: "; ") + moved
    }

    private func news(_ news: News, level: Int) -> Row {
        row([
            "level": .text(String(level)),
            "ofHTML": .markup(words.say(.newsOf, ["title": .isolated(news.title), "day": words.day(news.day)])),
            "whatHappenedHTML": .markup(blocks(news.whatHappened, below: level)),
            "whyItMattersHTML": .markup(blocks(news.whyItMatters, below: level)),
            "whatComesNextHTML": .markup(blocks(news.whatComesNext, below: level)),
            "whatWeNeedHTML": .markup(blocks(news.whatWeNeed, below: level)),
        ])
    }

    // MARK: Facts

    private func facts(_ project: ProjectPage) -> [Row] {
        if project.isEnded { return [] }
        let working = project.working.map(work)
        let risks = project.risks.map(risk)
        let others = project.waitingOnOthers.map(outsideNeed)
        return [
            fact(.nextMove, project.nextMove.map { [nextMove($0)] } ?? [words.say(.nobody)]),
            fact(.workingNow, working.isEmpty ? [words.say(.nobody)] : working),
            fact(.risks, risks.isEmpty ? [words.say(.noRisks)] : risks),
        ] + (others.isEmpty ? [] : [fact(.waitingOnOthers, others)])
            + (project.openChanges.isEmpty ? [] : [fact(.openChanges, project.openChanges.map(openChange))])
            + (project.deciders.isEmpty ? [] : [fact(.deciders, deciders(project.deciders))])
    }

    private func risk(_ risk: Risk) -> Markup {
        let output = Markup.strong(.isolated(risk.output))
        let text = Markup.isolated(risk.text)
        guard let due = risk.due else { return sentences([words.say(.riskOf, ["text": text, "output": output])]) }
        return sentences([words.say(.riskOfPromised, ["text": text, "output": output, "day": shortDay(due)])])
    }

    private func openChange(_ change: OpenChange) -> Markup {
        sentences([
            words.say(
                .openChange,
                ["title": .strong(.isolated(change.title)), "who": name(change.askedBy), "day": shortDay(change.on)]),
            text(change.effect),
        ])
    }

    /// Who decides; on what, only where not one and the same decide on all.
    private func deciders(_ deciders: [Decider]) -> [Markup] {
        deciders.map { decider in
            let who = names(decider.who)
            let channels = words.list(decider.channels.map { .isolated($0) })
            let decides = words.say(
                decider.channels.isEmpty ? .decides : .decidesThrough, ["who": who, "channel": channels],
                count: decider.who.count)
            guard deciders.count > 1 else { return decides }
            return words.say(
                .decidesOn, ["who": decides, "outputs": words.list(decider.outputs.map { .isolated($0) })])
        }
    }

    private func fact(_ label: Label, _ lines: [Markup]) -> Row {
        row([
            "label": .text(words.label(label)),
            "lines": .rows(lines.map { row(["lineHTML": .markup($0)]) }),
        ])
    }

    private func work(_ work: Work) -> Markup {
        let who = name(work.who)
        let output = Markup.isolated(work.output)
        if let rework = work.rework {
            return words.say(
                rework == .revisionsAsked ? .workOnRevisions : .workOnWithdrawn, ["who": who, "output": output])
        }
        guard let due = work.due else { return words.say(.workOn, ["who": who, "output": output]) }
        return words.say(.workOnUntil, ["who": who, "output": output, "day": shortDay(due)])
    }

    private func nextMove(_ move: NextMove) -> Markup {
        let who = name(move.who)
        let sentence: Markup =
            switch move.what {
            case .decision(let output): words.say(.nextDecision, ["who": who, "output": .isolated(output)])
            case .input(let what): words.say(.nextInput, ["who": who, "what": .isolated(what)])
            case .output(let output): words.say(.nextOutput, ["who": who, "output": .isolated(output)])
            case .restart: words.say(.restarts, ["who": who])
            case .text(let text): who + Markup(text: ": ") + .isolated(text)
            }
        guard let day = move.by else { return sentence }
        return sentence + words.say(day < masthead.asOf ? .nextWasDue : .nextBy, ["day": shortDay(day)])
    }

    private func outsideNeed(_ need: OutsideNeed) -> Markup {
        let who = name(need.from)
        let what = Markup.isolated(need.what)
        guard let due = need.due else { return words.say(.outsideNeed, ["who": who, "what": what]) }
        return words.say(.outsideNeedBy, ["who": who, "what": what, "day": shortDay(due)])
    }

    func openPoint(_ point: OpenPoint) -> Row {
        let into = point.into.map { into in
            words.say(.handedInto, ["output": link(point.destination, .isolated(into))])
        }
        return row([
            "lineHTML": .markup(
                sentences([.isolated(point.what), words.say(.handedTo, ["who": name(point.owner)]), into]))
        ])
    }
}
