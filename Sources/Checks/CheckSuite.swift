package import Model
package import Vocabulary

/// Every rule, and what a client needs to pass them.
package enum CheckSuite {
    /// Judges a client that was read: all findings, sorted, and the client itself if none of them is an error.
    ///
    /// `read` carries the findings of the reading, so that a client with a slip in any record is never checked.
    package static func check(
        _ read: Diagnosed<Client>, studio: Studio, roster: RosterIndex, today: Day
    ) -> Diagnosed<CheckedClient?> {
        let subject = Subject(read, studio: studio, roster: roster, today: today)
        let found = checks.flatMap { $0.findings(in: subject) }
        let judged = subject.allowances.applied(to: found, in: subject, watching: watchful).compactMap {
            adjusted($0, by: studio)
        }
        let diagnostics = sortedOnce((read.diagnostics + judged).map { withoutKeys($0, roster) })
        let client = diagnostics.hasErrors ? nil : CheckedClient(subject)
        return Diagnosed(client, diagnostics)
    }

    /// Every rule, in the order of the manual.
    package static let rules: [any Rule.Type] = [
        // Errors: the record cannot be trusted.
        Syntax.self, UnknownKey.self, FieldTypeFits.self, Required.self, Unique.self, LogEntryShape.self,
        LogOrder.self, LogTransition.self, DecisionOwner.self, ReviewReady.self, QABeforeReview.self,
        Reason.self, CloseoutComplete.self, Reference.self, SentLinkLives.self, AnotherClient.self,
        ProofDiscloses.self, ProofLinks.self,
        // Warnings: the page will not do its job.
        ThreeAnswers.self, OutcomeTitle.self, HollowPraise.self, OneSentence.self, VagueQuestion.self,
        FeedbackDecided.self, Rounds.self, ClientHears.self, NoteAfterClosing.self,
        BlockedButActive.self, PastDaySaid.self, LateReviewExplained.self, PromisedEndHolds.self,
        NextReady.self, SteadyRhythm.self, SomethingNext.self, FarewellSaid.self, NoOutcome.self, RawHTML.self,
        UnsafeLink.self, Table.self, ProofConsented.self, ProofReadable.self, AllowanceInUse.self,
    ]

    /// The rules that judge a client after it was read, in the order of the manual.
    package static let checks: [any Check.Type] = rules.compactMap { $0 as? any Check.Type }

    /// The rules that the passing of days alone may break.
    private static let watchful = Set(rules.lazy.filter { $0.watchesTheDay }.map { $0.id })

    /// The findings in order, without those that two ways of looking at one place have in common.
    private static func sortedOnce(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.sorted().reduce(into: []) { once, finding in
            if once.last != finding { once.append(finding) }
        }
    }

    /// A finding that quotes no key, since what opens a page has no place in a log or a screenshot.
    private static func withoutKeys(_ finding: Diagnostic, _ roster: RosterIndex) -> Diagnostic {
        let message = roster.withoutKeys(finding.message)
        return message == finding.message ? finding : finding.saying(message)
    }

    /// A finding at the severity that the settings give its rule, or nil where they turn the rule off.
    private static func adjusted(_ finding: Diagnostic, by studio: Studio) -> Diagnostic? {
        guard finding.rule.hasAdjustableSeverity, let setting = studio.checks[finding.rule] else {
            return finding
        }
        switch setting {
        case .off:
            // An error may at most become a warning, so that no setting makes the build blind.
            return finding.rule.isError ? finding : nil
        case .days, .count:
            return finding
        case .severity(let severity):
            var adjusted = finding
            adjusted.severity = severity
            return adjusted
        }
    }
}

/// A client in which no check found an error: the only thing from which a publication is made.
package struct CheckedClient: Sendable {
    package let client: Client
    package let studio: Studio
    package let addresses: Addresses
    package let today: Day

    /// Only the checks make one.
    init(_ subject: Subject) {
        client = subject.client
        studio = subject.studio
        addresses = subject.addresses
        today = subject.today
    }
}
