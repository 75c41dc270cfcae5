import Foundation
import Testing
import Vocabulary

@testable import Documents

@Suite struct PhrasebookTests {
    private static let english = Theme.embedded.files["words/en.json"] ?? []

    private func object() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(Self.english)) as? [String: Any])
    }

    private func book(_ object: [String: Any]) throws -> Phrasebook {
        try Phrasebook(json: Array(try JSONSerialization.data(withJSONObject: object)), language: "en")
    }

    /// The reason for which changed words are refused.
    private func refusal(_ change: (inout [String: Any]) -> Void) throws -> String? {
        var object = try object()
        change(&object)
        return (#expect(throws: ThemeFault.self) { try book(object) })?.reason
    }

    @Test func refusesWordsThatAreMissingUnknownOrMisshapen() throws {
        let missing = try refusal { $0["asOf"] = nil }
        #expect(missing == "no words for asOf")
        // Code and no template says this one.
        #expect(try refusal { $0["label.notFoundText"] = nil } == "no words for label.notFoundText")
        let unknown = try refusal { $0["asOff"] = "x" }
        #expect(unknown == "no phrase is called “asOff”; did you mean “asOf”?")
        let months = try refusal { $0["months"] = "January February" }
        #expect(months == "months has 2 words and wants 12, divided by blanks")
        let weekdays = try refusal { $0["weekdays"] = ["one": "a", "other": "b"] }
        #expect(weekdays == "no words for weekdays")
        let number = try refusal { $0["asOf"] = 7 }
        #expect(number == "the words are no JSON object of texts and of plural forms")
        let half = try refusal { $0["days"] = ["one": "1 day"] }
        #expect(half == "the words are no JSON object of texts and of plural forms")
        #expect(throws: ThemeFault.self) { try Phrasebook(json: Array("[]".utf8), language: "en") }
    }

    @Test func choosesThePluralFormAndFillsTheGaps() throws {
        var words = try object()
        words["days"] = ["one": "{count} day", "other": "{count} days"]
        words["byPerson"] = "{who}: {{nothing} {missing}"
        let book = try book(words)
        #expect([0, 1, 2].map { book.tell(.days, count: $0) } == ["0 days", "1 day", "2 days"])
        #expect(
            book.say(.askBy, ["who": .isolated("<A>"), "day": Markup(text: "&")]).html
                == "From <bdi>&lt;A&gt;</bdi> by &amp;")
        #expect(book.tell(.byPerson, ["who": "{missing}"]) == "{missing}: {{nothing} {missing}")
    }

    @Test func saysDaysAndLists() throws {
        let book = try book(try object())
        let day = try #require(Day("2026-03-18"))
        #expect(book.day(day).html == #"<time datetime="2026-03-18">18 March 2026</time>"#)
        #expect(book.askedDay(day).html == #"<time datetime="2026-03-18">Wednesday 18 March</time>"#)
        #expect(book.shortDay(day).html == #"<time datetime="2026-03-18">18 March</time>"#)
        #expect(book.month(Month(of: day)).html + book.shortMonth(Month(of: day)).html == "March 2026Mar")
        let lists = (0...3).map { book.list(["A", "B", "<C>"].prefix($0).map { Markup(text: $0) }).html }
        #expect(lists == ["", "A", "A and B", "A, B and &lt;C&gt;"])
    }

    @Test(arguments: [
        (
            "de", "18.\u{A0}März 2026", "Mittwoch, 18.\u{A0}März", "18.\u{A0}März", "März 2026", "Mär",
            "Ana, Ute und Ines",
            "0\u{A0}Tage 1\u{A0}Tag 2\u{A0}Tage"
        ),
        (
            "es", "18\u{A0}de\u{A0}marzo de 2026", "miércoles 18\u{A0}de\u{A0}marzo", "18\u{A0}de\u{A0}marzo",
            "Marzo de 2026", "mar",
            "Ana, Ute e Ines", "0\u{A0}días 1\u{A0}día 2\u{A0}días"
        ),
    ])
    func saysDaysListsAndNumbersAsEachLanguageDoes(
        _ language: String, _ full: String, _ asked: String, _ short: String, _ month: String, _ shortMonth: String,
        _ list: String, _ days: String
    ) throws {
        let book = try Phrasebook(
            json: try #require(Theme.embedded.files["words/\(language).json"]), language: language)
        let day = try #require(Day("2026-03-18"))
        let time = { (words: String) in "<time datetime=\"2026-03-18\">\(words)</time>" }
        #expect(book.day(day).html == time(full))
        #expect(book.askedDay(day).html == time(asked))
        #expect(book.shortDay(day).html == time(short))
        #expect(book.month(Month(of: day)).html == month)
        #expect(book.shortMonth(Month(of: day)).html == shortMonth)
        #expect(book.list(["Ana", "Ute", "Ines"].map { Markup(text: $0) }).html == list)
        #expect((0...2).map { book.tell(.days, count: $0) }.joined(separator: " ") == days)
    }

    /// In Spanish “y” becomes “e” before the sound of an i, and only there.
    @Test(arguments: [
        ("Inés", "e"), ("Íñigo", "e"), ("Hilda", "e"), ("hielo", "y"), ("iones", "y"), ("Ute", "y"), ("Hugo", "y"),
        ("I", "e"), ("", "y"), ("<i>", "y"),
    ])
    func andFitsTheWordBehindIt(_ name: String, _ and: String) throws {
        let book = try Phrasebook(json: try #require(Theme.embedded.files["words/es.json"]), language: "es")
        let names = book.list([.isolated("Ana"), .isolated(name)])
        #expect(names.html.hasPrefix("<bdi>Ana</bdi> \(and) <bdi>"))
    }

    /// The sources beside these tests.
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Documents").standardized

    @Test func everyPhraseAndLabelIsSaidSomewhere() throws {
        let paths = try #require(FileManager.default.enumerator(atPath: Self.sources.path)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("/Phrase.swift") }
        let code = try paths.map { try String(contentsOf: Self.sources.appending(path: $0), encoding: .utf8) }.joined()
        let templates = Theme.embedded.files.filter { $0.key.hasSuffix(".mustache") }.values.map {
            String(decoding: $0, as: UTF8.self)
        }.joined()
        let names = Set(code.split { !$0.isLetter && $0 != "." }.flatMap { $0.split(separator: ".") }.map(String.init))
        #expect(Phrase.allCases.map(\.rawValue).filter { !names.contains($0) } == [])
        let labels = try object().keys.filter { $0.hasPrefix("label.") }.map { String($0.dropFirst("label.".count)) }
        let inCode = Label.allCases.map(\.rawValue).filter(names.contains)
        #expect(labels.filter { !templates.contains("words.\($0)}}") && !inCode.contains($0) }.sorted() == [])
    }
}
