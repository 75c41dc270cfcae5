import Vocabulary

@testable import Actions

/// Findings for reports to tell.
enum Findings {
    static func one(
        _ rule: RuleID = .reference, _ severity: Severity = .error, in path: String = "Content/a.md", line: Int = 1,
        column: Int = 1, saying message: String = "said", isOfTheDay: Bool = false
    ) -> Diagnostic {
        let place = SourcePosition(path: path, line: line, column: line == 0 ? 0 : column)
        return Diagnostic(rule, severity, at: place, message, isOfTheDay: isOfTheDay)
    }

    /// An error on a line, a warning of the day, and an error of a whole file.
    static let three = [
        one(.unknownKey, line: 5, column: 3, saying: "the milestone has no key “owmer”; did you mean “owner”?"),
        one(
            .unsafeLink, .warning, line: 7, column: 1, saying: "100 % quiet, a line\nbreak: and a “quote\"”",
            isOfTheDay: true),
        one(.syntax, in: "Content/a b,c:ü%.md", line: 0, saying: "this file is UTF-16"),
    ]

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
