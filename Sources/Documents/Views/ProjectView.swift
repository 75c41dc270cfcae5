internal import Publication
internal import Vocabulary

extension PageContext {
    /// One project: its head where the page has several, its news, its path and its story.
    ///
    /// `level` is the level of its headings.
    func project(_ project: ProjectPage, level: Int, isAlone: Bool) -> Row {
        let facts = facts(project)
        let anchor = project.anchors[0]
        return row([
            "anchor": .text(anchor),
            "title": .text(project.title),
            "anchorsHTML": .markup(anchors(project.anchors.dropFirst())),
            "level": .text(String(level)),
            "head": .row(isAlone ? nil : head(project)),
            "goalHTML": .markup(words.say(.goal, ["goal": .isolated(project.goal)])),
            "introductionHTML": .markup(blocks(project.introduction, below: level)),
            "news": .row(project.news.map { news($0, level: level) }),
            "facts": .rows(facts),
            "hasFacts": .flag(!facts.isEmpty),
            "carriedOver": .rows(project.carriedOver.map(openPoint)),
            "hasCarriedOver": .flag(!project.carriedOver.isEmpty),
            "path": .row(project.path.isEmpty ? nil : path(project, level: level)),
            "months": .rows(story(project.story, level: level + 1)),
        ])
    }

    /// The state, the sentence that it chooses, and what was promised.
    func head(_ project: ProjectPage, withPromise: Bool = true) -> Row {
        let headline = headline(project.headline)
        return row([
            "title": .text(project.title),
            "anchor": .text(project.anchors[0]),
            "stateHTML": .markup(stateWord(project.headline)),
            "stateClass": .text(stateClass(project.headline.state)),
            "headlineHTML": .markup(headline),
            "isLong": .flag(headline.html.count > PageContext.longHeadline),
            "detailHTML": .markup(detail(project.headline).map { sentences([$0]) }),
            "promiseHTML": .markup(withPromise ? sentences([progress(project), end(project)]) : nil),
            "sinceHTML": .markup(
                (withPromise ? project.sinceNote : nil).map {
                    words.say(.sinceNote, ["day": shortDay($0.day), "counts": counts($0.counts)])
                }),
        ])
    }

    /// From how many characters on, tags included, a headline is set smaller.
    private static let longHeadline = 130

    private func progress(_ project: ProjectPage) -> Markup? {
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
        let isEnded = if case .ended = project.headline { true } else { false }
        if let last = end.moves.last {
            let moved = words.say(
                .endMoved, ["from": words.day(end.first), "to": words.day(last.to), "cause": cause(last.cause)])
            return withNote(moved, isEnded ? nil : last.note)
        }
        let promise = words.say(.end, ["day": words.day(end.first)])
        if isEnded { return promise }
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
        if case .ended = project.headline { return [] }
        let working = project.working.map(work)
        let risks = project.risks.map { risk in
            words.say(.riskOf, ["text": .isolated(risk.text), "output": .isolated(risk.output)])
        }
        let others = project.waitingOnOthers.map(outsideNeed)
        return [
            fact("nextMove", project.nextMove.map { [nextMove($0)] } ?? [words.say(.nobody)]),
            fact("workingNow", working.isEmpty ? [words.say(.nobody)] : working),
            fact("risks", risks.isEmpty ? [words.say(.noRisks)] : risks),
        ] + (others.isEmpty ? [] : [fact("waitingOnOthers", others)])
    }

    private func fact(_ label: String, _ lines: [Markup]) -> Row {
        row([
            "label": .text(words.label(label)),
            "lines": .rows(lines.map { row(["lineHTML": .markup($0)]) }),
        ])
    }

    private func work(_ work: Work) -> Markup {
        let who = name(work.who)
        let output = Markup.isolated(work.output)
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
        return move.by.map { sentence + words.say(.nextBy, ["day": shortDay($0)]) } ?? sentence
    }

    private func outsideNeed(_ need: OutsideNeed) -> Markup {
        let who = name(need.from)
        let what = Markup.isolated(need.what)
        guard let due = need.due else { return words.say(.outsideNeed, ["who": who, "what": what]) }
        return words.say(.outsideNeedBy, ["who": who, "what": what, "day": shortDay(due)])
    }

    func openPoint(_ point: OpenPoint) -> Row {
        let into = point.into.map { into -> Markup in
            let label = Markup.isolated(into)
            return words.say(.handedInto, ["output": point.destination.map { .link(address($0), label) } ?? label])
        }
        return row([
            "lineHTML": .markup(
                sentences([.isolated(point.what), words.say(.handedTo, ["who": name(point.owner)]), into]))
        ])
    }
}
