#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What makes two paths the same file or folder, however they are spelled: device and inode.
struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
    }

    /// What a path leads to, links followed; nil if it leads nowhere.
    init?(at path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// A folder and all that it lies in, from `/` down; nil if the path leads nowhere.
    static func lineage(of path: String) -> [Identity]? {
        guard let real = realPath(path) else { return nil }
        var prefix = ""
        var lineage = [Identity(at: "/")].compactMap(\.self)
        for name in real.utf8.split(separator: UInt8(ascii: "/")) {
            prefix += "/" + String(Substring(name))
            guard let identity = Identity(at: prefix) else { return nil }
            lineage.append(identity)
        }
        return lineage
    }
}

/// The absolute path without links and dots, or nil if the path leads nowhere.
func realPath(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(validatingCString: buffer)
}
