internal import Publication
internal import Vocabulary

extension PageContext {
    /// What the head of every page of the client's holds.
    func frame(title: Markup) -> Row {
        row([
            "language": .text(words.language),
            "policy": .text(script.policy.text),
            "titleHTML": .markup(title),
            "descriptionHTML": .markup(words.say(.pageDescription)),
            "styleAddress": .text("\(root)\(assets.style)"),
            "printAddress": .text("\(root)\(assets.print)"),
            "iconAddress": .text("\(root)\(assets.icon)"),
            "accentAddress": .text(assets.accent.map { "\(root)\($0)" }),
            "logoAddress": .text(masthead.logo.map { "\(up)\($0.path)" }),
            "studio": .text(masthead.studio),
            "client": .text(masthead.client),
            "mastheadHTML": .markup(
                words.say(
                    .studioForClient,
                    ["studio": .strong(.isolated(masthead.studio)), "client": .isolated(masthead.client)])),
            "asOfHTML": .markup(words.say(.asOf, ["day": words.day(masthead.asOf)])),
            "contact": .text(masthead.contact.text),
            "contactAddress": .text("mailto:\(masthead.contact.text)"),
        ])
    }

    func clientPage(_ page: ClientPage) -> Row {
        let isSingle = page.projects.count == 1
        let lead = lead(page)
        return row([
            "frame": .row(frame(title: words.say(.pageTitle))),
            "scriptHTML": .markup(script.markup),
            "lead": .row(lead.map { head($0, withPromise: isSingle, among: page.projects.count) }),

            "isSingle": .flag(isSingle),
            "hasSeveral": .flag(page.projects.count > 1),
            "overview": .rows(isSingle ? [] : page.projects.map(overview)),
            "welcomeHTML": .markup(blocks(page.welcome)),
            "asks": .row(asks(page.asks, labelled: !isSingle)),
            "projects": .rows(
                page.projects.map { item in
                    project(
                        item, level: isSingle ? 2 : 3, isAlone: isSingle,
                        isLead: item.anchors[0] == lead?.anchors[0])
                }),
        ])
    }

    private func overview(_ project: ProjectPage) -> Row {
        row([
            "title": .text(project.title),
            "anchor": .text(project.anchors[0]),
            "stateHTML": .markup(stateWord(project.headline)),
            "stateClass": .text(stateClass(project.headline)),
            "headlineHTML": .markup(headline(project.headline)),
            "progressHTML": .markup(progress(project).map { sentences([$0]) }),
        ])
    }

    /// The project whose state heads the page: the one that wants something first, else the first.
    private func lead(_ page: ClientPage) -> ProjectPage? {
        guard let ask = page.asks.first else { return page.projects.first }
        return page.projects.first { $0.anchors[0] == ask.projectAnchor } ?? page.projects.first
    }
}
