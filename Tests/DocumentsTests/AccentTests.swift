import Testing
import Vocabulary

@testable import Documents

@Suite struct AccentTests {
    private static let papers = (light: Accent.lightPapers, dark: Accent.darkPapers)

    @Test func aColourThatIsReadableIsKept() throws {
        let blue = try #require(Colour("#1f5fbf"))
        #expect(Accent(blue).light == blue)
        let pale = try #require(Colour("#8ab4ff"))
        #expect(Accent(pale).dark == pale)
        #expect(Accent(pale).light != pale)
    }

    /// Values of the WCAG's own formula, to two decimals.
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#0000ff", "#ffffff", 8.59),
        ("#123456", "#123456", 1.0),
    ])
    func contrastIsThatOfWCAG(_ one: String, _ other: String, _ ratio: Double) throws {
        let contrast = Accent.contrast(try #require(Colour(one)), try #require(Colour(other)))
        #expect(abs(contrast - ratio) < 0.005)
    }

    @Test func thePapersAreThoseOfTheStyleSheet() throws {
        let css = String(decoding: try #require(Theme.embedded.files["assets/style.css"]), as: UTF8.self)
        let dark = try #require(css.firstRange(of: "prefers-color-scheme: dark"))
        func papers(_ css: Substring) -> [String] {
            ["--paper: ", "--wash: "].compactMap { name in
                css.firstRange(of: name).map { String(css[$0.upperBound...].prefix(7)) }
            }
        }
        #expect(papers(css[..<dark.lowerBound]) == Self.papers.light.map { "\($0)" })
        #expect(papers(css[dark.upperBound...]) == Self.papers.dark.map { "\($0)" })
    }

    @Test func theSheetSetsTheAccentInBothSchemes() throws {
        #expect(
            Accent(try #require(Colour("#1f5fbf"))).styleSheet.split(separator: "\n").map { $0.prefix(36) } == [
                ":root { --accent: #1f5fbf; }", "@media (prefers-color-scheme: dark) ",
                "@media print { :root { --accent: #1f",
            ])
    }
}
