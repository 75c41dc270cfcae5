import Records
package import Vocabulary

/// The files of one client's folder, read from wherever they lie.
package struct ClientFolder: Sendable {
    /// How many digits the number of a milestone's file may have.
    package static let mostDigits = 6

    /// The folder's name.
    package let name: String
    /// The folder as messages name it.
    package let path: String
    /// Every Markdown file outside `files/`, by its path below the folder.
    package let records: [(path: String, bytes: [UInt8])]
    /// Every other file, by its path below the folder.
    package let attachments: [String: Attachment]

    package init(
        name: String, path: String, records: [(path: String, bytes: [UInt8])], attachments: [String: Attachment]
    ) {
        self.name = name
        self.path = path
        self.records = records.filter { !ClientFolder.isHidden($0.path) }
        self.attachments = attachments.filter { !ClientFolder.isHidden($0.key) }
    }

    /// The folder with other bytes in its records, by their paths; a record that it does not have is left out.
    package func replacing(_ changed: [String: [UInt8]]) -> ClientFolder {
        ClientFolder(
            name: name, path: path, records: records.map { ($0.path, changed[$0.path] ?? $0.bytes) },
            attachments: attachments)
    }

    /// The folder with further records; one that it has already is left as it is.
    package func adding(_ new: [(path: String, bytes: [UInt8])]) -> ClientFolder {
        let known = Set(records.map(\.path))
        return ClientFolder(
            name: name, path: path, records: records + new.filter { !known.contains($0.path) },
            attachments: attachments)
    }

    /// Whether the path has a part that begins with `_` or `.`, which is ignored.
    private static func isHidden(_ path: String) -> Bool {
        path.utf8.split(separator: UInt8(ascii: "/")).contains { "_.".utf8.contains($0.first ?? 0) }
    }
}

extension Client {
    /// Reads the records of one client's folder into the model; nil where the client cannot be told at all,
    /// or where it is a draft and drafts are left out.
    package static func read(_ folder: ClientFolder, studio: Studio, withDrafts: Bool) -> Diagnosed<Client?> {
        var assembly = Assembly(folder: folder, limit: studio.bodyLimit, withDrafts: withDrafts)
        let client = assembly.client()
        return Diagnosed(client, assembly.diagnostics)
    }
}

/// One client's records on their way into the model.
private struct Assembly {
    let folder: ClientFolder
    let limit: Int
    let withDrafts: Bool
    var diagnostics: [Diagnostic] = []

    mutating func client() -> Client? {
        guard let slug = slug(folder.name, at: folder.path, kind: "client's folder") else { return nil }
        guard let file = folder.records.first(where: { $0.path == "client.md" }) else {
            note(.required, path(""), "the folder has no client.md; add it, or begin the folder's name with “_”")
            return nil
        }
        var record = Record(file.bytes, path: path(file.path), plan: Client.plan(limit: limit))
        let read = Client.read(&record, slug: slug)
        if isLeftOut(read?.isDraft) { return nil }
        diagnostics += record.diagnostics
        var projects: [Project] = []
        for (name, files) in projectFolders() {
            if let project = project(name, files) { projects.append(project) }
        }
        guard var client = read?.client else { return nil }
        client.projects = projects.sorted { ($0.start.value, $0.slug) < ($1.start.value, $1.slug) }
        return client.with(attachments: folder.attachments)
    }

    /// The records by project, in the order of the projects' names; stray files are reported.
    private mutating func projectFolders() -> [(name: String, files: [ProjectFile])] {
        var folders: [String: [ProjectFile]] = [:]
        for file in folder.records where file.path != "client.md" {
            guard let slash = file.path.firstIndex(of: "/") else {
                note(
                    .syntax, path(file.path),
                    "a client's folder holds client.md and a folder for each project; move this file, or begin its name with “_”"
                )
                continue
            }
            let name = String(file.path[..<slash])
            let rest = String(file.path[file.path.index(after: slash)...])
            folders[name, default: []].append(ProjectFile(path: rest, bytes: file.bytes))
        }
        return folders.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
    }

    private struct ProjectFile {
        /// Below the project's folder.
        let path: String
        let bytes: [UInt8]
    }

    // MARK: A project

