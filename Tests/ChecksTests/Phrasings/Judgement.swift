import Testing
import Vocabulary

/// How well a rule tells two kinds of phrasings apart.
struct Judgement {
    /// Phrasings that should fire and do not.
    let missed: [String]
    /// Phrasings that fire and should not.
    let falselyFound: [String]
    private let wanted: Int

    /// Of all findings, the share that is right.
    var precision: Double {
        let right = wanted - missed.count
        return right + falselyFound.count == 0 ? 1 : Double(right) / Double(right + falselyFound.count)
    }

    /// Of all that should be found, the share that is.
    var recall: Double { wanted == 0 ? 1 : Double(wanted - missed.count) / Double(wanted) }

    /// Puts each phrasing into a record of its own by `record`, and listens to one rule.
    init(of rule: RuleID, bad: [String], good: [String], record: (String) -> String) throws {
        let fired = try Judgement.fired(rule, bad + good, record)
        missed = bad.enumerated().filter { !fired.contains($0.offset) }.map(\.element)
        falselyFound = good.enumerated().filter { fired.contains($0.offset + bad.count) }.map(\.element)
        wanted = bad.count
    }

    /// The places of the phrasings on which the rule has a finding.
    private static func fired(_ rule: RuleID, _ phrasings: [String], _ record: (String) -> String) throws -> Set<Int> {
        var fixture = Fixture().listening(to: rule)
        for (index, phrasing) in phrasings.enumerated() {
            fixture = fixture.with("website-relaunch/\(100 + index)-m\(index).md", record(phrasing))
        }
        return Set(
            try fixture.checked().diagnostics.compactMap { finding in
                #expect(finding.rule == rule, "\(finding)")
                guard let name = finding.position.path.split(separator: "-").last, name.first == "m" else { return nil }
                return Int(name.dropFirst().prefix { $0.isNumber })
            })
    }

    /// Prints what was measured, and expects as much as a reader may ask of the rule.
    static func expect(
        _ rule: RuleID, bad: Phrasings, good: Phrasings, record: (String) -> String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for (half, bad, good) in [("held out", bad.heldOut, good.heldOut), ("all", bad.all, good.all)] {
            let judgement = try Judgement(of: rule, bad: bad, good: good, record: record)
            print(
                "\(rule.rawValue), \(half): precision \(percent(judgement.precision)), recall \(percent(judgement.recall)) of \(bad.count) and \(good.count)"
            )
            for phrasing in judgement.missed { print("  missed: \(phrasing)") }
            #expect(judgement.falselyFound == [], sourceLocation: sourceLocation)
            #expect(judgement.recall >= 0.9, sourceLocation: sourceLocation)
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down))) %" }
}

extension String {
    /// The text as YAML reads it back, whatever it holds.
    var asYAML: String { "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'" }
}
