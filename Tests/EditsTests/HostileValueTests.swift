import Edits
import Foundation
import Records
import Testing
import Vocabulary

/// Whatever a value holds, what is written reads back as it, scalar by scalar, and nothing else changes.
@Suite struct HostileValueTests {
    /// The strings of the Big List of Naughty Strings, and those that mean something to YAML.
    static let strings: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("RecordsTests/Fixtures/blns/blns.json")
        let naughty = (try? JSONDecoder().decode([String].self, from: Data(contentsOf: file))) ?? []
        return naughty + [
            "", " ", " a", "a ", "a: b", "a:", ":a", "a #b", "#a", "a, b", "[a]", "{a}", "- a", "-", "?", "? a", "!a",
            "&a", "*a", "|", ">", "'", "\"", "it's", "\"a\"", "a\\b", "%a", "@a", "`a`", "~", "null", "no", "1.10",
            "---", "...", "--- a", "a\tb", "\ta", "a\nb", "\n", "a\r\nb", "\r", "\0", "\u{85}", "\u{2028}", "\u{FEFF}",
            "\u{FEFF}a", "\u{202E}a", "\u{301}a", "a\u{301}", "é", "\u{FFFE}", "\u{10FFFF}", "\u{E0041}", "=", "<<",
            "a  b", "a ,b", "a]b", "a:b", "https://a.example/#x", "\u{A0}a\u{A0}", "👩‍👩‍👧",
            String(repeating: "a b ", count: 2_000) + "c",
        ]
    }()

    @Test(arguments: [
        "log:\n  - {on: 2026-03-01, state: on track}\nnext: B",
        "log:\n  - on: 2026-03-01\n    state: on track\nnext: B",
        "log: [{on: 2026-03-01}]\nnext: B", "next: B",
    ])
    func anEntryReadsBackAsItWas(keys: String) throws {
        try #require(HostileValueTests.strings.count > 500)
        for text in HostileValueTests.strings {
            let entry = NewEntry(on: march(18), ["sent": text, "to": text, "link": nil])
            let found = edited(record(keys)) { text throws(EditRefusal) in try text.appendingToLog(entry) }
            #expect(values(of: ["on", "sent", "to"], in: found) == ["2026-03-18", text, text].map { Array($0.utf8) })
        }
    }

    @Test(arguments: [
        "title: A\nneeds: [{what: B}]", "title: A\nneeds:\n- what: B", "title: A",
        "needs: []\ntitle: A\nclosed: {on: B}",
        "title: |\n  A\n\nclosed:\n  on: B\n# C",
    ])
    func anItemAndAGroupReadBackAsTheyWere(keys: String) {
        let order = ["title", "needs", "log", "closed"]
        for text in HostileValueTests.strings {
            let item = NewEntry([.init("what", .text(text)), .init("into", .list([.text(text), .keys([])]))])
            let group: [WrittenValue.Key] = [
                .init("next", .text(text)), .init("open", .list([.keys([.init("owner", .text(text))]), .text(text)])),
            ]
            let found = edited(record(keys)) { record throws(EditRefusal) in
                try record.appending(item, to: "needs", inOrder: order)
                    .completing("closed", with: group, inOrder: order)
            }
            #expect(values(of: ["what", "next", "owner"], in: found) == Array(repeating: Array(text.utf8), count: 3))
        }
    }

    @Test(arguments: ["key: old", "key: 'old' # why", "key: \"old\"", "key:", "name: A", "key: {a: b}"])
    func aValueReadsBackAsItWas(keys: String) {
        for text in HostileValueTests.strings {
            let found = edited(record(keys)) { record throws(EditRefusal) in
                keys.contains("{")
                    ? try record.replacingText(at: SourcePosition(path: "r.md", line: 2, column: 10), with: text)
                    : try record.setting("key", to: text, behind: "name")
            }
            #expect(values(of: [keys.contains("{") ? "a" : "key"], in: found) == [Array(text.utf8)])
        }
    }

    /// The bytes of the last texts under some keys, by one reading of the file as the program does it.
    private func values(of keys: [String], in record: String) -> [[UInt8]] {
        let text = SourceText.read(Array(record.utf8), path: "r.md")
        #expect(text.diagnostics.isEmpty)
        guard let source = text.value, let root = FrontMatter.split(source).value.root else { return [] }
        var found: [String: [UInt8]] = [:]
        func walk(_ node: Node) {
            guard case .mapping(let entries, _) = node.content else {
                if case .sequence(let items, _) = node.content { items.forEach(walk) }
                return
            }
            for entry in entries {
                if case .scalar(let scalar) = entry.value.content { found[entry.key] = Array(scalar.text.utf8) }
                walk(entry.value)
            }
        }
        walk(root)
        return keys.compactMap { found[$0] }
    }
}
