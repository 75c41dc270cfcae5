#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension Folder {
    /// The bytes of a regular file; anything else, and a file of more than `limit` bytes, is refused.
    func bytes(of name: String, atMost limit: Int? = nil) throws(FileTrouble) -> [UInt8] {
        let limit = limit ?? Int.max
        let file = try RegularFile(name, in: self)
        guard file.size <= limit else { throw tooLarge(name, limit) }
        // Room for one byte more than there should be: a read that does not fill it has met the end.
        var bytes = try file.read(file.size + 1)
        var hasEnded = bytes.count <= file.size
        while !hasEnded {
            let more = try file.read(RegularFile.chunk)
            hasEnded = more.count < RegularFile.chunk
            bytes += more
            guard bytes.count <= limit else { throw tooLarge(name, limit) }
        }
        return bytes
    }

    /// The first bytes of a regular file, with its whole size.
    func opening(of name: String, count: Int) throws(FileTrouble) -> (bytes: [UInt8], size: Int) {
        let file = try RegularFile(name, in: self)
        return (try file.read(count), file.size)
    }

    /// Whether a regular file of that name holds exactly these bytes; false too where it cannot be read.
    func holds(_ bytes: [UInt8], in name: String) -> Bool {
        guard let file = try? RegularFile(name, in: self) else { return false }
        return file.holds(bytes)
    }

    private func tooLarge(_ name: String, _ limit: Int) -> FileTrouble {
        let reason = "is larger than the \(limit) bytes allowed here; make it smaller"
        return .refused(path: path(of: name), reason: reason)
    }
}

/// A regular file open for reading.
private struct RegularFile: ~Copyable {
    private let descriptor: Int32
    private let path: String
    /// The size when it was opened.
    let size: Int

    static let chunk = 65_536

    init(_ name: String, in folder: Folder) throws(FileTrouble) {
        // Without O_NONBLOCK, opening a FIFO would wait for a writer who never comes.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let descriptor = retrying { openat(folder.descriptor, name, flags) }
        guard descriptor >= 0 else { throw folder.obstacle(at: name, "read", errno) }
        var status = stat()
        let result = fstat(descriptor, &status)
        guard result == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            let reason = "is not a regular file; remove it or replace it"
            throw .refused(path: folder.path(of: name), reason: reason)
        }
        self.descriptor = descriptor
        path = folder.path(of: name)
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// The next `count` bytes, or fewer where the file ends.
    func read(_ count: Int) throws(FileTrouble) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let result = fill(UnsafeMutableRawBufferPointer(buffer))
            (filled, code) = (result.count, result.code)
        }
        guard code == 0 else { throw .failed(attempt: "read", path: path, code: code) }
        return bytes
    }

    /// Whether these are the bytes of the file; it is read in pieces, and no further than the first difference.
    func holds(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == size else { return false }
        let room = min(max(size, 1), RegularFile.chunk)
        return withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { buffer in
            bytes.withUnsafeBytes { expected in
                var rest = expected[...]
                while !rest.isEmpty {
                    let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(room))
                    let found = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(piece.count))
                    guard fill(found).count == piece.count, let ours = found.baseAddress,
                        let theirs = piece.baseAddress, memcmp(ours, theirs, piece.count) == 0
                    else { return false }
                    rest = rest.dropFirst(piece.count)
                }
                return true
            }
        }
    }

    /// Reads until the buffer is full or the file ends.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> (count: Int, code: Int32) {
        var filled = 0
        while filled < buffer.count, let start = buffer.baseAddress {
            let count = retrying { Int(systemRead(descriptor, start + filled, buffer.count - filled)) }
            if count < 0 { return (filled, errno) }
            if count == 0 { break }
            filled += count
        }
        return (filled, 0)
    }
}

/// `read(2)`, under a name that the methods above do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
