import Testing
import Vocabulary

@testable import Documents

/// The locale files side by side: whatever one language says, every language says.
@Suite struct WordFileTests {
    @Test func everyLanguageOfTheInterfaceHasItsWords() {
        #expect(WordFile.languages.sorted() == InterfaceLanguage.allCases.map(\.rawValue).sorted())
    }

    /// Each name that is told here stands in words/en.json and is missing or different in the other file.
    @Test(arguments: WordFile.translations.map(\.language))
    func everyLanguageSaysWhatEnglishSays(_ language: String) {
        let faults = WordFile(language).faults(against: .english)
        #expect(faults == [], "mend these in Templates/words/\(language).json")
    }

    @Test(arguments: WordFile.languages)
    func everyTextKeepsTheRulesOfTypeAndOfTone(_ language: String) {
        #expect(WordFile(language).slips == [], "mend these in Templates/words/\(language).json")
    }

    /// Two words in a row that are the same in two languages were forgotten; one word may be the same in both.
    @Test(arguments: WordFile.translations.map(\.language))
    func noTextIsLeftInEnglish(_ language: String) {
        let english = Dictionary(uniqueKeysWithValues: WordFile.english.all)
        let same = WordFile(language).all.filter { name, text in
            text == english[name] && WordFile.pieces(text).contains { $0.split { !$0.isLetter }.count > 1 }
        }
        #expect(same.map(\.name) == [])
    }

    // MARK: The comparison sees what it is there to see

    private func faults(_ change: (inout WordFile) -> Void) -> [String] {
        var file = WordFile("de")
        change(&file)
        return file.faults(against: .english)
    }

    @Test func everyKindOfFaultIsToldWithItsName() {
        #expect(faults { $0.texts["asOf"] = nil } == ["no words for asOf"])
        #expect(faults { $0.texts["label.questions"] = nil } == ["no words for label.questions"])
        #expect(faults { $0.texts["asOff"] = ["": "x"] } == ["asOff is no phrase of words/en"])
        #expect(faults { $0.texts["days"]?["other"] = nil } == [#"days has not the forms ["one", "other"]"#])
        #expect(faults { $0.texts["days"] = ["": "{count} Tage"] } == [#"days has not the forms ["one", "other"]"#])
        #expect(faults { $0.texts["asOf"] = ["one": "a", "other": "b"] } == ["asOf has not one text"])
        #expect(faults { $0.texts["asOf"] = ["": ""] } == ["asOf is empty"])
        #expect(faults { $0.texts["days"]?["one"] = "" } == ["days.one is empty"])
        #expect(
            faults { $0.texts["moved"]?[""] = "Vom {from}" } == ["moved lacks {days}", "moved lacks {to}"])
        #expect(faults { $0.texts["asOf"]?[""] = "{day} {tag}" } == ["asOf has {tag}, which is not filled"])
        #expect(faults { $0.texts["days"]?["other"] = "Tage" } == ["days.other lacks {count}"])
        #expect(faults { $0.texts["days"]?["one"] = "{count} Tag" } == [])
    }

    @Test(arguments: [
        ("de", "Stand...", "three dots for an ellipsis"), ("de", "Fertig!", "an exclamation mark"),
        ("es", "Listo  ya", "two blanks"), ("es", "Listo ?", "a blank before a question mark"),
        ("de", " Stand", "a blank at an end"), ("de", "“Stand”", "a quote ” of another language"),
        ("es", "„Listo", "a quote „ of another language"), ("es", "Listo?", "a question without its first mark"),
        ("de", "Dein Stand", "“dein” is not our tone"), ("en", "We just wait", "“just” is not our tone"),
        ("de", "{count} Tage", "a blank that may break between a number and its unit"),
    ])
    func everySlipIsSeen(_ language: String, _ text: String, _ slip: String) {
        var file = WordFile(language)
        file.texts = ["asOf": ["": text]]
        #expect(file.slips.contains("asOf: \(slip)"), "\(file.slips)")
    }
}
