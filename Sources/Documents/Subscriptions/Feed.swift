internal import Publication
internal import Vocabulary

/// The news of one client in words, the newest first: what every format of feeds writes down.
struct Feed {
    /// As `urn:uuid:…`.
    let id: String
    let title: String
    let author: String
    let language: String
    /// The day of the newest event, so that the bytes change only when something has happened.
    let updated: Day
    /// The whole addresses of the page and of the feeds themselves.
    let page: String
    let atom: String
    let json: String
    let entries: [FeedEntry]
}

/// One event as a feed tells it.
struct FeedEntry {
    /// As `urn:uuid:…`.
    let id: String
    /// The whole address of the event's exact place.
    let address: String
    let title: String
    let published: Day
    /// Later than `published` where the closing of a milestone was added.
    let updated: Day
    /// The permanent anchor and the title of the project.
    let project: (anchor: String, title: String)
    /// The event in a few words, where its title does not tell all.
    let summary: String?
    /// The event with its documents and prose, where it has some.
    let content: Markup?
}

extension PageContext {
    func feed(of publication: ClientPublication, _ ids: PermanentIDs) -> Feed {
        let projects = publication.page.projects
        let told = projects.indices.flatMap { index in
            projects[index].story.flatMap(\.entries).map { (project: index, entry: $0) }
        }
        // Projects and entries are large, so their places are put in order.
        let days = told.map(\.entry.day)
        let newestFirst = days.indices.sorted { (days[$1], $0) < (days[$0], $1) }
        let summaries = Dictionary(
            publication.summaries.map { (Destination.summary(folder: $0.folder), $0) }, uniquingKeysWith: { $1 })
        let entries = newestFirst.map { index in
            let entry = told[index].entry
            return feedEntry(
                entry, of: projects[told[index].project], closing: entry.summary.flatMap { summaries[$0] }, ids)
        }
        return Feed(
            id: "urn:uuid:\(ids.uuid("feed"))", title: subscriptionTitle, author: masthead.studio,
            language: words.language,
            updated: entries.map(\.updated).max() ?? beginning(of: projects),
            page: wholeAddress(.page(anchor: nil)), atom: wholeAddress(.file(path: SubscriptionFile.atom)),
            json: wholeAddress(.file(path: SubscriptionFile.json)), entries: entries)
    }

    /// A day that stays the same until something happens: the first start, or none in particular without a project.
    private func beginning(of projects: [ProjectPage]) -> Day {
        projects.map(\.start).min() ?? Day(number: 0)
    }

    private func feedEntry(
        _ entry: StoryEntry, of project: ProjectPage, closing: PhaseSummary?, _ ids: PermanentIDs
    ) -> FeedEntry {
        let telling = feedTelling(of: entry)
        let subject = telling.subject?.text ?? entry.subject ?? project.title
        let sentence = sentences([telling.text])
        return FeedEntry(
            id: "urn:uuid:\(ids.uuid(entry.name))", address: wholeAddress(entry.place),
            title: words.tell(.feedTitle, ["event": telling.kind.text, "subject": subject]),
            published: entry.day, updated: max(entry.day, entry.toldAgainOn ?? entry.day),
            project: (project.anchors[0], project.title),
            summary: sentence.isEmpty ? nil : sentence.text, content: content(telling, sentence, closing))
    }

    /// As the page tells it, but that a title stands alone, without the day beside it.
    private func feedTelling(of entry: StoryEntry) -> Telling {
        guard case .closed(let outcome, let next) = entry.event else { return telling(of: entry) }
        return Telling(
            kind: words.say(.groupClosed),
            text: sentences([
                words.say(.rowClosed, ["day": words.day(entry.day), "outcome": self.outcome(outcome)]),
                next.map { words.say(.nextIs, ["what": .isolated($0)]) },
            ]))
    }

    /// What an entry holds besides its sentence: documents, prose and, where it closes a milestone, its summary.
    private func content(_ telling: Telling, _ sentence: Markup, _ closing: PhaseSummary?) -> Markup? {
        let summary = closing.map {
            link(.summary(folder: $0.folder), words.say(.summaryOf, ["output": .isolated($0.output)]))
        }
        let documents = Markup.joined((telling.documents + [summary]).compactMap { $0 }, by: Markup(text: " · "))
        let parts = (telling.parts + telling.folded + passages(of: closing)).compactMap { label, prose in
            prose.map { heading(label) + ProseRenderer(address: address).blocks($0, below: 3) }
        }
        guard !documents.isEmpty || !parts.isEmpty else { return nil }
        return paragraph(sentence) + paragraph(documents) + Markup.joined(parts, by: Markup())
    }

    private func passages(of summary: PhaseSummary?) -> [(label: Label?, prose: PublishedProse?)] {
        guard let summary else { return [] }
        return [
            (.outcomes, summary.outcomes), (.whatHappened, summary.whatHappened),
            (.whyItMatters, summary.whyItMatters), (.whatComesNext, summary.whatComesNext),
        ]
    }

    private func heading(_ label: Label?) -> Markup {
        guard let label else { return Markup() }
        return Markup(trusted: "<h3>") + Markup(text: words.label(label)) + Markup(trusted: "</h3>\n")
    }

    private func paragraph(_ content: Markup) -> Markup {
        content.isEmpty ? content : Markup(trusted: "<p>") + content + Markup(trusted: "</p>\n")
    }
}

extension Day {
    /// Noon of the day in UTC, for formats that want a time (RFC 3339).
    var noon: String { "\(self)T12:00:00Z" }
}
