import Documents
import Vocabulary

/// The documents of one folder, as the files and folders they will be on disk.
struct DocumentTree {
    /// The name of the folder.
    let name: String
    /// The path of the folder, for messages.
    let path: String
    private(set) var files: [(name: String, document: Document)] = []
    private(set) var folders: [DocumentTree] = []

    /// Plans the documents; two that would be one file, on any file system, are refused by both their paths.
    ///
    /// A path that leads nowhere or elsewhere is a mistake of ours, and stops the program.
    init(_ documents: [Document], in path: String) throws(FileTrouble) {
        let planned = documents.map { document in
            guard let relative = RelativePath(document.path) else {
                preconditionFailure("a document has the path “\(document.path)”")
            }
            return Planned(document: document, rest: relative.components[...])
        }
        try self.init(planned, named: path, in: path)
    }

    private struct Planned {
        let document: Document
        /// The components below the tree that it is in.
        var rest: ArraySlice<String>
        var isFile: Bool { rest.count == 1 }
    }

    private init(_ planned: [Planned], named name: String, in path: String) throws(FileTrouble) {
        (self.name, self.path) = (name, path)
        var groups: [(name: String, members: [Planned])] = []
        // Folded as file systems fold: without case, and (as Swift compares) without regard to composition.
        var places: [String: Int] = [:]
        for one in planned {
            guard let name = one.rest.first else { continue }
            let place = places[name.lowercased(), default: groups.count]
            if place < groups.count {
                let first = groups[place]
                guard !one.isFile, !first.members[0].isFile, name.utf8.elementsEqual(first.name.utf8) else {
                    throw DocumentTree.collision(first.members[0].document, one.document, in: path)
                }
                groups[place].members.append(one)
            } else {
                places[name.lowercased()] = place
                groups.append((name, [one]))
            }
        }
        for (name, members) in groups {
            if members[0].isFile {
                files.append((name, members[0].document))
            } else {
                let below = members.map { Planned(document: $0.document, rest: $0.rest.dropFirst()) }
                folders.append(try DocumentTree(below, named: name, in: path + "/" + name))
            }
        }
    }

    /// The folder of that name.
    func folder(_ name: String) -> DocumentTree? {
        folders.first { $0.name == name }
    }

    private static func collision(_ one: Document, _ other: Document, in path: String) -> FileTrouble {
        let names = "\(Quotation.quoted(one.path)) and \(Quotation.quoted(other.path))"
        return .refused(path: path, reason: "would hold \(names) in one place; rename one of them")
    }
}

extension DocumentTree {
    /// Writes the files and folders into a new folder.
    func write(into folder: Folder) throws(FileTrouble) {
        for (name, document) in files { try folder.create(name, holding: bytes(of: document)) }
        for tree in folders { try tree.write(into: folder.makeFolder(tree.name)) }
    }

    /// Whether a folder holds exactly these files with exactly these bytes, and nothing else.
    func isExactly(_ live: Folder) throws(FileTrouble) -> Bool {
        let members = try live.members()
        guard members.count == files.count + folders.count,
            members.allSatisfy({ $0.kind == .file || $0.kind == .folder })
        else { return false }
        // Pages first: they are at hand, where a deliverable must be read, and a change shows in them.
        for (name, document) in files {
            if case .bytes(let bytes) = document.contents, !live.holds(bytes, in: name) { return false }
        }
        for tree in folders {
            guard let below = try? live.folder(tree.name), try tree.isExactly(below) else { return false }
        }
        for (name, document) in files {
            if case .read = document.contents, try !live.holds(bytes(of: document), in: name) { return false }
        }
        return true
    }

    /// The bytes of a document of this folder, read now if they are not at hand.
    func bytes(of document: Document) throws(FileTrouble) -> [UInt8] {
        switch document.contents {
        case .bytes(let bytes): return bytes
        case .read(let read):
            do {
                return try read()
            } catch let trouble as FileTrouble {
                throw trouble
            } catch {
                throw .refused(path: document.path, reason: "cannot be read: \(error)")
            }
        }
    }
}
