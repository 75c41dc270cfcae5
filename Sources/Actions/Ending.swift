package import Vocabulary

/// How an action ended: what it answers, what it found, and what the process should say of it.
package struct Ending: Sendable {
    /// Lines for standard output.
    package var answer: [String] = []
    /// Bytes for standard output as they are, behind the lines.
    package var document: [UInt8] = []
    /// Findings for standard error, sorted.
    package var findings: [Diagnostic] = []
    /// Further lines for standard error.
    package var remarks: [String] = []
    /// Whether the content has errors, or warnings where those count as errors.
    package var isRefused = false
    /// Whether what cannot be taken back waits for a word from the user, and nothing was done.
    package var isUnconfirmed = false

    /// 0 done, 1 the content has errors, 2 not run for want of a confirmation. (All other trouble is a `Trouble`.)
    package var exitCode: Int32 { isRefused ? 1 : isUnconfirmed ? 2 : 0 }
}

extension Ending {
    /// The most warnings of one rule that are shown unless all are asked for.
    private static let mostWarnings = 3

    /// The findings as lines; of each rule's warnings the first three, then a count.
    package func lines(showingAll: Bool) -> [String] {
        var shown: [RuleID: Int] = [:]
        var lines: [String] = []
        for finding in findings {
            shown[finding.rule, default: 0] += finding.severity == .warning ? 1 : 0
            if showingAll || finding.severity == .error || shown[finding.rule, default: 0] <= Ending.mostWarnings {
                lines.append(finding.description)
            }
        }
        guard !showingAll else { return lines }
        for (rule, count) in shown.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > Ending.mostWarnings {
            lines.append("\(count - Ending.mostWarnings) more warnings of \(rule.rawValue); --all shows them")
        }
        return lines
    }
}
