import Model
import Records
import Testing
import Vocabulary

@Suite("What stands under Proof")
struct ProofTellingTests {
    /// The telling of a milestone whose Proof section begins on line 8 of its record, with the findings.
    private func told(_ section: String) throws -> (lines: [String], findings: [String]) {
        let client = try Northwind.client([
            "website-relaunch/01-a.md": Northwind.milestone("proof: true", body: "## Proof\n\(section)")
        ])
        let milestone = try #require(client.projects.first?.milestones.first)
        let telling = try #require(milestone.proofRecord.telling)
        return (
            outline(telling.value),
            brief(telling.diagnostics).map { $0.replacing("website-relaunch/01-a.md:", with: "") }
        )
    }

    private func findings(_ section: String) throws -> [String] { try told(section).findings }

    @Test("is divided by its headings, each text with its place")
    func dividesByHeadings() throws {
        let (lines, findings) = try told(
            """

              Every clinic answers its calls

            ### What happened
            We listened to [calls][c].

            They were *long*.
            ### Why it matters ###

            Calls cost time.
            ### What comes next
            The next clinic.
            ### Outcomes
            - Six of nine
            ### Acceptance criteria
             *  Über all clinics
             *  Tested & <!-- not --> signed
            """)
        #expect(
            lines.filter { !$0.contains("showsAnything") } == [
                "sentence: Every clinic answers its calls @9:3",
                "sections[Outcomes].markdown: - Six of nine", "sections[Outcomes].definitions: ",
                "sections[Outcomes].position: @21:1",
                "sections[What comes next].markdown: The next clinic.", "sections[What comes next].definitions: ",
                "sections[What comes next].position: @19:1",
                "sections[What happened].markdown: We listened to [calls][c].\n\nThey were *long*.",
                "sections[What happened].definitions: ", "sections[What happened].position: @12:1",
                "sections[Why it matters].markdown: Calls cost time.", "sections[Why it matters].definitions: ",
                "sections[Why it matters].position: @17:1",
                "criteria[0]: Über all clinics @23:5",
            ])
        #expect(
            findings == [
                "24:5: a retold criterion is one line of plain text; join its lines and take out its markup [proof-ready]"
            ])
    }

    @Test("is the three answers, a paragraph each, where it has no heading")
    func readsParagraphs() throws {
        let (lines, findings) = try told(
            "\n<!-- for outsiders -->\n\nOne\nmore [a].\n\nTwo.\n\nThree.\n\n[a]: https://b.example\n")
        #expect(findings == [])
        #expect(
            lines.filter { $0.contains("markdown") || $0.contains("@") } == [
                "sections[What comes next].markdown: Three.", "sections[What comes next].position: @16:1",
                "sections[What happened].markdown: One\nmore [a].", "sections[What happened].position: @11:1",
                "sections[What happened].links[0].position: @12:6",
                "sections[Why it matters].markdown: Two.", "sections[Why it matters].position: @14:1",
            ])
    }

    @Test(
        "has exactly three paragraphs where it has no heading",
        arguments: [
            ("One.", "8:1", "1"), ("One.\n\nTwo.\n\nThree.\n\nFour.", "8:1", "4"),
            ("\nOne.\n\nTwo.\n\n- Three.", "9:1", "lists, code or other headings"), ("<!-- later -->", "8:1", "none"),
        ])
    func countsParagraphs(section: String, place: String, count: String) throws {
        #expect(
            try findings(section) == [
                "\(place): `## Proof` without headings is the three answers, a paragraph each, and not \(count); write exactly three, or put the answers under `### What happened`, `### Why it matters` and `### What comes next` [proof-ready]"
            ])
    }

    @Test("tells the outcome in one line of plain text")
    func tellsTheOutcomeInOneLine() throws {
        let rule = "what stands above the first heading of `## Proof` is the outcome in one sentence"
        let cases = [
            ("canary\nand more", "8:1: \(rule), on one line; join its lines"),
            ("canary **and** more", "8:1: \(rule), as plain text; take out its markup"),
            ("canary &amp; more", "8:1: \(rule), as plain text; take out its markup"),
            ("canary <i>and</i> more", "8:1: \(rule), as plain text; take out its markup"),
            ("- canary", "8:1: \(rule); write it as a line of plain text"),
            ("canary\n\n more canary", "10:2: \(rule); put what follows it under a heading"),
        ]
        for (sentence, finding) in cases {
            #expect(try findings("\(sentence)\n### Outcomes\nSix") == ["\(finding) [proof-ready]"], "\(sentence)")
        }
        #expect(try told("5 * 3 _is_not_ R&D (50 %)\n### Outcomes\nSix").findings.count == 1)
        #expect(try told("5 * 3 is R&D at 50 %!\n### Outcomes\nSix").lines[0] == "sentence: 5 * 3 is R&D at 50 %! @8:1")
    }

    @Test(
        "has no heading of another name, none twice, none without words, and all answers or none",
        arguments: [
            (
                "### canary\nSecret",
                [
                    "8:1: `## Proof` has no heading of this name; it may have `### What happened`, `### Why it matters`, `### What comes next`, `### Outcomes` and `### Acceptance criteria` [proof-ready]"
                ]
            ),
            (
                "### outcome\nSecret",
                ["8:1: `## Proof` has no heading of this name; did you mean `### Outcomes`? [proof-ready]"]
            ),
            (
                "### What hapened\nOne\n### Why it matters\nTwo\n### What comes next\nThree",
                ["8:1: `## Proof` has no heading of this name; did you mean `### What happened`? [proof-ready]"]
            ),
            (
                "### Outcomes\nOne\n### Outcomes\nTwo",
                ["10:1: the heading `### Outcomes` stands here a second time; join the two [proof-ready]"]
            ),
            (
                "### Outcomes\n![canary](a.png)\n",
                ["8:1: no words stand under `### Outcomes`; add them, or take the heading out [proof-ready]"]
            ),
            (
                "### What happened\nOne\n### What comes next\n",
                [
                    "10:1: no words stand under `### What comes next`; add them, or take the heading out [proof-ready]",
                    "8:1: `## Proof` retells all three answers or none; add `### Why it matters` [proof-ready]",
                ]
            ),
            (
                "### Acceptance criteria\nOne\n",
                [
                    "9:1: `### Acceptance criteria` is one list with an item for each of the record's criteria, in their order; write it so, or take the heading out [proof-ready]"
                ]
            ),
            (
                "### Acceptance criteria\n- One\n  more\n- - Two\n-\n- Three",
                ["9:3", "11:1", "12:1"].map {
                    "\($0): a retold criterion is one line of plain text; join its lines and take out its markup [proof-ready]"
                }
            ),
            (
                "### Outcomes\nOne <b>canary</b>\n",
                ["9:5: raw HTML is dropped from a proof asset; write what it says as Markdown [proof-ready]"]
            ),
        ])
    func keepsToItsHeadings(section: String, expected: [String]) throws {
        let found = try findings(section)
        #expect(found.sorted() == expected.sorted())
        #expect(!found.contains { $0.contains("canary") || $0.contains("Secret") })
    }

    @Test("keeps to the limits of all Markdown")
    func keepsToTheLimits() {
        let deep = "## Proof\n" + String(repeating: "> ", count: 33) + "canary"
        let read = Northwind.read(["website-relaunch/01-a.md": Northwind.milestone("proof: true", body: deep)])
        #expect(
            brief(read.diagnostics) == [
                "website-relaunch/01-a.md:8:1: quotes and lists are nested more than 32 deep on this line; no reader can follow that [syntax]"
            ])
        #expect(read.value?.projects.first?.milestones.first?.proofRecord.telling == nil)
    }
}
