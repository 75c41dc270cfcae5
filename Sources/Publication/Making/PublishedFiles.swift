import Model
import Records
import Vocabulary

extension Publisher {
    /// Every file that some public record names, once for each place where it is published or ever was.
    func files() -> [PublishedFile] {
        var files: Set<PublishedFile> = []
        if let logo = masthead.logo { files.insert(logo) }
        let attachments = client.attachments(addresses: addresses)
        files.formUnion(attachments.compactMap { Publisher.file($0.source, of: client, at: $0.published) })
        for project in client.projects {
            for milestone in project.milestones {
                files.formUnion(milestone.deliverables.flatMap { self.files(of: $0, milestone, in: project) })
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    /// The file of a deliverable, or nil if it is a link.
    func file(of deliverable: Deliverable, _ milestone: Milestone, in project: Project) -> PublishedFile? {
        files(of: deliverable, milestone, in: project).first
    }

    /// The file of a deliverable at every path that it has or had, the present one first.
    private func files(of deliverable: Deliverable, _ milestone: Milestone, in project: Project) -> [PublishedFile] {
        guard case .file(let path) = deliverable.target else { return [] }
        return milestone.publishedPaths(of: path.value, in: project).compactMap {
            Publisher.file("\(project.slug)/\(path.value)", of: client, at: $0)
        }
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
}
