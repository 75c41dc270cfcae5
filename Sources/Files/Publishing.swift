package import Documents
package import Vocabulary

/// Which folders and assets of earlier builds a build removes.
package enum Removal: Hashable, Sendable {
    /// The build made the whole site: every link's folder and every asset that it does not have.
    case everythingElse
    /// The build made one client's folders: those that it had under earlier keys or names, told by its slugs and its
    /// key, and those of its proof assets, told by theirs. Folders with a key of `sparing` are other clients', who may
    /// have taken over one of the slugs.
    case foldersOf(Set<Slug>, key: ClientKey?, proofKeys: Set<ClientKey>, sparing: Set<ClientKey>)
    case nothing
}

/// What publishing did to the site.
package struct Published: Hashable, Sendable {
    /// Links' folders that were not there.
    package var new = 0
    /// Links' folders that took the place of an earlier version.
    package var exchanged = 0
    /// Links' folders that were the same already.
    package var unchanged = 0
    /// Links' folders that were taken away.
    package var removed = 0
    /// Files at the top of the site and in `assets/` that were written or taken away.
    package var otherFiles = 0
    /// What the user should know, a sentence each.
    package var notes: [String] = []

    package init() {}
}

extension SiteOutput {
    /// Makes the staged folders live, with the files at the top of the site and those in `assets/`.
    ///
    /// `root` has paths below the site, `assets` below `assets/`. Whatever throws before the first exchange
    /// leaves every page as it was. An output publishes once.
    package func publish(
        _ staged: [StagedFolder], root: [Document], assets: [Document], removing removal: Removal
    ) throws(FileTrouble) -> Published {
        precondition(Set(staged.map(\.link)).count == staged.count, "a folder was staged twice")
        try staging.beginPublishing()
        let assetTree = try DocumentTree([SiteLayout.markerDocument] + assets.map(\.asAsset), in: place.path)
        let rootTree = try DocumentTree(root, in: place.path)
        try refuseReservedNames(in: rootTree)
        let first = try LooseFiles(rootTree: assetTree, over: site, stagedIn: staging.first)
        let last = try LooseFiles(rootTree: rootTree, over: site, stagedIn: staging.last)
        let stale = try StaleParts(in: site, beside: staged, keeping: assetTree, removal)

        let changed = staged.filter { !$0.isUnchanged }
        var published = Published()
        published.unchanged = staged.count - changed.count
        guard !changed.isEmpty || !first.isEmpty || !last.isEmpty || !stale.isEmpty else { return published }

        try staging.sync()
        let live = if let site { site } else { try place.parent.makeFolder(place.name) }
        try first.put(into: live)
        try putLive(changed, in: live, &published)
        try last.put(into: live)
        try stale.remove(from: live, through: staging.removed)
        // One call is enough: the journals of file systems keep the order of what came before it.
        try live.sync()
        if site == nil { try place.parent.sync() }

        published.removed = stale.links.count
        published.otherFiles = first.count + last.count + stale.assets.count
        return published
    }

    private func putLive(
        _ changed: [StagedFolder], in live: Folder, _ published: inout Published
    ) throws(FileTrouble) {
        let needsProof = changed.contains(where: \.link.isProof)
        let proof = needsProof ? try live.folderMadeIfMissing(SiteLayout.proof) : live
        var replacement = Replacement(staging: staging, canExchange: canExchange)
        for folder in changed {
            let home = folder.link.isProof ? proof : live
            if try replacement.put(folder.link.stagedName, into: home, as: folder.link.name) {
                published.exchanged += 1
            } else {
                published.new += 1
            }
        }
        if needsProof { try proof.sync() }
        published.notes += replacement.notes
    }

    private func refuseReservedNames(in root: DocumentTree) throws(FileTrouble) {
        let names = root.files.map(\.name) + root.folders.map(\.name)
        for name in names where SiteLayout.isReserved(name) {
            let reason = "is a name that milepost keeps for itself in the site; rename it"
            throw .refused(path: name, reason: reason)
        }
    }
}

extension Document {
    fileprivate var asAsset: Document { Document(path: SiteLayout.assets + "/" + path, contents: contents) }
}
