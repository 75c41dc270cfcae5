import Vocabulary

/// Where every record of a client is found in its folder of the site, under its present and all former names.
///
/// An anchor is made of a record's identity, which is its first alias or else its slug, so that a link that
/// was once sent lives on when a record is renamed or renumbered.
package struct Addresses: Sendable {
    /// A place inside the client's folder.
    package enum Place: Hashable, Sendable {
        /// The client page, at an anchor or at its top.
        case page(anchor: String?)
        /// The phase summary in this folder, `project/milestone`.
        case summary(String)
        /// A published file, by its path below the client's folder.
        case file(String)
    }

    private var anchors: Set<String> = []
    /// Where what is asked about a milestone stands; kept apart, since nobody means one who mistypes another anchor.
    private var askAnchors: Set<String> = []
    private var summaries: [String: String] = [:]
    private var files: Set<String> = []

    package init(_ client: Client) {
        for project in client.projects {
            anchors.formUnion(project.anchorNames)
            for milestone in project.milestones {
                anchors.formUnion(milestone.anchors(in: project))
                askAnchors.formUnion(milestone.askAnchors(in: project))
                if milestone.closed != nil {
                    for name in milestone.summaryFolders(in: project) {
                        summaries[name] = milestone.folder(in: project)
                    }
                }
                for deliverable in milestone.deliverables {
                    if case .file(let path) = deliverable.target {
                        files.formUnion(milestone.publishedPaths(of: path.value, in: project))
                    }
                }
            }
            anchors.formUnion(project.updates.flatMap { $0.anchors(in: project) })
            anchors.formUnion(project.changes.flatMap { $0.anchors(in: project) })
        }
        if let logo = client.theme.logo { files.insert(logo.value) }
        files.formUnion(client.attachments(addresses: self).map(\.published))
    }

    /// The place that a link inside the client's folder leads to, or nil if nothing is there.
    ///
    /// `link` is what follows the folder's own address: `#website-relaunch.messaging`,
    /// `website-relaunch/messaging/`, or nothing for the page itself.
    package func place(of link: some StringProtocol) -> Place? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var path = parts.first.map { String($0) } ?? ""
        if path == "index.html" || path.hasSuffix("/index.html") { path.removeLast("index.html".count) }
        let anchor = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
        if path.isEmpty {
            guard let anchor else { return .page(anchor: nil) }
            return anchors.contains(anchor) || askAnchors.contains(anchor) ? .page(anchor: anchor) : nil
        }
        // A browser's address bar shows a blank as %20.
        if let file = [path, PercentDecoding.decoded(path)].first(where: files.contains) { return .file(file) }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        return summaries[folder].map(Place.summary)
    }

    /// Every anchor of a record, for suggestions.
    package var allAnchors: [String] { anchors.sorted() }
}

extension Project {
    /// The name that never changes.
    package var identity: String { aliases.first?.value.slug.text ?? slug.text }

    /// Every name that the project has or had, the identity first.
    package var anchorNames: [String] {
        var names = aliases.map(\.value.slug.text)
        if !names.contains(slug.text) { names.append(slug.text) }
        return names
    }

    /// The anchors of one of the project's records: its identity first, then every other combination of names.
    fileprivate func anchors(_ names: [String], aliases: [Alias], infix: String = "") -> [String] {
        var anchors: [String] = []
        func add(_ project: String, _ name: String) {
            let anchor = "\(project).\(infix)\(name)"
            if !anchors.contains(anchor) { anchors.append(anchor) }
        }
        for alias in aliases { add(alias.project?.text ?? identity, alias.slug.text) }
        for project in anchorNames {
            for name in names { add(project, name) }
        }
        return anchors
    }
}

extension Milestone {
    /// Every anchor of this milestone on the client page, the permanent one first.
    package func anchors(in project: Project) -> [String] {
        project.anchors(names, aliases: aliases.map(\.value))
    }

    /// Every anchor of what is asked about this milestone, the permanent one first.
    ///
    /// A slug holds no underscore, so no record can have one of them.
    package func askAnchors(in project: Project) -> [String] {
        anchors(in: project).map { "\($0)._ask" }
    }

    /// The folder of this milestone below the client's: its summary and its deliverables.
    package func folder(in project: Project) -> String { "\(project.slug)/\(slug)" }

    /// Every folder under which the summary was ever reachable, the present one first.
    package func summaryFolders(in project: Project) -> [String] {
        var folders = [folder(in: project)]
        func add(_ project: String, _ name: String) {
            let folder = "\(project)/\(name)"
            if !folders.contains(folder) { folders.append(folder) }
        }
        for alias in aliases {
            if let former = alias.value.project { add(former.text, alias.value.slug.text) }
        }
        for former in project.anchorNames {
            for name in names { add(former, name) }
        }
        return folders
    }

    /// Where a deliverable's file is published, below the client's folder.
    package func publishedPath(of file: String, in project: Project) -> String {
        publishedPaths(of: file, in: project)[0]
    }

    /// Every path under which a deliverable's file was ever published, the present one first.
    package func publishedPaths(of file: String, in project: Project) -> [String] {
        let below = file.hasPrefix("files/") ? file.dropFirst("files/".count) : file[...]
        return summaryFolders(in: project).map { "\($0)/\(below)" }
    }

    private var names: [String] { aliases.names(with: slug.text) }
}

extension Update {
    /// Every anchor of this update on the client page, the permanent one first.
    package func anchors(in project: Project) -> [String] {
        project.anchors(aliases.names(with: day.description), aliases: aliases.map(\.value))
    }
}

extension Change {
    /// Every anchor of this change on the client page, the permanent one first.
    ///
    /// A change may share its slug
    /// with a milestone, so its anchor says what it is; a slug holds no full stop.
    package func anchors(in project: Project) -> [String] {
        project.anchors(aliases.names(with: slug.text), aliases: aliases.map(\.value), infix: "change.")
    }
}

extension [Located<Alias>] {
    /// The present name and those that a record had in the same project, each once; one that it had in another
    /// project is that project's to give away.
    fileprivate func names(with present: String) -> [String] {
        [present] + compactMap { $0.value.project == nil ? $0.value.slug.text : nil }.filter { $0 != present }
    }
}
