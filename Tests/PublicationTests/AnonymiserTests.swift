import Model
import Testing
import Vocabulary

@testable import Publication

/// What is told of a record to outsiders.
@Suite struct AnonymiserTests {
    @Test func aMilestoneIsToldInItsOwnWordsByRolesAndWeeks() throws {
        let asset = told(try Desk.proof().edition().asset)
        #expect(
            asset == """
                kind: summary, slug: words-that-sell, language: english, studio: Lighthouse Studio, \
                client: a group of animal clinics, sentence: You know what to say, weeks: 5, \
                years: 2026–2026, \
                whatHappened: “We wrote it.”, whyItMatters: “It may sell.”, whatComesNext: “We draw.”, \
                outcomes: “- Six of nine readers bought”, \
                stages: [sentence: You know what to say, outcome: approved, closed: week 5, \
                criteria: [text: Four groups, met: week 3; text: Tested], promisedDays: 18, takenDays: 21, \
                slips: [week: week 3, days: 3, cause: client], \
                rounds: [number: 1, sent: week 4, answers: [\
                kind: decision(needsRevisions), role: Head of Marketing, week: week 4]; \
                number: 2, sent: week 4, answers: [kind: waiver, role: the director, week: week 4; \
                kind: decision(approved), role: Head of Marketing, week: week 4]]]
                """)
    }

    @Test func everyTextIsNotedAsItWasWrittenWithItsPlace() throws {
        let origins = try origins(of: Desk.proof())
        #expect(
            origins == [
                "milepost.yml:1:9 line: Lighthouse Studio",
                "northwind/client.md:5:30 line: Head of Marketing",
                "northwind/client.md:8:7 line: a group of animal clinics",
                "northwind/client.md:11:25 line: the director",
                "northwind/relaunch/01-guide.md:6:8 line: You know what to say",
                "northwind/relaunch/01-guide.md:11:26 line: Four groups",
                "northwind/relaunch/01-guide.md:11:69 line: Tested",
                "northwind/relaunch/01-guide.md:17:15 line: words-that-sell",
                "northwind/relaunch/01-guide.md:33:1 markdown: We [wrote](https://docs.example/1) it. ![A picture of Northwind](files/a.png)¶",
                "northwind/relaunch/01-guide.md:36:1 markdown: It may sell.",
                "northwind/relaunch/01-guide.md:38:1 markdown: We draw.",
                "northwind/relaunch/01-guide.md:40:1 markdown: - Six of nine readers bought",
            ])
    }

    @Test func whatIsRetoldForOutsidersStandsForTheRecordsOwnWords() throws {
        let desk = Desk.proof(body: "\(Desk.answers)\n\(Desk.retold)")
        let edition = try desk.edition()
        #expect(
            told(edition.asset).hasPrefix(
                """
                kind: summary, slug: words-that-sell, language: english, studio: Lighthouse Studio, \
                client: a group of animal clinics, sentence: Clinics say what they do, weeks: 5, \
                years: 2026–2026, \
                whatHappened: “The words were written.”, whyItMatters: “They sell.”, whatComesNext: “The pages.”, \
                outcomes: “Two thirds of the readers bought.”, \
                stages: [sentence: Clinics say what they do, outcome: approved, closed: week 5, \
                criteria: [text: All groups, met: week 3; text: Tried out], promisedDays: 18
                """))
        #expect(
            try origins(of: desk).filter { $0.contains("01-guide") } == [
                "northwind/relaunch/01-guide.md:17:15 line: words-that-sell",
                "northwind/relaunch/01-guide.md:42:1 line: Clinics say what they do",
                "northwind/relaunch/01-guide.md:45:1 markdown: The words were written.",
                "northwind/relaunch/01-guide.md:47:1 markdown: They sell.",
                "northwind/relaunch/01-guide.md:49:1 markdown: The pages.",
                "northwind/relaunch/01-guide.md:51:1 markdown: Two thirds of the readers bought.",
                "northwind/relaunch/01-guide.md:53:3 line: All groups",
                "northwind/relaunch/01-guide.md:54:3 line: Tried out",
            ])
    }

    @Test func aPartThatIsNotRetoldIsTheRecordsOwn() throws {
        let desk = Desk.proof(body: "\(Desk.answers)\n## Proof\nOne.\n\nTwo.\n\nThree.\n")
        let asset = try desk.edition().asset
        #expect(
            [asset.whatHappened, asset.whyItMatters, asset.whatComesNext].map(told) == ["“One.”", "“Two.”", "“Three.”"])
        #expect(asset.sentence == "You know what to say")
        #expect(asset.outcomes.map(told) == "“- Six of nine readers bought”")
        #expect(asset.stages[0].criteria.map(\.text) == ["Four groups", "Tested"])
    }

    @Test func withoutASlugOfItsOwnAnAssetIsNamedAfterItsSentenceAndWithoutLeaveItHidesTheYear() throws {
        let keys = Desk.proofKeys.replacing(/proof: \{.*/, with: "proof: true")
        let asset = try Desk.proof(keys).edition().asset
        #expect(asset.slug.text == "you-know-what-to-say")
        #expect(asset.years == nil)
        let retold = try Desk.proof(keys, body: Desk.retold).edition()
        #expect(retold.asset.slug.text == "clinics-say-what-they-do")
    }

    // MARK: Stories

    /// A project with three closed milestones, one that was given up, and one that nobody closed.
    private static let story = Desk.proof(log: proofStoryLog)
        .with(
            "relaunch/project.md",
            Desk.project("closed: {on: 2026-03-30, note: Goodbye Northwind}\nproof: {slug: clinics-that-are-heard}")
        )
        .milestone(
            "02-pages", "Pages", log: ["2026-03-05, replaced: shop, note: A shop is what they need"], body: Desk.answers
        )
        .milestone(
            "03-shop", "Shop", due: "2026-03-20", log: Desk.sent("2026-03-18") + [Desk.approved("2026-03-19")],
            keys: Desk.closed("2026-03-19"),
            body: """
                ## What happened
                The shop opened.
                ## Why it matters
                Visitors buy.
                ## What comes next
                Care.
                ## Outcomes
                Forty orders
                """
        )
        .milestone(
            "04-film", "Film", log: ["2026-03-10, state: on track"],
            keys:
                "closed: {on: 2026-03-12, outcome: changed via scope, next: No film, owner: Dana Ortiz, open: [{what: Film, owner: Dana Ortiz, into: shop}]}",
            body: "## What happened\nNo film was made."
        )
        .milestone("05-care", "Care").on("2026-04-01")

    private static let proofStoryLog =
        ["2026-02-16, state: on track"] + Desk.sent("2026-03-09") + [
            "2026-03-10, waived: Callum Reid, by: Priya Nair, note: Why", Desk.approved("2026-03-10"),
        ]

    @Test func aProjectIsToldByTheMilestonesThatWereClosed() throws {
        let asset = told(try Self.story.edition(ofProject: true).asset)
        #expect(
            asset == """
                kind: story, slug: clinics-that-are-heard, language: english, studio: Lighthouse Studio, \
                client: a group of animal clinics, sentence: A site that sells, weeks: 9, \
                whatHappened: “The shop opened.”, whyItMatters: “Visitors buy.”, whatComesNext: “Care.”, \
                stages: [\
                sentence: You know what to say, outcome: approved, closed: week 7, whatHappened: “We wrote it.”, \
                outcomes: “- Six of nine readers bought”, \
                criteria: [text: Four groups, met: week 5; text: Tested], promisedDays: 18, takenDays: 21, \
                rounds: [number: 1, sent: week 6, answers: [kind: waiver, role: the director, week: week 6; \
                kind: decision(approved), role: Head of Marketing, week: week 6]]; \
                sentence: Shop as it should be, outcome: approved, closed: week 7, outcomes: “Forty orders”, \
                rounds: [number: 1, sent: week 7, answers: [\
                kind: decision(approved), role: Head of Marketing, week: week 7]]; \
                sentence: Film as it should be, outcome: changedViaScope, closed: week 6, \
                whatHappened: “No film was made.”]
                """)
    }

    @Test func aProjectsOwnTellingStandsAboveThatOfItsMilestones() throws {
        let desk = Self.story.with(
            "relaunch/project.md",
            Desk.project("closed: {on: 2026-03-30}\nproof: {slug: clinics-that-are-heard, year: true}")
                + (Desk.retold.split(separator: "### Acceptance").first ?? ""))
        let asset = try desk.edition(ofProject: true).asset
        #expect(asset.sentence == "Clinics say what they do")
        #expect(told(asset.whatHappened) == "“The words were written.”")
        #expect(asset.outcomes.map(told) == "“Two thirds of the readers bought.”")
        #expect(asset.years == 2026...2026)
        #expect(
            asset.stages.map { $0.whatHappened.map(told) ?? "" } == [
                "“We wrote it.”", "“The shop opened.”", "“No film was made.”",
            ])
    }

    private func origins(of desk: Desk) throws -> [String] {
        try desk.edition().origins.map {
            "\($0.position) \($0.form): \($0.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "¶"))"
        }
    }
}

extension Desk {
    /// The edition of the first milestone, or of the project, which may lack nothing.
    func edition(ofProject: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) throws -> AnonymousEdition
    {
        let made = try diagnosed(ofProject: ofProject, sourceLocation: sourceLocation)
        #expect(made.diagnostics.map { "\($0)" } == [], sourceLocation: sourceLocation)
        return try #require(made.value, sourceLocation: sourceLocation)
    }

    /// What the edition of the first milestone, or of the project, lacks.
    func gaps(ofProject: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        let made = try diagnosed(ofProject: ofProject, sourceLocation: sourceLocation)
        #expect((made.value == nil) == !made.diagnostics.isEmpty, sourceLocation: sourceLocation)
        return made.diagnostics.map { "\($0)".replacing("northwind/relaunch/", with: "") }
    }

    private func diagnosed(
        ofProject: Bool, sourceLocation: SourceLocation
    ) throws -> Diagnosed<AnonymousEdition?> {
        let anonymiser = Anonymiser(try checked(sourceLocation: sourceLocation))
        return anonymiser.edition(of: anonymiser.sources[ofProject ? 0 : 1])
    }
}
