#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The right to write one output, held by one build at a time.
///
/// The lock is flock(2) on a file that holds the process id. The kernel gives it up when the process ends in
/// whatever way, so a file that is left over locks nothing. A normal end removes the file.
final class BuildLock: Sendable {
    private let file: LockFile

    /// Takes the lock on a file in `folder`, or throws `.busy` at once.
    init(_ name: String, in folder: Folder, for output: String) throws(FileTrouble) {
        while true {
            let file = try LockFile(name, in: folder)
            guard try file.lock() else { throw .busy(output: output, process: file.holder()) }
            // Between our open and our lock the last holder may have removed the file: then we have locked
            // what nobody else can find, and must start over.
            guard file.isInPlace else { continue }
            do {
                try file.write(holder: getpid())
            } catch {
                file.remove()
                throw error
            }
            self.file = file
            return
        }
    }

    deinit { release() }

    /// Whether the file that we locked is still the one that others find under its name.
    var isHeld: Bool { file.isInPlace }

    /// Removes the file and with it the lock; a second time does nothing.
    func release() {
        // Removed before it is unlocked: whoever locks it now finds it gone, and starts over.
        if isHeld { file.remove() }
    }
}

/// The file behind a lock, open; closing it unlocks it.
private final class LockFile: Sendable {
    private let descriptor: Int32
    private let folder: Folder
    private let name: String

    init(_ name: String, in folder: Folder) throws(FileTrouble) {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let descriptor = retrying { openat(folder.descriptor, name, flags, Folder.fileMode) }
        guard descriptor >= 0 else { throw folder.obstacle(at: name, "lock", errno) }
        (self.descriptor, self.folder, self.name) = (descriptor, folder, name)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .refused(path: folder.path(of: name), reason: "is not a regular file; remove it")
        }
    }

    deinit { close(descriptor) }

    var isInPlace: Bool {
        var ours = stat()
        guard fstat(descriptor, &ours) == 0, let found = try? folder.status(of: name) else { return false }
        return Identity(ours) == Identity(found)
    }

    /// Locks the file; false if another build has it.
    func lock() throws(FileTrouble) -> Bool {
        if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw folder.trouble(name, "lock", errno) }
        return false
    }

    func write(holder: pid_t) throws(FileTrouble) {
        let text = Array("\(holder)\n".utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.count, 0) == text.count else {
            throw folder.trouble(name, "write", errno)
        }
    }

    /// The process id in the file, or nil if it is not yet written.
    func holder() -> pid_t? {
        var text = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &text, text.count, 0)
        let digits = text.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }
        return pid_t(String(decoding: digits, as: UTF8.self))
    }

    func remove() {
        _ = unlinkat(folder.descriptor, name, 0)
        _ = flock(descriptor, LOCK_UN)
    }
}