    private mutating func project(_ name: String, _ files: [ProjectFile]) -> Project? {
        guard let slug = slug(name, at: path(name), kind: "project's folder") else { return nil }
        guard let file = files.first(where: { $0.path == "project.md" }) else {
            note(.required, path(name), "the folder has no project.md; add it, or begin the folder's name with “_”")
            return nil
        }
        var record = Record(file.bytes, path: path("\(name)/project.md"), plan: Project.plan(limit: limit))
        let read = Project.read(&record, slug: slug)
        if isLeftOut(read?.isDraft) { return nil }
        diagnostics += record.diagnostics
        var contents = ProjectContents()
        for file in files where file.path != "project.md" {
            add(file, at: path("\(name)/\(file.path)"), to: &contents, defaults: read?.project.approval ?? .none)
        }
        return read?.project.with(contents)
    }

    private mutating func add(
        _ file: ProjectFile, at path: String, to contents: inout ProjectContents, defaults: ApprovalDefaults
    ) {
        let parts = file.path.split(separator: "/").map(String.init)
        let stem = String((parts.last ?? "").dropLast(3))
        switch (parts.count, parts.first) {
        case (1, _):
            addMilestone(file, stem: stem, at: path, to: &contents, defaults: defaults)
        case (2, "updates"):
            addUpdate(file, stem: stem, at: path, to: &contents)
        case (2, "changes"):
            addChange(file, stem: stem, at: path, to: &contents)
        default:
            note(
                .syntax, path,
                "records lie in the project's folder, in updates/ or in changes/; move this file, or begin its name with “_”"
            )
        }
    }

    private mutating func addMilestone(
        _ file: ProjectFile, stem: String, at path: String, to contents: inout ProjectContents,
        defaults: ApprovalDefaults
    ) {
        let digits = stem.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), digits.count <= ClientFolder.mostDigits,
            stem.dropFirst(digits.count).hasPrefix("-")
        else {
            return note(
                .syntax, path,
                "a milestone's file name is its number, a hyphen and its slug, as 01-capacity-audit.md; rename this file, or begin its name with “_”"
            )
        }
        let name = String(stem.dropFirst(digits.count + 1))
        guard let slug = slug(name, at: path, kind: "milestone") else { return }
        var record = Record(file.bytes, path: path, plan: Milestone.plan(limit: limit))
        let read = Milestone.read(&record, number: number, slug: slug, defaults: defaults)
        if isLeftOut(read?.isDraft) { return }
        diagnostics += record.diagnostics
        guard let read else {
            contents.unread.insert(slug)
            return
        }
        contents.milestones.append(read.milestone)
    }

    private mutating func addUpdate(
        _ file: ProjectFile, stem: String, at path: String, to contents: inout ProjectContents
    ) {
        guard let day = Day(stem) else {
            return note(
                .syntax, path,
                "an update's file name is its day, as 2026-03-02.md; rename this file, or begin its name with “_”")
        }
        var record = Record(file.bytes, path: path, plan: Update.plan(limit: limit))
        let read = Update.read(&record, day: day)
        if isLeftOut(read?.isDraft) { return }
        diagnostics += record.diagnostics
        if let read { contents.updates.append(read.update) }
    }

    private mutating func addChange(
        _ file: ProjectFile, stem: String, at path: String, to contents: inout ProjectContents
    ) {
        guard let slug = slug(stem, at: path, kind: "change") else { return }
        var record = Record(file.bytes, path: path, plan: Change.plan(limit: limit))
        let read = Change.read(&record, slug: slug)
        if isLeftOut(read?.isDraft) { return }
        diagnostics += record.diagnostics
        guard let read else {
            contents.unread.insert(slug)
            return
        }
        contents.changes.append(read.change)
    }

    /// Whether a record is a draft that is not read now: it may be unfinished, so nothing in it is reported.
    private func isLeftOut(_ isDraft: Bool?) -> Bool {
        isDraft == true && !withDrafts
    }

    // MARK: Findings

    private mutating func slug(_ text: String, at path: String, kind: String) -> Slug? {
        if let slug = Slug(text) { return slug }
        note(.unique, path, "a \(kind) cannot be called \(Quotation.quoted(text)): \(Slug.rule)")
        return nil
    }

    private func path(_ below: String) -> String {
        below.isEmpty ? folder.path : "\(folder.path)/\(below)"
    }

    private mutating func note(_ rule: RuleID, _ path: String, _ message: String) {
        diagnostics.append(Diagnostic(rule, at: SourcePosition(path: path), message))
    }
}

/// The records of a project besides its own.
struct ProjectContents {
    var milestones: [Milestone] = []
    var updates: [Update] = []
    var changes: [Change] = []
    var unread: Set<Slug> = []
}
