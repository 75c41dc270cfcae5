/// Files that lie among others in the site, each replaced by itself: those at its top and those in `assets/`.
struct LooseFiles {
    private struct Waiting {
        /// The names that lead from the site to the file.
        let folders: [String]
        let name: String
    }

    private let staging: Folder
    /// Those that the site does not have as they should be; their index is their name in the staging folder.
    private var waiting: [Waiting] = []

    /// Writes into `staging` whatever differs from the site; a folder where a file should be is trouble.
    init(rootTree: DocumentTree, over site: Folder?, stagedIn staging: Folder) throws(FileTrouble) {
        self.staging = staging
        try stage(rootTree, over: site, at: [])
    }

    var isEmpty: Bool { waiting.isEmpty }
    var count: Int { waiting.count }

    /// Puts each file into its place, where it is new or takes the place of an earlier one in one step.
    func put(into site: Folder) throws(FileTrouble) {
        for (index, file) in waiting.enumerated() {
            var folder = site
            for name in file.folders { folder = try folder.folderMadeIfMissing(name) }
            try staging.move(String(index), to: folder, as: file.name)
        }
    }

    private mutating func stage(
        _ tree: DocumentTree, over live: Folder?, at folders: [String]
    ) throws(FileTrouble) {
        for (name, document) in tree.files {
            let bytes = try tree.bytes(of: document)
            if let live {
                if live.holds(bytes, in: name) { continue }
                guard try live.kind(of: name) != .folder else {
                    let reason = "is a folder, and the site has a file there; move it away"
                    throw .refused(path: live.path(of: name), reason: reason)
                }
            }
            try staging.create(String(waiting.count), holding: bytes)
            waiting.append(Waiting(folders: folders, name: name))
        }
        for below in tree.folders {
            try stage(below, over: live?.folderIfPresent(below.name), at: folders + [below.name])
        }
    }
}
