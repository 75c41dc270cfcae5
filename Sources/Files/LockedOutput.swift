#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder of output that is ours alone for a while: locked, cleared of what a killed process left, with a staging
/// folder on its file system.
final class LockedOutput: Sendable {
    let place: OutputPlace
    /// The folder; nil if it is still to be made.
    let folder: Folder?
    let staging: Staging
    /// False where a test stands in for a file system that cannot exchange two folders.
    let canExchange: Bool
    private let lock: BuildLock

    /// Takes the folder that `open` gives; `paths` says where in it a staged folder of a name goes live.
    ///
    /// Throws `.busy` while another process has it.
    init(
        _ place: OutputPlace, canExchange: Bool, placing paths: @escaping Staging.Placing,
        _ open: () throws(FileTrouble) -> Folder?
    ) throws(FileTrouble) {
        (self.place, self.canExchange) = (place, canExchange)
        let (workplace, prefix) = try place.workplace(for: open())
        lock = try BuildLock(prefix + SiteLayout.lock, in: workplace, for: place.path)
        // Looked at again, now that no other process can make it.
        folder = try open()
        if let folder {
            // A process in a container, which sees the folder as a mount, has its lock elsewhere: this is in common.
            try LockedOutput.lock(folder, of: place)
            try Staging.clearLeftover(SiteLayout.hiddenPrefix + SiteLayout.staging, in: folder, of: folder, paths)
        }
        try Staging.clearLeftover(prefix + SiteLayout.staging, in: workplace, of: folder, paths)
        staging = try Staging(prefix + SiteLayout.staging, in: workplace, paths)
    }

    deinit { close() }

    /// Gives up the lock and removes whatever was staged and did not go live; a second time does nothing.
    func close() {
        guard lock.isHeld else { return }
        staging.clear(of: folder)
        if let folder { _ = flock(folder.descriptor, LOCK_UN) }
        lock.release()
    }

    private static func lock(_ folder: Folder, of place: OutputPlace) throws(FileTrouble) {
        // Some network file systems lock no folders; there the lock file must do.
        if retrying({ flock(folder.descriptor, LOCK_EX | LOCK_NB) }) != 0, errno == EWOULDBLOCK {
            throw .busy(output: place.path, process: nil)
        }
    }
}
