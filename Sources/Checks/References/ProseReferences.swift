import Model
import Records
import Vocabulary

/// The links and images of every public text.
struct ProseReferences {
    private let subject: Subject
    /// The project whose folder the links start from; nil for client.md.
    private let project: Project?
    private let resolver: LinkResolver

    static func findings(in subject: Subject) -> [Diagnostic] {
        var findings = ProseReferences(subject, in: nil).judge(subject.client.welcome)
        for project in subject.client.projects {
            let references = ProseReferences(subject, in: project)
            findings += references.judge(project.introduction)
            for update in project.updates { findings += references.judge(update.sections) }
            for change in project.changes { findings += references.judge(change.reason) }
            for milestone in project.milestones where !milestone.standing.isSuperseded {
                findings += references.judge(milestone.sections)
            }
        }
        return findings
    }

    private init(_ subject: Subject, in project: Project?) {
        self.subject = subject
        self.project = project
        resolver = LinkResolver(client: subject.client, addresses: subject.addresses, project: project)
    }

    private func judge(_ sections: [SectionName: Prose]) -> [Diagnostic] {
        sections.values.flatMap { judge($0) }
    }

    private func judge(_ prose: Prose?) -> [Diagnostic] {
        guard let prose, !prose.links.isEmpty else { return [] }
        return prose.links.compactMap { link in
            let target = resolver.target(of: link.destination, isImage: link.isImage)
            if target == .unsafe { return unsafe(link) }
            guard case .missing(let reason) = target, !mayBeUnread(link.destination) else { return nil }
            let hint =
                link.destination.hasPrefix("#")
                ? subject.addresses.suggestion(for: link.destination)
                : Suggestion.clause(for: link.destination, in: paths(for: link))
            let cure = hint.isEmpty ? "; mend the link, or take it out" : hint
            return Diagnostic(.unsafeLink, .warning, at: link.position, "\(reason)\(cure)")
        }
    }

    private func unsafe(_ link: ProseLink) -> Diagnostic {
        let reason =
            link.isImage
            ? "is an image of another site and is not loaded; put it into files/ and name it there"
            : "is not linked, since it is no https, http or mail address; its words stay on the page"
        return Diagnostic(
            .unsafeLink, .warning, at: link.position, "\(Quotation.quoted(link.destination)) \(reason)")
    }

    /// The files and records that a link may name.
    private func paths(for link: ProseLink) -> [String] {
        let folder = project.map { "\($0.slug)/" } ?? ""
        let attachments = subject.client.attachments.filter { path, attachment in
            guard path.hasPrefix(folder), case .file(let format?) = attachment.kind else { return false }
            return format.isImage || !link.isImage
        }
        let files = attachments.keys.map { String($0.dropFirst(folder.count)) }
        let records = link.isImage ? [] : subject.client.recordPaths(from: project)
        return (files + records).sorted()
    }

    /// Whether a link may mean a record that is there but could not be read.
    private func mayBeUnread(_ destination: String) -> Bool {
        let projects = project.map { [$0] } ?? subject.client.projects
        return projects.contains { $0.mayHoldUnread(behind: destination) }
    }
}

extension Project {
    /// Whether a link's last part is the slug of a record of this project that could not be read.
    func mayHoldUnread(behind link: some StringProtocol) -> Bool {
        guard !unread.isEmpty else { return false }
        let trimmed = link.hasSuffix(".md") ? link.dropLast(3) : link[...]
        guard let last = trimmed.split(whereSeparator: { "/#.".contains($0) }).last else { return false }
        let name = last.drop { $0.isASCII && $0.isNumber }
        return [String(last), String(name.dropFirst())].contains { text in
            Slug(text).map { unread.contains($0) } ?? false
        }
    }
}

extension Client {
    /// The client's folder as messages name it, with a slash behind it.
    var contentFolder: String { String(path.dropLast("client.md".count)) }

    /// The paths of all records as a link in one of a project's records names them.
    fileprivate func recordPaths(from project: Project?) -> [String] {
        let folder = contentFolder + (project.map { "\($0.slug)/" } ?? "")
        var paths: [String] = []
        for project in projects {
            paths.append(project.path)
            paths += project.milestones.map(\.path)
            paths += project.updates.map(\.path)
            paths += project.changes.map(\.path)
        }
        return paths.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
    }
}
