package import Vocabulary

/// Every value reads as what its key is for.
package enum FieldTypeFits: Rule {
    package static let id = RuleID.fieldType

    package static let manual = """
        A day is written YYYY-MM-DD and must be in the calendar, a fixed word is one of its list, a path stays \
        inside the project's folder. Nothing is guessed: 30 February does not become 2 March. \
        The message says what the key wants; write that, or leave the key out.
        """

    package static let breaks = RecordExample.messaging("start: 2026-02-30")

    package static let keeps = RecordExample.messaging("start: 2026-02-28")
}
