import Records
import Vocabulary

extension Client {
    /// The files that the public texts of all records link to or show: where each lies below the client's folder in
    /// Content, and every path below the client's folder in the site that it has or had.
    package func attachments(addresses: Addresses) -> [(source: String, published: String)] {
        var found = attachments(of: [welcome], in: nil, addresses)
        for project in projects {
            let sections = project.milestones.flatMap(\.sections.values) + project.updates.flatMap(\.sections.values)
            let texts = [project.introduction] + project.changes.map(\.reason) + sections
            for (source, published) in attachments(of: texts, in: project, addresses) {
                found += project.paths(of: published).map { (source, $0) }
            }
        }
        return found
    }

    private func attachments(
        of texts: [Prose?], in project: Project?, _ addresses: Addresses
    ) -> [(source: String, published: String)] {
        let links = texts.flatMap { $0?.links ?? [] }
        guard !links.isEmpty else { return [] }
        let resolver = LinkResolver(client: self, addresses: addresses, project: project)
        return links.compactMap { link in
            guard
                case .attachment(let source, let published) = resolver.target(
                    of: link.destination, isImage: link.isImage)
            else { return nil }
            return (source, published)
        }
    }
}

extension Project {
    /// A path below the client's folder under every name that the project has or had, as it is given first.
    fileprivate func paths(of path: String) -> [String] {
        let below = path.dropFirst(slug.text.utf8.count)
        return [path] + anchorNames.filter { $0 != slug.text }.map { $0 + below }
    }
}
