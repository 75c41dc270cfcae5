import Documents
import Vocabulary

/// What stays the same of a finding when lines are added above it, so that it is not taken for a new one.
enum Fingerprint {
    /// One for each finding, all different: a hash of its rule, its file and its words, and how many have come before
    /// with the same hash.
    ///
    /// Numbers in the words do not count, since lines, days and counts of days move.
    static func all(of findings: [Diagnostic]) -> [String] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let words = finding.message.replacing(/[0-9]+/, with: "0")
            let hash = ContentHash.digest(of: "\(finding.rule.rawValue)\n\(finding.position.path)\n\(words)".utf8)
            seen[hash, default: 0] += 1
            return "\(hash):\(seen[hash, default: 0])"
        }
    }
}
