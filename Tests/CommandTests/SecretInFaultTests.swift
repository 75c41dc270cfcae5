import Foundation
import Testing

/// A message about an internal field tells its place and its key, never its value.
@Suite struct SecretInFaultTests {
    let folder = TemporaryFolder()

    /// What a slip of the hand can make of a value; `@` stands for it.
    private static let slips = [
        "[@, b]", "{@: b}", "{b: @}", "@ #@", "&@ b", "!@ b", "*@", "\"@", "'@", "\"@\\u202E\"", "\"@\\x07\"",
        "@, @: [", "@: @", "`@", "%@", "\"\\u0301@\"", "\"@\\n@\"", "\"\" @", "|@", "\t@", "\"@\" @", "[@", "- @",
        "? @",
    ]

    /// Writes the client `heron` with one record changed, under a name of its own; what a slip hits is the client.
    private func write(_ records: [String: String], changing path: String, to text: String, number: Int) throws
        -> String
    {
        let slug = "heron-\(number)"
        // What a record needs around it, to be read.
        let needed = ["heron/client.md", path.hasPrefix("heron/lamps/") ? "heron/lamps/project.md" : path, path]
        for (name, record) in records where needed.contains(name) {
            let file = "\(slug)/\(name.dropFirst("heron/".count))"
            var text = name == path ? text : record
            text = text.replacing("Heron Lighting", with: "Heron Lighting \(number)")
            text = text.replacing("b5n5x4zk3fzu6ivwqzx2orhgcd", with: Sample.key(number))
            try folder.write(text, to: "Content/\(file)")
        }
        return slug
    }

    private func records() throws -> [String: String] {
        let contents = try FolderContents(at: Checkout.fixture("secrets/Content")).texts
        return contents.filter { $0.key.hasSuffix(".md") && !$0.key.contains("/03-") }
    }

    /// Checks content in which each of the clients has a fault, and expects a finding for each, without its value.
    private func expectFindings(in clients: [String: String], sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        let run = try folder.milepost("check", "--all")
        #expect(run.exitCode == 1, sourceLocation: sourceLocation)
        var slug = ""
        var explained: [String] = []
        for line in run.errors.split(separator: "\n") {
            // The line of a record stands below the finding that it belongs to.
            if line.hasPrefix("Content/") { slug = String(line.split(separator: "/")[1].prefix { $0 != ":" }) }
            if line.contains(/zqcanary|1987/) { explained.append("\(line)\n    for: \(clients[slug] ?? "")") }
        }
        explained = Array(explained.prefix(20))
        #expect(explained == [], sourceLocation: sourceLocation)
        let silent = clients.filter { !run.errors.contains("Content/\($0.key)/") }
        #expect(silent == [:], "these slips gave no finding", sourceLocation: sourceLocation)
    }

    @Test func ofAValueThatIsMistyped() throws {
        let records = try records()
        var clients: [String: String] = [:]
        for (path, text) in records.sorted(by: { $0.key < $1.key }) where path.hasPrefix("heron/") {
            let front = text.components(separatedBy: "\n---\n")[0]
            for match in front.matches(of: Canaries.word) {
                // A comment is no value, and a number of quotation marks may make one of the slips no slip.
                guard !match.output.hasSuffix("comment") else { continue }
                for slip in SecretInFaultTests.slips {
                    // The next quotation mark may close this one by chance, as it does for the amount tested below.
                    guard slip != "\"@" || match.output != "zqcanarybb" else { continue }
                    let value = slip.replacing("@", with: match.output)
                    let changed = text.replacingCharacters(in: match.range, with: value)
                    let number = clients.count
                    let slug = try write(records, changing: path, to: changed, number: number)
                    clients[slug] =
                        "\(path): \(changed[changed.lineRange(for: match.range.lowerBound..<match.range.lowerBound)])"
                }
            }
        }
        #expect(clients.count > 500)
        try expectFindings(in: clients)
    }

