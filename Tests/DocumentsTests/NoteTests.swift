import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// The words of a note, as plain text, as HTML and as the studio's own templates have them.
@Suite struct NoteTests {
    private func note(
        _ desk: Desk, _ record: String = "relaunch/01-guide.md", _ kind: NoteKind? = nil, theme: Theme = .embedded
    ) throws -> Note {
        let drafted = NoteDraft.make(for: "northwind/\(record)", kind: kind, of: try desk.checked())
        return try NoteWriter(theme).note(try #require(drafted.value, "\(drafted.diagnostics)"))
    }

    private func request(_ output: String = "Guide", question: String = "Do you accept it?") -> Desk {
        Desk().milestone(
            "01-guide", "Guide", log: ["2026-03-02, state: on track"] + Desk.sent("2026-03-12"),
            keys: """
                output: "\(output.inQuotes)"
                approval: {decide_by: 2026-03-20, question: "\(question.inQuotes)"}
                """)
    }

    @Test func aRequestIsAWholeLetter() throws {
        let note = try note(request())
        #expect(note.subject == "For your decision by Friday 20 March: Guide")
        #expect(
            note.text == """
                Hello Priya,

                This is ready for your decision: Guide.

                Do you accept it?

                Please answer by Friday 20 March. After your approval: The next step.

                To read first:

                - Guide

                One line in reply to this email is enough:

                - I approve.
                - I ask for revisions. Please change …
                - No decision yet. My question: …

                Read it and decide:
                https://pages.lighthouse.example/northwind-abcdefghijklmnopqrstuvwxyz/#relaunch.guide._ask

                Best wishes,
                Dana Ortiz
                Lighthouse Studio

                """)
    }

    @Test func aReaderIsNotToldOfThemselvesByName() throws {
        let kickoff = try note(Desk().milestone("01-guide", "Guide"), "relaunch/project.md", .kickoff)
        #expect(kickoff.text.contains("Decisions come from you (email), so that"), "\(kickoff.text)")
        let desk = Desk().milestone(
            "01-guide", "Guide",
            log: ["2026-03-02, state: on track"] + Desk.sent("2026-03-12") + [
                Desk.approved("2026-03-13"), Desk.approved("2026-03-14", by: "Callum Reid"),
            ],
            keys: "approval: {owner: [Priya Nair, Callum Reid], decide_by: 2026-03-20, question: Do you accept it?}\n"
                + Desk.closed("2026-03-14"), body: "## Outcomes\n\n- Five pages, one voice\n")
        let praise = try note(desk)
        #expect(praise.text.hasPrefix("Hello Priya and Callum,\n"), "\(praise.text)")
        #expect(praise.text.contains("With your approval on 14 March 2026 this milestone is complete"))
    }

    @Test func aChangeOfOnesOwnIsTakenForOnesOwn() throws {
        let change = "---\ntitle: A shop\nasked_by: Dana Ortiz\non: 2026-03-03\n---\n"
        let note = try note(Desk().with("relaunch/changes/shop.md", change), "relaunch/changes/shop.md")
        #expect(note.text.contains("\nI suggested this change on 3 March 2026. Nothing is built"), "\(note.text)")
    }

