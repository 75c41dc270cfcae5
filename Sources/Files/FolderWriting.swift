import CPosix

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension Folder {
    /// Makes a new file, one that anyone may read unless the mode says otherwise; a file or link that already has the
    /// name is an error.
    func create(_ name: String, holding bytes: [UInt8], _ mode: mode_t = fileMode) throws(FileTrouble) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = retrying { openat(descriptor, name, flags, mode) }
        guard file >= 0 else { throw trouble(name, "create", errno) }
        var code: Int32 = isMasked && fchmod(file, mode) != 0 ? errno : 0
        if code == 0 { code = writeAll(bytes, to: file) }
        // Closing reports what a network file system or a quota could not keep.
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0 else { throw trouble(name, "write", code) }
    }

    /// Makes a new folder that anyone may read; anything that already has the name is an error.
    func makeFolder(_ name: String) throws(FileTrouble) -> Folder {
        guard mkdirat(descriptor, name, Folder.folderMode) == 0 else { throw trouble(name, "create", errno) }
        let made = try folder(name)
        if isMasked, fchmod(made.descriptor, Folder.folderMode) != 0 {
            throw trouble(name, "set the rights of", errno)
        }
        return made
    }

    /// The folder of that name, made if there is none.
    func folderMadeIfMissing(_ name: String) throws(FileTrouble) -> Folder {
        if let folder = try folderIfPresent(name) { return folder }
        do {
            return try makeFolder(name)
        } catch {
            // Another thread may have made it in between.
            if let folder = try folderIfPresent(name) { return folder }
            throw error
        }
    }

    /// Renames; a file of the new name is replaced, and whoever reads it sees the old bytes or the new.
    func move(_ name: String, to folder: Folder, as newName: String) throws(FileTrouble) {
        guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
            throw folder.trouble(newName, "move a file into place as", errno)
        }
    }

    /// Exchanges two names in one step, so that neither is missing at any instant.
    ///
    /// Returns 0, or the error; ENOENT where either is missing.
    func exchange(_ name: String, with folder: Folder, _ otherName: String) -> Int32 {
        milepost_exchange(descriptor, name, folder.descriptor, otherName) == 0 ? 0 : errno
    }

    /// Removes a file, a link, or a folder with all it holds; no link is followed, and nothing there is no error.
    func remove(_ name: String) throws(FileTrouble) {
        guard let kind = try kind(of: name) else { return }
        try remove(name, kind)
    }

    private func remove(_ name: String, _ kind: ContentFolder.Kind) throws(FileTrouble) {
        if kind == .folder {
            let doomed = try folder(name)
            for member in try doomed.members() { try doomed.remove(member.name, member.kind) }
        }
        let result = unlinkat(descriptor, name, kind == .folder ? AT_REMOVEDIR : 0)
        guard result == 0 || errno == ENOENT else { throw trouble(name, "remove", errno) }
    }

    /// Removes a folder if it is empty.
    func removeIfEmpty(_ name: String) {
        _ = unlinkat(descriptor, name, AT_REMOVEDIR)
    }

    /// Writes all that was changed on this file system to disk.
    func syncFileSystem() throws(FileTrouble) {
        guard milepost_sync_filesystem(descriptor) == 0 else {
            throw .failed(attempt: "write to disk what is in", path: path, code: errno)
        }
    }

    /// Writes the folder's own list of names to disk; not every file system knows how, and that is no error.
    func sync() throws(FileTrouble) {
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw .failed(attempt: "write to disk", path: path, code: errno)
        }
    }

    static let fileMode: mode_t = 0o644
    static let privateFileMode: mode_t = 0o600
    static let folderMode: mode_t = 0o755

    func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let start = buffer.baseAddress {
                let count = retrying { write(file, start + written, buffer.count - written) }
                if count < 0 { return errno }
                written += count
            }
            return 0
        }
    }
}
