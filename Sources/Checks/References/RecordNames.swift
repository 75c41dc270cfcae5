import Model
import Vocabulary

/// The present and former names of records, each of which may mean one record only.
enum RecordNames {
    static func ofProjects(in client: Client) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var owners = Dictionary(client.projects.map { ($0.slug, $0.path) }) { first, _ in first }
        for project in client.projects {
            for alias in project.aliases {
                let owner = owners[alias.value.slug] ?? project.path
                if owner != project.path { findings.append(collision(of: alias, with: owner)) }
                owners[alias.value.slug] = owner
            }
        }
        return findings
    }

    /// A name as anchors and references use it.
    private struct Name: Hashable {
        let project: Slug
        /// Changes have anchors of their own, so a change may share a milestone's slug.
        let isChange: Bool
        let text: String
    }

    /// A record that has names.
    private struct Bearer {
        let path: String
        let project: Project
        let isChange: Bool
        /// The slug, or the day of an update.
        let text: String
        let aliases: [Located<Alias>]
    }

    static func insideProjects(of client: Client) -> [Diagnostic] {
        let bearers = client.projects.flatMap(bearers)
        var owners: [Name: String] = Dictionary(minimumCapacity: bearers.count)
        var findings: [Diagnostic] = []
        for bearer in bearers {
            let name = Name(project: bearer.project.slug, isChange: bearer.isChange, text: bearer.text)
            if let owner = owners.updateValue(bearer.path, forKey: name) {
                findings.append(
                    Diagnostic(
                        .unique, at: SourcePosition(path: bearer.path),
                        "\(Quotation.quoted(bearer.text)) is the slug of \(owner) too; rename one of the files"
                    ))
            }
        }
        for bearer in bearers {
            for alias in bearer.aliases {
                let named = alias.value.project.map { presentSlug(of: $0, in: client) }
                let name = Name(
                    project: named ?? bearer.project.slug, isChange: bearer.isChange,
                    text: alias.value.slug.text)
                let owner = owners[name] ?? bearer.path
                if owner != bearer.path { findings.append(collision(of: alias, with: owner)) }
                owners[name] = owner
            }
        }
        return findings
    }

    private static func bearers(of project: Project) -> [Bearer] {
        project.milestones.map {
            Bearer(path: $0.path, project: project, isChange: false, text: $0.slug.text, aliases: $0.aliases)
        }
            + project.updates.map {
                Bearer(
                    path: $0.path, project: project, isChange: false, text: $0.day.description,
                    aliases: $0.aliases)
            }
            + project.changes.map {
                Bearer(
                    path: $0.path, project: project, isChange: true, text: $0.slug.text, aliases: $0.aliases)
            }
    }

    private static func presentSlug(of name: Slug, in client: Client) -> Slug {
        let isLive = client.projects.contains { $0.slug == name }
        if isLive { return name }
        return client.projects.first { $0.aliases.contains { $0.value.slug == name } }?.slug ?? name
    }

    private static func collision(of alias: Located<Alias>, with path: String) -> Diagnostic {
        Diagnostic(
            .unique, at: alias.position,
            "\(Quotation.quoted(alias.value.slug.text)) is a name of \(path); `aliases` holds former names of this record alone, so remove it here"
        )
    }
}
