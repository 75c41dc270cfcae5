import Foundation
import Vocabulary

/// Findings for programs, as docs/findings.md and docs/schemas/findings-1.schema.json explain them.
///
/// Within a version fields are added, and none is removed or given another meaning. A field is always there, and `null`
/// where there is nothing to say.
enum JSONReport {
    static func bytes(of ending: Ending) -> [UInt8] { bytes(of: Contents(ending)) }

    /// JSON (RFC 8259) with a line for each field, sorted by name.
    static func bytes(of value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(value) else { preconditionFailure("texts, numbers and lists have a JSON") }
        return Array(json) + [UInt8(ascii: "\n")]
    }

    private struct Contents: Encodable {
        let version = 1
        let asOf: String?
        let isRefused: Bool
        let counts: Counts
        let findings: [Finding]

        init(_ ending: Ending) {
            asOf = ending.asOf?.description
            isRefused = ending.isRefused
            counts = Counts(ending.findings)
            findings = ending.findings.map(Finding.init)
        }

        enum CodingKeys: String, CodingKey {
            case version, counts, findings
            case asOf = "as_of"
            case isRefused = "refused"
        }

        /// Written out, since a synthesised one leaves out what is nil.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(version, forKey: .version)
            try container.encode(asOf, forKey: .asOf)
            try container.encode(isRefused, forKey: .isRefused)
            try container.encode(counts, forKey: .counts)
            try container.encode(findings, forKey: .findings)
        }
    }

    private struct Counts: Encodable {
        let errors: Int
        let warnings: Int

        init(_ findings: [Diagnostic]) {
            errors = findings.count { $0.severity == .error }
            warnings = findings.count - errors
        }
    }

    private struct Finding: Encodable {
        let finding: Diagnostic

        init(_ finding: Diagnostic) { self.finding = finding }

        enum CodingKeys: String, CodingKey {
            case path, line, column, severity, rule, message
            case isOfTheDay = "of_the_day"
        }

        func encode(to encoder: any Encoder) throws {
            let place = finding.position.line == 0 ? nil : finding.position
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(finding.position.path, forKey: .path)
            try container.encode(place?.line, forKey: .line)
            try container.encode(place?.column, forKey: .column)
            try container.encode(finding.severity.rawValue, forKey: .severity)
            try container.encode(finding.rule.rawValue, forKey: .rule)
            try container.encode(finding.message, forKey: .message)
            try container.encode(finding.isOfTheDay, forKey: .isOfTheDay)
        }
    }
}
