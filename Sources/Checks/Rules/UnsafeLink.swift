import Model
package import Vocabulary

/// A link in prose leads somewhere safe; one that does not loses its address and keeps its words.
package enum UnsafeLink: Check {
    package static let id = RuleID.unsafeLink

    package static let manual = """
        Prose is often pasted from elsewhere, with links that are safe or meaningful only there. \
        A page links to https, http and mail addresses, to the anchors of its own records, and to files and \
        records of the same folder; every other link and every remote image loses its address, and its words stay. \
        Mend the link, or take it out.
        """

    package static let breaks = RecordExample.messaging(
        "start: 2026-02-16", body: "## What happened\n\nSee the [draft](files/draft.pdf).")

    package static let keeps = RecordExample.messaging(
        "start: 2026-02-16", body: "## What happened\n\nSee the [guide](files/messaging-guide.pdf).")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        ProseReferences.findings(in: subject)
    }
}
