/// The folder of one archive, read to be checked.
package enum ArchiveFolder {
    private static let mostFiles = 16
    private static let mostMegabytes = 64

    /// The bytes of every file in a folder, by the files' names.
    ///
    /// The folder is taken for what it is only if it is no link and holds nothing but regular files, at most 16 of at
    /// most 64 MB together; anything else is refused.
    package static func files(at path: String) throws(FileTrouble) -> [String: [UInt8]] {
        let (parent, name) = try OutputPlace.split(path)
        let folder = try Folder(at: parent).folder(name)
        let members = try folder.members().sorted { $0.name < $1.name }
        guard members.count <= mostFiles else {
            throw .refused(
                path: path, reason: "holds \(members.count) files, and no archive has more than \(mostFiles)")
        }
        if let other = members.first(where: { $0.kind != .file }) {
            throw .refused(
                path: folder.path(of: other.name), reason: "is not a regular file, and an archive has nothing else")
        }
        var room = mostMegabytes * 1_000_000
        var files: [String: [UInt8]] = [:]
        for (name, _) in members {
            let size = try folder.opening(of: name, count: 0).size
            guard size <= room else {
                throw .refused(
                    path: path, reason: "holds more than the \(mostMegabytes) MB that an archive takes at most")
            }
            // A file that has grown since is refused, too.
            let bytes = try folder.bytes(of: name, atMost: size)
            files[name] = bytes
            room -= bytes.count
        }
        return files
    }
}
