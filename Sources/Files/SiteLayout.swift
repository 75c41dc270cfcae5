import Documents

/// The names that milepost keeps for itself in the output folder and beside it.
enum SiteLayout {
    /// Marks a folder as a site of ours; nothing is ever published into a non-empty folder without it.
    static let marker = ".milepost"
    static let markerPrefix = "milepost site "
    static let version = 1
    static let markerText = "\(markerPrefix)\(version)\n"
    static var markerDocument: Document { Document(path: marker, text: markerText) }

    static let assets = "assets"
    static let proof = "proof"

    /// What the lock and the staging folder are called, behind `.milepost-` or `.Site.milepost-`.
    static let lock = "lock"
    static let staging = "staging"
    static let hiddenPrefix = ".milepost-"

    /// Whether a file of the studio's own may not stand at the top of the site under this name.
    static func isReserved(_ name: String) -> Bool {
        let folded = name.lowercased()
        return folded == assets || folded == proof || folded == marker || folded.hasPrefix(hiddenPrefix)
            || LinkFolder(path: folded) != nil
    }
}
