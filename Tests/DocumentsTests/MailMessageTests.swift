import Foundation
import Testing
import Vocabulary

@testable import Documents

/// Whole messages; `Tests/Browser/test_mail_format.py` reads the same files with another program's parser.
@Suite struct MailMessageTests {
    @Test(arguments: MailFixture.names)
    func isTheFileBesideWhatItIsMadeOf(name: String) throws {
        try MailFixture.compare(MailFixture.message(name), name)
    }

    @Test func takesEveryHostileStringThatAHeaderMayHold() throws {
        let strings = try MailFixture.hostileStrings()
        let readers = try strings.compactMap { HeaderValue($0) }.enumerated().map { number, name in
            Mailbox(name: name, address: try #require(EmailAddress("reader-\(number)@northwind.example")))
        }
        let message = MailMessage(
            from: try #require(readers.first), to: readers, subject: HeaderValue(gated: "Hostile strings"),
            text: strings.joined(separator: "\n"),
            html: "<pre>\n\(Markup.escaped(strings.joined(separator: "\n")))\n</pre>\n")
        try MailFixture.compare(message, "hostile")
    }

    @Test(arguments: MailFixture.names + ["hostile"])
    func isLinesOfASCIIThatNoProgramChanges(name: String) throws {
        let text = String(decoding: try MailFixture.bytes("\(name).eml"), as: UTF8.self)
        let lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars).map { String($0) }
        let wrong = lines.filter { line in
            !line.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 }
                || line.utf8.count > 76 && !line.hasPrefix(" <") || line.hasPrefix(".") || line.hasPrefix("From ")
                || line.hasSuffix(" ") || line.hasSuffix("\t")
        }
        #expect(wrong == [])
    }

    @Test func theBoundaryChangesWithEitherPart() throws {
        func boundary(_ text: String, _ html: String) throws -> String {
            let sender = Mailbox(name: nil, address: try #require(EmailAddress("dana@fieldstone.example")))
            let message = MailMessage(
                from: sender, to: [], subject: HeaderValue(gated: "A"), text: text, html: html)
            let written = String(decoding: message.bytes, as: UTF8.self)
            return String(try #require(written.firstMatch(of: /boundary="(.+?)"/)).1)
        }
        let found = try [boundary("a", "b"), boundary("a", "b"), boundary("b", "b"), boundary("a", "c")]
        #expect(found[0] == found[1])
        #expect(Set(found).count == 3)
        #expect(found.allSatisfy { $0.hasPrefix("=_") && $0.utf8.count <= 70 })
    }
}

/// What the tests of mails are given and expect.
enum MailFixture {
    static let names = [
        "plain", "without-receiver", "german", "japanese", "long", "odd-subject", "blank-subject", "empty-subject",
    ]

    private struct Parts: Decodable {
        struct Person: Decodable {
            let name: String?
            let address: String
        }
        let from: Person
        let to: [Person]
        let subject: String
        let text: String
        let html: String
    }

    private struct Attack: Decodable {
        let value: String
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static func bytes(_ name: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent("Fixtures/mail/\(name)"))
    }

    static func message(_ name: String) throws -> MailMessage {
        let parts = try JSONDecoder().decode(Parts.self, from: bytes("\(name).json"))
        func mailbox(_ person: Parts.Person) throws -> Mailbox {
            Mailbox(
                name: try person.name.map { try #require(HeaderValue($0)) },
                address: try #require(EmailAddress(person.address)))
        }
        return MailMessage(
            from: try mailbox(parts.from), to: try parts.to.map(mailbox),
            subject: try #require(HeaderValue(parts.subject)), text: parts.text, html: parts.html)
    }

    /// One copy of the collections serves all tests; README.md and LICENSE lie beside them.
    static func hostileStrings() throws -> [String] {
        let collections = folder.appendingPathComponent("../RecordsTests/Fixtures")
        let naughty = try Data(contentsOf: collections.appendingPathComponent("blns/blns.json"))
        let attacks = try Data(contentsOf: collections.appendingPathComponent("inject/strings.json"))
        return try JSONDecoder().decode([String].self, from: naughty)
            + JSONDecoder().decode([Attack].self, from: attacks).map(\.value)
    }

    /// Compares all bytes; `MILEPOST_REWRITE_FIXTURES=1 swift test` writes what came out instead.
    static func compare(
        _ message: MailMessage, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1" {
            try Data(message.bytes).write(to: folder.appendingPathComponent("Fixtures/mail/\(name).eml"))
        }
        let found = String(decoding: message.bytes, as: UTF8.self)
        let expected = String(decoding: try bytes("\(name).eml"), as: UTF8.self)
        #expect(found == expected, sourceLocation: sourceLocation)
    }
}
