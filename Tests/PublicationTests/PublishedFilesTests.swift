import Testing

@testable import Publication

/// Which files of a client's folder are published, and what the links of its prose mean.
@Suite struct PublishedFilesTests {
    private let desk = Desk()
        .file("files/logo.png", .png, size: 900).file("files/terms.pdf")
        .file("relaunch/files/guide.pdf", size: 24_000).file("relaunch/files/chart.svg", .svg).file(
            "relaunch/files/photo.jpg", .jpeg
        )
        .file("relaunch/files/forgotten.pdf")
        .with(
            "client.md",
            Desk.client.replacing("contacts", with: "theme: {logo: files/logo.png}\ncontacts")
                + "\nRead [our terms](files/terms.pdf).\n"
        )
        .milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")],
            keys: "deliverables: [{title: Guide, file: files/guide.pdf}]\n\(Desk.closed("2026-03-13"))",
            body: """
                ## What happened
                ![A chart](files/chart.svg) and [the chart](files/chart.svg), see [the plan][plan].

                [plan]: #relaunch.pages
                ## Outcomes
                More in [the pages](02-pages.md), [the guide](01-guide.md), [the update](updates/2026-03-10.md),
                [the web](https://example.org/a?b=c&d) and ![its picture](https://example.org/a?b=c&d), [nowhere](javascript:alert(1)).
                """
        )
        .milestone("02-pages", "Pages", keys: "deliverables: [{title: Guide, file: files/guide.pdf}]")
        .with(
            "relaunch/updates/2026-03-10.md",
            "---\ntitle: Photographs\n---\n## What happened\n![A photograph](files/photo.jpg)\n")

    @Test func eachNamedFileIsPublishedOnceAtEachPlaceAndNoOther() throws {
        let files = try desk.publication().files.map { "\($0.source) → \($0.path) \($0.format.rawValue) \($0.size)" }
        #expect(
            files == [
                "files/logo.png → files/logo.png PNG 900", "files/terms.pdf → files/terms.pdf PDF 1000",
                "relaunch/files/chart.svg → relaunch/files/chart.svg SVG 1000",
                "relaunch/files/photo.jpg → relaunch/files/photo.jpg JPEG 1000",
                "relaunch/files/guide.pdf → relaunch/guide/guide.pdf PDF 24000",
                "relaunch/files/guide.pdf → relaunch/pages/guide.pdf PDF 24000",
            ])
    }

    @Test func linksLeadToPlacesFilesAndSitesOrNowhere() throws {
        let summary = try desk.summary()
        let destinations = [summary.whatHappened, summary.outcomes].map { prose in
            (prose?.destinations ?? [:]).map { "\($0.key) → \(told($0.value))" }.sorted()
        }
        #expect(
            destinations == [
                [
                    "#relaunch.pages → page(anchor: relaunch.pages)",
                    "files/chart.svg → file(path: relaunch/files/chart.svg)",
                ],
                [
                    "01-guide.md → summary(folder: relaunch/guide)", "02-pages.md → page(anchor: relaunch.pages)",
                    "https://example.org/a?b=c&d → web(https://example.org/a?b=c&d)",
                    "updates/2026-03-10.md → page(anchor: relaunch.2026-03-10)",
                ],
            ])
    }

    @Test func theFolderIsSlugAndKey() throws {
        #expect(try desk.publication().folder == "northwind-abcdefghijklmnopqrstuvwxyz")
    }
}
