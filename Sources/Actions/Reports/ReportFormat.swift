/// How findings are written down: for people, for programs, or for what shows them beside the lines of a change.
package enum ReportFormat: String, CaseIterable, Sendable {
    /// Lines on standard error, each finding with its line of the record.
    case text = "text"
    /// One document with every finding; see docs/findings.md.
    case json = "json"
    /// The Static Analysis Results Interchange Format 2.1.0 of OASIS.
    case sarif = "sarif"
    /// Workflow commands, which GitHub Actions shows as annotations.
    case github = "github"
}

/// What is to be told of the findings, and in which form.
package struct ReportOptions: Sendable {
    package let format: ReportFormat
    /// Whether the text has every warning, not only the first three of each rule.
    package let showsAll: Bool
    /// The folder of the records, from which lines are quoted.
    package let content: String

    package init(format: ReportFormat = .text, showsAll: Bool, content: String) {
        self.format = format
        self.showsAll = showsAll
        self.content = content
    }
}
