import Foundation
import Testing
import Vocabulary

@testable import Documents

@Suite struct MailHeaderTests {
    private func subject(_ text: String) throws -> String {
        HeaderField("Subject", try #require(HeaderValue(text))).text
    }

    private func sender(_ name: String?) throws -> String {
        let address = try #require(EmailAddress("dana@studio.example"))
        return HeaderField("From", [Mailbox(name: try name.map { try #require(HeaderValue($0)) }, address: address)])
            .text
    }

    @Test(arguments: [
        "a\r\nBcc: eve@evil.example", "a\nb", "a\rb", "a\r\n b", "\r\n", "a\u{0}", "\t", "a\u{B}b", "a\u{C}b",
        "\u{1B}[1m", "a\u{7F}", "a\u{85}b", "\u{9F}", "a\u{2028}b", "a\u{2029}b", "\u{202E}cod.exe",
        "\u{2066}a\u{2069}",
        "a\u{200E}", "a\u{200F}", "\u{61C}",
    ])
    func aValueHoldsNoLineBreakAndNoControl(text: String) {
        #expect(HeaderValue(text) == nil)
    }

    @Test func noHostileStringBringsAHeaderOfItsOwn() throws {
        let attacks = try MailFixture.hostileStrings().filter { $0.lowercased().contains("bcc:") }
        #expect(attacks.count == 9)
        #expect(attacks.compactMap { HeaderValue($0) } == [])
    }

    @Test func gatedTextWithALineBreakIsOurOwnMistake() async {
        await #expect(processExitsWith: .failure) { _ = HeaderValue(gated: "a\nBcc: eve@evil.example") }
    }

    @Test(arguments: [
        ("Kickoff", "Kickoff"), ("100 % + 1 = 2? Yes: <b>", "100 % + 1 = 2? Yes: <b>"),
        ("", ""), ("Über die Seite", "=?utf-8?Q?=C3=9Cber_die_Seite?="), ("Über uns", "=?utf-8?B?w5xiZXIgdW5z?="),
        ("承認", "=?utf-8?B?5om/6KqN?="),
        (" ", "=?utf-8?Q?_?="), (" a", "=?utf-8?Q?_a?="), ("a ", "=?utf-8?Q?a_?="), ("a  b", "=?utf-8?Q?a__b?="),
        ("=?utf-8?Q?a?=", "=?utf-8?B?PT91dGYtOD9RP2E/PQ==?="), ("a_b = ü", "=?utf-8?B?YV9iID0gw7w=?="),
        ("a\u{A0}b", "=?utf-8?Q?a=C2=A0b?="),
    ])
    func aSubjectIsEncodedWhereItWouldNotArriveUnchanged(_ text: String, _ written: String) throws {
        #expect(try subject(text) == "Subject:\(text.isEmpty ? "" : " ")\(written)\r\n")
    }

    @Test func aPlainSubjectIsFoldedBetweenWords() throws {
        let words = Array(repeating: "messaging", count: 14).joined(separator: " ")
        #expect(
            try subject(words) == """
                Subject: messaging messaging messaging messaging messaging messaging\r
                 messaging messaging messaging messaging messaging messaging messaging\r
                 messaging\r

                """)
        #expect(try subject(String(repeating: "x", count: 67)).hasSuffix(": \(String(repeating: "x", count: 67))\r\n"))
        #expect(try subject(String(repeating: "x", count: 68)).hasPrefix("Subject: =?utf-8?Q?xxx"))
    }

    private static let names: [(String?, String)] = [
        (nil, "dana@studio.example"), ("", "dana@studio.example"), ("Dana", "Dana <dana@studio.example>"),
        ("Dana O'Neil-Smith", "Dana O'Neil-Smith <dana@studio.example>"),
        ("Dana S. Smith", "\"Dana S. Smith\" <dana@studio.example>"),
        ("Smith, Dana", "\"Smith, Dana\" <dana@studio.example>"),
        (#"Dana "D" \o/"#, #""Dana \"D\" \\o/" <dana@studio.example>"#),
        ("Boss <boss@evil.example>, b", "\"Boss <boss@evil.example>, b\" <dana@studio.example>"),
        ("Zoë", "=?utf-8?Q?Zo=C3=AB?= <dana@studio.example>"),
        ("Zoë (\"Z\")", "=?utf-8?B?Wm/DqyAoIloiKQ==?= <dana@studio.example>"),
        ("=?utf-8?Q?Boss?=", "=?utf-8?B?PT91dGYtOD9RP0Jvc3M/PQ==?= <dana@studio.example>"),
        (" Dana", "=?utf-8?Q?_Dana?= <dana@studio.example>"),
    ]

    @Test(arguments: names)
    func aNameIsAtomsAQuotedStringOrEncoded(_ name: String?, _ written: String) throws {
        #expect(try sender(name) == "From: \(written)\r\n")
    }

    @Test func eachMailboxHasItsLine() throws {
        let mailboxes = try ["Ann", "Ben", nil].enumerated().map { number, name in
            Mailbox(
                name: name.map { HeaderValue(gated: $0) }, address: try #require(EmailAddress("r\(number)@a.example")))
        }
        #expect(
            HeaderField("To", mailboxes).text
                == "To: Ann <r0@a.example>,\r\n Ben <r1@a.example>,\r\n r2@a.example\r\n")
    }

    /// Characters of one to many scalars, after which no reader may find a broken one.
    @Test(arguments: [
        "é", "e\u{301}\u{308}", "ß", "한", "承", "👍🏽", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "क्षि", "1️⃣", "=", "_", "?",
        "Z\(String(repeating: "\u{301}", count: 60))",
    ])
    func noEncodedWordIsTooLongOrHoldsPartOfACharacter(character: String) throws {
        for length in 0...90 {
            let text = "ü" + String(repeating: "a", count: length) + character + " " + character
            for field in [try subject(text), try sender(text)] {
                let words = try EncodedWordReader.words(of: field)
                #expect(words.joined() == text)
                #expect(field.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
                // Too long for one word, so that only its scalars are whole.
                if character.utf8.count > 60 { continue }
                #expect(words.reduce(0) { $0 + $1.count } == text.count)
            }
        }
    }
}

/// Decodes the encoded words of a header one by one, each of which has to be whole.
private enum EncodedWordReader {
    struct Broken: Error {}

    static func words(of field: String) throws -> [String] {
        try field.matches(of: /=\?utf-8\?([BQ])\?([^? ]*)\?=/).map { match in
            guard match.0.utf8.count <= 75, let bytes = match.1 == "B" ? base64(match.2) : quoted(match.2),
                let text = String(validating: bytes, as: UTF8.self)
            else { throw Broken() }
            return text
        }
    }

    private static func base64(_ text: Substring) -> [UInt8]? { Data(base64Encoded: String(text)).map { Array($0) } }

    private static func quoted(_ text: Substring) -> [UInt8]? {
        let percent = text.replacing("%", with: "%25").replacing("_", with: "%20").replacing("=", with: "%")
        return percent.removingPercentEncoding.map { Array($0.utf8) }
    }
}
