import Foundation
import Testing
import Vocabulary

@testable import Documents

/// Every situation in every language: what the program says stands in the words, and nowhere else.
@Suite struct LanguagePageTests {
    private static let cases = WordFile.translations.flatMap { file in
        Situations.all.map { (file.language, $0.name) }
    }

    @Test(arguments: cases)
    func aPageHoldsNoEnglishOfTheInterface(_ language: String, _ situation: String) throws {
        let pages = try pages(of: situation, in: language, SiteWriter(.embedded))
        let english = WordFile.english.all.flatMap { WordFile.pieces($0.text) }
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters)) }
            .filter { $0.split { !$0.isLetter }.count > 1 }
        for page in pages {
            #expect(page.html.hasPrefix("<!doctype html>\n<html lang=\"\(language)\">"), "\(page.path)")
            #expect(english.filter { page.said.contains($0) } == [], "\(page.path)")
            #expect(!page.said.contains("..") && !page.said.contains(" ."), "\(page.path): \(page.said)")
        }
    }

    /// The names of formats and units, and the parts of a mail's address.
    private static let wordsOfEveryLanguage =
        FileFormat.allCases.filter { $0 != .text && $0 != .video }.map(\.rawValue)
        + ["KB", "MB", "mailto", "subject", "body"]

    /// With every letter of the words made a “ж”, each other word on a page is one of the records.
    @Test(arguments: Situations.all.map(\.name))
    func whatIsNoneOfTheWordsIsOfTheRecords(_ situation: String) throws {
        let desk = try #require(Situations.all.first { $0.name == situation }).desk
        let records =
            desk.records.values.joined(separator: " ")
            + " Lighthouse Studio hello@lighthouse.example dana@lighthouse.example Amara Obi Dana Ortiz "
        let known = Set(words(of: records) + LanguagePageTests.wordsOfEveryLanguage)
        let strange = Theme.embedded.overridden(by: ["words/de.json": try LanguagePageTests.strangeWords()])
        for page in try pages(of: situation, in: "de", SiteWriter(strange)) {
            let own = words(of: page.said).filter { !$0.contains("ж") && !known.contains($0) }
            #expect(own == [], "\(page.path)")
        }
    }

    @Test func theRootSpeaksTheLanguageOfTheStudio() throws {
        let writer = try SiteWriter(.embedded)
        for language in InterfaceLanguage.allCases {
            let root = SiteRoot(
                studio: "Lighthouse", url: try #require(WebAddress("https://pages.example")),
                contact: try #require(EmailAddress("hello@lighthouse.example")), language: language)
            let texts = WordFile(language.rawValue).texts
            for (document, name) in zip(try writer.sharedDocuments(root), ["label.rootText", "label.notFoundText"]) {
                let text = try document.text
                #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
                #expect(text.contains(try #require(texts[name]?[""])))
            }
        }
    }

    // MARK: Pages

    private struct Page {
        let path: String
        let html: String
        /// All that is read or heard: the text, the title, the descriptions, and what the mails say.
        let said: String
    }

    private func pages(of situation: String, in language: String, _ writer: SiteWriter) throws -> [Page] {
        var desk = try #require(Situations.all.first { $0.name == situation }).desk
        let client = try #require(desk.records["client.md"])
        desk.records["client.md"] = client.replacing("---\nname:", with: "---\nlocale: \(language)\nname:")
        return try desk.site(writer).filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map { path, html in
            let page = HTMLPage(html)
            let mails = page.values(of: "href").filter { $0.hasPrefix("mailto:") }.map {
                $0.removingPercentEncoding ?? $0
            }
            let scripted = page.tags.flatMap { $0.attributes.filter { $0.key.hasPrefix("data-") }.values.sorted() }
            let heard = ["aria-label", "alt", "title"].flatMap(page.values) + scripted
            let head = ["og:title", "og:description"].compactMap(page.meta)
            let title = html.firstMatch(of: /<title>(.*)<\/title>/).map { [String($0.1)] } ?? []
            let said = [page.text] + heard + head + title + mails
            return Page(path: path, html: html, said: said.joined(separator: "\n"))
        }
    }

    private func words(of text: String) -> [String] {
        text.split { !$0.isLetter }.map { String($0) }
    }

    /// The German words with every letter outside the gaps made a “ж”.
    private static func strangeWords() throws -> [UInt8] {
        let object = WordFile("de").texts.mapValues { forms -> Any in
            let strange = forms.mapValues { text in
                text.replacing(/\{\w+\}|\p{Letter}/) { $0.output.count == 1 ? "ж" : $0.output }
            }
            return strange[""] ?? strange
        }
        return Array(try JSONSerialization.data(withJSONObject: object))
    }
}
