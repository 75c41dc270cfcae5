import Foundation
import Testing

/// The logos of the studio and of a client stand beside their names, and one that cannot be shown stops the build.
@Suite struct LogoTests {
    let folder = TemporaryFolder()

    private static let pictures = Checkout.path(of: "Tests/DocumentsTests/Fixtures/images")

    /// Content with a logo in the settings and another in `client.md`, both in `files/`.
    private func writeLogos(studio: String? = "files/meta.png", client: String? = "files/drawing.svg") throws {
        try folder.writeContent()
        for (name, path) in [("meta.png", "files"), ("drawing.svg", "aster/files"), ("drawing.svg", "files")] {
            try folder.copy("\(Self.pictures)/\(name)", to: "Content/\(path)/\(name)")
        }
        try folder.copy("\(Self.pictures)/script.svg", to: "Content/aster/files/script.svg")
        for place in ["files", "aster/files"] {
            try folder.write("%PDF-1.7\n", to: "Content/\(place)/logo.pdf")
            try folder.write("a logo, one day\n", to: "Content/\(place)/text.png")
            try folder.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", to: "Content/\(place)/run.svg")
            try folder.makeFolder("Content/\(place)/folder.png")
            try folder.link("Content/\(place)/link.png", to: "meta.png")
        }
        if let studio {
            try folder.write(Sample.settings + "theme: {logo: \(studio)}\n", to: "Content/milepost.yml")
        }
        if let client {
            let record = Sample.client(more: "theme: {logo: \(client)}\n")
            try folder.write(record, to: "Content/aster/client.md")
        }
    }

    private func page(_ path: String = "index.html") throws -> String {
        try folder.text(of: "Site/\(Sample.asterFolder)/\(path)")
    }

    // MARK: Shown

    @Test func bothLogosStandBesideTheirNamesWithoutMetadata() throws {
        try writeLogos()
        try folder.build()
        let assets = try folder.names(in: "Site/assets")
        let logo = try #require(assets.first { $0.hasPrefix("meta-") })
        let line = """
            <p><span class="brand"><img src="../assets/\(logo)" alt="" width="37" height="28"> <b><bdi>Quill Studio</bdi></b></span> \
            for <span class="brand"><img src="files/drawing.svg" alt="" width="37" height="28"> <bdi>Aster Bakery</bdi></span></p>
            """
        let page = try page()
        #expect(page.contains(line), "\(page)")
        #expect(assets.filter { $0.hasSuffix(".png") && !$0.hasPrefix("preview-") } == [logo])
        let published = try Data(contentsOf: URL(filePath: folder["Site/assets/\(logo)"]))
        #expect(try published == Data(contentsOf: URL(filePath: "\(Self.pictures)/clean.png")))
        #expect(folder.exists("Site/\(Sample.asterFolder)/files/drawing.svg"))
    }

    @Test func aPictureWhoseSizeIsNotAtItsFrontHasAHeightAlone() throws {
        try folder.writeContent()
        try folder.copy("\(Self.pictures)/turned.jpg", to: "Content/files/our logo.jpg")
        try folder.write(Sample.settings + "theme: {logo: files/our logo.jpg}\n", to: "Content/milepost.yml")
        try folder.build()
        let page = try page()
        #expect(page.contains(/<img src="..\/assets\/our%20logo-[0-9a-f]{16}.jpg" alt="" height="28">/))
    }

