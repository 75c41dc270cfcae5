package import Documents

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder with a name that nobody can guess, readable by its owner alone, for what another program works on.
package final class PrivateFolder: Sendable {
    /// Its full path, without links.
    package let path: String
    private let folder: Folder

    /// Makes the folder inside another, as `/tmp`.
    package init(in parent: String) throws(FileTrouble) {
        var template = Array("\(realPath(parent) ?? parent)/milepost-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .failed(attempt: "make a folder in", path: parent, code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        folder = try Folder(at: path)
    }

    deinit { remove() }

    package func write(_ documents: [Document]) throws(FileTrouble) {
        try DocumentTree(documents, in: path).write(into: folder)
    }

    /// Makes a file for another program to write, and gives its descriptor, which the caller closes.
    package func open(_ name: String) throws(FileTrouble) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let descriptor = retrying { openat(folder.descriptor, name, flags, mode_t(0o600)) }
        guard descriptor >= 0 else { throw folder.trouble(name, "create", errno) }
        return descriptor
    }

    /// The bytes of a file of that name, or nil if there is none.
    package func bytes(of name: String) throws(FileTrouble) -> [UInt8]? {
        try folder.kind(of: name) == nil ? nil : folder.bytes(of: name)
    }

    /// Removes the folder with all it holds; a second time does nothing.
    package func remove() {
        for member in (try? folder.members()) ?? [] { try? folder.remove(member.name) }
        rmdir(path)
    }
}
