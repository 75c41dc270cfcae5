package import Documents

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder that is filled for the first time: with all of its files or with none, and over nothing that is there.
package struct NewFolder: Sendable {
    private let path: String
    private let parent: Folder
    private let name: String

    /// Takes the folder's path; what lies above it must be there, and nothing but a folder may have its name.
    package init(at path: String) throws(FileTrouble) {
        guard !path.isEmpty else { throw .refused(path: "the folder", reason: "has no name; give one") }
        let (parentPath, name) = try OutputPlace.split(path)
        (self.path, self.name) = (path, name)
        do throws(FileTrouble) {
            parent = try Folder(at: parentPath, isMasked: false)
        } catch .failed(_, _, ENOENT) {
            throw .refused(path: parentPath, reason: "is not there; make that folder first, or choose another")
        }
        switch try parent.kind(of: name) {
        case .folder, nil: break
        case .symbolicLink: throw .refused(path: path, reason: "is a symbolic link; give the folder that it points to")
        case .file, .other: throw .refused(path: path, reason: "is not a folder; choose another name")
        }
    }

    /// Writes the files, which get the rights that the process gives to all that it makes.
    ///
    /// A folder that is missing appears in one step. In one that is there, each part appears in one step, and `last`
    /// as the last of them, so that where it is, all is. A file that has its bytes already is left alone; every other
    /// one in the way is named, and then nothing is written.
    package func fill(with documents: [Document], last: String) throws(FileTrouble) {
        let tree = try DocumentTree(documents, in: path)
        guard let folder = try parent.folderIfPresent(name) else { return try make(tree) }
        let lock = try BuildLock(NewFolder.lock, in: folder, for: path)
        defer { lock.release() }
        var plan = Plan(last: last)
        try plan.add(tree, at: [], in: folder)
        guard plan.obstacles.isEmpty else { throw refusal(plan.obstacles) }
        try folder.remove(NewFolder.staging)
        do throws(FileTrouble) {
            try tree.write(into: folder.makeFolder(NewFolder.staging))
            try folder.syncFileSystem()
            try plan.run(from: folder.folder(NewFolder.staging), to: folder)
        } catch {
            try? folder.remove(NewFolder.staging)
            throw error
        }
        try folder.remove(NewFolder.staging)
        try folder.sync()
    }

    private func make(_ tree: DocumentTree) throws(FileTrouble) {
        let lock = try BuildLock(".\(name)\(NewFolder.lock)", in: parent, for: path)
        defer { lock.release() }
        let staging = ".\(name)\(NewFolder.staging)"
        try parent.remove(staging)
        do throws(FileTrouble) {
            try tree.write(into: parent.makeFolder(staging))
            try parent.syncFileSystem()
            guard try parent.kind(of: name) == nil else { throw refusal([]) }
            try parent.move(staging, to: parent, as: name)
        } catch {
            try? parent.remove(staging)
            throw error
        }
        try parent.sync()
    }

    private func refusal(_ obstacles: [String]) -> FileTrouble {
        let names = obstacles.sorted().joined(separator: ", ")
        let what = obstacles.isEmpty ? "is there already" : "holds \(names) already"
        return .refused(
            path: path, reason: "\(what), and nothing is overwritten; move it away, or choose another folder")
    }

    private static let staging = ".milepost-init"
    private static let lock = ".milepost-lock"
}

/// Which parts of a tree are to be moved into a folder that holds something already.
private struct Plan {
    /// The part that comes last, and that nothing may stand in for.
    let last: String
    private(set) var obstacles: [String] = []
    private var parts: [[String]] = []

    init(last: String) { self.last = last }

    mutating func add(_ tree: DocumentTree, at way: [String], in folder: Folder) throws(FileTrouble) {
        for (name, document) in tree.files {
            let part = way + [name]
            if try folder.kind(of: name) == nil {
                parts.append(part)
            } else if try !folder.holds(tree.bytes(of: document), in: name) {
                obstacles.append(part.joined(separator: "/"))
            }
        }
        for below in tree.folders {
            let part = way + [below.name]
            switch try folder.kind(of: below.name) {
            case nil: parts.append(part)
            case .folder where part != [last]: try add(below, at: part, in: folder.folder(below.name))
            default: obstacles.append(part.joined(separator: "/"))
            }
        }
    }

    /// Moves the parts, and takes them back where one cannot be moved.
    func run(from staging: Folder, to folder: Folder) throws(FileTrouble) {
        var moved: [[String]] = []
        do throws(FileTrouble) {
            for part in parts.filter({ $0 != [last] }) + parts.filter({ $0 == [last] }) {
                let home = try folder.descend(along: part.dropLast())
                let name = part[part.count - 1]
                guard try home.kind(of: name) == nil else {
                    throw .refused(path: home.path(of: name), reason: "was made by somebody else meanwhile; try again")
                }
                try staging.descend(along: part.dropLast()).move(name, to: home, as: name)
                moved.append(part)
            }
        } catch {
            for part in moved { try? folder.descend(along: part.dropLast()).remove(part[part.count - 1]) }
            throw error
        }
    }
}
