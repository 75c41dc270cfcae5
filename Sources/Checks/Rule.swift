package import Vocabulary

/// One sentence that holds of records that can be trusted, with its manual entry and a record each way.
package protocol Rule: Sendable {
    static var id: RuleID { get }
    /// The manual entry: why the rule is there and what cures a finding.
    static var manual: String { get }
    /// A record in which the rule is broken exactly once.
    static var breaks: RecordExample { get }
    /// The same record, mended.
    static var keeps: RecordExample { get }
    /// How much the rule lets pass; nil, as for most, where it measures nothing.
    static var threshold: Threshold? { get }
    /// Whether the passing of days alone may break the rule.
    static var watchesTheDay: Bool { get }
    /// Whether it is about a finished proof asset, which `check`, `build` and `proof` make before they judge it.
    static var judgesProofAssets: Bool { get }
}

extension Rule {
    package static var threshold: Threshold? { nil }
    package static var watchesTheDay: Bool { false }
    package static var judgesProofAssets: Bool { false }

    /// A warning of this rule; `isOfTheDay` says that nothing but the passing of days made it fire.
    static func warning(at position: SourcePosition, _ message: String, isOfTheDay: Bool = false) -> Diagnostic {
        Diagnostic(id, .warning, at: position, message, isOfTheDay: isOfTheDay)
    }
}

/// A rule that judges a client after it was read.
///
/// The rules that are not checks are found by reading itself.
package protocol Check: Rule {
    /// Every place where the rule is broken, at the severity that the rule has by nature.
    static func findings(in subject: Subject) -> [Diagnostic]
}

/// A record as a manual shows it.
package struct RecordExample: Sendable {
    /// The file's path below Content.
    package let path: String
    package let text: String
    /// The day on which it is judged.
    package let today: Day

    package init(_ path: String, _ text: String, on today: Day = RecordExample.usualDay) {
        self.path = path
        self.text = text
        self.today = today
    }

    /// 1 April 2026, after all that the examples tell.
    package static let usualDay = Day(number: 20_544)

    /// The same record judged on another day, written YYYY-MM-DD.
    func judged(on day: String) -> RecordExample {
        guard let day = Day(day) else { preconditionFailure("the calendar has no \(day)") }
        return RecordExample(path, text, on: day)
    }

    /// The milestone of which the manual tells most of its stories, with the keys that a story is about.
    static func messaging(
        title: String = "Your messaging and positioning are now defined", _ keys: String, body: String = ""
    ) -> RecordExample {
        RecordExample(
            "northwind/website-relaunch/02-messaging.md",
            """
            ---
            title: \(title)
            output: Messaging guide
            due: 2026-03-14
            \(keys)
            ---
            \(body)
            """)
    }

    /// The project of that milestone, with further keys.
    static func relaunch(_ keys: String) -> RecordExample {
        RecordExample(
            "northwind/website-relaunch/project.md",
            """
            ---
            title: Website relaunch
            goal: A site that tells every customer group what you do for them
            owner: Dana Ortiz
            start: 2026-02-02
            \(keys)
            ---
            """)
    }

    /// The same milestone with all that a review asks for, up to what the log says of it.
    static func readyForReview(
        question: String = "Do you accept the messaging guide?", log: String
    ) -> RecordExample {
        messaging(
            """
            approval:
              owner: Priya Nair
              via: email
              decide_by: 2026-03-18
              question: \(question)
            deliverables:
              - {title: Messaging guide, file: files/messaging-guide.pdf}
            caveats: none
            next: Homepage copy starts on Monday
            log:
            \(log)
            """)
    }
}
