import Records
import Testing
import Vocabulary

@Suite("A value")
struct FieldTests {
    @Test("of each type is read as it is meant")
    func isRead() {
        let values = Sample.values(
            """
            title: "One: two, three # four"
            owner: 'O''Neil'
            due: 2026-03-02 # a comment
            slug: a-b # a comment
            file: files/a b.pdf
            link: https://example.com/#a
            mail: a@b.example
            key: abcdefghijklmnopqrstuvwxyz
            colour: "#0a0B0c"
            rounds: 3
            shift: -5
            cadence: 1 day
            size: 64 KiB
            draft: true
            health: on track # so far
            risks:
              - one, two
              - >-
                three
                four
            tags: [a, "b, c"]
            allow: {quiet: on leave}
            amount: 4,200 EUR
            secret: {Priya Nair: 2026-01-01}
            invoice: {trigger: a, amount: "123"}
            """)
        #expect(
            values == [
                "title: One: two, three # four", "owner: O'Neil", "due: 2026-03-02", "slug: a-b", "file: files/a b.pdf",
                "link: https://example.com/#a", "mail: a@b.example", "key: abcdefghijklmnopqrstuvwxyz",
                "colour: #0a0b0c", "rounds: 3", "shift: -5", "cadence: 1", "size: 65536", "draft: true",
                "health: on track", #"risks: ["one, two", "three four"]"#, #"tags: ["a", "b, c"]"#,
                #"allow: ["quiet=on leave"]"#, "amount: 4,200 EUR", #"secret: ["Priya Nair=2026-01-01"]"#, "invoice: 3",
            ])
    }

    @Test("is in Unicode normal form C, as are keys of the writer's own")
    func isComposed() {
        let values = Sample.values("title: cafe\u{301}\nallow: {cafe\u{301}: a\u{30A}}")
        #expect(values.map { Array($0.unicodeScalars.map(\.value)).filter { $0 > 0x7F } } == [[0xE9], [0xE9, 0xE5]])
    }
}
