/// The permanent name of a check, as it stands in a message, in `allow:` and in the settings.
package enum RuleID: String, CaseIterable, Sendable {
    // Errors: the record cannot be trusted.
    case syntax = "syntax"
    case unknownKey = "unknown-key"
    case fieldType = "field-type"
    case required = "required"
    case unique = "unique"
    case logEntry = "log-entry"
    case logOrder = "log-order"
    case logTransition = "log-transition"
    case decisionOwner = "decision-owner"
    case reviewReady = "review-ready"
    case qaBeforeReview = "qa-before-review"
    case reason = "reason"
    case closeout = "closeout"
    case reference = "reference"
    case sentLinkLives = "sent-link-lives"
    case anotherClient = "another-client"
    case proofDisclosure = "proof-disclosure"
    case proofLinked = "proof-linked"

    // Warnings: the page will not do its job.
    case threeAnswers = "three-answers"
    case outcomeTitle = "outcome-title"
    case hollowPraise = "hollow-praise"
    case oneSentence = "one-sentence"
    case vagueQuestion = "vague-question"
    case feedbackOpen = "feedback-open"
    case rounds = "rounds"
    case quiet = "quiet"
    case noteDue = "note-due"
    case blockedButActive = "blocked-but-active"
    case overdue = "overdue"
    case lateUnlogged = "late-unlogged"
    case promisedEnd = "promised-end"
    case nextUnready = "next-unready"
    case rhythm = "rhythm"
    case noNext = "no-next"
    case offboarding = "offboarding"
    case noOutcome = "no-outcome"
    case rawHTML = "raw-html"
    case unsafeLink = "unsafe-link"
    case table = "table"
    case proofConsent = "proof-consent"
    case proofReady = "proof-ready"
    case allowance = "allowance"

    /// Whether a finding of this rule stops a build unless the settings say otherwise.
    package var isError: Bool { RuleID.errors.contains(self) }

    /// Whether `milepost.yml` may set the severity: every warning of a check, and of the errors `another-client` alone.
    ///
    /// What keeps a proof asset back can be mended, and is no matter of taste.
    package var hasAdjustableSeverity: Bool { isError ? self == .anotherClient : self != .proofReady }

    private static let errors: Set<RuleID> = [
        .syntax, .unknownKey, .fieldType, .required, .unique, .logEntry, .logOrder, .logTransition,
        .decisionOwner, .reviewReady, .qaBeforeReview, .reason, .closeout, .reference, .sentLinkLives,
        .anotherClient, .proofDisclosure, .proofLinked,
    ]
}

/// In what the threshold of a rule is measured.
package enum ThresholdUnit: Sendable {
    /// As in “10 days”.
    case days
    /// As in “3”.
    case count
}

extension RuleID {
    /// What `milepost.yml` may set for this rule besides a severity; nil where the rule measures nothing.
    package var thresholdUnit: ThresholdUnit? {
        switch self {
        case .threeAnswers, .feedbackOpen, .quiet, .noteDue, .blockedButActive, .nextUnready, .rhythm: .days
        case .oneSentence, .rounds: .count
        default: nil
        }
    }
}
