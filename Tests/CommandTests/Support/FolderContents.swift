import Foundation

/// All that a folder holds, so that two can be compared as wholes.
struct FolderContents: Equatable {
    /// What stands under a path.
    enum Item: Equatable {
        case file(Data)
        case folder
        case link(String)
    }

    var items: [String: Item] = [:]

    /// Holds nothing.
    init() {}

    /// Reads a folder; `path` is a full one.
    init(at path: String) throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            let full = "\(path)/\(name)"
            let attributes = try FileManager.default.attributesOfItem(atPath: full)
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory: items[name] = .folder
            case .typeSymbolicLink:
                items[name] = .link(try FileManager.default.destinationOfSymbolicLink(atPath: full))
            default: items[name] = .file(try Data(contentsOf: URL(fileURLWithPath: full)))
            }
        }
    }

    /// The files alone, by their paths.
    var files: [String: Data] {
        items.compactMapValues { if case .file(let bytes) = $0 { bytes } else { nil } }
    }

    /// The files as text, by their paths.
    var texts: [String: String] { files.mapValues { String(decoding: $0, as: UTF8.self) } }

    /// What stands below a folder of this one.
    func below(_ folder: String) -> [String: Item] { items.filter { $0.key.hasPrefix(folder + "/") } }

    /// The paths, sorted, that differ from another folder's, each with what is so; the first ten, then a count.
    func differences(from other: FolderContents) -> [String] {
        let paths = Set(items.keys).union(other.items.keys).sorted()
        let differing = paths.compactMap { path -> String? in
            switch (items[path], other.items[path]) {
            case (let mine?, let theirs?):
                mine == theirs ? nil : "\(path) differs\(FolderContents.place(mine, theirs))"
            case (nil, _?): "\(path) is missing"
            default: "\(path) is new"
            }
        }
        let rest = differing.count - 10
        return differing.prefix(10) + (rest > 0 ? ["and \(rest) more"] : [])
    }

    /// Where two files begin to differ.
    private static func place(_ mine: Item, _ theirs: Item) -> String {
        guard case .file(let mine) = mine, case .file(let theirs) = theirs else { return "" }
        let same = zip(mine, theirs).prefix { $0 == $1 }.count
        let line = mine.prefix(same).count { $0 == UInt8(ascii: "\n") } + 1
        let near = { (bytes: Data) in String(decoding: bytes.dropFirst(max(0, same - 20)).prefix(60), as: UTF8.self) }
        return " from line \(line): \(near(mine)) / \(near(theirs))"
    }
}

/// What the file system says of everything in a folder: a file that is written again has another.
struct FolderIdentities: Equatable {
    struct Identity: Equatable {
        let inode: UInt64
        let modified: Double
        let rights: mode_t
    }

    var identities: [String: Identity] = [:]

    init(at path: String) throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) + ["."] {
            var status = stat()
            guard lstat("\(path)/\(name)", &status) == 0 else { throw Mistake("\(path)/\(name) is gone") }
            #if canImport(Darwin)
            let modified = status.st_mtimespec
            #else
            let modified = status.st_mtim
            #endif
            identities[name] = Identity(
                inode: UInt64(status.st_ino),
                modified: Double(modified.tv_sec) + Double(modified.tv_nsec) / 1_000_000_000,
                rights: status.st_mode & 0o7777)
        }
    }

    /// The paths, sorted, of what was written, made or removed since.
    func changes(since other: FolderIdentities) -> [String] {
        Set(identities.keys).union(other.identities.keys).filter { identities[$0] != other.identities[$0] }.sorted()
    }
}
