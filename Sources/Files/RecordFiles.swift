#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The records' folder, opened to replace records in it by one process at a time.
///
/// The lock is flock(2) on the folder itself and ends with the process; a file system that locks no folders is
/// worked on without.
package final class RecordFiles: Sendable {
    let root: Folder

    /// Opens the folder and locks it, or throws at once where another process edits its records.
    package init(at path: String) throws(FileTrouble) {
        root = try Folder(at: path, isMasked: false)
        guard retrying({ flock(root.descriptor, LOCK_EX | LOCK_NB) }) == 0 || errno != EWOULDBLOCK else {
            let reason = "is being edited by another milepost; wait for it to end, then try again"
            throw .refused(path: path, reason: reason)
        }
    }

    /// Puts a new text in the place of a record in one step, so that whoever reads it finds the old or the new.
    ///
    /// `old` is what was read; a file that holds anything else by now was changed by somebody else and is left alone.
    /// The new file has the rights of the old one, and its owner where the process may give it away.
    package func replace(_ path: String, holding old: [UInt8], with new: [UInt8]) throws(FileTrouble) {
        guard let relative = RelativePath(path) else {
            throw .refused(path: path, reason: "does not lead to a record inside \(root.path)")
        }
        let folder = try root.descend(along: relative.components.dropLast())
        let name = relative.components[relative.components.count - 1]
        let status = try RecordFiles.status(of: name, in: folder)
        // Nobody else makes one under our lock, so one that is found was left by a process that was killed.
        try folder.remove(RecordFiles.temporary)
        do throws(FileTrouble) {
            try folder.create(RecordFiles.temporary, holding: new, like: status)
            guard folder.holds(old, in: name) else {
                let reason = "was changed by somebody else meanwhile; try again"
                throw FileTrouble.refused(path: folder.path(of: name), reason: reason)
            }
            try folder.move(RecordFiles.temporary, to: folder, as: name)
        } catch {
            try? folder.remove(RecordFiles.temporary)
            throw error
        }
        try folder.sync()
    }

    /// Begins with a full stop, so that it is no record to anybody.
    static let temporary = ".milepost-edit"

    private static func status(of name: String, in folder: Folder) throws(FileTrouble) -> stat {
        guard let status = try folder.status(of: name) else { throw folder.trouble(name, "edit", ENOENT) }
        switch ContentFolder.Kind(mode: status.st_mode) {
        case .file: return status
        case .symbolicLink: throw folder.obstacle(at: name, "edit", ELOOP)
        case .folder, .other:
            throw .refused(path: folder.path(of: name), reason: "is not a regular file; remove it or replace it")
        }
    }
}

extension Folder {
    /// Makes a new file with the rights of another, safely on disk.
    fileprivate func create(_ name: String, holding bytes: [UInt8], like other: stat) throws(FileTrouble) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = retrying { openat(descriptor, name, flags, mode_t(0o600)) }
        guard file >= 0 else { throw trouble(name, "create", errno) }
        // Before the rights, which a change of owner may take away. Only root may give a file to another.
        _ = fchown(file, other.st_uid, other.st_gid)
        var code: Int32 = fchmod(file, other.st_mode & 0o7777) != 0 ? errno : 0
        if code == 0 { code = writeAll(bytes, to: file) }
        if code == 0, fsync(file) != 0 { code = errno }
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0 else { throw trouble(name, "write", code) }
    }
}
