import Model
package import Vocabulary

/// Every name that a link or a reference can use means one record.
package enum Unique: Check {
    package static let id = RuleID.unique

    package static let manual = """
        A link that was sent must lead to the same record for ever, so no two records may claim one name: keys, \
        slugs, former slugs in `aliases`, and the places where deliverables are published. \
        A proof asset shares its slug and its key with nothing else of the client, so that nobody can match the two. \
        A slug is a–z and 0–9 with single hyphens. \
        Rename the newer record, or remove the alias that was never its own.
        """

    package static let breaks = RecordExample.messaging("aliases: [homepage]")
    package static let keeps = RecordExample.messaging("aliases: [positioning]")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings = keys(in: subject) + RecordNames.ofProjects(in: subject.client)
        findings += RecordNames.insideProjects(of: subject.client)
        for project in subject.client.projects { findings += publishedPaths(in: project) }
        return findings + ProofNames.findings(in: subject)
    }

    private static func keys(in subject: Subject) -> [Diagnostic] {
        guard let key = subject.client.key else { return [] }
        let others = subject.roster.slugs(withKey: key.value.text).filter { $0 != subject.client.slug }
        guard !others.isEmpty else { return [] }
        return [
            Diagnostic(
                id, at: key.position,
                "this is the key of \(Listing.quoted(others.map(\.text))), too; `milepost rotate` gives this client one of its own"
            )
        ]
    }

    // MARK: What is published

    private static func publishedPaths(in project: Project) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for milestone in project.milestones where milestone.deliverables.count > 1 {
            var sources: [String: String] = [:]
            for deliverable in milestone.deliverables {
                guard case .file(let file) = deliverable.target else { continue }
                let published = milestone.publishedPath(of: file.value, in: project).lowercased()
                let source = sources[published] ?? file.value
                if source != file.value {
                    findings.append(
                        Diagnostic(
                            id, at: file.position,
                            "this would be published in the same place as \(Quotation.quoted(source)); rename one of the files"
                        ))
                }
                sources[published] = source
            }
        }
        return findings
    }
}
