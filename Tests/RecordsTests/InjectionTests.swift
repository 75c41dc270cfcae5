import Foundation
import Records
import Testing
import Vocabulary

/// Attack strings by class, each with the answer that this layer owes.
@Suite("An attack string")
struct InjectionTests {
    struct Attack: Codable, CustomTestStringConvertible {
        let `class`: String
        let expect: String
        let value: String
        var testDescription: String { "\(`class`): \(Quotation.quoted(value))" }
    }

    static func attacks(_ classes: String...) -> [Attack] {
        let bytes = (try? Fixture.bytes("inject/strings.json")) ?? []
        let all = (try? JSONDecoder().decode([Attack].self, from: Data(bytes))) ?? []
        return all.filter { classes.contains($0.class) }
    }

    @Test("is known by its class")
    func isKnown() throws {
        let counts = ["grapheme-escape", "mail-header", "mail-address", "csv", "ical", "slug", "url", "xml", "bidi"]
            .map { "\($0) \(Self.attacks($0).count)" }
        #expect(
            counts == [
                "grapheme-escape 8", "mail-header 14", "mail-address 12", "csv 10", "ical 9", "slug 35", "url 23",
                "xml 8", "bidi 5",
            ])
    }

    @Test("is no slug", arguments: attacks("slug"))
    func isNoSlug(_ attack: Attack) {
        #expect(Slug(attack.value) == nil)
    }

    @Test("is no web address", arguments: attacks("url"))
    func isNoAddress(_ attack: Attack) {
        #expect(WebAddress(attack.value) == nil)
    }

    @Test("is no mail address", arguments: attacks("mail-address"))
    func isNoMailAddress(_ attack: Attack) {
        #expect(EmailAddress(attack.value) == nil)
    }

    @Test("does not pass the text gate", arguments: attacks("grapheme-escape", "mail-header", "xml", "bidi"))
    func isRefused(_ attack: Attack) {
        let isRefused = if case .failure = gate(attack.value) { true } else { false }
        // Markup and encoded words are text here; what they could do is for whoever writes XML or headers.
        #expect(isRefused != Self.isForOthers(attack.value))
    }

    @Test(
        "passes the text gate unchanged where escaping is the answer, unless it holds controls",
        arguments: attacks("csv", "ical"))
    func isKept(_ attack: Attack) {
        let hasControls = attack.value.unicodeScalars.contains { $0.value < 0x20 }
        switch gate(attack.value) {
        case .success(let text):
            #expect(Array(text.utf8) == Array(attack.value.precomposedStringWithCanonicalMapping.utf8))
        case .failure: #expect(hasControls)
        }
    }

    @Test(
        "is refused as a value of front matter as well",
        arguments: attacks("grapheme-escape", "mail-header", "xml", "bidi"))
    func isRefusedInFrontMatter(_ attack: Attack) throws {
        let quoted = try String(decoding: JSONEncoder().encode(attack.value), as: UTF8.self).replacingOccurrences(
            of: "\\/", with: "/")
        #expect(Sample.findings("title: \(quoted)").isEmpty == Self.isForOthers(attack.value))
    }

    @Test(
        "breaks no reading when it stands unquoted",
        arguments: attacks("csv", "ical", "slug", "url", "xml", "bidi", "mail-header"))
    func breaksNothing(_ attack: Attack) {
        for line in Sample.findings("title: \(attack.value)") {
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x202E })
        }
    }

    private static func isForOthers(_ value: String) -> Bool {
        value == "]]>" || value.hasPrefix("=?") || value.hasPrefix("<!") || value.hasPrefix("<?")
    }

    private func gate(_ text: String) -> Result<String, TextGate.Refusal> {
        TextGate.pass(text, allowingLineBreaks: false)
    }
}

@Suite("A naughty string")
struct NaughtyStringTests {
    @Test("as a title is either refused or kept exactly, in normal form C")
    func isRefusedOrKept() throws {
        let strings = try JSONDecoder().decode([String].self, from: Data(Fixture.bytes("blns/blns.json")))
        var kept = 0
        for string in strings {
            let quoted = try String(decoding: JSONEncoder().encode(string), as: UTF8.self).replacingOccurrences(
                of: "\\/", with: "/")
            guard Sample.findings("title: \(quoted)").isEmpty else { continue }
            kept += 1
            let value = Sample.values("title: \(quoted)")[0]
            #expect(Array(value.utf8) == Array("title: \(string.precomposedStringWithCanonicalMapping)".utf8))
        }
        #expect("\(kept) of \(strings.count)" == "490 of 515")
    }

    @Test("breaks nothing as a key, as an unquoted value, as a body or as a whole file")
    func breaksNothing() throws {
        let plan = BodyPlan(
            for: Schema("sample", []), hasOpening: true, sections: [.whatHappened, .internalNotes], limit: 65_536)
        for string in try JSONDecoder().decode([String].self, from: Data(Fixture.bytes("blns/blns.json"))) {
            _ = Sample.findings("\(string): a\ntitle: \(string)\nrisks:\n- \(string)\nallow: {\(string): a}")
            _ = Sample.findings(bytes: Array(string.utf8))
            _ = Body.read(FrontMatter.split(Sample.text("---\na: b\n---\n\(string)")).value, path: "r.md", plan: plan)
        }
    }
}
