/// The words that may stand beside a name or hold its letters by chance.
enum OrdinaryWords {
    /// Whether a word, in lower case and without marks, is one of the language or one that is glued to names.
    static func contains(_ word: String) -> Bool {
        glued.contains(word) || FunctionWords.contains(word) || EnglishWords.contains(word)
    }

    /// Words of the web that a list of the language may lack.
    private static let glued: Set<String> = [
        "app", "apps", "blog", "bot", "client", "config", "dev", "doc", "docs", "hq", "info", "login", "portal", "repo",
        "shop", "site", "staff", "team", "user", "web",
    ]
}
