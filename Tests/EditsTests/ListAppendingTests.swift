import Edits
import Foundation
import Testing
import Vocabulary

@Suite struct ListAppendingTests {
    private static let order = ["title", "due", "acceptance", "needs", "log", "closed"]

    private func appended(_ keys: String, to key: String = "needs") -> String {
        edited(record(keys)) { text throws(EditRefusal) in
            try text.appending(
                NewEntry([.init("what", .text("A, b")), .init("into", .list([.text("c"), .text("d")]))]), to: key,
                inOrder: Self.order)
        }
    }

    @Test(arguments: [
        ("title: A\ndue: B\nlog: []", "title: A\ndue: B\nneeds:\n  - ENTRY\nlog: []"),
        ("log:\n- a\ntitle: A\n# B\n", "log:\n- a\ntitle: A\nneeds:\n- ENTRY\n# B\n"),
        ("due: |\n  A\n\nlog: []", "due: |\n  A\nneeds:\n  - ENTRY\n\nlog: []"),
        ("log: []", "needs:\n  - ENTRY\nlog: []"),
        ("needs:\n  - {what: A} # b\n\nlog: []", "needs:\n  - {what: A} # b\n  - ENTRY\n\nlog: []"),
        ("needs: [{what: A}]", "needs: [{what: A}, ENTRY]"),
        ("needs: # none\ntitle: A", "needs: # none\n  - ENTRY\ntitle: A"),
        ("needs:\n  - what: A\n    from: B", "needs:\n  - what: A\n    from: B\n  - what: A, b\n    into: [c, d]"),
        (
            "needs: soon",
            "r.md:2:8: error: `needs` holds text here, and it is to be a list; write its entries below it, each behind “- ” [field-type]"
        ),
    ])
    func anEntryStandsAtTheEndOfItsList(keys: String, wanted: String) {
        let entry = "{what: \"A, b\", into: [c, d]}"
        #expect(appended(keys) == (wanted.hasPrefix("r.md") ? wanted : record(wanted.replacing("ENTRY", with: entry))))
    }
}

@Suite struct GroupCompletingTests {
    private static let group: [WrittenValue.Key] = [
        .init("on", .text("2026-03-18")), .init("next", .text("a: b")),
        .init("open", .list([.keys([.init("what", .text("C, d")), .init("owner", .text("E"))])])),
    ]

    private func completed(_ keys: String, ending: String = "\n") -> String {
        edited(record(keys).replacing("\n", with: ending)) { text throws(EditRefusal) in
            try text.completing("closed", with: Self.group, inOrder: ["title", "log", "closed", "proof"])
        }.replacing(ending, with: "\n")
    }

    private static let whole = "  on: 2026-03-18\n  next: \"a: b\"\n  open:\n    - {what: \"C, d\", owner: E}"

    @Test(
        arguments: ["\n", "\r\n"],
        [
            ("title: A\nlog: []\n# B\nproof: true", "title: A\nlog: []\nclosed:\nWHOLE\n# B\nproof: true"),
            ("log:\n  - a\n\n", "log:\n  - a\nclosed:\nWHOLE\n\n"),
            ("title: A", "title: A\nclosed:\nWHOLE"),
            ("closed:\ntitle: A", "closed:\nWHOLE\ntitle: A"),
            (
                "closed: {next: f, on: g} # h",
                "closed: {next: f, on: g, open: [{what: \"C, d\", owner: E}]} # h"
            ),
            ("closed: {}", "closed: {on: 2026-03-18, next: \"a: b\", open: [{what: \"C, d\", owner: E}]}"),
            (
                "closed:\n    next: f # g\n\n# h\ntitle: A",
                "closed:\n    next: f # g\n    on: 2026-03-18\n    open:\n      - {what: \"C, d\", owner: E}\n\n# h\ntitle: A"
            ),
            (
                "closed: soon",
                "r.md:2:9: error: `closed` holds text here, and it is to be a group of keys; write them below it, one a line [field-type]"
            ),
        ])
    func aGroupIsBegunOrCompleted(ending: String, keys: (before: String, wanted: String)) {
        let wanted = keys.wanted.replacing("WHOLE", with: Self.whole)
        #expect(completed(keys.before, ending: ending) == (wanted.hasPrefix("r.md") ? wanted : record(wanted)))
    }
}
