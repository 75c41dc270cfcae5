/// What earlier builds left in the site that is no longer part of it.
struct StaleParts {
    private(set) var links: [LinkFolder] = []
    /// Files below `assets/`, each as the names that lead to it from the site.
    private(set) var assets: [[String]] = []

    var isEmpty: Bool { links.isEmpty && assets.isEmpty }

    /// Looks for links' folders that are not in `staged` and assets that are not in `kept`, the tree of the site's top.
    init(
        in site: Folder?, beside staged: [StagedFolder], keeping kept: DocumentTree, _ removal: Removal
    ) throws(FileTrouble) {
        guard let site else { return }
        let current = Set(staged.map(\.link))
        switch removal {
        case .nothing: break
        case .foldersOf(let slugs, let key, let proofKeys, let others):
            links = try StaleParts.allLinks(in: site).filter { link in
                if current.contains(link) { return false }
                if link.isProof { return proofKeys.contains(link.key) }
                return link.key == key || (slugs.contains(link.slug) && !others.contains(link.key))
            }
        case .everythingElse:
            links = try StaleParts.allLinks(in: site).filter { !current.contains($0) }
            if let assets = try site.folderIfAny(SiteLayout.assets) {
                try collect(from: assets, keeping: kept.folder(SiteLayout.assets), at: [SiteLayout.assets])
            }
        }
    }

    /// Takes all of it out of the site; a folder goes to `staging` in one step, and is emptied there later.
    func remove(from site: Folder, through staging: Folder) throws(FileTrouble) {
        for link in links {
            let home = link.isProof ? try site.folder(SiteLayout.proof) : site
            try home.move(link.name, to: staging, as: link.stagedName)
        }
        if links.contains(where: \.isProof) { site.removeIfEmpty(SiteLayout.proof) }
        for path in assets {
            let folders = path.dropLast()
            try site.descend(along: folders).remove(path[path.count - 1])
            if folders.count > 1 {
                try site.descend(along: folders.dropLast()).removeIfEmpty(folders[folders.count - 1])
            }
        }
    }

    /// The folders of clients and those of proof assets.
    private static func allLinks(in site: Folder) throws(FileTrouble) -> [LinkFolder] {
        let clients = try links(in: site)
        guard let proof = try site.folderIfAny(SiteLayout.proof) else { return clients }
        return try clients + links(in: proof, isProof: true)
    }

    private static func links(in folder: Folder, isProof: Bool = false) throws(FileTrouble) -> [LinkFolder] {
        try folder.members().compactMap { member in
            guard member.kind == .folder else { return nil }
            return LinkFolder(path: isProof ? "\(SiteLayout.proof)/\(member.name)" : member.name)
        }
    }

    private mutating func collect(
        from live: Folder, keeping kept: DocumentTree?, at path: [String]
    ) throws(FileTrouble) {
        let names = Set(kept?.files.map(\.name) ?? [])
        for member in try live.members() {
            switch member.kind {
            case .file where !names.contains(member.name):
                assets.append(path + [member.name])
            case .folder:
                let below = kept?.folder(member.name)
                try collect(from: live.folder(member.name), keeping: below, at: path + [member.name])
            default: break
            }
        }
    }
}
