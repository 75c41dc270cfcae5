import Testing

/// Records in German and in Spanish give pages that speak one language from the first word to the last.
@Suite struct LanguageTests {
    let folder = TemporaryFolder()

    init() throws { try folder.copy(Checkout.fixture("languages/Content"), to: "Content") }

    @Test(arguments: [("brandl", "de"), ("ibanez", "es")])
    func everyPageReadsAsAWhole(_ client: String, _ language: String) throws {
        try folder.build()
        let pages = try FolderContents(at: folder["Site"]).texts
            .filter { $0.key.hasPrefix("\(client)-") && $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
        #expect(pages.count > 1)
        #expect(pages.filter { !$0.value.hasPrefix("<!doctype html>\n<html lang=\"\(language)\">") }.map(\.key) == [])
        let read = pages.map { path, html in
            (["# " + path.drop { $0 != "/" }.dropFirst()] + ReadAloud(html).lines + [""]).joined(separator: "\n")
        }.joined(separator: "\n")
        #expect(try read == Checkout.expected("languages/Expected/\(language).txt", actual: read))
    }

    /// The rules of the theme hold for the words of a folder of templates too.
    @Test func wordsThatLackAPhraseStopTheBuildWithItsName() throws {
        try folder.copy(Checkout.path(of: "Templates"), to: "Theme")
        try folder.replace("\"asOf\":", by: "\"asOfDay\":", in: "Theme/words/es.json")
        let run = try folder.milepost("build", "--templates", "Theme")
        #expect(run == MilepostRun(exitCode: 2, errors: "milepost: Theme/words/es.json: no words for asOf\n"))
    }
}
