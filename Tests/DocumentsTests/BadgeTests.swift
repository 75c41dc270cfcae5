import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// The badge that a client may put on a page of its own.
@Suite struct BadgeTests {
    private let writer: SiteWriter
    init() throws { writer = try SiteWriter(.embedded) }

    private func badge(_ desk: Desk) throws -> String { try #require(try desk.site(writer)["client/badge.svg"]) }

    private func title(_ desk: Desk) throws -> String {
        let badge = try badge(desk)
        let start = try #require(badge.firstRange(of: "<title>")).upperBound
        return String(badge[start...].prefix { $0 != "<" })
    }

    private static func desk(_ situation: String) throws -> Desk {
        try #require(Situations.all.first { $0.name == situation }).desk
    }

    @Test(arguments: [
        ("busy", "In review · 1 of 3 approved"), ("needed", "Blocked · 0 of 2 approved"),
        ("blocked", "Blocked · 0 of 1 approved"), ("at risk", "At risk · 0 of 1 approved"),
        ("nothing started", "Planned"), ("on hold", "On hold · 0 of 1 approved"),
        ("ended", "Finished · 1 of 1 approved"),
        ("closed otherwise", "Finished · 2 of 3 approved"), ("three projects", "On track · one of 2 projects"),
        ("bare", "On track"),
    ])
    func saysWhatTheHeadOfThePageSays(_ situation: String, _ text: String) throws {
        #expect(try title(Self.desk(situation)) == "Project progress: \(text)")
    }

    /// Progress is never pooled, so of several ended projects there is nothing to count.
    @Test func countsNothingOfSeveralEndedProjects() throws {
        let ended = Desk().project("closed: {on: 2026-03-16}").milestone("01-guide", "Guide")
        #expect(try title(ended) == "Project progress: Finished · 0 of 1 approved")
        let two = ended.with(
            "old/project.md", Desk.project("closed: {on: 2025-03-16}\nstart: 2025-01-06", title: "Old"))
        #expect(try title(two) == "Project progress: Finished")
        let one = ended.with("new/project.md", Desk.project(title: "New"))
            .with("new/01-shop.md", Desk.milestone("Shop", log: [Situations.start]))
        #expect(try title(one) == "Project progress: On track · 0 of 1 approved")
    }

    @Test func saysNothingOfWorkThatIsNotThere() throws {
        var desk = Desk()
        desk.records["relaunch/project.md"] = nil
        #expect(try title(desk) == "Project progress")
    }

    @Test(arguments: [
        ("de", "Projektfortschritt: In Prüfung · 1 von 3 freigegeben"),
        ("es", "Avance del proyecto: En revisión · 1 de 3 aprobados"),
    ])
    func speaksTheLanguageOfTheClient(_ language: String, _ title: String) throws {
        let desk = Situations.busy.with(
            "client.md", Desk.client.replacing("contacts", with: "locale: \(language)\ncontacts"))
        #expect(try self.title(desk) == title)
        #expect(try badge(desk).contains(" lang=\"\(language)\" "))
    }

    @Test(arguments: Situations.all.map(\.name))
    func isASmallDrawingThatMayBePublished(_ situation: String) throws {
        let bytes = Array(try badge(Self.desk(situation)).utf8)
        #expect(try ImageCleaning.cleaned(bytes, as: .svg) == bytes)
        #expect(bytes.count < 1_000)
        let size = try #require(PictureSize(bytes, .svg))
        #expect(size.height == 26)
        #expect((60...260).contains(size.width))
    }

    /// People see it who are not the readers of the page.
    @Test func namesNobodyAndNothing() throws {
        let badge = try badge(Situations.busy)
        let secrets = ["Northwind", "Relaunch", "uide", "Lighthouse", "Priya", "abcdef", "pages.", "https"]
        #expect(secrets.filter(badge.contains) == [])
    }

    @Test func takesTheAccentOfTheClientAndEscapesItsWords() throws {
        let red = Situations.busy.with(
            "client.md", Desk.client.replacing("contacts", with: "theme: {accent: \"#c21d1d\"}\ncontacts"))
        #expect(try badge(red).contains("fill=\"#c21d1d\""))
        let words = String(decoding: Theme.embedded.files["words/en.json"] ?? [], as: UTF8.self)
            .replacing("\"In review\"", with: "\"<b>R&D</b>\"")
        let writer = try SiteWriter(Theme.embedded.overridden(by: ["words/en.json": Array(words.utf8)]))
        let badge = try #require(try Situations.busy.site(writer)["client/badge.svg"])
        #expect(badge.contains(">&lt;b&gt;R&amp;D&lt;/b&gt;</text>"))
    }

    /// Every tone is dark enough for small text on the badge's white.
    @Test(arguments: ["busy", "at risk", "nothing started", "on hold"])
    func itsWordsCanBeRead(_ situation: String) throws {
        let colours = try badge(Self.desk(situation)).matches(of: /<text[^>]* fill="(#[0-9a-f]{6})"/).map { $0.1 }
        #expect(!colours.isEmpty)
        for text in colours {
            let colour = try #require(Colour(text))
            #expect(Accent.contrast(colour, Colour(red: 255, green: 255, blue: 255)) >= 4.5)
        }
    }
}
