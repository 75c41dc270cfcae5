import Edits
import Testing
import Vocabulary

@Suite struct ValueReplacingTests {
    @Test(arguments: [
        ("name: A\nkey: old # theirs\ntitle: B", "name: A\nkey: new # theirs\ntitle: B"),
        ("key: 'old'", "key: 'new'"),
        ("key:   \"old\"", "key:   \"new\""),
        ("key:\nname: A", "key: new\nname: A"),
        ("key: # to do\nname: A", "key: new # to do\nname: A"),
        ("key: |\n  old\n\nname: A", "key: new\n\nname: A"),
        ("name: A\n# B\ntitle: B", "name: A\nkey: new\n# B\ntitle: B"),
        ("name: >\n  A\n  B\n\ntitle: B", "name: >\n  A\n  B\nkey: new\n\ntitle: B"),
        ("title: B", "key: new\ntitle: B"),
        (
            "key: [old]",
            "r.md:2:6: error: `key` holds a list here and is to hold one word; remove it, then try again [field-type]"
        ),
    ])
    func aKeyIsGivenAValue(keys: String, wanted: String) {
        let found = edited(record(keys)) { text throws(EditRefusal) in
            try text.setting("key", to: "new", behind: "name")
        }
        #expect(found == (wanted.hasPrefix("r.md") ? wanted : record(wanted)))
    }

    @Test func aTextIsReplacedWhereItStands() {
        let keys = "log:\n  - {on: 2026-03-01, link: https://a.example/old#x, to: é}\n  - {link: 'old'}"
        let found = edited(record(keys)) { text throws(EditRefusal) in
            try text.replacingText(at: SourcePosition(path: "r.md", line: 4, column: 12), with: "it's")
                .replacingText(at: SourcePosition(path: "r.md", line: 3, column: 28), with: "#x")
        }
        #expect(found == record("log:\n  - {on: 2026-03-01, link: \"#x\", to: é}\n  - {link: 'it''s'}"))
    }

    @Test func aPlaceWithoutTextIsRefused() {
        let found = edited(record("log: []")) { text throws(EditRefusal) in
            try text.replacingText(at: SourcePosition(path: "r.md", line: 2, column: 6), with: "A")
        }
        #expect(found == "r.md:2:6: error: no value begins here; read the record again [syntax]")
    }
}
