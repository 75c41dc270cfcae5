import Testing

/// What CommonMark's safe mode drops or cannot show; the places are for the tests of reading.
@Suite struct MarkdownTests {
    @Test(arguments: [
        (
            "six<br>customers",
            "“<br>” is raw HTML and dropped; leave a blank line, or end the line before with a backslash"
        ),
        ("<b>six</b> <i>of them</i>", "“<b>” and “<i>” are raw HTML and dropped; write **bold** as Markdown does"),
        (
            "Press <Enter>",
            "“<enter>” is raw HTML and dropped; take it out, or put a backslash before the “<” if it is meant"
        ),
        (
            "<details>\n<summary>More</summary>\nSix customers\n</details>",
            "“<details>” and “<summary>” are raw HTML and dropped with the words inside; write a heading as “### Words”"
        ),
        (
            "<quote>\nSix customers",
            "“<quote>” is raw HTML and dropped with the words inside; write them as Markdown, or put a backslash before each “<” that is meant"
        ),
        (
            "<!-- a note --> Six customers",
            "the words on the line where this comment ends are dropped with it; begin them on a line of their own"
        ),
        (
            "<!-- a note\n\nSix customers",
            "this comment is never closed, so that all below it is dropped; close it with “-->”"
        ),
        ("<?php six ?>", "this is read as raw HTML and dropped; take it out, or put a backslash before the “<”"),
    ])
    func rawHTMLIsReportedWithWhatToWriteInstead(_ text: String, _ message: String) throws {
        let column = 1 + text.prefix { $0 != "<" }.count
        try Fixture().listening(to: .rawHTML).withMessaging("caveats: none", body: "## What happened\n\(text)").expect([
            "8:\(column): warning: \(message) [raw-html]"
        ])
    }

    @Test(arguments: [
        "`<b>`", "```\n<b>\n```", "<https://a.example> <a@b.example>", "\\<b>", "&lt;b&gt;", "a < b > c",
        "<!-- a note -->\nSix customers", "Six <!-- a note --> customers",
    ])
    func whatIsNoRawHTMLOrOnlyANoteToOneselfIsLeftAlone(_ text: String) throws {
        try Fixture().listening(to: .rawHTML, .table)
            .withMessaging("caveats: none", body: "## What happened\n\n\(text)").expect([])
    }

    @Test func everyPublicTextIsReadAndNoInternalOne() throws {
        let text = "<b>\n\n| a | b |\n|---|---|"
        let section = "## What happened\n\(text)\n## Internal\n\(text)"
        let fixture = Fixture().listening(to: .rawHTML, .table)
            .with("client.md", (Fixture.standardRecords["client.md"] ?? "") + "\n\n\(text)\n\n## Internal\n\(text)")
            .with("website-relaunch/project.md", Fixture.project(log: []) + "\n\(text)\n\n## Internal\n\(text)")
            .with("website-relaunch/updates/2026-03-02.md", "---\ntitle: News\n---\n\(section)")
            .with(
                "website-relaunch/changes/web-shop.md",
                Fixture.change(nil) + "\n\(text)\n\n## Internal\n\(text)"
            )
            .withMessaging("caveats: none", body: section)
        let html = "warning: “<b>” is raw HTML and dropped; write **bold** as Markdown does [raw-html]"
        let table =
            "warning: a page shows this table as one paragraph full of bars; write each row as an item of a list, or name the table's file under `deliverables` [table]"
        try fixture.expect([
            "Content/northwind/client.md:9:1: \(html)", "Content/northwind/client.md:11:1: \(table)",
            "8:1: \(html)", "10:1: \(table)", "changes/web-shop.md:8:1: \(html)", "changes/web-shop.md:10:1: \(table)",
            "project.md:10:1: \(html)", "project.md:12:1: \(table)",
            "updates/2026-03-02.md:5:1: \(html)", "updates/2026-03-02.md:7:1: \(table)",
        ])
    }

    @Test func whatWasGivenUpForOthersIsExempt() throws {
        let fixture = Fixture().listening(to: .rawHTML, .table, .unsafeLink).withMessaging(
            "log:\n  - {on: 2026-03-02, replaced: homepage, note: The two belong together}",
            body: "## What happened\n<b>six</b> [a](no.pdf)\n\n| a | b |\n|---|---|")
        try fixture.expect([])
    }
}
