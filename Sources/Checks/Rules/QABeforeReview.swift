import Model
package import Vocabulary

/// An output goes to review only behind a quality check that passed and still holds.
package enum QABeforeReview: Check {
    package static let id = RuleID.qaBeforeReview

    package static let manual = """
        A client should never be the first to find a slip. So the newest `qa` before `in review` is `passed`, and \
        nothing that changes the output stands between them: a rework, a change of scope and asked-for revisions \
        void a check. \
        Check the output and log `qa: passed` with the name of whoever did it. \
        Entries before `rules_from` are taken as they are.
        """

    package static let breaks = RecordExample.readyForReview(
        log: """
              - {on: 2026-03-11, qa: passed, by: Dana Ortiz}
              - {on: 2026-03-12, rework: Two of the four customer groups rewritten}
              - {on: 2026-03-12, state: in review}
            """)

    package static let keeps = RecordExample.readyForReview(
        log: """
              - {on: 2026-03-11, rework: Two of the four customer groups rewritten}
              - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
              - {on: 2026-03-12, state: in review}
            """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for placed in subject.milestones {
            var newest: QualityResult?
            placed.forEachEntry { entry, standing in
                switch entry.event {
                case .quality(let result, _, _):
                    newest = result
                case .review where !standing.isQualityAssured && subject.isUnderProcessRules(entry.on):
                    findings.append(Diagnostic(id, at: entry.position, message(newest)))
                default:
                    break
                }
            }
        }
        return findings
    }

    private static func message(_ newest: QualityResult?) -> String {
        let cure = "check it and log `qa: passed` before the review"
        return switch newest {
        case nil: "this goes to review without a quality check; \(cure)"
        case .failed: "this goes to review although its quality check failed; mend it, \(cure)"
        case .passed: "the output has changed since its quality check; \(cure)"
        }
    }
}
