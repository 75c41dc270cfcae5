import Model
import Records
import Vocabulary

extension Publisher {
    /// Every file that some public record names, once for each place where it is published.
    func files() -> [PublishedFile] {
        var files: Set<PublishedFile> = []
        if let logo = masthead.logo { files.insert(logo) }
        if let welcome = client.welcome { files.formUnion(attachments(of: [welcome], in: nil)) }
        for project in client.projects {
            for milestone in project.milestones {
                files.formUnion(milestone.deliverables.compactMap { file(of: $0, milestone, in: project) })
                files.formUnion(attachments(of: Array(milestone.sections.values), in: project))
            }
            let updates = project.updates.flatMap(\.sections.values)
            let texts = [project.introduction] + project.changes.map(\.reason)
            files.formUnion(attachments(of: updates + texts.compactMap { $0 }, in: project))
        }
        return files.sorted { $0.path < $1.path }
    }

    /// The file of a deliverable, or nil if it is a link.
    func file(of deliverable: Deliverable, _ milestone: Milestone, in project: Project) -> PublishedFile? {
        guard case .file(let path) = deliverable.target else { return nil }
        return Publisher.file(
            "\(project.slug)/\(path.value)", of: client, at: milestone.publishedPath(of: path.value, in: project))
    }

    func deliverables(of milestone: Milestone, in project: Project) -> [PublishedDeliverable] {
        milestone.deliverables.map { deliverable in
            let file = file(of: deliverable, milestone, in: project)
            let destination: Destination? =
                switch deliverable.target {
                case .link(let address): .web(address.value)
                case .file, nil: file.map { .file(path: $0.path) }
                }
            return PublishedDeliverable(
                title: deliverable.title?.value ?? milestone.output.value, destination: destination, file: file,
                version: deliverable.version, note: deliverable.note)
        }
    }

    private func attachments(of texts: [Prose], in project: Project?) -> [PublishedFile] {
        let links = texts.flatMap(\.links)
        guard !links.isEmpty else { return [] }
        let resolver = LinkResolver(client: client, addresses: addresses, project: project)
        return links.compactMap { link in
            guard
                case .attachment(let source, let published) = resolver.target(
                    of: link.destination, isImage: link.isImage)
            else { return nil }
            return Publisher.file(source, of: client, at: published)
        }
    }
}
