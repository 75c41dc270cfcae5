import Records
import Testing
import Vocabulary

@Suite("Front matter")
struct FrontMatterTests {
    @Test("is what stands between the first line and the next ---, and the body follows")
    func isDivided() {
        let front = FrontMatter.split(Sample.text("---\ntitle: a\n---   \n\nBody\n---\nmore")).value
        #expect(String(decoding: front.body, as: UTF8.self) == "\nBody\n---\nmore")
        #expect(front.bodyLine == 4)
        #expect(front.root?.position == SourcePosition(path: "r.md", line: 2, column: 1))
    }

    @Test(
        "may end with the file, with or without a final newline, and may have CRLF and a byte order mark",
        arguments: [
            "---\ntitle: a\n---", "---\ntitle: a\n---\n", "\u{FEFF}---\r\ntitle: a\r\n---\r\n",
            "---\r\ntitle: a\r\n---",
        ])
    func toleratesWhatEditorsDo(_ content: String) {
        #expect(Sample.findings(bytes: Array(content.utf8)).isEmpty)
        #expect(FrontMatter.split(Sample.text(content)).value.body.isEmpty)
    }

    @Test(
        "that cannot be found is reported once, and the rest of the file is not judged",
        arguments: [
            ("", missing), ("title: a\n---\n## Nonsense\n", missing), (" ---\ntitle: a\n---\n", missing),
            ("----\ntitle: a\n----\n", missing), ("\n---\ntitle: a\n---\n", missing),
            ("--- # a\ntitle: a\n---\n", missing),
            ("---", open), ("---\n", open), ("---\ntitle: a\n", open), ("---\ntitle: a\n ---\n# Body", open),
            ("---\ntitle: a\n...\n# Body", open),
        ])
    func reportsWhatCannotBeDivided(_ content: String, _ finding: String) {
        let front = FrontMatter.split(Sample.text(content))
        #expect(brief(front.diagnostics) == [finding])
        #expect(front.value.body.isEmpty)
    }

    private static let missing =
        "1:1: the record does not begin with its front matter; put “---” on the first line, above the keys [syntax]"
    private static let open =
        "1:1: the front matter is not closed; put “---” on a line of its own behind the last key [syntax]"

    @Test("without a key holds nothing", arguments: ["---\n---\n", "---\n\n# a comment\n---\n"])
    func mayBeEmpty(_ content: String) {
        let front = FrontMatter.split(Sample.text(content))
        #expect(front.diagnostics.isEmpty && front.value.root == nil)
    }

    @Test(
        "is a group of keys",
        arguments: [
            ("- a\n- b", "2:1: this is a list, and a record begins with keys; write “key: value” lines [syntax]"),
            ("[a, b]", "2:1: this is a list, and a record begins with keys; write “key: value” lines [syntax]"),
            ("\n  just words", "3:3: this is text, and a record begins with keys; write “key: value” lines [syntax]"),
        ])
    func isAGroup(_ keys: String, _ finding: String) {
        #expect(Sample.findings(keys) == [finding])
    }

    @Test("is read as words, whatever YAML would make of them")
    func readsWords() {
        #expect(
            Sample.values(
                "title: no\nowner: 1.10\nrisks:\n- ~\n- 0x1F\n- 012\n- 12:30:45\n- .nan\n- 2026-03-02\n- null") == [
                    "title: no", "owner: 1.10",
                    #"risks: ["~", "0x1F", "012", "12:30:45", ".nan", "2026-03-02", "null"]"#,
                ])
    }
}
