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

    package init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }

    /// The milestone of which the manual tells most of its stories, with the keys that a story is about.
    static func messaging(_ keys: String, body: String = "") -> RecordExample {
        RecordExample(
            "northwind/website-relaunch/02-messaging.md",
            """
            ---
            title: Your messaging and positioning are now defined
            output: Messaging guide
            due: 2026-03-14
            \(keys)
            ---
            \(body)
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
