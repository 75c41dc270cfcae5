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
            let hash = hash("\(finding.rule.rawValue)\n\(finding.position.path)\n\(words)")
            seen[hash, default: 0] += 1
            return "\(hash):\(seen[hash, default: 0])"
        }
    }

    /// 64 bits of FNV-1a in hexadecimal: it has to tell apart the findings of one file, and nobody has a reason to
    /// forge it.
    private static func hash(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
