package import Publication
package import Vocabulary

/// Turns publications into the files of a site, with one theme.
package struct SiteWriter: Sendable {
    private let interfaces: [InterfaceLanguage: Interface]
    private let style: Document
    private let icon: Document
    private let print: Document
    private let preview: PreviewPicture
    private let script: PageScript
    let proofStyle: ProofStyle
    /// The studio's logo; all clients see the same, so its address tells nothing of any of them.
    private let logo: (document: Document, size: PictureSize?)?

    /// What the pages of one language are made with.
    struct Interface {
        let words: Phrasebook
        let templates: Templates
    }

    /// Reads a theme; throws with the file and the reason where it is not sound.
    package init(_ theme: Theme, logo: Picture? = nil) throws(ThemeFault) {
        style = try SiteWriter.asset("assets/style.css", of: theme)
        icon = try SiteWriter.asset("assets/icon.svg", of: theme)
        print = try SiteWriter.asset("assets/print.css", of: theme)
        preview = try PreviewPicture(theme)
        script = try PageScript(theme)
        proofStyle = try ProofStyle(theme)
        self.logo = logo.map { (ContentHash.document($0.name, $0.bytes), $0.size) }
        interfaces = try SiteWriter.interfaces(of: theme)
    }

    /// The files of one client's folder, and the style sheet that they share with clients of the same accent.
    ///
    /// `contents` reads a published file of the client's; `logoSize` is that of the client's own logo.
    package func documents(
        for publication: ClientPublication, logoSize: PictureSize? = nil,
        contents: @escaping @Sendable (PublishedFile) throws -> [UInt8]
    ) throws(ThemeFault) -> ClientDocuments {
        let masthead = publication.page.masthead
        let accentSheet = masthead.accent.map(SiteWriter.accentSheet)
        let names = assetNames(for: masthead, accentSheet, logoSize)
        let here = context(masthead, depth: 0, names)
        var documents = [
            try clientPage(publication.page, here), StatusFile(publication.page, here).document,
            Badge(publication.page, here).document,
        ]
        for summary in publication.summaries {
            documents.append(try summaryPage(summary, names))
        }
        for redirect in publication.redirects {
            guard let summary = publication.summaries.first(where: { $0.folder == redirect.to }) else {
                preconditionFailure("a redirect leads to a summary of the same client's")
            }
            documents.append(try redirectPage(from: redirect.from, to: summary, names))
        }
        documents += context(masthead, depth: 0, names, medium: .feed).subscriptions(of: publication)
        documents += publication.files.map { file in
            Document(path: file.path, contents: .read { try contents(file) })
        }
        return ClientDocuments(folder: documents, accentSheet: accentSheet)
    }

    /// The files of the site's `assets/`, with the accents of the clients in it; paths are below it.
    package func assets(with accentSheets: [Document]) -> [Document] {
        let sheets = Dictionary(accentSheets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return [style, print, icon, preview.document] + [logo?.document].compactMap(\.self)
            + sheets.values.sorted { $0.path < $1.path }
    }

    // MARK: Pages

    private func clientPage(_ page: ClientPage, _ context: PageContext) throws(ThemeFault) -> Document {
        try render("pages/client", context.clientPage(page), context, at: "index.html")
    }

    private func summaryPage(_ summary: PhaseSummary, _ names: AssetNames) throws(ThemeFault) -> Document {
        let context = context(summary.masthead, depth: 2, names)
        return try render("pages/summary", context.summary(summary), context, at: "\(summary.folder)/index.html")
    }

    private func redirectPage(
        from folder: String, to summary: PhaseSummary, _ names: AssetNames
    ) throws(ThemeFault) -> Document {
        let context = context(summary.masthead, depth: 2, names)
        return try render("pages/redirect", context.redirect(to: summary), context, at: "\(folder)/index.html")
    }

    /// One phase summary as a document of its own, with only those of the client's `files` that its page shows.
    ///
    /// `contents` reads a published file of the client's.
    package func printed(
        _ summary: PhaseSummary, on size: PaperSize, files: [PublishedFile], logoSize: PictureSize?,
        contents: @escaping @Sendable (PublishedFile) throws -> [UInt8]
    ) throws(ThemeFault) -> PrintedSummary {
        let accent = summary.masthead.accent.map(SiteWriter.accentSheet)
        let sheet = sizedSheet(size)
        var names = assetNames(for: summary.masthead, accent, logoSize)
        names.print = "assets/\(sheet.path)"
        let context = context(summary.masthead, depth: 2, names, medium: .paper)
        let row = context.summary(summary)
        let templates = interface(summary.masthead.language).templates
        let html = try templates.render("pages/summary", row, ledger: context.ledger)
        return PrintedSummary(
            html: html, summary, assets: [sheet] + [accent, logo?.document].compactMap(\.self),
            pictures: files.filter { file in
                file.format.isImage && html.contains("\"\(Markup.escaped(context.address(.file(path: file.path))))\"")
            }, contents: contents)
    }

    /// The style sheet for paper, with the size of the sheets.
    private func sizedSheet(_ size: PaperSize) -> Document {
        ContentHash.document("print.css", print.madeBytes + Array(size.rule.utf8))
    }

    private func context(
        _ masthead: Masthead, depth: Int, _ names: AssetNames, medium: Medium = .site
    ) -> PageContext {
        PageContext(
            masthead, words: interface(masthead.language).words, depth: depth, assets: names, script: script,
            medium: medium)
    }

    private func assetNames(for masthead: Masthead, _ accentSheet: Document?, _ logoSize: PictureSize?) -> AssetNames {
        AssetNames(
            style: "assets/\(style.path)", print: "assets/\(print.path)", icon: "assets/\(icon.path)",
            preview: preview,
            accent: accentSheet.map { "assets/\($0.path)" },
            studioLogo: studioLogo,
            clientLogo: masthead.logo.map { Logo(path: $0.path, size: logoSize) })
    }

    private var studioLogo: Logo? {
        logo.map { Logo(path: "assets/\($0.document.path)", size: $0.size) }
    }

    func interface(_ language: InterfaceLanguage) -> Interface {
        guard let interface = interfaces[language] ?? interfaces[.english] else {
            preconditionFailure("a theme without English words is refused when it is read")
        }
        return interface
    }

    private func render(
        _ template: String, _ row: Row, _ context: PageContext, at path: String
    ) throws(ThemeFault) -> Document {
        let templates = interface(context.masthead.language).templates
        return Document(path: path, text: try templates.render(template, row, ledger: context.ledger))
    }

    // MARK: The root of the site

    /// What stands beside the clients' folders; it names no client and holds no key.
    package func sharedDocuments(_ root: SiteRoot) throws(ThemeFault) -> [Document] {
        let interface = interface(root.language)
        let words = interface.words
        let studio = Markup.isolated(root.studio)
        func page(_ path: String, title: String, text: String) throws(ThemeFault) -> Document {
            let ledger = Ledger()
            let meta = PageMeta(
                title: title, description: text, studio: root.studio, picture: preview, root: root.address,
                policy: script.policy)
            let row = Row(
                ledger,
                [
                    "language": .text(words.language), "meta": .row(meta.row(ledger)),
                    "brandHTML": .markup(studioLogo?.brand(studio, at: root.basePath) ?? studio),
                    "title": .text(title), "text": .text(text),
                    "contact": .text(root.contact.text),
                    "contactAddress": .text("mailto:\(root.contact.text)"),
                    // The page for what is missing is shown at any depth, so it names its style sheet from the root.
                    "styleAddress": .text("\(root.basePath)assets/\(style.path)"),
                    "iconAddress": .text("\(root.basePath)assets/\(icon.path)"),
                ])
            return Document(path: path, text: try interface.templates.render("pages/root", row, ledger: ledger))
        }
        return [
            try page("index.html", title: words.tell(.pageTitle), text: words.label(.rootText)),
            try page("404.html", title: words.label(.notFoundTitle), text: words.label(.notFoundText)),
        ] + SharedFiles.documents(script.policy, proof: proofStyle)
    }

    /// The style sheet of an accent colour.
    static func accentSheet(_ colour: Colour) -> Document {
        ContentHash.document("accent.css", Array(Accent(colour).styleSheet.utf8))
    }

    // MARK: Reading a theme

    private static func asset(_ path: String, of theme: Theme) throws(ThemeFault) -> Document {
        guard let bytes = theme.files[path] else { throw ThemeFault("the file is missing", in: path) }
        return ContentHash.document(String(path.drop { $0 != "/" }.dropFirst()), bytes)
    }

    private static func interfaces(of theme: Theme) throws(ThemeFault) -> [InterfaceLanguage: Interface] {
        var interfaces: [InterfaceLanguage: Interface] = [:]
        for (language, words) in try Phrasebook.all(of: theme) {
            interfaces[language] = Interface(words: words, templates: try Templates(theme, labels: words))
        }
        return interfaces
    }
}

/// What is made of one client.
package struct ClientDocuments: Sendable {
    /// Paths are below the client's folder.
    package let folder: [Document]
    /// The path is below the site's `assets/`.
    package let accentSheet: Document?
}

/// What the pages at the root of a site say of themselves.
package struct SiteRoot: Sendable {
    package let studio: String
    package let contact: EmailAddress
    package let language: InterfaceLanguage
    /// Where the site is served, with a slash at the end.
    package let address: String
    /// The path at which the site is served, with a slash at both ends.
    package let basePath: String

    package init(studio: String, url: WebAddress, contact: EmailAddress, language: InterfaceLanguage) {
        self.studio = studio
        self.contact = contact
        self.language = language
        address = SiteAddress.root(of: url)
        basePath = url.path.hasSuffix("/") ? url.path : url.path + "/"
    }
}
