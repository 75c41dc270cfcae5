import Foundation
import Model
import Records
import Testing
import Vocabulary

/// A report shows the lines of which it is known that nothing on them is internal, and no others.
@Suite struct QuotableLinesTests {
    /// The lines of a record that may be shown, each as it is shown; blank ones say nothing.
    private func shown(_ record: String, as path: String = "northwind/relaunch/01-guide.md") -> [String] {
        QuotableLinesTests.shown(Array(record.utf8), as: path)
    }

    private static func shown(_ record: [UInt8], as path: String) -> [String] {
        let lines = QuotableLines.ofFile(path, record)
        let count = record.count { $0 == UInt8(ascii: "\n") } + 1
        return (1...count).compactMap { line in
            let text = lines.text(at: SourcePosition(path: path, line: line, column: 1))
            return text.flatMap { $0.isEmpty ? nil : "\(line) \($0)" }
        }
    }

    @Test func publicFieldsAndSectionsAreShownAndInternalOnesAreNot() {
        let record = """
            ---
            # a remark of ours
            title: You have one promise
            output: Guide # not the long one
            due: 2026-03-14

            invoice: {trigger: Your approval, amount: 4200 EUR}
            risks:
              - |
                It may
                rain
            log:
              - {on: 2026-02-16, state: on track}
              - {on: 2026-02-17, sent: recovery, to: them,
                 link: "#a"}
              - on: 2026-02-18
                sent: recovery
                to: |
                  Ann
                  Bob
                link: "#b"
            proof:
              slug: stone

              key: sand
            next: Homepage
            ---
            ## What happened
            We met.

            ## Internal
            They pay late.
            ## Outcomes
            All good <!-- is it? --> or
            <!-- not
            at all
            --> so.
            """
        #expect(
            shown(record) == [
                "3 title: You have one promise", "4 output: Guide #…", "5 due: 2026-03-14", "8 risks:", "9   - |",
                "10     It may", "11     rain", "12 log:", "13   - {on: 2026-02-16, state: on track}",
                "16   - on: 2026-02-18", "17     sent: recovery", "21     link: \"#b\"", "26 next: Homepage",
                "28 ## What happened", "29 We met.", "33 ## Outcomes",
            ])
    }

    @Test(arguments: [
        ("title: [", "the keys cannot be read"), ("title: a: b", "the keys cannot be read"),
        ("\ttitle: x", "the keys cannot be read"),
        ("amuont: 4200", "a slip of an internal key"), ("fee: 4200", "a key that is near to none"),
        ("title: {amount: 4200}", "a group where none is wanted"), ("next:\n  amount: 4200", "an indented key"),
        ("proof: yes", "internal"), ("invoice: 4200 EUR", "a text in place of a group with an internal key"),
        ("title: Write to ann@northwind.example", "a mail address"),
        ("title: See /northwind-b5n5x4zk3fzu6ivwqzx2orhgcd/", "a key"),
        ("title: See B5N5X4ZK3FZU6IVWQZX2ORHGCD", "a key in capitals"),
        ("title: See b5n5x4zk3fzu6ivwqzx2", "most of a key"),
    ])
    func aLineThatMayHoldWhatIsInternalIsNotShown(line: String, reason: Comment) {
        let lines = shown("---\n\(line)\n---\n")
        #expect(lines.filter { $0.contains(/4200|yes|@|(?i)b5n5/) } == [], reason)
    }

    @Test(arguments: [
        "owmer: Dana Ortiz", "title: \"Sprint 4\"", "aliases: [a, b]", "approval: {owner: [Ann, Bob], via: mail}",
        "allow: {rhythm: August}", "caveats: none", "due: soon", "titel: x", "closed: {on: 2026-03-01, outcome: x}",
        "title: northwind-website-relaunch", "title: a&b *c* !d",
    ])
    func aLineOfPublicFieldsIsShown(line: String) {
        #expect(shown("---\n\(line)\n---\n") == ["2 \(line)"])
    }

    /// libyaml takes `#` for the beginning of a comment wherever a word may begin, with or without a blank before it.
    @Test(arguments: [
        ("title: \"x\"#4200", "title: \"x\"#…"), ("aliases: [a,#4200\n b]", "aliases: [a,#…"),
        ("aliases: [#4200\n b]", "aliases: [#…"), ("closed: {on: 2026-03-01}#4200", "closed: {on: 2026-03-01}#…"),
        ("title: 'x' #4200", "title: 'x' #…"), ("title: x\t#4200", "title: x\t#…"),
        ("title: \"#a\" #4200", "title: \"#a\" #…"), ("title: a#b", "title: a#b"), ("next: '#a'", "next: '#a'"),
        ("next: https://quill.example/#a", "next: https://quill.example/#a"),
    ])
    func aCommentIsCutOff(line: String, cut: String) {
        #expect(shown("---\n\(line)\n---\n").first == "2 \(cut)")
    }

    /// What it swallows may be internal, and so may what stands behind it.
    @Test func aQuotationMarkThatIsNotClosedShowsItsOwnLineAlone() {
        let record = "---\nnext: \"Homepage\namount: 4200 EUR\nowner: Dana\"\ndue: 2026-03-14\n---\n"
        #expect(shown(record) == ["2 next: \"Homepage", "5 due: 2026-03-14"])
    }

    @Test(arguments: [
        "**Internal**", "##Internal", "> ## Internal", "Internal notes", "## Internl", "## Notes for us", "### Proof",
        "## [Internal](x)", "<h2>Internal</h2>", "## Ìnternal",
    ])
    func whatStandsBelowAHeadingThatIsNotKnownIsNotShown(heading: String) {
        let lines = shown("---\ntitle: x\n---\n## What happened\n\n\(heading)\n\nThey pay late.\n")
        #expect(lines.contains("4 ## What happened"))
        #expect(!lines.contains { $0.contains("pay late") })
    }

    @Test func aHeadingBelowInternalTextMayBePartOfIt() {
        let lines = shown("---\ntitle: x\n---\n## Internal\n\n## They pay late\n\n## Outcomes\n\nGood\n")
        #expect(lines == ["2 title: x", "8 ## Outcomes", "10 Good"])
    }

    @Test(arguments: [
        ("northwind/client.md", ["2 name: x", "4 welcome"]), ("northwind/relaunch/project.md", ["4 welcome"]),
        ("northwind/relaunch/updates/2026-03-02.md", []),
        ("northwind/relaunch/changes/more.md", ["4 welcome"]), ("northwind/notes.md", []),
        ("northwind/relaunch/more/01-x.md", []), ("notes.md", []), ("a/b/c/d/e.md", []),
    ])
    func theKindOfRecordDecides(path: String, lines: [String]) {
        #expect(shown("---\nname: x\n---\nwelcome", as: path) == lines)
    }

    @Test func ofTheSettingsAllIsShownButAddressesAndComments() {
        let settings = "# ours\nstudio: Quill # us\ncontact: hello@quill.example\nchecks:\n  quite: off\n"
        #expect(shown(settings, as: "milepost.yml") == ["2 studio: Quill #…", "4 checks:", "5   quite: off"])
    }

    @Test func lineEndsAndAMarkOfTheByteOrderAreNoPartOfALine() {
        #expect(shown("\u{FEFF}---\r\ntitle: ü\u{202E}x\r\n---\r\n") == ["2 title: ü\u{202E}x"])
    }

    @Test func whatIsNoTextHasNoLines() {
        #expect(Self.shown([0xFF, 0xFE, 0x2D, 0x00], as: "a/client.md") == [])
        #expect(Self.shown(Array("---\nname: x\n---\n".utf8) + [0xC0], as: "a/client.md") == [])
        #expect(Self.shown([], as: "a/client.md") == [])
    }

    @Test func aPlaceThatIsNotThereHasNone() {
        let lines = QuotableLines.ofFile("a/client.md", Array("---\nname: x # y\n---\n".utf8))
        let places = [(0, 0), (9, 1), (-1, 1), (2, 9), (Int.max, 1)]
        let shown = places.map { lines.text(at: SourcePosition(path: "a/client.md", line: $0, column: $1)) }
        #expect(shown == [nil, nil, nil, nil, nil])
        #expect(lines.text(at: SourcePosition(path: "a/client.md", line: 2, column: 8)) == "name: x #…")
    }

    // MARK: Canaries

    /// What a slip of the hand can make of a value; `@` stands for it.
    private static let slips = [
        "@", "[@, b]", "{@: b}", "{b: @}", "@ #@", "&@ b", "!@ b", "*@", "\"@", "'@", "@, @: [", "@: @", "\"@\n@\"",
        "|@", "|\n      @\n      @", ">\n      @", "\t@", "\"@\" @", "[@", "- @", "? @", "[@,\n      b, note: @]",
        "@\n      @", "@,\n     note: @", "@}\n  - {on: 2026-03-01, rework: b", "@\nnote: b\ntitle: c",
    ]

    /// However an internal value is mistyped, no line that is shown holds it.
    @Test func noLineWithACanaryIsShownWhateverSlipsThereAre() throws {
        let secrets = try Self.secrets()
        var records = 0
        var lines = 0
        for (name, text) in secrets {
            for match in text.matches(of: /[a-z@.]*zqcanary[a-z@.]*|1987-\d\d-\d\d/) {
                for slip in Self.slips {
                    let value = slip.replacing("@", with: match.output)
                    let changed = text.replacingCharacters(in: match.range, with: value)
                    let shown = shown(changed, as: name)
                    records += 1
                    lines += shown.count
                    #expect(shown.filter { $0.contains(/zqcanary|1987/) } == [], "\(name), \(value)")
                }
            }
        }
        #expect(records > 500)
        #expect(lines > 5 * records, "lines that are public are shown all the same")
    }

    /// A line `---` more ends the front matter, or makes a heading of the text above it.
    @Test(arguments: ["---", "---\n---", "---\n\n---", "---\n# more", "---\r\n", "--- "])
    func noLineWithACanaryIsShownWhereverADividerIsInserted(divider: String) throws {
        var records = 0
        for (name, text) in try Self.secrets() {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for place in lines.indices {
                let changed = (lines[..<place] + [divider] + lines[place...]).joined(separator: "\n")
                let shown = shown(changed, as: name)
                records += 1
                #expect(shown.filter { $0.contains(/zqcanary|1987/) } == [], "\(name), line \(place + 1)")
            }
        }
        #expect(records > 100)
    }

    @Test func noTextIsShownBeforeTheFirstSectionOfARecordThatHasNoneThere() {
        let lines = shown("---\ninvoice:\n  trigger: Done\n---\n  amount: 4200\nlog:\n  - x\n---\n## Outcomes\nGood\n")
        #expect(lines == ["2 invoice:", "3   trigger: Done", "9 ## Outcomes", "10 Good"])
    }

    /// The records with a canary in each internal field and text, by their paths.
    private static func secrets() throws -> [(name: String, text: String)] {
        let content = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../CommandTests/Fixtures/secrets/Content").standardized
        return try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted()
            .filter { $0.hasSuffix(".md") && !$0.contains("/03-") && !$0.contains("/_") }
            .map { ($0, try String(contentsOf: content.appending(path: $0), encoding: .utf8)) }
    }
}