    @Test(arguments: [
        ("year: true", "year: zqcanaryx"), ("year: true", "year: [zqcanaryx]"), ("proof: true", "proof: zqcanaryx"),
        ("proof: true", "proof: [zqcanaryx, 1987]"), ("proof: true", "proof: {slug: Zq zqcanaryx}"),
        ("proof: true", "proof: {zqcanaryx: b}"), ("proof: true", "proof: {review: zqcanaryx}"),
        ("proof: true", "proof: {review: {zqcanaryx: b}}"), ("consent: {on: 1987-01-02", "consent: {on: 1987-02-30"),
        ("consent: {on: 1987-01-02", "consent: {on: zqcanaryx, zqcanaryx"), ("consent: {", "consent: {zqcanaryx: a, "),
        ("people:\n    zqcanaryag: ", "people:\n    zqcanaryag: [b]\n    zqcanaryag: "),
        ("email: zqcanaryaa@zqcanaryab.example", "email: zqcanaryaa"), ("amount: zqcanaryca", "amuont: zqcanaryca"),
        ("cost: z", "costs: z"), ("evidence: z", "evidenc: z"), ("to: z", "tu: z"), ("digest: z", "digst: z"),
        ("hide:", "hides:"), ("as: z", "az: z"), ("email: z", "emial: z"),
        ("amount: zqcanaryca}", "amount: 4,000, zqcanaryca}"),
        ("evidence: z", "evidence: the mail of 9 February, z"), ("to: z", "to: a, z"),
    ])
    func ofAFieldThatIsMistyped(right: String, wrong: String) throws {
        let records = try records()
        var clients: [String: String] = [:]
        for (path, text) in records where path.hasPrefix("heron/") && text.contains(right) {
            let changed = text.replacing(right, with: wrong)
            clients[try write(records, changing: path, to: changed, number: clients.count)] = "\(path): \(wrong)"
        }
        #expect(!clients.isEmpty)
        try expectFindings(in: clients)
    }

    @Test(arguments: [
        "##Internal", "### Internal", "**Internal**", "> ## Internal", "   ## Internal", "## Internl", "## INTERNAL!",
        "Internal:", "## Internal notes", "Internal\n--------", "# Internal", "## Ìnternal", "## Іnternal",
        "## I n t e r n a l", "- ## Internal", "## [Internal](x)", "<h2>Internal</h2>", "## Internal\n\n## Internal",
        "## *Internal*", "## Internal ##", "## Internal\u{200B}", "Internal\n===", "<!-- -->\n## Internal",
    ])
    func ofASectionThatIsMistyped(heading: String) throws {
        let records = try records()
        var clients: [String: String] = [:]
        for (path, text) in records where path.hasPrefix("heron/") && text.contains("\n## Internal\n") {
            let changed = text.replacing("\n## Internal\n", with: "\n\(heading)\n")
            clients[try write(records, changing: path, to: changed, number: clients.count)] = path
        }
        #expect(clients.count >= 5)
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        let run = try folder.milepost("check", "--all")
        #expect(Canaries.traces(in: run) == [])
        // Where a heading is one after all, nothing is to be told, and the section is to be locked.
        for slug in clients.keys where run.errors.contains("Content/\(slug)/") { try folder.remove("Content/\(slug)") }
        try folder.build("--all")
        #expect(try Canaries.traces(in: FolderContents(at: folder["Site"])) == [])
    }

    /// Without a finding, all lines up to the next quotation mark would be part of the amount.
    @Test func aQuotationMarkThatIsNotClosedIsTold() throws {
        var records = try records()
        let path = "heron/lamps/project.md"
        let changed = records[path]?.replacing("amount: zqcanarybb", with: "amount: \"zqcanarybb") ?? ""
        records = records.filter { $0.key.hasPrefix("heron/") }
        try expectFindings(in: [write(records, changing: path, to: changed, number: 0): path])
    }

    /// Each finding is about something public on a line, or in a text, that holds what is internal as well.
    @Test(arguments: ["text", "json", "sarif", "github"])
    func ofWhatStandsBesideAnInternalValue(format: String) throws {
        let milestone = """
            ---
            title: You can see the window before it is built
            output: Window drawing
            due: 2026-03-27
            invoice: {triger: Approval, amount: zqcanarya}
            log:
              - {on: 2026-03-02, state: on trakc}
              - {on: 2026-03-03, sent: recovry, to: "zqcanaryb", link: "#x"}
              - on: 2026-03-04
                sent: recovery
                to: |
                  zqcanaryc
                  and zqcanaryd
                lnik: "#y"
              - {on: 2026-03-05, decision: aproved, by: Ivo Marsh, via: email, evidence: zqcanaryf}
            owmer: Mara Lind # zqcanaryg
            next: 'Write to Mara
            proof: {slug: zqcanaryh, key: zqcanaryi}
              at noon'
            approval: {owner: https://quill.example/aster-KEY/, decide_by: soon, question: zqcanary@zq.example}
            ---
            ## What hapened

            zqcanaryj

            ## Internal

            zqcanaryk

            ## zqcanaryl

            ## Outcomes

            A [link](files/none.pdf) <!-- zqcanarym [b](files/no.pdf) -->
            """.replacing("KEY", with: Sample.key())
        try folder.writeContent(milestone: milestone)
        let run = try folder.milepost("check", "--all", "--format", format)
        #expect(run.exitCode == 1)
        #expect(Canaries.traces(in: run) == [])
        #expect(!(run.output + run.errors).contains(Sample.key()))
        let report = format == "text" ? run.errors : run.output
        #expect(report.contains("did you mean “trigger”?") && report.contains("What hapened"), "\(report)")
        #expect(run.errors.contains("  7 |   - {on: 2026-03-02, state: on trakc}\n") == (format == "text"))
    }
}
