#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder that milepost only reads: Content, or templates, or another that the user names.
///
/// It is opened once. Every path is walked from there, one component at a time, and no symbolic link inside
/// is ever followed; the folder itself may be reached through one.
package struct ContentFolder: Sendable {
    /// What stands under a name.
    package enum Kind: Hashable, Sendable {
        case file
        case folder
        case symbolicLink
        /// A FIFO, a socket or a device.
        case other
    }

    /// One thing below the folder.
    package struct Entry: Hashable, Sendable {
        /// Relative to the folder, with slashes.
        package let path: String
        package let kind: Kind

        package init(path: String, kind: Kind) {
            self.path = path
            self.kind = kind
        }
    }

    /// The path as it was given.
    package let path: String
    private let root: Folder

    package init(at path: String) throws(FileTrouble) {
        self.path = path
        root = try Folder(at: path)
    }

    /// Whether a name is set aside by its first letter, `.` or `_`, and so no part of the content.
    package static func isSetAside(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "_")
    }

    /// Everything below a folder, `""` for the whole, in the order of the paths' bytes.
    ///
    /// What `isSkipped` says of a name holds for all below it. A name that is not UTF-8 is trouble.
    package func entries(
        below folder: String, skipping isSkipped: (String) -> Bool = isSetAside
    ) throws(FileTrouble) -> [Entry] {
        var entries: [Entry] = []
        try collect(from: descend(to: folder), at: folder, skipping: isSkipped, into: &entries)
        return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What a folder, `""` for the whole, holds itself, in the order of the names' bytes; paths are full.
    package func names(
        in folder: String, skipping isSkipped: (String) -> Bool = isSetAside
    ) throws(FileTrouble) -> [Entry] {
        try descend(to: folder).members()
            .filter { !isSkipped($0.name) }
            .map { Entry(path: ContentFolder.join(folder, $0.name), kind: $0.kind) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What stands at a path, or nil if nothing does.
    package func kind(of path: String) throws(FileTrouble) -> Kind? {
        do {
            let (folder, name) = try locate(path)
            return try folder.kind(of: name)
        } catch .failed(_, _, ENOENT) {
            return nil
        }
    }

    /// The size of what stands at a path, in bytes.
    package func size(of path: String) throws(FileTrouble) -> Int {
        let (folder, name) = try locate(path)
        guard let status = try folder.status(of: name) else { throw folder.trouble(name, "examine", ENOENT) }
        return Int(status.st_size)
    }

    /// The bytes of a regular file; anything else, and a file of more than `limit` bytes, is trouble.
    package func bytes(of path: String, atMost limit: Int? = nil) throws(FileTrouble) -> [UInt8] {
        let (folder, name) = try locate(path)
        return try folder.bytes(of: name, atMost: limit)
    }

    /// The first `count` bytes of a regular file with its whole size; enough to tell what kind of file it is.
    package func opening(of path: String, count: Int) throws(FileTrouble) -> (bytes: [UInt8], size: Int) {
        let (folder, name) = try locate(path)
        return try folder.opening(of: name, count: count)
    }

    private func collect(
        from folder: Folder, at path: String, skipping isSkipped: (String) -> Bool,
        into entries: inout [Entry]
    ) throws(FileTrouble) {
        for member in try folder.members() where !isSkipped(member.name) {
            let entry = Entry(path: ContentFolder.join(path, member.name), kind: member.kind)
            entries.append(entry)
            if member.kind == .folder {
                let below = try folder.folder(member.name)
                try collect(from: below, at: entry.path, skipping: isSkipped, into: &entries)
            }
        }
    }

    private func descend(to path: String) throws(FileTrouble) -> Folder {
        path.isEmpty ? root : try root.descend(along: components(of: path)[...])
    }

    private func locate(_ path: String) throws(FileTrouble) -> (folder: Folder, name: String) {
        let components = try components(of: path)
        return (try root.descend(along: components.dropLast()), components[components.count - 1])
    }

    private func components(of path: String) throws(FileTrouble) -> [String] {
        guard let relative = RelativePath(path) else {
            throw .refused(path: path, reason: "does not lead to anything inside \(self.path)")
        }
        return relative.components
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder + "/" + name
    }
}
