import Foundation
import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// The documents of a proof asset, held against files that were read by a person once.
@Suite struct ProofTests {
    private let writer: SiteWriter
    init() throws { writer = try SiteWriter(.embedded) }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/proof")

    /// Compares whole texts; `MILEPOST_REWRITE_FIXTURES=1 swift test` writes what came out instead.
    private func compare(_ found: String, _ name: String) throws {
        let file = ProofTests.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1" {
            try Data(found.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(Array(found.utf8) == Array(expected.utf8), "\(name) is not what came out: \(found)")
    }

    @Test(arguments: ProofSamples.all.map(\.name))
    func everyShapeIsToldAsItWasReadOnce(_ name: String) throws {
        let sample = try #require(ProofSamples.all.first { $0.name == name })
        let documents = try writer.proof(sample.asset)
        #expect(
            [documents.page, documents.markdown, documents.data].map(\.path)
                == ["index.html", "proof.md", "proof.json"])
        let style = ProofDocuments.builtInStyle
        let policy = ProofDocuments.builtInPolicy
        let page = try documents.page.text
        #expect(page.contains("<style>\(style)</style>") && page.contains("content=\"\(policy)\">"))
        try compare(
            page.replacing(style, with: "(the style)").replacing(policy, with: "(the policy)"), "\(name).html")
        try compare(documents.markdown.text, "\(name).md")
        try compare(documents.data.text, "\(name).json")
    }

    @Test(arguments: ProofSamples.all.map(\.name))
    func aPageNeedsNothingButItself(_ name: String) throws {
        let asset = try #require(ProofSamples.all.first { $0.name == name }).asset
        let html = try writer.proof(asset).page.text
        let style = ProofDocuments.builtInStyle
        let page = HTMLPage(html.replacing("<style>\(style)</style>", with: ""))
        #expect(page.problems == [])
        #expect(page.ids == [] && page.scripts == [])
        #expect(page.tags.filter { ["a", "link", "img", "script", "iframe", "base", "svg"].contains($0.name) }.isEmpty)
        let addresses = ["href", "src", "srcset", "style", "xmlns", "action", "data", "poster"]
        #expect(addresses.flatMap(page.values) == [])
        #expect(!html.contains("://") && !style.contains("url("))
        #expect(page.meta("robots") == "noindex,nofollow,noarchive")
        #expect(page.meta("referrer") == "no-referrer")
        let policy = try #require(page.meta("Content-Security-Policy"))
        #expect(
            policy.contains(/^default-src 'none'; style-src 'sha256-[^']{44}'; base-uri 'none'; form-action 'none'$/))
    }

    /// What a person signs is `proof.md`: nothing may be seen on the page that does not stand there.
    @Test(arguments: ProofSamples.all.map(\.name))
    func theMarkdownHoldsEveryWordOfThePageInItsOrder(_ name: String) throws {
        let asset = try #require(ProofSamples.all.first { $0.name == name }).asset
        let documents = try writer.proof(asset)
        let html = try documents.page.text
        let style = ProofDocuments.builtInStyle
        let seen = words(of: HTMLPage(html.replacing("<style>\(style)</style>", with: "")).text)
        let read = ProofSamples.prose(try documents.markdown.text)
        let signed = words(
            of: HTMLPage(
                "<!doctype html>\n"
                    + ProseRenderer { _ in "" }.blocks(read, below: 0).html
                    .replacing(/<br \/>/, with: " ")
            ).text)
        #expect(seen == signed)
        let title = try #require(html.firstMatch(of: /<title>(.*)<\/title>/)).1
        let titleWords = words(of: HTMLPage("<!doctype html>\n<p>\(title)</p>").text)
        #expect(Set(titleWords).isSubset(of: Set(signed)))
    }

    private func words(of text: String) -> [String] {
        text.unicodeScalars.split { $0.properties.isWhitespace || "·—.".unicodeScalars.contains($0) }.map { String($0) }
    }

    /// The names of words that belong to the format and not to the asset.
    private static let named: Set = ["kind", "slug", "language", "outcome", "answer", "cause"]

    private func texts(of value: Any, named name: String = "") -> [String] {
        switch value {
        case let fields as [String: Any]: fields.flatMap { texts(of: $0.value, named: $0.key) }
        case let items as [Any]: items.flatMap { texts(of: $0) }
        case let text as String where !ProofTests.named.contains(name): [text]
        default: []
        }
    }

