import Foundation
import Testing

/// A theme that is not sound stops the build before anything is written, and says where it is wrong.
@Suite struct TemplateFaultTests {
    let folder = TemporaryFolder()

    init() throws {
        try folder.writeContent()
        try folder.copy(Checkout.path(of: "Templates"), to: "Theme")
    }

    private func expectTrouble(_ sentence: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let run = try folder.milepost("build", "--templates", "Theme")
        #expect(run == .couldNotRun(sentence), sourceLocation: sourceLocation)
        #expect(try folder.names() == ["Content", "Theme"], sourceLocation: sourceLocation)
    }

    @Test func aFolderThatIsMissing() throws {
        let run = try folder.milepost("build", "--templates", "Them")
        #expect(run == .couldNotRun("cannot open Them: no such file or directory"))
    }

    @Test func aNameThatNoValueHas() throws {
        try folder.replace("<main>", by: "<main>{{weather}}", in: "Theme/pages/client.mustache")
        try expectTrouble("Theme/pages/client.mustache: no value is called “weather” where it is used")
    }

    @Test func aNameThatNoValueHasInAPartial() throws {
        try folder.replace("<footer>", by: "<footer>{{wether}}", in: "Theme/parts/foot.mustache")
        try expectTrouble("Theme/pages/client.mustache: no value is called “wether” where it is used")
    }

    @Test func aPartialThatIsMissing() throws {
        try folder.replace("{{> parts/head}}", by: "{{> parts/hat}}", in: "Theme/pages/client.mustache")
        try expectTrouble("Theme/pages/client.mustache: line 8: no template is called “parts/hat”")
    }

    @Test func aSectionThatIsNotClosed() throws {
        try folder.write("<p>{{#words}}</p>\n", to: "Theme/pages/root.mustache")
        let run = try folder.milepost("build", "--templates", "Theme")
        #expect(run.exitCode == 2)
        #expect(run.errors.hasPrefix("milepost: Theme/pages/root.mustache: the template cannot be read: line "))
        #expect(try folder.names() == ["Content", "Theme"])
    }

    @Test func aTagThatIsNotClosed() throws {
        try folder.replace("<main>", by: "<main>{{words", in: "Theme/pages/root.mustache")
        try expectTrouble("Theme/pages/root.mustache: line 12: a tag is not closed on its line")
    }

    @Test(arguments: ["{{{contact}}}", "{{& contact}}", "{{&contact}}", "{{{ contact }}}"])
    func textThatIsNotEscaped(tag: String) throws {
        try folder.replace("{{contact}}", by: tag, in: "Theme/parts/foot.mustache")
        try expectTrouble(
            "Theme/parts/foot.mustache: line 2: “contact” is text, so it stands in two braces, not in three")
    }

    @Test func markupThatIsEscaped() throws {
        try folder.replace("{{{asOfHTML}}}", by: "{{asOfHTML}}", in: "Theme/parts/masthead.mustache")
        try expectTrouble("Theme/parts/masthead.mustache: line 3: “asOfHTML” is markup, so it stands in three braces")
    }

    @Test func wordsThatAreNoObject() throws {
        try folder.write("{\"label.questions\": ", to: "Theme/words/en.json")
        try expectTrouble("Theme/words/en.json: the words are no JSON object of texts and of plural forms")
    }

    @Test func aPhraseThatIsMissing() throws {
        try folder.replace("\"pageTitle\": \"Project progress\",", by: "", in: "Theme/words/en.json")
        try expectTrouble("Theme/words/en.json: no words for pageTitle")
    }

    @Test func aPhraseThatNobodyUses() throws {
        try folder.replace("\"asOf\":", by: "\"asof\": \"\", \"asOf\":", in: "Theme/words/en.json")
        try expectTrouble("Theme/words/en.json: no phrase is called “asof”; did you mean “asOf”?")
    }

    @Test func aLabelThatIsMissing() throws {
        try folder.replace("\"label.questions\": \"Questions:\",", by: "", in: "Theme/words/en.json")
        let run = try folder.milepost("build", "--templates", "Theme")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("questions"), "\(run.errors)")
        #expect(try folder.names() == ["Content", "Theme"])
    }

    @Test func aTemplateThatIsAFIFO() throws {
        try folder.remove("Theme/parts/foot.mustache")
        #expect(mkfifo(folder["Theme/parts/foot.mustache"], 0o644) == 0)
        let run = try folder.milepost("build", "--templates", "Theme")
        // What is no file is no part of the theme, so the built-in one serves.
        #expect(run.exitCode == 0)
    }

    @Test func oneFileIsReplacedAndTheOthersStay() throws {
        try folder.write("<footer>Ours alone</footer>\n", to: "Own/parts/foot.mustache")
        try folder.build("--templates", "Own")
        let page = try folder.text(of: "Site/\(Sample.asterFolder)/index.html")
        #expect(page.contains("<footer>Ours alone</footer>"))
        #expect(page.contains("We measured the window on Monday."))
    }

    @Test func theSiteIsUntouched() throws {
        try folder.build()
        let before = try FolderIdentities(at: folder["Site"])
        try folder.replace("<main>", by: "<main>{{weather}}", in: "Theme/pages/summary.mustache")
        try folder.replace("<main>", by: "<main>{{weather}}", in: "Theme/pages/root.mustache")
        let run = try folder.milepost("build", "--templates", "Theme")
        #expect(run == .couldNotRun("Theme/pages/root.mustache: no value is called “weather” where it is used"))
        #expect(try FolderIdentities(at: folder["Site"]).changes(since: before) == [])
    }
}
