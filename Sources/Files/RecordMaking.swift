package import Documents

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension RecordFiles {
    /// Makes new records in a folder, all of them or none, and never in the place of anything.
    ///
    /// A folder that is missing appears in one step with all that is in it. In one that is there, a single record is
    /// made, which appears whole. `path` leads from the records' folder; the records' paths lead on from it. The new
    /// files have the rights that the process gives to all that it makes.
    package func make(_ records: [Document], in path: String) throws(FileTrouble) {
        guard let names = RelativePath(path)?.components else {
            throw .refused(path: path, reason: "does not lead to a folder inside \(root.path)")
        }
        var parent = root
        for (index, name) in names.enumerated() {
            guard let next = try parent.folderIfPresent(name) else {
                return try makeFolder(of: records, along: names[index...], in: parent)
            }
            parent = next
        }
        let tree = try DocumentTree(records, in: path)
        guard let file = tree.files.first, tree.files.count == 1, tree.folders.isEmpty else {
            throw .refused(path: parent.path, reason: "is there already; choose another name, or move it away")
        }
        try makeFile(file.name, holding: tree.bytes(of: file.document), in: parent)
    }

    /// Makes the folder that the first name is missing, with the folders on the way to the records.
    private func makeFolder(
        of records: [Document], along names: ArraySlice<String>, in parent: Folder
    ) throws(FileTrouble) {
        let name = names[names.startIndex]
        let way = names.dropFirst().map { "\($0)/" }.joined()
        let inside = records.map { Document(path: way + $0.path, contents: $0.contents) }
        let tree = try DocumentTree(inside, in: parent.path(of: name))
        // Nobody else makes one under our lock, so one that is found was left by a process that was killed.
        try parent.remove(RecordFiles.temporary)
        do throws(FileTrouble) {
            try tree.write(into: parent.makeFolder(RecordFiles.temporary))
            try parent.syncFileSystem()
            guard try parent.kind(of: name) == nil else { throw RecordFiles.obstacle(at: name, in: parent) }
            try parent.move(RecordFiles.temporary, to: parent, as: name)
        } catch {
            try? parent.remove(RecordFiles.temporary)
            throw error
        }
        try parent.sync()
    }

    private func makeFile(_ name: String, holding bytes: [UInt8], in folder: Folder) throws(FileTrouble) {
        try folder.remove(RecordFiles.temporary)
        do throws(FileTrouble) {
            try folder.create(RecordFiles.temporary, holding: bytes)
            try folder.syncFile(RecordFiles.temporary)
            try folder.give(RecordFiles.temporary, asNew: name)
        } catch {
            try? folder.remove(RecordFiles.temporary)
            throw error
        }
        try folder.sync()
    }

    fileprivate static func obstacle(at name: String, in folder: Folder) -> FileTrouble {
        .refused(path: folder.path(of: name), reason: "is there already; choose another name, or move it away")
    }
}

extension Folder {
    /// Writes the bytes of a file to disk.
    fileprivate func syncFile(_ name: String) throws(FileTrouble) {
        let file = retrying { openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) }
        guard file >= 0 else { throw trouble(name, "open", errno) }
        let code: Int32 = fsync(file) == 0 ? 0 : errno
        close(file)
        guard code == 0 else { throw trouble(name, "write", code) }
    }

    /// Gives a file a name that nothing has yet, in one step.
    fileprivate func give(_ file: String, asNew name: String) throws(FileTrouble) {
        if linkat(descriptor, file, descriptor, name, 0) == 0 { return try remove(file) }
        let code = errno
        // Not every file system has links; there the name is looked at first, which our lock keeps from most races.
        guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(code), try kind(of: name) == nil else {
            throw code == EEXIST ? RecordFiles.obstacle(at: name, in: self) : trouble(name, "create", code)
        }
        try move(file, to: self, as: name)
    }
}
