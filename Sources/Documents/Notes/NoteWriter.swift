package import Publication
internal import Vocabulary

/// Writes the emails that announce events to clients.
package struct NoteWriter: Sendable {
    private let interfaces: [InterfaceLanguage: (words: Phrasebook, page: LetterPage)]
    private let templates: NoteTemplates

    /// Reads a theme; throws with the file and the reason where its notes are not sound.
    package init(_ theme: Theme) throws(ThemeFault) {
        var interfaces: [InterfaceLanguage: (words: Phrasebook, page: LetterPage)] = [:]
        for (language, words) in try Phrasebook.all(of: theme) {
            interfaces[language] = (words, try LetterPage(theme, words: words))
        }
        self.interfaces = interfaces
        templates = try NoteTemplates(theme)
    }

    /// The email of a draft, in the client's language.
    package func note(_ draft: NoteDraft) throws(ThemeFault) -> Note {
        // A theme without the client's language speaks English, as its pages do.
        let language = interfaces[draft.masthead.language] == nil ? .english : draft.masthead.language
        guard let (words, page) = interfaces[language] else {
            preconditionFailure("a theme without English words is refused when it is read")
        }
        let context = NoteContext(draft, words: words)
        let row = Row(context.ledger, context.values(draft.message), and: context.common)
        let letter = try templates.letter(draft.kind, in: language, row, ledger: context.ledger)
        return Note(draft, LetterText(letter: letter), html: try page.html(letter, draft.masthead))
    }
}
