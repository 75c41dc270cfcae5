import Dispatch

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The folder of one build in which all is made before it goes live, on the file system of the site.
///
/// It is ours alone by the lock, so its name is fixed, and one that is found was left by a build that was killed.
struct Staging {
    /// Link folders that are to go live, by their staged names; after an exchange, what they replaced.
    let links: Folder
    /// Link folders taken out of the site between the two renames of a replacement; put back after a kill.
    let replaced: Folder
    /// Link folders that are no longer part of the site.
    let removed: Folder
    /// Files that must be live before the folders that refer to them.
    let first: Folder
    /// Files that must be live after the folders.
    let last: Folder

    private let workplace: Folder
    private let name: String
    private let folder: Folder

    /// Makes the staging folder, empty.
    init(_ name: String, in workplace: Folder) throws(FileTrouble) {
        (self.workplace, self.name) = (workplace, name)
        guard mkdirat(workplace.descriptor, name, Folder.folderMode) == 0 else {
            throw workplace.trouble(name, "create", errno)
        }
        // What the umask (or a default access list) left of the rights shows what it will leave of all others.
        let rights = try workplace.status(of: name).map { $0.st_mode & 0o777 }
        folder = try workplace.folder(name, isMasked: rights != Folder.folderMode)
        links = try folder.makeFolder("links")
        replaced = try folder.makeFolder("replaced")
        removed = try folder.makeFolder("removed")
        first = try folder.makeFolder("first")
        last = try folder.makeFolder("last")
        // Half-made pages are for nobody else.
        guard fchmod(folder.descriptor, 0o700) == 0 else {
            throw workplace.trouble(name, "set the rights of", errno)
        }
    }

    /// Records that publishing begins; false if it had begun before.
    func beginPublishing() -> Bool { mkdirat(folder.descriptor, "published", 0o700) == 0 }

    /// Writes all that was staged to disk.
    func sync() throws(FileTrouble) { try folder.syncFileSystem() }

    /// Removes the folder with all that did not go live; what cannot be removed is left for the next build.
    func clear(of site: Folder?) {
        guard (try? Staging.putBack(from: name, in: workplace, to: site)) != nil else { return }
        // On all cores: to clear away the old version of a large site takes as long as to write the new one.
        for part in [links, removed] {
            let names = (try? part.members())?.map(\.name) ?? []
            DispatchQueue.concurrentPerform(iterations: names.count) { try? part.remove(names[$0]) }
        }
        try? workplace.remove(name)
    }

    /// Clears away what a killed build left.
    static func clearLeftover(_ name: String, in workplace: Folder, of site: Folder?) throws(FileTrouble) {
        try putBack(from: name, in: workplace, to: site)
        try workplace.remove(name)
    }

    /// Puts the folders that were taken out of the site, and nothing put in their place, back into it.
    private static func putBack(
        from name: String, in workplace: Folder, to site: Folder?
    ) throws(FileTrouble) {
        guard let site, let replaced = try workplace.folderIfAny(name)?.folderIfAny("replaced") else {
            return
        }
        for member in try replaced.members() {
            guard let link = LinkFolder(stagedName: member.name) else { continue }
            let home = link.isProof ? try site.folderMadeIfMissing(SiteLayout.proof) : site
            if try home.kind(of: link.name) == nil {
                try replaced.move(member.name, to: home, as: link.name)
            }
        }
    }
}
