import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// What a link to a page shows to people who are not its readers.
@Suite struct PreviewTests {
    private let writer: SiteWriter
    private let picture: String

    init() throws {
        writer = try SiteWriter(.embedded)
        picture = try #require(writer.assets(with: []).first { $0.path.hasPrefix("preview-") }).path
    }

    /// The tags of a preview, each as `name: content`, in their order.
    private func preview(_ html: String?) throws -> [String] {
        HTMLPage(try #require(html)).tags.compactMap { tag in
            guard let name = tag.attributes["property"] ?? tag.attributes["name"],
                let content = tag.attributes["content"],
                ["og:", "twitter:"].contains(where: name.hasPrefix)
            else { return nil }
            return "\(name): \(content)"
        }
    }

    private func tags(
        _ title: String, _ description: String, studio: String = "Lighthouse Studio",
        site: String = "https://pages.lighthouse.example/", locale: String = "en_GB",
        alt: String = "A path with milestones"
    ) -> [String] {
        [
            "og:type: website", "og:locale: \(locale)", "og:site_name: \(studio)", "og:title: \(title)",
            "og:description: \(description)", "og:image: \(site)assets/\(picture)", "og:image:type: image/png",
            "og:image:width: 1200", "og:image:height: 630", "og:image:alt: \(alt)",
            "twitter:card: summary_large_image",
        ]
    }

    private static let summary =
        "A page from Lighthouse Studio: what was promised, what was delivered and what comes next."

    @Test func aPreviewSaysWhoSendsItAndNothingOfTheClientOrTheWork() throws {
        let files = try Situations.busy.site(writer)
        #expect(
            try preview(files["client/index.html"])
                == tags(
                    "Project progress",
                    "A page from Lighthouse Studio: where the work stands, what comes next and what is wanted."))
        #expect(
            try preview(files["client/relaunch/audit/index.html"]) == tags("Milestone summary", Self.summary))
        // A crawler that stays at a former address sees what it would see at the present one.
        #expect(
            try preview(files["client/site/capacity/index.html"]) == tags("Milestone summary", Self.summary))
    }

    @Test func aDescriptionIsShownAsItWasWritten() throws {
        let desk = Desk().with(
            "client.md", Desk.client.replacing("contacts", with: "description: 'A & \"B\"'\ncontacts")
        )
        .milestone(
            "01-audit", "Audit", log: Situations.approved("2026-03-05", "2026-03-06"),
            keys: "description: What <we> found\naliases: [old]\n\(Desk.closed("2026-03-06"))")
        let files = try desk.site(writer)
        #expect(try preview(files["client/index.html"]) == tags("Project progress", "A & \"B\""))
        #expect(
            try preview(files["client/relaunch/audit/index.html"]) == tags("Milestone summary", "What <we> found"))
        #expect(
            try preview(files["client/relaunch/old/index.html"]) == tags("Milestone summary", "What <we> found"))
    }

    @Test func aPreviewSpeaksTheLanguageOfThePage() throws {
        let desk = Desk().with("client.md", Desk.client.replacing("contacts", with: "locale: de\ncontacts"))
        #expect(
            try preview(desk.site(writer)["client/index.html"])
                == tags(
                    "Projektfortschritt",
                    "Eine Seite von Lighthouse Studio: wo die Arbeit steht, was als Nächstes kommt und was gebraucht wird.",
                    locale: "de_DE", alt: "Ein Weg mit Meilensteinen"))
    }

    @Test func theRootNamesTheStudioAlone() throws {
        let root = SiteRoot(
            studio: "Lighthouse & Co", url: try #require(WebAddress("https://pages.example/früh")),
            contact: try #require(EmailAddress("hello@lighthouse.example")), language: .english)
        let documents = try writer.sharedDocuments(root)
        let site = "https://pages.example/fr%C3%BCh/"
        #expect(
            try preview(documents[0].text)
                == tags(
                    "Project progress", "Progress pages are private. Please use the link that you were sent.",
                    studio: "Lighthouse & Co", site: site))
        #expect(
            try preview(documents[1].text)
                == tags(
                    "Nothing is here",
                    "Please check the link that you were sent. If it no longer works, ask for a new one.",
                    studio: "Lighthouse & Co", site: site))
    }

    /// No link leads to a sheet of paper, and a file that is handed on holds no address of the site.
    @Test func aDocumentOnPaperHasNoPreview() throws {
        let publication = try Situations.busy.publication()
        let summary = try #require(publication.summaries.first)
        let printed = try writer.printed(summary, on: .a4, files: [], logoSize: nil, contents: { _ in [] })
        let html = try #require(printed.documents.first { $0.path.hasSuffix(".html") }).text
        #expect(try preview(html) == [])
        #expect(!html.contains("pages.lighthouse.example"))
    }

    @Test func aPictureThatIsNoPNGIsRefused() {
        let theme = Theme.embedded.overridden(by: ["assets/preview.png": Array("GIF89a".utf8)])
        let fault = #expect(throws: ThemeFault.self) { _ = try SiteWriter(theme) }
        #expect(fault?.file == "assets/preview.png")
        #expect(fault?.reason.hasPrefix("the picture ") == true)
    }
}
