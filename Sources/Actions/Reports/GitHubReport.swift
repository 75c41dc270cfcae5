import Vocabulary

/// Findings as workflow commands of GitHub Actions, which shows each beside its line.
///
/// The form and its escapes are those of “Workflow commands for GitHub Actions” in GitHub's documentation.
enum GitHubReport {
    static func lines(of findings: [Diagnostic]) -> [String] {
        findings.map { finding in
            let position = finding.position
            let place = position.line == 0 ? "" : ",line=\(position.line),col=\(position.column)"
            let title = escapedProperty(finding.rule.rawValue)
            let command = "\(finding.severity.rawValue) file=\(escapedProperty(position.path))\(place),title=\(title)"
            return "::\(command)::\(escaped(finding.message))"
        }
    }

    private static func escapedProperty(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }

    /// By scalar, since CR and LF are one character.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
