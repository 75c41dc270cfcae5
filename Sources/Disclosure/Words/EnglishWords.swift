internal import CTables

/// The ordinary words of English, American and British, with the inflections that SCOWL lists.
///
/// Strict: no ending is taken off, since `harding` would pass as `hard` otherwise.
enum EnglishWords {
    /// Whether a word, in any case of its letters, is in the list of SCOWL or in our own of work and the web.
    static func contains(_ word: some StringProtocol) -> Bool {
        let bytes = Array(word.lowercased().replacing("’", with: "'").utf8)
        return scowl.contains(bytes) || work.contains(bytes)
    }

    static let scowl = WordTable(milepost_english)
    static let work = WordTable(milepost_english_work)
}
