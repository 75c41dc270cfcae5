package import Model
package import Vocabulary

/// Every rule, and what a client needs to pass them.
package enum CheckSuite {
    /// Judges a client that was read: all findings, sorted, and the client itself if none of them is an error.
    ///
    /// `read` carries the findings of the reading, so that a client with a slip in any record is never checked.
    package static func check(
        _ read: Diagnosed<Client>, studio: Studio, roster: Roster, today: Day
    ) -> Diagnosed<CheckedClient?> {
        let subject = Subject(client: read.value, studio: studio, roster: roster, today: today)
        let found = checks.flatMap { $0.findings(in: subject) }.compactMap { adjusted($0, by: studio) }
        let diagnostics = (read.diagnostics + found).sorted()
        let client = diagnostics.hasErrors ? nil : CheckedClient(subject)
        return Diagnosed(client, diagnostics)
    }

    /// The rules that judge a client, in the order of the manual.
    package static let checks: [any Check.Type] = []

    /// A finding at the severity that the settings give its rule, or nil where they turn the rule off.
    private static func adjusted(_ finding: Diagnostic, by studio: Studio) -> Diagnostic? {
        guard finding.rule.hasAdjustableSeverity, let setting = studio.checks[finding.rule] else { return finding }
        switch setting {
        case .off: return nil
        case .days, .count: return finding
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
