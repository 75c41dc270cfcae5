#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder held open.
///
/// Every name is looked up in the folder itself, one component at a time, and a symbolic link is never
/// followed; whoever renames a parent or plants a link meanwhile cannot lead us elsewhere.
final class Folder: Sendable {
    let descriptor: Int32
    /// How messages call it.
    let path: String
    /// Whether the process's umask takes away rights that published files and folders must have.
    let isMasked: Bool

    init(descriptor: Int32, path: String, isMasked: Bool = true) {
        self.descriptor = descriptor
        self.path = path
        self.isMasked = isMasked
    }

    /// Opens a folder that the user named; links on the way to it are theirs, and are followed.
    convenience init(at path: String, isMasked: Bool = true) throws(FileTrouble) {
        let descriptor = retrying { open(path, Folder.flags) }
        guard descriptor >= 0 else { throw .failed(attempt: "open", path: path, code: errno) }
        self.init(descriptor: descriptor, path: path, isMasked: isMasked)
    }

    deinit { close(descriptor) }

    static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    /// The folder of that name, which must exist.
    func folder(_ name: String, isMasked: Bool? = nil) throws(FileTrouble) -> Folder {
        let descriptor = retrying { openat(self.descriptor, name, Folder.flags | O_NOFOLLOW) }
        guard descriptor >= 0 else { throw obstacle(at: name, "open", errno) }
        return Folder(descriptor: descriptor, path: path(of: name), isMasked: isMasked ?? self.isMasked)
    }

    /// The folder of that name, or nil if there is nothing of that name or something else.
    func folderIfAny(_ name: String) throws(FileTrouble) -> Folder? {
        try kind(of: name) == .folder ? try folder(name) : nil
    }

    /// The folder of that name, or nil if there is nothing of that name; something else is trouble.
    func folderIfPresent(_ name: String) throws(FileTrouble) -> Folder? {
        do {
            return try folder(name)
        } catch .failed(_, _, ENOENT) {
            return nil
        }
    }

    /// The folder at the end of a path of names, which must all exist.
    func descend(along names: ArraySlice<String>) throws(FileTrouble) -> Folder {
        var folder = self
        for name in names { folder = try folder.folder(name) }
        return folder
    }

    /// What stands under a name, or nil if nothing does.
    func kind(of name: String) throws(FileTrouble) -> ContentFolder.Kind? {
        try status(of: name).map { ContentFolder.Kind(mode: $0.st_mode) }
    }

    /// What the file system knows of a name, or nil if there is nothing of that name.
    func status(of name: String) throws(FileTrouble) -> stat? {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
        guard errno == ENOENT else { throw trouble(name, "examine", errno) }
        return nil
    }

    func path(of name: String) -> String {
        switch path {
        case ".": name
        case "/": "/" + name
        default: path + "/" + name
        }
    }

    func trouble(_ name: String, _ attempt: String, _ code: Int32) -> FileTrouble {
        .failed(attempt: attempt, path: path(of: name), code: code)
    }

    /// Why a name could not be opened; a link is called a link, where the system says “not a directory”.
    func obstacle(at name: String, _ attempt: String, _ code: Int32) -> FileTrouble {
        guard code == ELOOP || code == ENOTDIR || code == EMLINK,
            let kind = try? kind(of: name), kind == .symbolicLink
        else { return trouble(name, attempt, code) }
        let reason = "is a symbolic link, and milepost follows none: replace it by what it points to"
        return .refused(path: path(of: name), reason: reason)
    }
}

/// Repeats a call that a signal interrupted.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}
