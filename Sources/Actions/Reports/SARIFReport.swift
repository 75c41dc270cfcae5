import Checks
import Vocabulary

/// Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), as code scanning takes them.
enum SARIFReport {
    static func bytes(of findings: [Diagnostic]) -> [UInt8] { JSONReport.bytes(of: Log(findings)) }

    private struct Log: Encodable {
        let schema = "https://json.schemastore.org/sarif-2.1.0.json"
        let version = "2.1.0"
        let runs: [Run]

        init(_ findings: [Diagnostic]) { runs = [Run(findings)] }

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    private struct Run: Encodable {
        let tool = ["driver": Driver()]
        let columnKind = "unicodeCodePoints"
        let originalUriBaseIds = [
            ArtifactLocation.base: ["description": Text("The folder in which milepost ran.")]
        ]
        let results: [Result]

        init(_ findings: [Diagnostic]) {
            results = zip(findings, Fingerprint.all(of: findings)).map { Result($0, fingerprint: $1) }
        }
    }

    private struct Driver: Encodable {
        let name = Program.name
        let semanticVersion = Program.version
        let version = Program.version
        let rules = CheckSuite.rules.map { RuleDescriptor($0) }
    }

    private struct RuleDescriptor: Encodable {
        let id: String
        let shortDescription: Text
        let fullDescription: Text
        let help: Help
        let defaultConfiguration: [String: String]

        init(_ rule: any Rule.Type) {
            id = rule.id.rawValue
            shortDescription = Text(CheckManual.firstSentence(of: rule.manual))
            fullDescription = Text(rule.manual)
            help = Help(text: rule.manual, markdown: rule.manual)
            defaultConfiguration = ["level": rule.id.isError ? "error" : "warning"]
        }
    }

    private struct Text: Encodable {
        let text: String

        init(_ text: String) { self.text = text }
    }

    private struct Help: Encodable {
        let text: String
        let markdown: String
    }

    private struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int?
        let level: String
        let message: Text
        let locations: [Location]
        let partialFingerprints: [String: String]

        init(_ finding: Diagnostic, fingerprint: String) {
            ruleId = finding.rule.rawValue
            ruleIndex = CheckSuite.rules.firstIndex { $0.id == finding.rule }
            level = finding.severity.rawValue
            message = Text(finding.message)
            locations = [Location(finding.position)]
            // The name by which code scanning knows a finding again.
            partialFingerprints = ["primaryLocationLineHash": fingerprint]
        }
    }

    private struct Location: Encodable {
        let physicalLocation: PhysicalLocation

        init(_ position: SourcePosition) { physicalLocation = PhysicalLocation(position) }
    }

    private struct PhysicalLocation: Encodable {
        let artifactLocation: ArtifactLocation
        /// Absent where a finding concerns the file as a whole.
        let region: Region?

        init(_ position: SourcePosition) {
            artifactLocation = ArtifactLocation(position.path)
            region = position.line == 0 ? nil : Region(startLine: position.line, startColumn: position.column)
        }
    }

    private struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
    }

    /// A path as a URI reference (RFC 3986), relative to the folder in which the program ran.
    private struct ArtifactLocation: Encodable {
        static let base = "%SRCROOT%"

        let uri: String
        let uriBaseId: String?

        init(_ path: String) {
            let isWhole = path.hasPrefix("/")
            let encoded = (path.hasPrefix("./") ? path.dropFirst(2) : path[...]).utf8.reduce(into: "") { uri, byte in
                uri += ArtifactLocation.encoded(byte)
            }
            uri = isWhole ? "file://\(encoded)" : encoded
            uriBaseId = isWhole ? nil : ArtifactLocation.base
        }

        /// A byte as it is where it is unreserved or parts folders, else in percent-encoding.
        private static func encoded(_ byte: UInt8) -> String {
            let scalar = Unicode.Scalar(byte)
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": return String(scalar)
            default: return "%\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
            }
        }
    }
}
