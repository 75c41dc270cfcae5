package import Vocabulary

/// A record is UTF-8 text with closed front matter, and each key and section stands in it once.
package enum Syntax: Rule {
    package static let id = RuleID.syntax

    package static let manual = """
        A record is read by programs and by people, so there is one way to write it: UTF-8, front matter \
        between two “---” lines, no tabs, anchors, aliases or tags in it, and each key and each section once. \
        What stands twice has two meanings, and what is not closed swallows the rest. \
        Mend the line that the message names; quote text that holds a comma, a colon or “ #”.
        """

    package static let breaks = RecordExample.messaging(
        """
        start: 2026-02-16
        start: 2026-02-23
        """)

    package static let keeps = RecordExample.messaging("start: 2026-02-16")
}
