import Dispatch

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The folder of one build in which all is made before it goes live, on the file system of the output.
///
/// It is ours alone by the lock, so its name is fixed, and one that is found was left by a build that was killed.
struct Staging {
    /// The path in the output, as one or two names, at which a folder with this staged name goes live; nil for a name
    /// that is none of ours.
    typealias Placing = @Sendable (_ stagedName: String) -> [String]?

    /// Folders that are to go live, by their staged names; after an exchange, what they replaced.
    let links: Folder
    /// Folders taken out of the output between the two renames of a replacement; put back after a kill.
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
    private let placing: Placing

    /// Makes the staging folder, empty.
    init(_ name: String, in workplace: Folder, _ placing: @escaping Placing) throws(FileTrouble) {
        (self.workplace, self.name, self.placing) = (workplace, name, placing)
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

    /// Records that publishing begins, which it does once.
    func beginPublishing() throws(FileTrouble) {
        guard mkdirat(folder.descriptor, "published", 0o700) == 0 else {
            let code = errno
            precondition(code != EEXIST, "an output was published twice")
            throw folder.trouble("published", "create", code)
        }
    }

    /// Writes all that was staged to disk.
    func sync() throws(FileTrouble) { try folder.syncFileSystem() }

    /// Removes the folder with all that did not go live; what cannot be removed is left for the next build.
    func clear(of output: Folder?) {
        guard (try? Staging.putBack(from: name, in: workplace, to: output, placing)) != nil else { return }
        // On all cores: to clear away the old version of a large site takes as long as to write the new one.
        for part in [links, removed] {
            let names = (try? part.members())?.map(\.name) ?? []
            DispatchQueue.concurrentPerform(iterations: names.count) { try? part.remove(names[$0]) }
        }
        try? workplace.remove(name)
    }

    /// Clears away what a killed build left.
    static func clearLeftover(
        _ name: String, in workplace: Folder, of output: Folder?, _ placing: Placing
    ) throws(FileTrouble) {
        try putBack(from: name, in: workplace, to: output, placing)
        try workplace.remove(name)
    }

    /// Puts the folders that were taken out of the output, and nothing put in their place, back into it.
    private static func putBack(
        from name: String, in workplace: Folder, to output: Folder?, _ placing: Placing
    ) throws(FileTrouble) {
        guard let output, let replaced = try workplace.folderIfAny(name)?.folderIfAny("replaced") else {
            return
        }
        for member in try replaced.members() {
            guard let path = placing(member.name), let last = path.last else { continue }
            let home = path.count > 1 ? try output.folderMadeIfMissing(path[0]) : output
            if try home.kind(of: last) == nil {
                try replaced.move(member.name, to: home, as: last)
            }
        }
    }
}
