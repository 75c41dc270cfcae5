#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension Folder {
    /// One thing in a folder.
    typealias Member = (name: String, kind: ContentFolder.Kind)

    /// Everything in the folder but itself and its parent, in no order.
    ///
    /// The kind comes with the listing where the file system gives it, so that listing costs no call per file.
    func members() throws(FileTrouble) -> [Member] {
        // A second descriptor: the position in a listing belongs to the open file, and threads share this one.
        let copy = retrying { openat(descriptor, ".", Folder.flags) }
        guard copy >= 0 else { throw .failed(attempt: "list", path: path, code: errno) }
        guard let stream = fdopendir(copy) else {
            let code = errno
            close(copy)
            throw .failed(attempt: "list", path: path, code: code)
        }
        defer { closedir(stream) }
        var members: [Member] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .failed(attempt: "list", path: path, code: errno) }
                return members
            }
            if let member = try member(entry) { members.append(member) }
        }
    }

    private func member(_ entry: UnsafeMutablePointer<dirent>) throws(FileTrouble) -> Member? {
        // The name is as long as it is, not as long as its C type says: point at it, never copy the tuple.
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
            preconditionFailure("dirent has no d_name")
        }
        let bytes = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
        guard let name = String(validatingCString: bytes) else {
            let shown = path(of: String(cString: bytes))
            throw .refused(path: shown, reason: "has a name that is not UTF-8; rename it")
        }
        if name == "." || name == ".." { return nil }
        if let kind = ContentFolder.Kind(listed: entry.pointee.d_type) { return (name, kind) }
        return try kind(of: name).map { (name, $0) }
    }
}

extension ContentFolder.Kind {
    /// The kind that a listing gives, or nil where the file system leaves it to `stat`.
    fileprivate init?(listed type: UInt8) {
        switch Int32(type) {
        case Int32(DT_REG): self = .file
        case Int32(DT_DIR): self = .folder
        case Int32(DT_LNK): self = .symbolicLink
        case Int32(DT_UNKNOWN): return nil
        default: self = .other
        }
    }

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        default: self = .other
        }
    }
}
