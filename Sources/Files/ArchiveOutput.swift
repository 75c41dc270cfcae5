package import Documents
package import Vocabulary

/// The folder in which a studio keeps its proof assets, each as a folder of its own, written by one process at a time.
///
/// At every instant each asset's folder is whole, the old one or the new one, however the process ends. Whatever else
/// lies in the folder stays.
package final class ArchiveOutput: Sendable {
    private let output: LockedOutput

    /// Locks the folder and prepares to write it; `others` are the folders that it must not touch.
    ///
    /// Throws `.busy` while another process has it, and `.refused` for a place that is not milepost's to write, which
    /// a site and all that lies in it is.
    package static func open(at path: String, apartFrom others: [String]) throws(FileTrouble) -> ArchiveOutput {
        try ArchiveOutput(OutputPlace(at: path, apartFrom: others))
    }

    init(_ place: OutputPlace, canExchange: Bool = true) throws(FileTrouble) {
        try place.refuseSites()
        let places: Staging.Placing = { name in Slug(name).map { [$0.text] } }
        output = try LockedOutput(place, canExchange: canExchange, placing: places) {
            () throws(FileTrouble) in try place.parent.folderIfPresent(place.name)
        }
    }

    /// Gives up the lock and removes whatever was staged and did not go live; a second time does nothing.
    package func close() { output.close() }

    /// Puts each archive into a folder of its slug's name, where it takes the place of an earlier one in one step.
    ///
    /// A folder that has an archive's bytes already is left alone. One that holds anything but the files of an archive
    /// is refused, and then nothing at all is written. An output is written once.
    package func put(_ archives: [ProofArchive]) throws(FileTrouble) -> PutArchives {
        precondition(Set(archives.map(\.slug)).count == archives.count, "two archives have one name")
        try output.staging.beginPublishing()
        var result = PutArchives()
        var changed: [(slug: Slug, tree: DocumentTree)] = []
        for archive in archives {
            let tree = try DocumentTree(archive.documents, in: "\(output.place.path)/\(archive.slug)")
            if try isThere(tree, archive.slug) {
                result.unchanged.append(archive.slug)
            } else {
                changed.append((archive.slug, tree))
            }
        }
        guard !changed.isEmpty else { return result }
        for (slug, tree) in changed { try tree.write(into: output.staging.links.makeFolder(slug.text)) }
        try output.staging.sync()
        try putLive(changed.map(\.slug), &result)
        return result
    }

    private func putLive(_ slugs: [Slug], _ result: inout PutArchives) throws(FileTrouble) {
        let live =
            if let folder = output.folder { folder } else { try output.place.parent.makeFolder(output.place.name) }
        var replacement = Replacement(staging: output.staging, canExchange: output.canExchange)
        for slug in slugs {
            if try replacement.put(slug.text, into: live, as: slug.text) {
                result.replaced.append(slug)
            } else {
                result.new.append(slug)
            }
        }
        try live.sync()
        if output.folder == nil { try output.place.parent.sync() }
        result.notes = replacement.notes
    }

    /// Whether the folder has exactly these files; whatever is no archive of that name is refused.
    private func isThere(_ tree: DocumentTree, _ slug: Slug) throws(FileTrouble) -> Bool {
        guard let folder = output.folder, let kind = try folder.kind(of: slug.text) else { return false }
        let path = folder.path(of: slug.text)
        guard kind == .folder else {
            throw .refused(path: path, reason: "is not a folder; move it away, so that the archive can be put there")
        }
        let names = Set(tree.files.map(\.name))
        let live = try folder.folder(slug.text)
        let strangers = try live.members().filter { $0.kind != .file || !names.contains($0.name) }
        guard let stranger = strangers.map(\.name).min() else { return try tree.isExactly(live) }
        let others = strangers.count > 1 ? ", with others that are none either" : ""
        throw .refused(
            path: live.path(of: stranger),
            reason: "is no file of the archive\(others); move it away, and run this again")
    }
}

/// What putting archives into their folder did to it, in the order in which they were given.
package struct PutArchives: Hashable, Sendable {
    /// Those that were not there.
    package var new: [Slug] = []
    /// Those that took the place of an earlier version.
    package var replaced: [Slug] = []
    /// Those that were the same already.
    package var unchanged: [Slug] = []
    /// What the user should know, a sentence each.
    package var notes: [String] = []

    package init() {}
}
