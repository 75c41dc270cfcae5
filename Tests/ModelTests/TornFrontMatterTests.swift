import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("Front matter that a stray divider tears")
struct TornFrontMatterTests {
    private static let project = "title: T\ngoal: G\nowner: O\nstart: 2026-01-01"

    @Test(
        "is an error at the first key below the divider",
        arguments: [
            ("log:\n  - {on: 2026-03-11, sent: kickoff, to: hanna}\n---\nWelcome.", 7),
            ("log:\n  - on: 2026-03-11\n    sent: kickoff\n    to: hanna\n---\n", 7),
            ("# what happened\nlog:\n---\n", 8), ("\n\nlog:\n---\n", 9), ("---\nlog:\n---\n", 8),
            ("---\n\n---\n# ours\n  - {on: 2026-03-11}\n", 11), ("  amount: 4200\n", 7), ("amount:4200\n", 7),
            ("  - {trigger: a, amount: 4200}\n", 7), ("- { on: 2026-03-11, sent: kickoff }", 7), ("\tto: hanna", 7),
            ("\"amount\": 4200", 7), ("amount : 4200", 7), ("? amount\nlog:\n---\n", 8), ("\u{A0}proof: {key: a}", 7),
            ("  it rains\nlog:\n---\n", 8), ("it rains\n\n  - {on: 2026-03-11}\n", 9), ("closed:\n  on: x", 7),
            ("it rains\n```\nto: hanna\n", 9), ("# ours\n---\n", 7), ("  ann: x\n---\n", 7),
        ])
    func isAnError(body: String, line: Int) {
        for text in ["---\n\(Self.project)\n---\n\(body)", "\u{FEFF}---\n\(Self.project)\n---\n\(body)"] {
            for text in [text, text.replacing("\n", with: "\r\n")] {
                let read = Northwind.read(["website-relaunch/project.md": text])
                let torn = brief(read.diagnostics).filter {
                    $0.contains("the front matter ended") || $0.contains("never published")
                }
                #expect(torn.count == 1 && torn[0].contains("\(line):1: "), "\(torn)")
            }
        }
    }

    @Test(
        "is not seen in text",
        arguments: [
            "Welcome.\n\n---\n\nMore.", "Cost: 400 EUR", "To: all of you", "Note: we are away", "Write to: us",
            "```\nto: x\n```\n", "A\n\n~~~ yaml\n  amount: 4\n~~~\n", "a\ntitle: b", "# Welcome\n\nto you",
            "## Internal\nto: x",
            "hello: you\n\n---\n", "# Welcome\n\nto you\n\n---\n", "- a\n\n---\n", "[amount]: https://x.example",
            "- {a: b}", "we know\nthat note:x holds\n---\n",
        ])
    func isNotSeenInText(body: String) {
        let read = Northwind.read(["website-relaunch/project.md": "---\n\(Self.project)\n---\n\(body)"])
        #expect(
            brief(read.diagnostics).filter { $0.contains("the front matter ended") || $0.contains("never published") }
                == [])
    }

    @Test("says what is so, and the cure")
    func saysTheCure() {
        let first = Northwind.read(["website-relaunch/project.md": "---\n\(Self.project)\n---\nlog:\n"])
        #expect(
            brief(first.diagnostics).filter { $0.contains("syntax") }.map { String($0.drop { $0 != " " }) } == [
                " the front matter ended on line 6, above this key; remove the “---” there [syntax]"
            ])
        let later = Northwind.read(["website-relaunch/project.md": "---\n\(Self.project)\n---\nSent\nto: hanna\n"])
        #expect(
            brief(later.diagnostics).filter { $0.contains("syntax") }.map { String($0.drop { $0 != " " }) } == [
                " this line begins with `to`, which is never published, but stands below the “---” on line 6; remove that one, or reword the line [syntax]"
            ])
    }

    /// Wherever a divider is inserted, what is internal is in no message, and in nothing public without an error.
    @Test("publishes nothing internal", arguments: ["---", "---\n---", "---\n\n---", "---\n# more", "--- "])
    func publishesNothingInternal(divider: String) throws {
        let content = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../CommandTests/Fixtures/secrets/Content").standardized
        let names = try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted()
            .filter { $0.hasSuffix(".md") && !$0.contains("/03-") && !$0.contains("/_") }
        var records = 0
        for name in names {
            let text = try String(contentsOf: content.appending(path: name), encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let parts = name.split(separator: "/")
            let path = parts.dropFirst().joined(separator: "/")
            let folder = parts.dropFirst().dropLast().first.map(String.init) ?? "website-relaunch"
            for place in lines.indices {
                let changed = (lines[..<place] + [divider] + lines[place...]).joined(separator: "\n")
                let files = ["\(folder)/project.md": Northwind.projectRecord].merging([path: changed]) { _, given in
                    given
                }
                let read = Northwind.read(files)
                let said = brief(read.diagnostics).filter { $0.contains(/zqcanary|1987/) }
                #expect(said == [], "\(name), line \(place + 1)")
                var shown = ""
                dump(read.value, to: &shown)
                let isRefused = read.diagnostics.contains { $0.rule == .syntax }
                #expect(isRefused || !shown.contains("zqcanary"), "\(name), line \(place + 1)")
                records += 1
            }
        }
        #expect(records > 100)
    }
}
