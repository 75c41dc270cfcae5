package import Publication

/// The three files that a proof asset is shown and kept as.
package struct ProofDocuments: Sendable {
    /// `index.html`, one file that needs no other.
    package let page: Document
    /// `proof.md`, every word of the page in plain Markdown.
    package let markdown: Document
    /// `proof.json`, the same for programs.
    package let data: Document

    /// All three, of which an archive is made.
    package var files: [Document] { [page, markdown, data] }

    /// The style sheet of the theme that this program carries, exactly as it stands in a page.
    ///
    /// It is the same for every client, so that it tells nothing of any of them. A page in a style of the studio's own
    /// does not hold it.
    package static let builtInStyle = builtIn.markup.html

    /// The Content-Security-Policy of such a page, as it stands there; it names the style sheet by its digest.
    package static let builtInPolicy = Markup.escaped(builtIn.policy)

    private static let builtIn: ProofStyle = {
        guard let style = try? ProofStyle(.embedded) else { preconditionFailure("the embedded style is refused") }
        return style
    }()
}

extension SiteWriter {
    /// The documents of a proof asset, in the look of the theme and in the language of the asset.
    package func proof(_ asset: ProofAsset) throws(ThemeFault) -> ProofDocuments {
        let interface = interface(asset.language)
        let study = CaseStudy(asset, words: interface.words)
        let page = CaseStudyPage(
            study: study, language: interface.words.language, style: proofStyle, ledger: Ledger())
        let html = try interface.templates.render("proof/page", page.row, ledger: page.ledger)
        return ProofDocuments(
            page: Document(path: "index.html", text: html),
            markdown: Document(path: "proof.md", text: CaseStudyMarkdown(study).text),
            data: ProofFile(asset).document)
    }
}
