internal import Vocabulary

extension Phrasebook {
    /// The words of every language that a theme speaks; English is always among them.
    static func all(of theme: Theme) throws(ThemeFault) -> [InterfaceLanguage: Phrasebook] {
        var books: [InterfaceLanguage: Phrasebook] = [:]
        for language in InterfaceLanguage.allCases {
            let path = "words/\(language.rawValue).json"
            guard let json = theme.files[path] else { continue }
            do {
                books[language] = try Phrasebook(json: json, language: language.rawValue)
            } catch {
                throw ThemeFault(error.reason, in: path)
            }
        }
        guard books[.english] != nil else { throw ThemeFault("the file is missing", in: "words/en.json") }
        return books
    }
}