    @Test(arguments: ProofSamples.all.map(\.name))
    func theMarkdownHoldsEveryTextOfTheData(_ name: String) throws {
        let asset = try #require(ProofSamples.all.first { $0.name == name }).asset
        let documents = try writer.proof(asset)
        let signed = try documents.markdown.text.lowercased()
        let data = try JSONSerialization.jsonObject(with: Data(documents.data.text.utf8))
        let texts = texts(of: data)
        #expect(texts.count > 5)
        #expect(
            texts.filter { text in
                // A plain text stands there escaped, and a role with a capital.
                !signed.contains(text.lowercased()) && !signed.contains(ProofProse.escaped(text).lowercased())
            } == [])
    }

    /// Whoever fills in more than the page tells does not get it into the data either.
    @Test func aSummaryKeepsNothingThatItsPageDoesNotTell() throws {
        let stage = ProofSamples.stage("Unsaid", outcomes: "Unsaid")
        let documents = try writer.proof(ProofSamples.asset(sentence: "Said", stages: [stage]))
        for document in [documents.page, documents.markdown, documents.data] {
            #expect(try !document.text.contains("Unsaid") && document.text.contains("Said"), "\(document.path)")
        }
    }

    @Test func rawHTMLAndPicturesAndAddressesAreInNoneOfTheThree() throws {
        let documents = try writer.proof(ProofSamples.hostile)
        for document in [documents.page, documents.markdown, documents.data] {
            let text = try document.text
            #expect(!text.lowercased().contains("lost") && !text.contains("<!-- "), "\(document.path)")
            #expect(["two", "five", "seven", "sixteen"].allSatisfy(text.contains), "\(document.path)")
        }
    }

    /// A list that another list follows is set apart without the comment that cmark would write.
    @Test func listsStayApartWithoutAComment() throws {
        let prose = try #require(ProofProse(ProofSamples.prose("- a\n\n* b\n\n1. c"), below: 2))
        #expect(prose.markdown == "  - a\n\n  - b\n\n1.  c")
        #expect(prose.html.html == "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n")
    }

    @Test(arguments: [
        ("the director", "The director"), ("Head nurse", "Head nurse"), ("iOS lead", "iOS lead"),
        ("élue du conseil", "Élue du conseil"), ("2nd reader", "2nd reader"), ("", ""), ("e-shop team", "E-shop team"),
        ("über alle", "Über alle"), ("ǆ", "ǅ"),
    ])
    func aRoleBeginsItsLineWithACapital(_ role: String, _ expected: String) {
        #expect(role.beginningLine == expected)
    }

    // MARK: The style

    private func fault(_ style: String) -> String? {
        let theme = Theme.embedded.overridden(by: [ProofStyle.path: Array(style.utf8)])
        return (#expect(throws: ThemeFault.self) { try SiteWriter(theme) }).map { "\($0.file): \($0.reason)" }
    }

    @Test(arguments: ["</style", "<style", "<!--", "@import", "url(", "image-set("])
    func aStyleThatLeavesThePageIsRefused(_ piece: String) {
        #expect(
            fault("p { } " + piece.uppercased())
                == "proof/style.css: the style sheet of a proof asset may not hold “\(piece)”")
    }

    @Test(arguments: [
        (#"p::after { content: "Zebulon" }"#, "content"), (#"p::after { content: "N\6f rth" }"#, #"\"#),
        (#"p::after { c\6fntent: "a" }"#, #"\"#), (#"p::after { content/**/: 'a' }"#, "content"),
        (#":root { --x: "Zebulon" } p::after { content: var(--x) }"#, "content"),
        (#"ul { list-style: "Zebulon" }"#, "list-style"), ("p::after { content: attr(lang) }", "attr("),
        ("@counter-style zebulon { symbols: Zebulon }", "@counter-style"), (#"q { quotes: "Ä" "b" }"#, "quotes"),
    ])
    func aStyleThatSaysSomethingIsRefused(_ sheet: String, _ way: String) {
        #expect(
            fault(sheet)
                == "proof/style.css: the style sheet of a proof asset may put no words on the page and hold no escapes: “\(way)”"
        )
    }

    @Test func aStyleMayNameTypefacesAndLanguagesAndSetSigns() {
        let sheet = """
            :root { --sans: "Segoe UI", sans-serif; font-family: var(--sans) } [lang="de"] p { font: 1em "P052" }
            li + li::before { content: " · " } li::after { content: "" } /* "Zebulon" */ q { quotes: "“" "”" }
            """
        let theme = Theme.embedded.overridden(by: [ProofStyle.path: Array(sheet.utf8)])
        #expect(throws: Never.self) { try SiteWriter(theme) }
    }

    @Test func aStyleWithOtherLineEndsIsRefused() {
        #expect(
            fault("p { }\r\n")
                == "proof/style.css: the style sheet holds CR or NUL; save it with plain line ends (LF)")
    }

    @Test func aStudioMayHaveAStyleOfItsOwn() throws {
        let theme = Theme.embedded.overridden(by: [ProofStyle.path: Array("p { color: red }".utf8)])
        let page = try SiteWriter(theme).proof(ProofSamples.hostile).page.text
        #expect(page.contains("<style>p { color: red }</style>"))
        #expect(page.contains("sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4="))
        #expect(!page.contains(ProofDocuments.builtInStyle))
        #expect(!page.contains(ProofDocuments.builtInPolicy))
    }

    /// A word that the style puts on the page would be signed by nobody.
    @Test func theStyleAddsNoWords() throws {
        let style = ProofDocuments.builtInStyle
        let added = style.matches(of: /[{;]\s*content:\s*([^;]*);/).map { String($0.1) }
        #expect(Set(added) == ["\"\"", "\" · \"", "none"])
    }

    @Test func everyPairingOfTheStylePassesInEveryScheme() throws {
        let sheet = StyleSheet(ProofDocuments.builtInStyle)
        #expect(sheet.pairings.count > 10)
        for scheme in StyleSheet.Scheme.allCases {
            let tooLow = sheet.pairings.filter { pairing in
                guard let front = sheet.colour(pairing.front, scheme), let back = sheet.colour(pairing.back, scheme)
                else { return true }
                return Accent.contrast(front, back) < pairing.wanted
            }
            #expect(tooLow == [], "\(scheme)")
        }
    }
}
