import Records
import Testing
import Vocabulary

/// The cases are bodies; line 1 of each is line 4 of its file.
@Suite("A body")
struct BodyTests {
    @Test("is divided at its second-level headings, and nothing else is one")
    func isDivided() throws {
        try CaseFile("bodies/sections.txt").check { Self.outline($0) }
    }

    @Test("has its internal text cut out, or an error that says why it cannot be")
    func cutsInternalText() throws {
        try CaseFile("bodies/internal.txt").check { Self.outline($0) }
    }

    @Test("has its links with their places, and definitions that count for every public section")
    func findsLinks() throws {
        try CaseFile("bodies/links.txt").check { Self.outline($0) }
    }

    @Test("has the raw HTML that no page shows, once for each place")
    func findsHTML() throws {
        try CaseFile("bodies/html.txt").check { Self.outline($0) }
    }

    @Test("has the tables that no page shows, and nothing that only looks like one")
    func findsTables() throws {
        try CaseFile("bodies/tables.txt").check { Self.outline($0) }
    }

    @Test("may have text before its sections where the kind of record has it")
    func mayHaveAnOpening() throws {
        try CaseFile("bodies/opening.txt").check { Self.outline($0, plan: Self.openingPlan) }
    }

    static let plan = BodyPlan(
        for: Schema("milestone", [title, amount, log]), hasOpening: false,
        sections: [.whatHappened, .whyItMatters, .whatComesNext, .outcomes, .internalNotes, .proof], limit: 65_536)
    static let openingPlan = BodyPlan(
        for: Schema("client", [title, amount, log]), hasOpening: true, sections: [.internalNotes], limit: 65_536)

    private static let title = Field("title", .text, "What it is called.").description
    private static let amount = Field("amount", .locked(.text), .optional, .internal, "How much.").description
    private static let to = Field("to", .locked(.text), .optional, .internal, "Who received it.").description
    private static let on = Field("on", .day, "When.").description
    private static let log = Field(
        "log", FieldType<Int>(.list(of: .group(Schema("entry", [on, to])), isBlock: true)) { _, _ in nil },
        "What happened."
    ).description

    /// What a body comes to: its public text, its internal text and what was found.
    static func outline(_ text: String, plan: BodyPlan = plan) -> [String] {
        let read = read(text, plan: plan)
        let names = SectionName.allCases
        return published(read.value)
            + names.compactMap { name in
                read.value.internalSections[name].map {
                    "\(name.rawValue), cut: \(Quotation.visible($0.reveal().value))"
                }
            } + brief(read.diagnostics)
    }

    static func read(_ text: String, plan: BodyPlan = plan) -> Diagnosed<Body> {
        let source = Sample.text("---\ntitle: a\n---\n" + text)
        return Body.read(FrontMatter.split(source).value, path: source.path, plan: plan)
    }

    /// All that could be published, to the last byte.
    static func published(_ body: Body, movedBy shift: Int = 0, behindLine last: Int = 0) -> [String] {
        func line(_ position: SourcePosition) -> Int { position.line > last ? position.line - shift : position.line }
        let all = [("opening", body.opening)] + SectionName.allCases.map { ($0.rawValue, body.sections[$0]) }
        return all.flatMap { name, prose -> [String] in
            guard let prose else { return [] }
            let links = prose.links.map {
                "  \($0.isImage ? "image" : "link") \(line($0.position)):\($0.position.column) \(Quotation.visible($0.destination))"
            }
            let html = prose.droppedHTML.map { "  html \(line($0.position)):\($0.position.column) \($0.kind)" }
            let tables = prose.tables.map { "  table \(line($0)):\($0.column)" }
            let blank = prose.showsAnything ? [] : ["  shows nothing"]
            let definitions = prose.definitions.isEmpty ? [] : ["  defines \(Quotation.visible(prose.definitions))"]
            return ["\(name) from line \(line(prose.position)): \(Quotation.visible(prose.markdown))"] + definitions
                + links + html + tables + blank
        }
    }
}
