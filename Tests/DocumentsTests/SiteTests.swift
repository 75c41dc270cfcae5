import Crypto
import Foundation
import Testing
import Vocabulary

@testable import Documents
@testable import Publication

@Suite struct SiteTests {
    private let writer: SiteWriter
    init() throws { writer = try SiteWriter(.embedded) }

    /// The policy of every page; the digest allows the theme's script and no other.
    private static let policy: String = {
        let script = Data(Theme.embedded.files["scripts/page.js"] ?? [])
        let digest = Data(SHA256.hash(data: script)).base64EncodedString()
        return "default-src 'none'; script-src 'sha256-\(digest)'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'"
    }()

    @Test(arguments: Situations.all.map(\.name))
    func everyPageIsWellFormedAndEveryLinkResolves(_ situation: String) throws {
        let desk = try #require(Situations.all.first { $0.name == situation }).desk
        let files = try desk.site(writer)
        let pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLPage($0) }
        for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
            let redirects = page.meta("refresh") != nil
            #expect(page.problems == [], "\(path)")
            #expect(page.headings.count { $0 == 1 } == (redirects ? 0 : 1), "\(path)")
            let labels = page.values(of: "aria-labelledby") + page.values(of: "aria-controls")
            #expect(labels.filter { !page.ids.contains($0) } == [], "\(path)")
            let links = page.values(of: "href") + page.values(of: "src")
            #expect(links.filter { !resolves($0, from: path, files, pages) } == [], "\(path)")
        }
        #expect(pages["client/index.html"] != nil)
    }

    /// Whether an address on a page leads to a file of the site, to an anchor of a page, or out by a safe scheme.
    private func resolves(_ address: String, from path: String, _ files: [String: String], _ pages: [String: HTMLPage])
        -> Bool
    {
        if ["https://", "mailto:"].contains(where: address.hasPrefix) { return true }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") {
            if part == ".." { if folders.popLast() == nil { return false } } else { folders.append(String(part)) }
        }
        var target = parts[0].isEmpty ? path : folders.joined(separator: "/")
        if parts[0].hasSuffix("/") { target += "/index.html" }
        guard files[target] != nil else { return false }
        return parts.count == 1 || pages[target]?.ids.contains(parts[1]) == true
    }

    @Test func everyPageKeepsItselfPrivate() throws {
        let files = try Situations.busy.site(writer).filter { $0.key.hasSuffix(".html") }
        #expect(
            files.keys.sorted() == [
                "client/index.html", "client/relaunch/audit/index.html", "client/relaunch/capacity/index.html",
                "client/site/audit/index.html", "client/site/capacity/index.html",
            ])
        let shared = try writer.sharedDocuments(try root()).filter { $0.path.hasSuffix(".html") }
        for (path, html) in try files.map({ ($0.key, $0.value) }) + shared.map({ ($0.path, try $0.text) }) {
            let page = HTMLPage(html)
            #expect(page.meta("robots") == "noindex,nofollow,noarchive", "\(path)")
            #expect(page.meta("referrer") == "no-referrer", "\(path)")
            #expect(page.meta("Content-Security-Policy") == Self.policy, "\(path)")
            let script = String(decoding: Theme.embedded.files["scripts/page.js"] ?? [], as: UTF8.self)
            #expect(page.scripts == (path == "client/index.html" ? [script] : []), "\(path)")
            #expect(page.tags.allSatisfy { tag in !tag.attributes.keys.contains { $0.hasPrefix("on") } })
        }
    }

    /// Project and milestone slugs may be words that the templates use for places of their own.
    @Test(arguments: ["path", "story", "asks", "about", "top"])
    func noSlugCollidesWithAPlaceOfThePage(_ slug: String) throws {
        let desk = Situations.busy.milestone("04-\(slug)", "Another").with(
            "\(slug)/project.md", Desk.project(title: "Another"))
        let page = HTMLPage(try #require(try desk.site(writer)["client/index.html"]))
        #expect(page.problems == [])
    }

    @Test func whatAClientsFolderHoldsIsItsPagesAndItsFiles() throws {
        let files = try Situations.busy.site(writer)
        #expect(
            files.keys.filter { !$0.hasSuffix(".html") && !$0.hasPrefix("assets/") }.sorted() == [
                "client/badge.svg", "client/calendar.ics", "client/feed.json", "client/feed.xml",
                "client/files/terms.pdf", "client/relaunch/audit/audit.pdf", "client/relaunch/capacity/audit.pdf",
                "client/relaunch/guide/guide.pdf", "client/site/audit/audit.pdf", "client/site/capacity/audit.pdf",
                "client/site/guide/guide.pdf", "client/status.json",
            ])
        #expect(files["client/relaunch/guide/guide.pdf"] == "contents of relaunch/files/guide.pdf")
        let redirect = HTMLPage(try #require(files["client/site/capacity/index.html"]))
        #expect(redirect.meta("refresh") == "0; url=../../relaunch/audit/")
    }

    // MARK: What all clients share

    private func root(_ url: String = "https://pages.example/progress") throws -> SiteRoot {
        SiteRoot(
            studio: "Lighthouse & Co", url: try #require(WebAddress(url)),
            contact: try #require(EmailAddress("hello@lighthouse.example")),
            language: .english)
    }

    @Test func theRootNamesNoClientAndFindsItsStyleFromAnyDepth() throws {
        let documents = try writer.sharedDocuments(try root())
        #expect(documents.map(\.path) == ["index.html", "404.html", "robots.txt", ".nojekyll", "_headers"])
        let (style, icon) = (try asset("style-"), try asset("icon-"))
        for document in documents.prefix(2) {
            let page = HTMLPage(try document.text)
            #expect(page.problems == [])
            #expect(page.headings == [1])
            #expect(
                page.values(of: "href") == [
                    "/progress/assets/\(icon)", "/progress/assets/\(style)", "mailto:hello@lighthouse.example",
                ])
        }
        #expect(try root("https://pages.example").basePath == "/")
    }

    private func asset(_ start: String) throws -> String {
        try #require(writer.assets(with: []).first { $0.path.hasPrefix(start) }).path
    }

    @Test func sharedFilesSayWhatThePagesSay() throws {
        let files = try writer.sharedDocuments(try root()).reduce(into: [:]) { $0[$1.path] = try $1.text }
        let headers = try #require(files["_headers"])
        // And the style of proof assets, which stands in their pages.
        let style = try #require(headers.firstMatch(of: /style-src 'self' ('sha256-[^']+');/)).output.1
        let policy = Self.policy.replacing("style-src 'self'", with: "style-src 'self' \(style)")
        #expect(headers.contains("  Content-Security-Policy: \(policy); frame-ancestors 'none'\n"))
        for line in [
            "Referrer-Policy: no-referrer", "X-Robots-Tag: noindex, nofollow, noarchive",
            "X-Content-Type-Options: nosniff", "Cache-Control: private, no-cache",
        ] {
            #expect(headers.contains("  \(line)\n"))
        }
        #expect(files["robots.txt"] == "User-agent: *\nDisallow:\n")
        let runs = files.values.joined().split {
            !$0.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
        }
        #expect(runs.filter { $0.utf8.count >= ClientKey.length } == [])
    }

    @Test func namesOfAssetsChangeWithTheirBytes() throws {
        let one = ContentHash.document("a.b/style.css", Array("a".utf8))
        #expect(one.path == "a.b/style-af63dc4c8601ec8c.css")
        #expect(ContentHash.document("a.b/style.css", Array("b".utf8)).path != one.path)
        let blue = SiteWriter.accentSheet(try #require(Colour("#1f5fbf")))
        let green = SiteWriter.accentSheet(try #require(Colour("#1c6e5a")))
        let paths = writer.assets(with: [blue, green, blue]).map(\.path)
        #expect(paths.count == 6)
        #expect(Set(paths).count == 6)
    }

    /// Browsers change these before they compute the digest, so that the script would never run.
    @Test(arguments: ["a();\r\nb();\r\n", "a();\u{0}"])
    func aScriptThatABrowserWouldReadOtherwiseIsRefused(_ source: String) {
        var files = Theme.embedded.files
        files["scripts/page.js"] = Array(source.utf8)
        let fault = #expect(throws: ThemeFault.self) { _ = try SiteWriter(Theme(files: files)) }
        #expect(fault?.reason == "the script holds CR or NUL; save it with plain line ends (LF)")
    }

    @Test(arguments: ["alert(\"</SCRIPT>\")", "// <!-- a", "x = '<script>'", "// <!--\u{301}"])
    func aScriptThatCouldEndItsElementIsRefused(_ source: String) {
        var files = Theme.embedded.files
        files["scripts/page.js"] = Array(source.utf8)
        let fault = #expect(throws: ThemeFault.self) { _ = try SiteWriter(Theme(files: files)) }
        #expect(fault?.file == "scripts/page.js")
        #expect(fault?.reason.hasPrefix("a script in a page may not hold") == true)
    }

    @Test(arguments: [
        "assets/style.css", "assets/print.css", "assets/icon.svg", "assets/preview.png",
        "scripts/page.js", "words/en.json",
        "pages/redirect.mustache",
    ])
    func aThemeWithoutOneOfItsFilesIsRefused(_ path: String) {
        var files = Theme.embedded.files
        files[path] = nil
        let fault = #expect(throws: ThemeFault.self) { _ = try Situations.busy.site(SiteWriter(Theme(files: files))) }
        #expect(fault?.file == path)
    }
}
