import Vocabulary

/// How a POSIX shell is given a word as it is.
enum ShellWord {
    /// The word, in single quotes where the shell would read something else into it; letters that cannot be seen are
    /// made visible.
    static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { ASCII.isLetterOrDigit($0) || "-_./:+,".utf8.contains($0) }
        if isPlain, !word.isEmpty { return word }
        // By scalars, since a quote with an accent on it is still a quote to the shell.
        let escaped = Quotation.visible(word).unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }
        return "'\(escaped.joined())'"
    }
}
