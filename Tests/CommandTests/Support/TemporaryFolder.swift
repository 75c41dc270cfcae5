import Foundation

/// A folder of one test, deleted with the value that stands for it.
///
/// Hold it in a property of the suite, so that it lives for as long as the test runs.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        // On a Mac, /var is a link; a real path is what the system reports back.
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        var template = Array("\(parent)/milepost-command-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { preconditionFailure("no folder can be made in \(parent)") }
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        guard (try? FileManager.default.removeItem(atPath: path)) == nil else { return }
        // A test may have taken its own rights away, or the tree may be too deep for Foundation.
        let removal = Process()
        removal.executableURL = URL(fileURLWithPath: "/bin/sh")
        removal.arguments = ["-c", "chmod -R u+rwX \"$0\"; rm -rf \"$0\"", path]
        removal.standardError = FileHandle.nullDevice
        try? removal.run()
        removal.waitUntilExit()
    }

    /// The full path of what has this path below the folder.
    subscript(_ path: String) -> String { "\(self.path)/\(path)" }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    /// Writes a file, in place of an earlier one, and makes the folders on its way.
    func write(_ bytes: Data, to path: String) throws {
        try makeFolder((path as NSString).deletingLastPathComponent)
        try bytes.write(to: URL(fileURLWithPath: self[path]))
    }

    /// Replaces text in a file, which must hold it, wherever it stands or only where it stands first.
    func replace(_ text: String, by other: String, in path: String, onlyFirst: Bool = false) throws {
        let before = try self.text(of: path)
        guard before.contains(text) else { throw Mistake("\(path) does not hold “\(text)”") }
        try write(before.replacing(text, with: other, maxReplacements: onlyFirst ? 1 : Int.max), to: path)
    }

    func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[path])), as: UTF8.self)
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: self[path], withIntermediateDirectories: true)
    }

    /// Copies a file or folder from anywhere.
    func copy(_ source: String, to path: String) throws {
        try makeFolder((path as NSString).deletingLastPathComponent)
        try FileManager.default.copyItem(atPath: source, toPath: self[path])
    }

    func move(_ path: String, to other: String) throws {
        try makeFolder((other as NSString).deletingLastPathComponent)
        try FileManager.default.moveItem(atPath: self[path], toPath: self[other])
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: self[path]) }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[path], withDestinationPath: target)
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: self[path]) }

    /// The names in a folder, sorted.
    func names(in path: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self[path]).sorted()
    }
}

/// Something in a test itself that does not hold.
struct Mistake: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
