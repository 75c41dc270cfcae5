internal import Publication
internal import Vocabulary

extension PageContext {
    /// What the head and foot of every page of the client's hold; `preview` is what its link says to others.
    func frame(title: String, preview: String) -> Row {
        row([
            "language": .text(words.language),
            "meta": .row(meta(title: title, preview: preview)),
            "styleAddress": .text("\(root)\(assets.style)"),
            "printAddress": .text("\(root)\(assets.print)"),
            "iconAddress": .text("\(root)\(assets.icon)"),
            "accentAddress": .text(assets.accent.map { "\(root)\($0)" }),
            "mastheadHTML": .markup(mastheadLine),
            "asOfHTML": .markup(words.say(.asOf, ["day": words.day(masthead.asOf)])),
            "contact": .text(masthead.contact.text),
            "contactAddress": .text("mailto:\(masthead.contact.text)"),
            "follow": .row(follow),
        ])
    }

    /// What a page of the client's says of itself; on paper it has no link, and so no preview.
    func meta(title: String, preview: String) -> Row {
        PageMeta(
            title: title, description: medium == .site ? preview : nil, studio: masthead.studio,
            picture: assets.preview, root: masthead.address.root, policy: script.policy
        ).row(ledger)
    }

    /// Whose page this is, each name behind its logo.
    private var mastheadLine: Markup {
        words.say(
            .studioForClient,
            [
                "studio": brand(masthead.studio, .strong(.isolated(masthead.studio)), assets.studioLogo, at: root),
                "client": brand(masthead.client, .isolated(masthead.client), assets.clientLogo, at: up),
            ])
    }

    /// A name behind its logo; the name says what the picture shows, so the picture needs no words of its own, but
    /// in a tagged PDF, which has them for every picture.
    private func brand(_ name: String, _ markup: Markup, _ logo: Logo?, at folder: String) -> Markup {
        logo?.brand(markup, at: folder, words: medium == .paper ? name : "") ?? markup
    }

    func clientPage(_ page: ClientPage) -> Row {
        let isSingle = page.projects.count == 1
        let lead = lead(page)
        return row([
            "frame": .row(
                frame(
                    title: words.tell(.pageTitle),
                    preview: page.description ?? words.tell(.pageDescription, ["studio": masthead.studio]))),
            "scriptHTML": .markup(script.markup),
            "lead": .row(lead.map { head($0, withPromise: isSingle, among: page.projects.count) }),
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
    func lead(_ page: ClientPage) -> ProjectPage? {
        guard let ask = page.asks.first else { return page.projects.first }
        return page.projects.first { $0.anchors[0] == ask.projectAnchor } ?? page.projects.first
    }
}
