import Model
import Testing

@testable import Actions

/// Clients whose names are hard to look for, and places in which a name is hard to see.
@Suite struct HostileNameTests {
    private let bench: ProofBench
    private let told = ProofField(.milestone, .happened)

    init() throws { bench = try ProofBench() }

    private func refusals(
        _ subject: ProofFolder.Subject, _ field: ProofField, _ text: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        let outcome = try bench.outcome(of: ProofFolder(subject, field, text))
        #expect(outcome.assets.isEmpty, sourceLocation: sourceLocation)
        return outcome.refusals
    }

    @Test(arguments: [
        ("Apple", "apple", "Apple"), ("Apple", "apple", "an apple"), ("Apple", "apple", "pineapple or Apples"),
        ("Target", "target", "the Target"), ("Target", "target", "one target"), ("Лаванда", "lavanda", "ЛАВАНДА"),
        ("東京", "tokyo-house", "東京都"), ("Λεβάντα", "levanta", "ΛΕΒΑΝΤΑ"), ("مطبعة القمر", "moon-print", "مطبعة القمر"),
        ("HP", "hp", "an HP"), ("May", "may", "all of May"), ("The Who", "the-who", "the Who"),
    ])
    func aCommonWordOrAnotherScriptAsANameIsFound(name: String, slug: String, words: String) throws {
        let subject = ProofFolder.Subject(slug: slug, name: name)
        #expect(try bench.outcome(of: ProofFolder(subject, told, told.innocent)).refusals == [])
        let refusals = try refusals(subject, told, "It was made for \(words) in three weeks.")
        #expect(refusals.contains { $0.contains("the client's name or a part of it stands here") }, "\(refusals)")
    }

    @Test(arguments: ["X", "&", "x.", "X Ltd", "金"])
    func aNameOfOneLetterOrNoneCannotBeChecked(name: String) throws {
        let subject = ProofFolder.Subject(slug: "a-house", name: name)
        #expect(
            try refusals(subject, told, told.innocent) == [
                "Content/a-house/work/01-plan.md:19:8: error: cannot check: the client's name has less than two letters, which can be found nowhere or everywhere; write it out in the record [proof-disclosure]"
            ])
    }

    @Test(arguments: [["Ottoline Quist", "Callum Reid"], ["Callum Reid", "Priya Quist"]])
    func aPersonWhoSharesTheClientsNameIsFoundByIt(people: [String]) throws {
        let subject = ProofFolder.Subject(slug: "quist", name: "Quist", people: people)
        for words in ["Quist", "Mrs Quist", "the Quists"] {
            let refusals = try refusals(subject, told, "It was made for \(words) in three weeks.")
            #expect(refusals.contains { $0.contains("the client's name") })
            #expect(refusals.contains { $0.contains("the name of a person") })
        }
    }

    /// The studio's people are no secret, but a client who has the name of one of them is.
    @Test func aClientWithTheNameOfAColleagueIsFound() throws {
        let subject = ProofFolder.Subject(slug: "ortiz", name: "Dana Ortiz")
        let refusals = try refusals(subject, told, "It was made by Dana in three weeks.")
        #expect(refusals.contains { $0.contains("the client's name") })
    }

    @Test(arguments: [
        ("alternative text", "![The house of Northwind at night](files/a.png)"),
        ("an address", "[Look](https://www.northwind.example/about)"),
        ("a bare address", "https://pages.example/northwind"),
        ("a reference's address", "[Look]\n\n[Look]: https://pages.example/northwind"),
        ("a code block", "```\nlet northwind = 1\n```"), ("an indented block", "    northwind = 1"),
        ("a heading's id", "### For Northwind\n\nIt was drawn."), ("an id", "<h3 id=\"for-northwind\">It</h3>"),
        ("the title of a drawing", "<svg><title>Logo of Northwind</title><path d=\"M0 0\"/></svg>"),
        ("a comment", "It <!-- for Northwind --> was drawn."),
    ])
    func aNameThatIsOnlyInTheMarkupIsFound(place: String, text: String) throws {
        let refusals = try refusals(ProofFolder.Subject(), told, "It was drawn.\n\n\(text)\n\nIt was read.")
        #expect(refusals.contains { $0.contains("the client's name or a part of it stands here") }, "\(refusals)")
        let innocent = "It was drawn.\n\n\(text)\n\nIt was read.".replacing("orthwind", with: "ortherly")
        let outcome = try bench.outcome(of: ProofFolder(ProofFolder.Subject(), told, innocent))
        #expect(!outcome.refusals.contains { $0.contains("the client's name") }, "\(outcome.refusals)")
    }
}
