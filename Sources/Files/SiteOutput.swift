package import Documents

/// The output of one build: locked against others, staged apart, then published folder by folder.
///
/// Readers see of each link's folder one complete version at every instant. Until `publish` nothing in the
/// site changes, and a build that is killed at any moment leaves each folder whole; the next one clears away
/// what it left. Whatever in the site is not milepost's stays.
package final class SiteOutput: Sendable {
    private let output: LockedOutput
    var place: OutputPlace { output.place }
    /// The site's folder; nil if it is still to be made.
    var site: Folder? { output.folder }
    var staging: Staging { output.staging }
    var canExchange: Bool { output.canExchange }

    /// Locks the output and prepares to build it; `others` are the folders that it must not touch.
    ///
    /// Throws `.busy` while another build has it, and `.refused` for a place that is not milepost's to write.
    package static func open(
        at output: String, apartFrom others: [String]
    ) throws(FileTrouble) -> SiteOutput {
        try SiteOutput(OutputPlace(at: output, apartFrom: others))
    }

    init(_ place: OutputPlace, canExchange: Bool = true) throws(FileTrouble) {
        output = try LockedOutput(place, canExchange: canExchange, placing: LinkFolder.names(staged:)) {
            () throws(FileTrouble) in try place.openSite()
        }
    }

    /// Gives up the lock and removes whatever was staged and not published; a second time does nothing.
    package func close() { output.close() }

    /// Makes one link's folder, `slug-key` or `proof/slug-key`, ready to go live.
    ///
    /// Different folders may be staged at the same time. Nothing is written if the site has exactly these files.
    package func stage(folder path: String, documents: [Document]) throws(FileTrouble) -> StagedFolder {
        guard let link = LinkFolder(path: path) else {
            preconditionFailure("“\(path)” is not the folder of a link")
        }
        let tree = try DocumentTree(documents, in: path)
        if let live = try liveFolder(of: link), try tree.isExactly(live) {
            return StagedFolder(link: link, isUnchanged: true)
        }
        try tree.write(into: staging.links.makeFolder(link.stagedName))
        return StagedFolder(link: link, isUnchanged: false)
    }

    /// The folder as it is live; nil if there is none, or something else stands in its place.
    private func liveFolder(of link: LinkFolder) throws(FileTrouble) -> Folder? {
        let home = link.isProof ? try site?.folderIfAny(SiteLayout.proof) : site
        return try home?.folderIfAny(link.name)
    }
}

/// One link's folder, ready to be published by the output that staged it.
package struct StagedFolder: Hashable, Sendable {
    let link: LinkFolder
    /// Whether the site has it already, byte for byte.
    package let isUnchanged: Bool

    /// The path below the site.
    package var path: String { link.path }
}
