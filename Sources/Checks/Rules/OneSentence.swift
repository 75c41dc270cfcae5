import Model
package import Vocabulary

/// A milestone can be described in one short sentence.
package enum OneSentence: Check {
    package static let id = RuleID.oneSentence

    package static let manual = """
        A milestone that cannot be described in one short sentence with a clear acceptance point is too broad, \
        and absorbs work that nobody sees. \
        The title is one sentence, no longer than the threshold; characters are counted as a reader sees them. \
        Say the outcome alone, or split the milestone before it grows.
        """

    package static let breaks = RecordExample.messaging(
        title: "Your messaging is defined. Your pages are written", "start: 2026-02-16")

    package static let keeps = RecordExample.messaging(
        title: "Your messaging is defined, so that your pages can be written", "start: 2026-02-16")

    package static let threshold: Threshold? = .count(140, of: "characters")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.lastingMilestones.compactMap { placed in
            let title = placed.milestone.title
            if TitleSentences.areSeveral(in: title.value) {
                return warning(
                    at: title.position,
                    "the title is more than one sentence; say the outcome in one, or split the milestone")
            }
            let limit = subject.limit(OneSentence.self, in: placed.project)
            // No character is shorter than a byte.
            guard title.value.utf8.count > limit, title.value.count > limit else { return nil }
            return warning(
                at: title.position,
                "the title is \(title.value.count) characters long, and more than \(limit) are no short sentence; say the outcome alone, or split the milestone"
            )
        }
    }
}
