import Records
import Testing
import Vocabulary

@Suite("The limits of Markdown")
struct MarkdownLimitTests {
    private func findings(_ text: String, limit: Int = 65_536) -> [String] {
        let plan = BodyPlan(for: Schema("client", []), hasOpening: true, sections: [.internalNotes], limit: limit)
        return brief(BodyTests.read(text, plan: plan).diagnostics)
    }

    @Test("refuse a body that is larger than the settings allow")
    func limitSize() {
        #expect(findings("é234", limit: 5) == [])
        #expect(
            findings("é2345", limit: 5) == [
                "4:1: the text is 6 bytes long and 5 are allowed; shorten it, or raise `limits: {body: …}` in milepost.yml (1 MiB at most) [syntax]"
            ])
    }

    @Test(
        "refuse more than 32 quotes and lists inside one another",
        arguments: ["> ", ">", "- ", "+\t", "* ", "1. ", "123456789) "])
    func limitNesting(_ marker: String) {
        func nested(_ count: Int) -> String { "a\n\n" + String(repeating: marker, count: count) + "x" }
        #expect(findings(nested(32)) == [])
        #expect(
            findings(nested(33)) == [
                "6:1: quotes and lists are nested more than 32 deep on this line; no reader can follow that [syntax]"
            ])
    }

    @Test(
        "know that not every mark nests",
        arguments: ["-", "--", "*", "**", "1.", "1.x ", "a > ", "1234567890. ", "# > "])
    func knowWhatNests(_ marker: String) {
        #expect(findings(String(repeating: marker, count: 40) + "x") == [])
    }

    @Test("keep a text with headings of its own from filling the screen")
    func limitFindings() {
        #expect(findings(String(repeating: "## a\n", count: 1_000)).count == 20)
    }

    @Test("refuse more than 4,000 opening brackets in a paragraph")
    func limitBrackets() {
        let row = String(repeating: "[", count: 100) + "\n"
        #expect(findings(String(repeating: row, count: 40)) == [])
        #expect(
            findings(String(repeating: row, count: 40) + "[") == [
                "44:1: this paragraph has more than 4000 opening brackets; divide it with blank lines [syntax]"
            ])
        #expect(findings(String(repeating: row, count: 40) + "\n" + String(repeating: row, count: 40)) == [])
    }
}
