import Edits
import Testing

@Suite struct LogAppendingTests {
    private func appended(_ keys: String) -> String {
        edited(record(keys)) { text throws(EditRefusal) in try text.appendingToLog(.note) }
    }

    private let note = ##"{on: 2026-03-18, sent: milestone note, link: "#a.b"}"##

    @Test func anEntryFollowsTheLastOneBeforeCommentsAndKeys() {
        let found = appended(
            """
            title: A
            log:
              # The first week.
              - {on: 2026-03-01, state: on track}   # as planned

              - {on: 2026-03-02, qa: passed, by: Dana}
              # What comes next?

            # How it ended.
            closed: {on: 2026-03-19}
            """)
        let wanted = record(
            """
            title: A
            log:
              # The first week.
              - {on: 2026-03-01, state: on track}   # as planned

              - {on: 2026-03-02, qa: passed, by: Dana}
              - \(note)
              # What comes next?

            # How it ended.
            closed: {on: 2026-03-19}
            """)
        #expect(found == wanted)
    }

    @Test func aListWithoutIndentationIsGoneOnWithout() {
        #expect(
            appended("log:\n- {on: 2026-03-01, state: on track}\nnext: B")
                == record("log:\n- {on: 2026-03-01, state: on track}\n- \(note)\nnext: B"))
    }

    @Test func anEntryIsWrittenInLinesWhereTheLastOneIs() {
        #expect(
            appended("log:\n  -   on: 2026-03-01\n      state: blocked\n      note: |\n        Why\n\nnext: B")
                == record(
                    "log:\n  -   on: 2026-03-01\n      state: blocked\n      note: |\n        Why\n"
                        + "  -   on: 2026-03-18\n      sent: milestone note\n      link: \"#a.b\"\n\nnext: B"))
    }

    @Test func anEntryBelowItsHyphenIsNoModel() {
        #expect(
            appended("log:\n  -\n    on: 2026-03-01\n    state: on track")
                == record(
                    "log:\n  -\n    on: 2026-03-01\n    state: on track\n"
                        + "  - on: 2026-03-18\n    sent: milestone note\n    link: \"#a.b\""))
    }

    @Test(arguments: [
        ("log: [{on: 2026-03-01, state: on track}] # short", "log: [{on: 2026-03-01, state: on track}, NOTE] # short"),
        ("log: [\n  {on: 2026-03-01, state: on track},\n]", "log: [\n  {on: 2026-03-01, state: on track}, NOTE,\n]"),
        ("log: [\n]", "log: [NOTE\n]"),
        ("log: []\nnext: B", "log:\n  - NOTE\nnext: B"),
        ("log:   []  # nothing yet", "log:  # nothing yet\n  - NOTE"),
        ("log:\nnext: B", "log:\n  - NOTE\nnext: B"),
        ("log: # nothing yet\nnext: B", "log: # nothing yet\n  - NOTE\nnext: B"),
        ("\"log\": []", "\"log\":\n  - NOTE"),
        ("needs:\n- {what: A}\nlog: []", "needs:\n- {what: A}\nlog:\n- NOTE"),
    ])
    func aListInBracketsAndAnEmptyOneAreGoneOnWith(keys: String, wanted: String) {
        #expect(appended(keys) == record(wanted.replacing("NOTE", with: note)))
    }

    @Test(arguments: [
        ("title: A", "title: A\nlog:\n  - NOTE"),
        ("title: A\n\n# The end.\n\n", "title: A\n\n# The end.\nlog:\n  - NOTE\n\n"),
        (
            "title: A\n\n# Why\n# it ended\nclosed: {on: 2026-03-19}\nproof: true",
            "title: A\n\nlog:\n  - NOTE\n# Why\n# it ended\nclosed: {on: 2026-03-19}\nproof: true"
        ),
        ("risks:\n    - One\ntitle: A", "risks:\n    - One\ntitle: A\nlog:\n    - NOTE"),
    ])
    func aRecordWithoutLogGetsOneWhereAPersonWouldPutIt(keys: String, wanted: String) {
        #expect(appended(keys) == record(wanted.replacing("NOTE", with: note)))
    }

    @Test(arguments: [
        (
            "log: soon",
            "2:6: error: `log` holds text here, and a log is a list; write its entries below it, each behind “- ” [field-type]"
        ),
        (
            "{title: A}",
            "2:1: error: the keys stand in braces; write each on a line of its own, then try again [syntax]"
        ),
        ("", "1:1: error: the front matter is empty; write its keys first [required]"),
    ])
    func whatCannotBeGoneOnWithIsRefused(keys: String, sentence: String) {
        #expect(appended(keys) == "r.md:" + sentence)
    }

    @Test func bytesThatDoNotChangeStay() {
        let head = "\u{FEFF}---\r\ntitle: \"Ä\u{301} 😀\"  \r\nlog:\r\n  - {on: 2026-03-01, state: on track}\r\n"
        let before = "\(head)---\r\nNo end"
        let after = "\(head)  - \(note)\r\n---\r\nNo end"
        let found = edited(before) { text throws(EditRefusal) in try text.appendingToLog(.note) }
        #expect(Array(found.utf8) == Array(after.utf8))
    }
}
