extension RecordExample {
    /// A closed milestone that asks to be a proof asset, with the first answer retold for outsiders.
    static func proof(whatHappened: String) -> RecordExample {
        let ready = readyForReview(
            log: """
                  - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
                  - {on: 2026-03-12, state: in review}
                  - {on: 2026-03-13, decision: approved, by: Priya Nair, via: email}
                closed: {on: 2026-03-13, outcome: approved, next: The homepage is written, owner: Dana Ortiz}
                proof: {slug: one-voice-for-four-groups}
                """)
        return RecordExample(
            ready.path,
            """
            \(ready.text)
            ## Proof

            Every customer group hears the same words

            ### What happened

            \(whatHappened)

            ### Why it matters

            New colleagues say what is sold and to whom, and need nobody to ask.

            ### What comes next

            The pages are written from it.
            """)
    }
}
