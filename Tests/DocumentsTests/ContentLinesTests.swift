import Testing

@testable import Documents

/// The lines of an iCalendar file, at the edges of RFC 5545, sections 3.1 and 3.3.11.
@Suite struct ContentLinesTests {
    private func lines(_ name: String, text: String) -> [String] {
        var lines = ContentLines()
        lines.add(name, text: text)
        return divided(lines.bytes)
    }

    /// The lines as they stand in the file; each must be UTF-8 and end with CR LF.
    private func divided(_ bytes: [UInt8]) -> [String] {
        let text = String(validating: bytes, as: UTF8.self) ?? "no UTF-8"
        #expect(text.hasSuffix("\r\n"))
        return text.unicodeScalars.split(separator: "\n").map { String(String.UnicodeScalarView($0.dropLast())) }
    }

    @Test(arguments: [
        ("a\\b", "a\\\\b"), ("a;b", "a\\;b"), ("a,b", "a\\,b"), ("a\nb", "a\\nb"), ("a:b\"c\"", "a:b\"c\""),
        ("a\tb", "a\tb"), ("a\r\nb", "a\\nb"), ("a\u{0}\u{7}\u{7F}b", "ab"),
        (";\u{301},\u{200D}\\", "\\;\u{301}\\,\u{200D}\\\\"),
        ("שלום", "שלום"),
    ])
    func whatMeansSomethingInAValueIsEscaped(_ text: String, _ escaped: String) {
        #expect(Array(ContentLines.escaped(text).unicodeScalars) == Array(escaped.unicodeScalars))
    }

    /// `X:` and the text make a line of so many octets.
    @Test(arguments: [
        (73, [75]), (74, [75, 2]), (146, [75, 74]), (147, [75, 75]), (148, [75, 75, 2]), (0, [2]),
    ])
    func aLineOfTooManyOctetsIsFolded(_ letters: Int, _ lengths: [Int]) {
        let lines = lines("X", text: String(repeating: "a", count: letters))
        #expect(lines.map(\.utf8.count) == lengths)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    }

    /// Each stands so that its last octet is the first for which there is no room.
    @Test(arguments: ["é", "日", "🚀", "e\u{301}", "👩‍👩‍👧‍👦", "ש\u{5B0}", "\u{1100}\u{1161}"])
    func noCharacterIsDivided(_ character: String) {
        let before = String(repeating: "a", count: 74 - character.utf8.count)
        let lines = lines("X", text: before + character + "b")
        #expect(lines.map { Array($0.utf8) } == ["X:\(before)", " \(character)b"].map { Array($0.utf8) })
        // With one octet more of room it stays on its line.
        #expect(self.lines("X", text: before.dropLast() + character)[0].utf8.suffix(2) == character.utf8.suffix(2))
    }

    /// A letter under more marks than a line can hold is divided between them, never within one.
    @Test func aCharacterLongerThanALineIsDividedBetweenItsScalars() {
        let tower = "e" + String(repeating: "\u{301}", count: 60)
        let lines = lines("X", text: tower)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = lines[0] + lines.dropFirst().map { String($0.unicodeScalars.dropFirst()) }.joined()
        #expect(Array(unfolded.unicodeScalars) == Array("X:\(tower)".unicodeScalars))
    }

    @Test func anEscapedCharacterMayStandOnBothSidesOfAFold() {
        let lines = lines("X", text: String(repeating: "a", count: 72) + ";b")
        #expect(lines == ["X:" + String(repeating: "a", count: 72) + "\\", " ;b"])
    }

    @Test func otherValuesStandAsTheyAre() {
        var lines = ContentLines()
        lines.add("URL", "https://a.example/?a=1,2;b")
        #expect(divided(lines.bytes) == ["URL:https://a.example/?a=1,2;b"])
    }
}
