import Vocabulary

/// Findings for people: each as `path:line:column: severity: message [rule-id]`, with its line and a caret below.
struct TextReport {
    private let findings: [Diagnostic]
    private let style: TextStyle
    /// Those of the findings that are told; of each rule's warnings the first three, unless all are wanted.
    let shown: [Diagnostic]
    /// The lines to show, by the places of the findings.
    var excerpts: [SourcePosition: Excerpt] = [:]

    /// The most warnings of one rule that are shown unless all are asked for.
    private static let mostWarnings = 3

    init(_ findings: [Diagnostic], showsAll: Bool, style: TextStyle) {
        self.findings = findings
        self.style = style
        var warnings: [RuleID: Int] = [:]
        shown = findings.filter { finding in
            guard !showsAll, finding.severity == .warning else { return true }
            warnings[finding.rule, default: 0] += 1
            return warnings[finding.rule, default: 0] <= TextReport.mostWarnings
        }
    }

    /// The report; what is about one place stands together, with the line below all of it.
    var lines: [String] {
        var lines: [String] = []
        var wasQuoted = false
        for (index, finding) in shown.enumerated() {
            let excerpt = excerpts[finding.position]
            let isFirst = index == 0 || shown[index - 1].position != finding.position
            if isFirst, index > 0, wasQuoted || excerpt != nil { lines.append("") }
            lines.append(headline(of: finding))
            let isLast = index + 1 == shown.count || shown[index + 1].position != finding.position
            if isLast, let excerpt { lines += quotation(of: excerpt, under: finding) }
            wasQuoted = excerpt != nil
        }
        let closing = countsOfHidden + [sum].compactMap { $0 }
        return closing.isEmpty ? lines : lines + [""] + closing
    }

    private func headline(of finding: Diagnostic) -> String {
        let place = style.set("\(finding.position):", .bold)
        let severity = style.set("\(finding.severity.rawValue):", look(of: finding.severity))
        return "\(place) \(severity) \(finding.message) \(style.set("[\(finding.rule.rawValue)]", .dim))"
    }

    private func quotation(of excerpt: Excerpt, under finding: Diagnostic) -> [String] {
        let number = String(excerpt.line)
        let margin = String(repeating: " ", count: number.utf8.count)
        let caret = String(repeating: " ", count: excerpt.indentation)
        return [
            style.set("  \(number) | \(excerpt.text)", .dim),
            "\(style.set("  \(margin) |", .dim)) \(caret)\(style.set("^", look(of: finding.severity)))",
        ]
    }

    private func look(of severity: Severity) -> TextStyle.Look {
        switch severity {
        case .error: .boldRed
        case .warning: .boldYellow
        }
    }

    // MARK: The end

    private var countsOfHidden: [String] {
        let told = Dictionary(grouping: shown, by: \.rule)
        return Dictionary(grouping: findings, by: \.rule).sorted { $0.key.rawValue < $1.key.rawValue }.compactMap {
            let count = $0.value.count - told[$0.key, default: []].count
            guard count > 0 else { return nil }
            return "\(Count.of(count, "more warning", "more warnings")) of \($0.key.rawValue); --all shows them"
        }
    }

    /// `34 errors and 2 warnings in 12 files`; nil where one look tells.
    private var sum: String? {
        guard findings.count > 1 else { return nil }
        let errors = findings.count { $0.severity == .error }
        let counts = [
            errors == 0 ? nil : Count.of(errors, "error", "errors"),
            errors == findings.count ? nil : Count.of(findings.count - errors, "warning", "warnings"),
        ]
        let files = Count.of(Set(findings.map(\.position.path)).count, "file", "files")
        return "\(counts.compactMap { $0 }.joined(separator: " and ")) in \(files)"
    }
}
