package import Checks
package import Model
import Records
package import Vocabulary

/// Makes proof assets of a checked client's records, by an allow list: what is not named here does not get into one.
///
/// Nothing that a person wrote is changed but that links lose their addresses, and pictures and raw HTML are left out.
/// What an asset lacks is a finding of `proof-ready`, and then there is no asset; no finding hides another.
package struct Anonymiser: Sendable {
    let checked: CheckedClient
    let client: Client
    let publisher: Publisher
    private let roles: ProofRoles

    package init(_ checked: CheckedClient) {
        self.checked = checked
        publisher = Publisher(checked)
        roles = ProofRoles(checked)
        client = checked.client
    }

    /// Every project and milestone, in the order of the records, a project before its milestones.
    package var sources: [ProofSource] {
        client.projects.flatMap { project in
            [.project(project)] + project.milestones.map { .milestone($0, in: project) }
        }
    }

    /// The asset that a record asks for, or what it lacks.
    package func edition(of source: ProofSource) -> Diagnosed<AnonymousEdition?> {
        switch source {
        case .milestone(let milestone, let project): edition(of: milestone, in: project)
        case .project(let project): edition(of: project)
        }
    }

    /// The summary of a closed milestone for outsiders, or what it lacks.
    ///
    /// Its weeks are counted from the milestone's start, or from the first day of its log where it has none.
    package func edition(of milestone: Milestone, in project: Project) -> Diagnosed<AnonymousEdition?> {
        var gathering = ProofGathering()
        let retold = RetoldRecord(milestone)
        let place = milestone.proofRecord.settings?.position ?? milestone.title.position
        gathering.add(retold.findings + roles.gaps(in: milestone))
        let head = head(milestone.proofRecord, retold, at: place, &gathering)
        let answers = answers(of: retold, at: milestone.title.position, &gathering)
        guard let summary = summary(of: milestone, in: project) else {
            gathering.lack(at: place, milestone.standing.isSuperseded ? Self.superseded : Self.open)
            return gathering.edition(nil)
        }
        let first = milestone.start?.value ?? milestone.log.first?.on ?? summary.closedOn
        let span = WorkSpan(from: first, to: summary.closedOn)
        let stages = ProofStages(span: span, roles: roles)
        let stage = stages.stage(of: milestone, summary, retold, as: .summary, &gathering)
        return edition(
            ProofParts(kind: .summary, head: head, answers: answers, span: span, stages: [stage]), &gathering)
    }

    /// The story of an ended project for outsiders, or what it lacks.
    ///
    /// Its weeks are counted from the project's start, and its stages are the milestones that were closed and count.
    /// Its answers are those of its own Proof section, else those of the milestone that closed last.
    package func edition(of project: Project) -> Diagnosed<AnonymousEdition?> {
        var gathering = ProofGathering()
        let retold = RetoldRecord(project)
        let place = project.proofRecord.settings?.position ?? project.title.position
        let closed = closedMilestones(of: project)
        gathering.add(retold.findings + closed.flatMap { $0.retold.findings + roles.gaps(in: $0.milestone) })
        let head = head(project.proofRecord, retold, at: place, &gathering)
        let teller = retold.missingAnswers.isEmpty ? nil : closed.lastToClose
        if closed.isEmpty { gathering.lack(at: place, Self.untold) }
        let answers =
            closed.isEmpty
            ? nil
            : answers(of: teller?.retold ?? retold, at: (teller?.milestone.title ?? project.title).position, &gathering)
        let end = project.closed?.on?.value
        if end == nil { gathering.lack(at: place, Self.running) }
        let span = WorkSpan(from: project.start.value, to: end ?? project.start.value)
        let stages = ProofStages(span: span, roles: roles)
        let told = closed.map { each in
            let isTeller = each.milestone.path == teller?.milestone.path
            return stages.stage(
                of: each.milestone, each.summary, each.retold, as: isTeller ? .tellerOfStory : .partOfStory,
                &gathering)
        }
        let outcomes = retold.sections[.outcomes].map { gathering.prose($0) }
        return edition(
            ProofParts(
                kind: .story, head: head, answers: answers?.with(outcomes: outcomes), span: span, stages: told),
            &gathering)
    }

    private static let open = "this milestone is not closed; a proof asset tells what came of it, so close it first"
    private static let running = "this project has not ended; add `closed` to it once it has"
    private static let untold = "no milestone of this project is closed, so that there is nothing to tell"
    private static let superseded =
        "this milestone was split or replaced; ask for a proof asset of what took it over"
}
