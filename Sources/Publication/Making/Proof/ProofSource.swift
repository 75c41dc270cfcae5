package import Model

/// A record of which a proof asset can be made.
package enum ProofSource: Sendable {
    case milestone(Milestone, in: Project)
    case project(Project)

    /// What the record says about its proof asset.
    package var record: ProofRecord {
        switch self {
        case .milestone(let milestone, _): milestone.proofRecord
        case .project(let project): project.proofRecord
        }
    }
}
