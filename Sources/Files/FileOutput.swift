#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder of finished files for the studio's own use, written by one process at a time.
///
/// Each file takes the place of an earlier one in one step, so that nobody ever finds a half of it. Whatever else
/// lies in the folder stays.
package final class FileOutput: Sendable {
    private let folder: Folder
    private let lock: BuildLock

    /// Locks the folder, and makes it if there is none; `others` are the folders that it must not touch.
    package init(at path: String, apartFrom others: [String]) throws(FileTrouble) {
        let place = try OutputPlace(at: path, apartFrom: others)
        try place.refuseSites()
        lock = try BuildLock(".\(place.name).milepost-\(SiteLayout.lock)", in: place.parent, for: path)
        folder = try place.parent.folderMadeIfMissing(place.name)
    }

    /// Gives up the lock; a second time does nothing.
    package func close() { lock.release() }

    /// Puts a file into one of the folder's own folders; one that has these bytes already is left alone.
    package func put(_ bytes: [UInt8], into name: String, as file: String) throws(FileTrouble) {
        let home = try folder.folderMadeIfMissing(name)
        guard !home.holds(bytes, in: file) else { return }
        try put(bytes, in: home, as: file, Folder.fileMode)
    }

    /// Puts a file that its owner alone may read, and that is never replaced: a person may have written in it.
    package func putDraft(_ bytes: [UInt8], into name: String, as file: String) throws(FileTrouble) {
        let home = try folder.folderMadeIfMissing(name)
        guard !home.holds(bytes, in: file) else { return }
        guard try home.kind(of: file) == nil else {
            throw .refused(
                path: "\(home.path)/\(file)", reason: "is there already with other words; move it away, or send it")
        }
        try put(bytes, in: home, as: file, Folder.privateFileMode)
    }

    /// Puts files into the folder and its own folders, and returns the paths of those that were new or different.
    ///
    /// A file that is there and does not hold `mark` is somebody else's: then nothing at all is written.
    package func putMarked(
        _ files: [(path: String, bytes: [UInt8])], mark: String
    ) throws(FileTrouble) -> [String] {
        var waiting: [(path: String, bytes: [UInt8])] = []
        for file in files {
            let (home, name) = try place(of: file.path) { name throws(FileTrouble) in try folder.folderIfPresent(name) }
            guard let home, try home.kind(of: name) != nil else {
                waiting.append(file)
                continue
            }
            if home.holds(file.bytes, in: name) { continue }
            let found = String(decoding: try home.bytes(of: name, atMost: FileOutput.largestMarked), as: UTF8.self)
            guard found.utf8.contains(mark.utf8) else {
                let reason = "is there already and was not written by this command; move it away, or merge by hand"
                throw .refused(path: home.path(of: name), reason: reason)
            }
            waiting.append(file)
        }
        for file in waiting {
            let (home, name) = try place(of: file.path) { name throws(FileTrouble) in
                try folder.folderMadeIfMissing(name)
            }
            if let home { try put(file.bytes, in: home, as: name, Folder.fileMode) }
        }
        return waiting.map(\.path)
    }

    /// The folder and the name of a path of one or two names.
    private func place(
        of path: String, _ find: (String) throws(FileTrouble) -> Folder?
    ) throws(FileTrouble) -> (home: Folder?, name: String) {
        let names = path.split(separator: "/").map { String($0) }
        precondition(names.count == 1 || names.count == 2, "a file lies in the folder or in one of its folders")
        return names.count == 1 ? (folder, names[0]) : (try find(names[0]), names[1])
    }

    /// More than any file of ours takes, by far.
    private static let largestMarked = 1_000_000

    private func put(
        _ bytes: [UInt8], in home: Folder, as file: String, _ mode: mode_t
    ) throws(FileTrouble) {
        // Ours alone by the lock, so one that is found was left by a process that was killed.
        let staged = ".\(file).milepost-\(SiteLayout.staging)"
        try home.remove(staged)
        do {
            try home.create(staged, holding: bytes, mode)
            try home.syncFileSystem()
            try home.move(staged, to: home, as: file)
        } catch {
            try? home.remove(staged)
            throw error
        }
    }
}
