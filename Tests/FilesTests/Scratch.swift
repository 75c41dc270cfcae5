import Documents
import Foundation

@testable import Files

/// A folder of a test's own, removed when the test ends.
final class Scratch {
    let path: String

    init() throws {
        var template = Array((NSTemporaryDirectory() + "milepost-files-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        let made = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        path = String(decoding: made, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var site: String { self / "Site" }

    static func / (scratch: Scratch, name: String) -> String { scratch.path + "/" + name }

    func write(_ text: String, to name: String) throws {
        let folder = (self / name as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard FileManager.default.createFile(atPath: self / name, contents: Data(text.utf8)) else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self / name, withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self / name, withDestinationPath: target)
    }

    func text(of name: String) throws -> String {
        try String(contentsOfFile: self / name, encoding: .utf8)
    }

    func inode(of name: String) throws -> UInt64 { try status(of: name).inode }

    /// The rights as `ls` has them: 0o644.
    func rights(of name: String) throws -> mode_t { try status(of: name).rights }

    private func status(of name: String) throws -> (inode: UInt64, rights: mode_t) {
        var status = stat()
        guard lstat(self / name, &status) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
        return (UInt64(status.st_ino), status.st_mode & 0o7777)
    }

    /// Everything below a folder by its path: a file's text, a link's `→ target`, `(folder)` if it is empty.
    func tree(_ name: String = "") throws -> [String: String] {
        let root = name.isEmpty ? path : self / name
        var tree: [String: String] = [:]
        for child in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let full = root + "/" + child
            let attributes = try FileManager.default.attributesOfItem(atPath: full)
            switch attributes[.type] as? FileAttributeType {
            case .typeSymbolicLink:
                tree[child] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: full))
            case .typeDirectory:
                let members = try FileManager.default.contentsOfDirectory(atPath: full)
                if members.isEmpty { tree[child] = "(folder)" }
            default:
                tree[child] = try String(contentsOfFile: full, encoding: .utf8)
            }
        }
        return tree
    }
}

/// Keys of the right shape, one for each letter.
func key(_ letter: Character) -> String { String(repeating: letter, count: 26) }

/// The documents of one client, as texts by path.
func documents(_ texts: KeyValuePairs<String, String>) -> [Document] {
    texts.map { Document(path: $0, text: $1) }
}

/// One whole build of one folder each, as the build action does it.
@discardableResult
func build(
    _ site: String, _ folders: KeyValuePairs<String, [Document]>, root: [Document] = [],
    assets: [Document] = [], removing removal: Removal = .everythingElse, canExchange: Bool = true
) throws -> Published {
    let output = try SiteOutput(OutputPlace(at: site, apartFrom: []), canExchange: canExchange)
    defer { output.close() }
    var staged: [StagedFolder] = []
    for (folder, documents) in folders {
        staged.append(try output.stage(folder: folder, documents: documents))
    }
    return try output.publish(staged, root: root, assets: assets, removing: removal)
}

extension Published {
    init(new: Int = 0, exchanged: Int = 0, unchanged: Int = 0, removed: Int = 0, otherFiles: Int = 0) {
        self.init()
        self.new = new
        self.exchanged = exchanged
        self.unchanged = unchanged
        self.removed = removed
        self.otherFiles = otherFiles
    }
}
