import Model
package import Vocabulary

/// Whatever a record names is there: milestones, changes, files, anchors and rules.
package enum Reference: Check {
    package static let id = RuleID.reference

    package static let manual = """
        A reference that leads nowhere is a promise that the page cannot keep: an open item that nobody takes \
        on, a file that cannot be opened, a change that nobody agreed to. \
        Records are named by their slugs, without the number in the file's name; files by their path from the \
        folder of the record's project. A symbolic link is never followed. \
        Mend the name, or add what it names.
        """

    package static let breaks = RecordExample.messaging(
        """
        deliverables:
          - {title: Messaging guide, file: files/mesaging-guide.pdf}
        """)

    package static let keeps = RecordExample.messaging(
        """
        deliverables:
          - {title: Messaging guide, file: files/messaging-guide.pdf}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        let client = subject.client
        var findings = FileReferences.logo(of: client)
        findings += unknownRules(client.allowances)
        findings += needlessProjects(client.aliases)
        for project in client.projects {
            findings += judge(project)
            findings += LineageReferences.circles(in: project)
            for update in project.updates { findings += unknownRules(update.allowances) }
            for change in project.changes {
                findings += unknownRules(change.allowances)
                findings += change.milestones.compactMap { missingMilestone($0, in: project) }
            }
        }
        for placed in subject.allMilestones {
            findings += judge(placed)
            findings += FileReferences.deliverables(of: placed, client)
            findings += unknownRules(placed.milestone.allowances)
        }
        return findings
    }

    private static func judge(_ project: Project) -> [Diagnostic] {
        let changes = project.log.compactMap { entry -> Diagnostic? in
            guard case .end(_, _, _, let change?) = entry.event else { return nil }
            return missingChange(change, in: project)
        }
        return changes + unknownRules(project.allowances) + needlessProjects(project.aliases)
    }

    private static func judge(_ placed: PlacedMilestone) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for entry in placed.milestone.log {
            switch entry.event {
            case .due(let move):
                if let change = move.change, let finding = missingChange(change, in: placed.project) {
                    findings.append(finding)
                }
            case .split(let heirs, _):
                findings += heirs.compactMap { wrongHeir($0, of: placed, "be split into") }
            case .replaced(let heir, _):
                if let finding = wrongHeir(heir, of: placed, "be replaced by") {
                    findings.append(finding)
                }
            default:
                break
            }
        }
        for item in placed.milestone.closed?.open ?? [] {
            guard let into = item.into else { continue }
            if let finding = wrongHeir(into, of: placed, "hand open items to") {
                findings.append(finding)
            }
        }
        return findings
    }

    private static func wrongHeir(
        _ reference: Located<Slug>, of placed: PlacedMilestone, _ verb: String
    ) -> Diagnostic? {
        guard placed.milestone.answers(to: reference.value) else {
            return missingMilestone(reference, in: placed.project)
        }
        return Diagnostic(id, at: reference.position, "a milestone cannot \(verb) itself; name another one")
    }

    private static func missingMilestone(_ reference: Located<Slug>, in project: Project) -> Diagnostic? {
        if project.unread.contains(reference.value) { return nil }
        if project.milestones.contains(where: { $0.answers(to: reference.value) }) { return nil }
        return missing("milestone", reference, known: project.milestones.map(\.slug.text))
    }

    private static func missingChange(_ reference: Located<Slug>, in project: Project) -> Diagnostic? {
        if project.unread.contains(reference.value) { return nil }
        if project.changes.contains(where: { $0.answers(to: reference.value) }) { return nil }
        return missing("change", reference, known: project.changes.map(\.slug.text))
    }

    private static func missing(_ kind: String, _ reference: Located<Slug>, known: [String]) -> Diagnostic {
        let name = reference.value.text
        let hint = Suggestion.clause(for: name, in: known)
        let cure = hint.isEmpty ? "; mend the name, or add its record" : hint
        return Diagnostic(
            id, at: reference.position, "this project has no \(kind) \(Quotation.quoted(name))\(cure)")
    }

    private static func unknownRules(_ allowances: [Allowance]) -> [Diagnostic] {
        allowances.compactMap { allowance in
            let name = allowance.rule.value
            guard RuleID(rawValue: name) == nil else { return nil }
            let hint = Suggestion.clause(for: name, in: RuleID.allCases.map(\.rawValue))
            let cure = hint.isEmpty ? "; docs/checks.md lists them all" : hint
            return Diagnostic(
                id, at: allowance.rule.position, "no check is called \(Quotation.quoted(name))\(cure)")
        }
    }

    /// A client or a project lies in no project, so its former names are plain slugs.
    private static func needlessProjects(_ aliases: [Located<Alias>]) -> [Diagnostic] {
        aliases.filter { $0.value.project != nil }.map {
            Diagnostic(
                id, at: $0.position,
                "only a record inside a project has an alias with a “/”; write the former slug alone")
        }
    }
}