    @Test func oneClientsLogoStandsOnItsOwnPagesOnly() throws {
        try writeLogos()
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(1)))
        try folder.build()
        let bell = try folder.text(of: "Site/bell-\(Sample.key(1))/index.html")
        #expect(bell.components(separatedBy: "<img ").count == 2)
        #expect(!bell.contains("drawing.svg"))
        #expect(try folder.names(in: "Site").filter { $0.hasPrefix("files") } == [])
    }

    @Test func theFolderOfTheStudiosFilesIsNoClientAndIsReadForTheLogoAlone() throws {
        try writeLogos(studio: nil, client: nil)
        let run = try folder.build()
        #expect(run.output.hasPrefix("Built 1 client,"))
        #expect(try folder.names(in: "Site/assets").filter { $0.hasPrefix("meta-") } == [])
        try folder.write(Sample.client(key: Sample.key(1)), to: "Content/files/client.md")
        let refused = try folder.milepost("build")
        #expect(
            refused
                == .refused(
                    "Content/files/client.md: error: the folder “files” holds the studio's own files and is no client; rename it [syntax]"
                ))
    }

    /// A record there would be published as it is, with the key in it.
    @Test func theFolderOfStaticFilesIsNoClientEither() throws {
        try writeLogos(studio: nil, client: nil)
        try folder.write(Sample.client(key: Sample.key(1)), to: "Content/static/client.md")
        let refused = try folder.milepost("build")
        #expect(
            refused
                == .refused(
                    "Content/static/client.md: error: the folder “static” holds the studio's own files and is no client; rename it [syntax]"
                ))
    }

    // MARK: Refused

    private static let formats = "save it as PNG, JPEG, GIF, WebP or SVG, with the ending that belongs to it"

    /// Paths below the folder of the record, with what is said of each; PLACE is that folder.
    private static let faults: [(path: String, fault: String)] = [
        ("files/our-mark.webp", "no file “files/our-mark.webp” is in the folder PLACE; put it there, or mend the path"),
        ("files/drawin.svg", "no file “files/drawin.svg” is in the folder PLACE; did you mean “files/drawing.svg”?"),
        ("files/folder.png", "no file “files/folder.png” is in the folder PLACE; put it there, or mend the path"),
        ("files/logo.pdf", "“files/logo.pdf” is of no kind that may be published here; \(formats)"),
        ("files/text.png", "“files/text.png” is of no kind that may be published here; \(formats)"),
        (
            "files/link.png",
            "“files/link.png” is a symbolic link, which is never followed; put the file itself there"
        ),
    ]

    @Test(arguments: faults)
    func aLogoThatIsNoPictureIsToldWhereItIsNamed(_ path: String, _ fault: String) throws {
        try writeLogos(studio: path, client: path)
        let line = try folder.text(of: "Content/milepost.yml").split(separator: "\n").count
        for command in ["check", "build"] {
            let run = try folder.milepost(command)
            #expect(
                run.withoutExcerpts
                    == .refused(
                        "Content/aster/client.md:4:15: error: \(fault.replacing("PLACE", with: "Content/aster/")) [reference]",
                        "Content/milepost.yml:\(line):15: error: \(fault.replacing("PLACE", with: "Content/")) [reference]"
                    ))
        }
        #expect(!folder.exists("Site/index.html"))
    }

    @Test func aPictureThatCouldRunSomethingIsRefused() throws {
        try writeLogos(studio: "files/run.svg", client: "files/script.svg")
        let run = try folder.milepost("build")
        let places = run.withoutExcerpts.errors.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(run.exitCode == 1)
        #expect(places == ["Content/aster/files/script.svg:", "Content/files/run.svg:"], "\(run.errors)")
        #expect(
            run.errors.matches(of: /error: the picture is not safe to publish: .*; save it again from its source/).count
                == 2)
    }

    /// All clients would see it, so it may not come from one of them, nor from what is copied as it is.
    @Test(arguments: ["aster/files/drawing.svg", "static/logo.png", "logo.png"])
    func theStudiosLogoLiesInItsOwnFolder(_ path: String) throws {
        try writeLogos(studio: path, client: nil)
        let line = try folder.text(of: "Content/milepost.yml").split(separator: "\n").count
        let run = try folder.milepost("build")
        #expect(
            run.withoutExcerpts
                == .refused(
                    "Content/milepost.yml:\(line):15: error: “\(path)” is not in the folder Content/files/, where the studio's logo must lie; put it there [reference]"
                ))
    }

    @Test(arguments: [
        ("logo: ../logo.png", "15: error: `logo` wants"), ("logo: /etc/logo.png", "15: error: `logo` wants"),
        ("logo: files/.hidden.png", "15: error: `logo` wants"), ("accent: red", "17: error: `accent` wants"),
        ("accent: \"#12345\"", "17: error: `accent` wants"), ("accent: \"#12345g\"", "17: error: `accent` wants"),
    ])
    func aPathOutsideAndAColourThatIsNoneAreRefused(_ theme: String, _ fault: String) throws {
        try writeLogos()
        try folder.replace("theme: {logo: files/meta.png}", by: "theme: {\(theme)}", in: "Content/milepost.yml")
        try folder.replace("theme: {logo: files/drawing.svg}", by: "theme: {\(theme)}", in: "Content/aster/client.md")
        let line = try folder.text(of: "Content/milepost.yml").split(separator: "\n").count
        let run = try folder.milepost("build")
        #expect(run.exitCode == 1)
        let findings = run.withoutExcerpts.errors.split(separator: "\n")
        #expect(findings.count == 2)
        #expect(findings.first?.hasPrefix("Content/aster/client.md:4:\(fault)") == true, "\(run.errors)")
        #expect(findings.last?.hasPrefix("Content/milepost.yml:\(line):\(fault)") == true, "\(run.errors)")
    }

    // MARK: Accents

    @Test func theStudiosAccentIsThatOfClientsWithoutOne() throws {
        try folder.writeContent()
        try folder.write(Sample.settings + "theme: {accent: \"#1c6e5a\"}\n", to: "Content/milepost.yml")
        let own = Sample.client(name: "Bell", key: Sample.key(1), more: "theme: {accent: \"#8a4b1f\"}\n")
        try folder.writeClient("bell", record: own)
        try folder.build()
        for (client, colour) in [(Sample.asterFolder, "#1c6e5a"), ("bell-\(Sample.key(1))", "#8a4b1f")] {
            let html = try folder.text(of: "Site/\(client)/index.html")
            let sheet = try #require(html.firstMatch(of: /href="..\/(assets\/accent-[0-9a-f]*.css)"/)?.output.1)
            #expect(try folder.text(of: "Site/\(sheet)").contains("--accent: \(colour)"))
        }
    }
}
