import Model
package import Vocabulary

/// How much of something a rule lets pass before it speaks.
package enum Threshold: Sendable {
    /// Days, whatever the project's cadence is.
    case days(Int)
    /// As many cadences of the project, and some days more.
    case cadences(Int, plus: Int = 0)
    /// A number of things, with their name in the plural.
    case count(Int, of: String)

    /// In what `milepost.yml` may set it.
    package var unit: ThresholdUnit {
        switch self {
        case .days, .cadences: .days
        case .count: .count
        }
    }

    /// What holds unless the settings say otherwise, as `2 cadences` or `140 characters`.
    package var words: String {
        switch self {
        case .days(let days): days == 1 ? "1 day" : "\(days) days"
        case .cadences(let cadences, let days):
            (cadences == 1 ? "the project's cadence" : "\(cadences) cadences of the project")
                + (days == 0 ? "" : " and \(days) days")
        case .count(let number, let noun): "\(number) \(noun)"
        }
    }
}

extension Subject {
    /// How much a rule lets pass in a project: what the settings say, or its own threshold.
    func limit(_ rule: any Rule.Type, in project: Project) -> Int {
        switch studio.checks[rule.id] {
        case .days(let days): return days
        case .count(let number): return number
        case .off, .severity, nil: break
        }
        switch rule.threshold {
        case .days(let days): return days
        case .cadences(let cadences, let days): return cadences * cadence(of: project) + days
        case .count(let number, _): return number
        case nil: preconditionFailure("\(rule.id) measures nothing")
        }
    }
}
