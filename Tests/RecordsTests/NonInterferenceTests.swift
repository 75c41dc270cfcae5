import Records
import Testing
import Vocabulary

@Suite("Internal text")
struct NonInterferenceTests {
    /// Small numbers that look random and are the same on every run (xorshift).
    private struct Dice {
        var state: UInt64
        mutating func roll(_ sides: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 33) % sides
        }
    }

    private static let pieces = [
        "secret", "`", "``", "```", "````", "~~~", "~~~ md", "<!--", "-->", "<!-- a -->", "<script>", "</script>",
        "<pre>", "</pre>",
        "<![CDATA[", "]]>", "<?x", "?>", "<!X", ">", "<div>", "</div>", "<", "*", "**", "_", "[", "]", "](",
        "[a]: https://secret.example",
        "[b]: <secret", "[What happened]: x", "[Outcomes]: y", "> ", "- ", "1. ", "    ", "  ", "\t", "# ", "## ",
        "### ", "## What happened",
        "## Internal", "## Outcomes", "  ## Outcomes", "- ## Outcomes", "What happened", "Outcomes", "---", "===",
        "***", "\\", "&", "&#35;",
        "|", "!", "$", "é", "日本", "\n", "\n", "\n", "\n\n", "\n\n",
    ]

    private static let before = "## What happened\nSee [a] and [b](c.pdf).\n\n> quote\n\n- list\n"
    private static let after = [
        "## Outcomes\n- one [a]\n\n  two\n\n~~~\n```\n<!--\n~~~\n\n**three**",
        "## Why it matters\n[a]: https://public.example\n\n```\ncode\n```\n## Outcomes\nmore\n",
        "What comes next\n---\n    code\n\n<div>\n*x*\n</div>\n\n   ## Outcomes ##\n- [b]\n",
    ]

    /// Whether the text does not itself end the section by the heading of a public one.
    private func staysInternal(_ text: String) -> Bool {
        BodyTests.published(BodyTests.read("## Internal\n\(text)").value).isEmpty
    }

    @Test("leaves every public byte as it is, or there is an error", arguments: 0..<3)
    func doesNotInterfere(_ variant: Int) throws {
        let after = Self.after[variant]
        let plain = BodyTests.read("\(Self.before)\n## Internal\nnothing\n\n\(after)")
        try #require(plain.diagnostics.isEmpty)
        let expected = BodyTests.published(plain.value)
        var dice = Dice(state: UInt64(variant) * 7919 + 104_729)
        var accepted = 0
        for _ in 0..<1_500 {
            let text = (0...dice.roll(9)).map { _ in Self.pieces[dice.roll(Self.pieces.count)] }.joined()
            let body = "\(Self.before)\n## Internal\n\(text)\n\n\(after)"
            let read = BodyTests.read(body)
            guard read.diagnostics.isEmpty, staysInternal(text) else { continue }
            accepted += 1
            // Places move with the lines that internal text takes; all else stays.
            let shift = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
            let moved = BodyTests.published(read.value, movedBy: shift, behindLine: 14)
            if moved != expected {
                Issue.record("\(Quotation.visible(body)) published \(moved)")
                break
            }
        }
        #expect(accepted > 500)
    }

    @Test("at the end of a body changes nothing before it", arguments: 0..<1)
    func doesNotInterfereFromTheEnd(_ seed: Int) throws {
        let expected = BodyTests.published(BodyTests.read("\(Self.before)\n## Proof\nnothing").value)
        var dice = Dice(state: 15_485_863)
        var accepted = 0
        for _ in 0..<1_500 {
            let text = (0...dice.roll(9)).map { _ in Self.pieces[dice.roll(Self.pieces.count)] }.joined()
            let read = BodyTests.read("\(Self.before)\n## Proof\n\(text)")
            guard read.diagnostics.isEmpty, staysInternal(text) else { continue }
            accepted += 1
            if BodyTests.published(read.value) != expected {
                Issue.record("\(Quotation.visible(text)) published \(BodyTests.published(read.value))")
                break
            }
        }
        #expect(accepted > 500)
    }
}
