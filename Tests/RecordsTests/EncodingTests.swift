import Records
import Testing
import Vocabulary

@Suite("A file's bytes")
struct EncodingTests {
    private func read(_ bytes: [UInt8]) -> [String] {
        let text = SourceText.read(bytes, path: "r.md")
        return (text.value.map { [Quotation.visible(String(decoding: $0.bytes, as: UTF8.self))] } ?? [])
            + brief(text.diagnostics)
    }

    @Test("are text with line feeds, less one byte order mark, whatever editor wrote them")
    func areText() {
        let line = "a\u{9}é日👍"
        let expected = ["a‹U+0009›é日👍‹U+000A›b"]
        #expect(read(Array("\(line)\nb".utf8)) == expected)
        #expect(read(Array("\(line)\r\nb".utf8)) == expected)
        #expect(read(Array("\u{FEFF}\(line)\r\nb".utf8)) == expected)
        #expect(read(Array("\u{FEFF}plain".utf8)) == ["plain"])
        #expect(read([]) == [""])
    }

    @Test("that are not UTF-8 are placed in lines and scalars", arguments: notUTF8)
    func arePlaced(_ bytes: [UInt8], _ findings: [String]) {
        #expect(read(bytes) == findings)
    }

    private static let notUTF8: [([UInt8], [String])] = [
        (
            Array("é日\né👍".utf8) + [0xE9, 0x20],
            ["2:3: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"]
        ),
        ([0x61, 0xC0, 0x80], ["1:2: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"]),
        ([0x61, 0xED, 0xA0, 0x80], ["1:2: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"]),
        (
            [0x61, 0xF4, 0x90, 0x80, 0x80],
            ["1:2: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"]
        ),
        ([0x61, 0xE2, 0x82], ["1:2: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"]),
        ([0x80], ["1:1: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"]),
        ([0xFF, 0xFE, 0x2D, 0x00], ["1:1: this file is UTF-16; save it with the encoding UTF-8 [syntax]"]),
        ([0xFE, 0xFF, 0x00, 0x2D], ["1:1: this file is UTF-16; save it with the encoding UTF-8 [syntax]"]),
        ([0x2D, 0x00, 0x2D, 0x00], ["1:1: this file is UTF-16; save it with the encoding UTF-8 [syntax]"]),
        ([0x00, 0x2D, 0x00, 0x2D], ["1:1: this file is UTF-16; save it with the encoding UTF-8 [syntax]"]),
    ]

    @Test("that no record may hold are each reported and replaced, so that the rest can be judged")
    func areReplaced() {
        #expect(
            read(Array("é\r\r\n\u{0}\u{85}b\u{2028}\u{202E}\n\u{FEFF}\r".utf8)) == [
                "é�‹U+000A›��b��‹U+000A›‹U+FEFF›�",
                "1:2: U+000D is a carriage return without a line feed; remove it [syntax]",
                "2:1: U+0000 is a control character; remove it [syntax]",
                "2:2: U+0085 is a control character; remove it [syntax]",
                "2:4: U+2028 is a line break that other programs read differently; remove it [syntax]",
                "2:5: U+202E is an invisible character that changes the direction of text; remove it [syntax]",
                "3:2: U+000D is a carriage return without a line feed; remove it [syntax]",
            ])
    }

    @Test("of a file that is no text at all do not fill the screen")
    func areCounted() {
        #expect(read([UInt8](repeating: 0, count: 100)).count == 21)
    }
}
