package import Documents

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The output of one build: locked against others, staged apart, then published folder by folder.
///
/// Readers see of each link's folder one complete version at every instant. Until `publish` nothing in the
/// site changes, and a build that is killed at any moment leaves each folder whole; the next one clears away
/// what it left. Whatever in the site is not milepost's stays.
package final class SiteOutput: Sendable {
    let place: OutputPlace
    /// The site's folder; nil if it is still to be made.
    let site: Folder?
    let staging: Staging
    /// False where a test stands in for a file system that cannot exchange two folders.
    let canExchange: Bool
    private let lock: BuildLock

    /// Locks the output and prepares to build it; `others` are the folders that it must not touch.
    ///
    /// Throws `.busy` while another build has it, and `.refused` for a place that is not milepost's to write.
    package static func open(
        at output: String, apartFrom others: [String]
    ) throws(FileTrouble) -> SiteOutput {
        try SiteOutput(OutputPlace(at: output, apartFrom: others))
    }

    init(_ place: OutputPlace, canExchange: Bool = true) throws(FileTrouble) {
        (self.place, self.canExchange) = (place, canExchange)
        let (workplace, prefix) = try place.workplace(for: place.openSite())
        lock = try BuildLock(prefix + SiteLayout.lock, in: workplace, for: place.path)
        // Looked at again, now that no other build can make it.
        site = try place.openSite()
        if let site {
            // A build in a container, which sees the site as a mount, has its lock elsewhere: this one is in common.
            try SiteOutput.lock(site, of: place)
            try Staging.clearLeftover(SiteLayout.hiddenPrefix + SiteLayout.staging, in: site, of: site)
        }
        try Staging.clearLeftover(prefix + SiteLayout.staging, in: workplace, of: site)
        staging = try Staging(prefix + SiteLayout.staging, in: workplace)
    }

    deinit { close() }

    /// Gives up the lock and removes whatever was staged and not published; a second time does nothing.
    package func close() {
        guard lock.isHeld else { return }
        staging.clear(of: site)
        if let site { _ = flock(site.descriptor, LOCK_UN) }
        lock.release()
    }

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

    private static func lock(_ site: Folder, of place: OutputPlace) throws(FileTrouble) {
        // Some network file systems lock no folders; there the lock file must do.
        if retrying({ flock(site.descriptor, LOCK_EX | LOCK_NB) }) != 0, errno == EWOULDBLOCK {
            throw .busy(output: place.path, process: nil)
        }
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