    @Test(arguments: [
        ("Nair, Priya", "\"Nair, Priya\""), ("Priya (\"Pri\") Nair", "\"Priya (\\\"Pri\\\") Nair\""),
        ("Dr. Nair", "Dr. Nair"),
    ])
    func aNameWithACommaStaysOneNameWhereItIsCopied(name: String, shown: String) throws {
        let client = Desk.client.replacing("{name: Priya Nair}", with: "{name: '\(name)', email: p@northwind.example}")
        let desk = Desk().with("client.md", client).project("approval: {owner: '\(name)', via: email}")
        let note = try note(desk, "relaunch/project.md", .kickoff)
        #expect(
            String(decoding: note.bytes(as: .text), as: UTF8.self).hasPrefix("To: \(shown) <p@northwind.example>\n"))
    }

    @Test func whatIsWantedSinceLongIsSaidToBeDueAtTheStart() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", keys: "needs:\n  - {what: Photographs, from: Callum Reid, due: 2026-03-04}")
        let kickoff = try note(desk, "relaunch/project.md", .kickoff)
        #expect(
            kickoff.text.contains("- Photographs, due since Wednesday 4 March (from Callum Reid)"), "\(kickoff.text)")
    }

    // MARK: Text that looks like markup

    @Test(arguments: [
        "*Guide*", "# Guide", "- Guide", "1. Guide", "[Guide](https://evil.example)", "<b>Guide</b>", "`Guide`",
        "Guide &amp; more", "Guide \\* more", "{{link}}", "![x](y)", "Guide <!-- x", "~~~", "> Guide",
        "https://evil.example",
        "Guide\u{A0}and more", "👩‍💻 Guide", "Guide_a_b", "|Guide|", "=== Guide",
    ])
    func textOfPeopleIsNeverMarkup(output: String) throws {
        let note = try note(
            request(output, question: "Is it “\(output)”?"))
        let plain = output.replacing("\u{A0}", with: " ")
        #expect(note.subject == "For your decision by Friday 20 March: \(plain)")
        #expect(note.text.contains("\nThis is ready for your decision: \(plain).\n"))
        #expect(note.text.contains("\nIs it “\(plain)”?\n"))
        #expect(
            HTMLPage(note.html).text.contains(
                "This is ready for your decision: \(plain)."))
        #expect(!note.html.contains("<b>Guide") && !note.html.contains("href=\"https://evil"))
    }

    // MARK: Templates

    @Test(arguments: [
        ("Hello", "notes/en/kickoff.md", "a note begins with its subject as a heading, as in “# {{output}}”"),
        ("# A\n\n```\ncode\n```\n", "notes/en/kickoff.md", "an email has no place for “code_block”"),
        ("# A\n\n<b>x</b>\n", "notes/en/kickoff.md", "an email has no place for “html_inline”"),
        ("# A\n\n{{nobody}}\n", "notes/en/kickoff.md", "no value is called “nobody” where it is used"),
        ("A\\\nB\n===\n", "notes/en/kickoff.md", "the subject of a note is one line of words"),
    ])
    func aTemplateThatIsNoEmailIsNamed(source: String, file: String, reason: String) throws {
        let theme = Theme.embedded.overridden(by: [file: Array(source.utf8)])
        let fault = #expect(throws: ThemeFault.self) { try self.note(Desk(), "relaunch/project.md", theme: theme) }
        #expect(fault?.file == file)
        #expect(fault?.reason.contains(reason) == true, "\(fault?.reason ?? "")")
    }

    @Test(arguments: [
        ("{{{markup}}}", "line 1: “markup” is text, so it stands in two braces, not in three"),
        ("{{> nobody}}", "line 1: no template is called “nobody”"),
    ])
    func aTemplateThatWouldSayNothingIsNamedWhenItIsRead(source: String, reason: String) throws {
        let theme = Theme.embedded.overridden(by: ["notes/de/kickoff.md": Array(source.utf8)])
        let fault = #expect(throws: ThemeFault.self) { try NoteWriter(theme) }
        #expect(fault?.file == "notes/de/kickoff.md")
        #expect(fault?.reason == reason)
    }

    @Test func aStudioChangesTheWords() throws {
        let source =
            "# Hi: {{project}}\n\n**{{goal}}**\n\nSee [the page]({{link}}), {{names}}.\n\n[Open]({{link}})\n\n1. One\n2. **Two**\n"
        let theme = Theme.embedded.overridden(by: ["notes/en/kickoff.md": Array(source.utf8)])
        let note = try note(Desk(), "relaunch/project.md", theme: theme)
        let page = "https://pages.lighthouse.example/northwind-abcdefghijklmnopqrstuvwxyz/#relaunch"
        #expect(note.subject == "Hi: Relaunch")
        #expect(
            note.text
                == "A site that sells.\n\nSee the page, Priya Nair.\n\nOpen:\n\(page)\n\n- One\n- Two\n")
        #expect(note.html.components(separatedBy: "href=\"\(page)\"").count == 3)
    }

    @Test func everyLanguageHasEveryNote() {
        let wanted = InterfaceLanguage.allCases.flatMap { language in
            NoteKind.allCases.map { "notes/\(language.rawValue)/\($0.fileName).md" }
        }
        #expect(wanted.filter { Theme.embedded.files[$0] == nil } == [])
    }

    @Test func theLanguagesUseTheSameValues() throws {
        func names(_ language: String, _ kind: NoteKind) -> Set<String> {
            let source = String(
                decoding: Theme.embedded.files["notes/\(language)/\(kind.fileName).md"] ?? [], as: UTF8.self)
            return Set(source.matches(of: /\{\{[#^]?([a-zA-Z]+)\}\}/).map { String($0.1) })
        }
        for kind in NoteKind.allCases {
            for language in ["de", "es"] {
                let missing = names("en", kind).subtracting(names(language, kind))
                #expect(missing.isEmpty, "notes/\(language)/\(kind.fileName).md says nothing of \(missing.sorted())")
            }
        }
    }

    // MARK: Names

    @Test(arguments: [
        ("Priya Nair", "Priya"), ("Dr. Priya Nair", "Dr. Priya Nair"), ("Prince", "Prince"), ("J. Nair", "J. Nair"),
        ("Jean-Luc O'Neill", "Jean-Luc"), ("de Souza", "de Souza"), ("李 明", "李 明"),
        ("Anna Maria Bach", "Anna Maria Bach"),
        ("Ødegård Lis", "Ødegård"), ("Dr Nair", "Dr Nair"), ("Prof Nair", "Prof Nair"), ("Mrs Nair", "Mrs Nair"),
        ("Order desk", "Order desk"),
    ])
    func aPersonIsGreetedByTheFirstOfTwoPlainNames(name: String, greeting: String) {
        #expect(NoteContext.firstName(name) == greeting)
    }
}

extension String {
    /// As a double-quoted text of YAML has it.
    fileprivate var inQuotes: String { replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
}
