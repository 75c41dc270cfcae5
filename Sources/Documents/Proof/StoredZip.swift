internal import CArchive

/// A ZIP archive, written by libarchive, whose bytes depend on the names and the bytes of its files alone.
///
/// Nothing is compressed, because another version of a compressor writes other bytes. No time is set: libarchive, which
/// would put a set time into the local time zone, then writes the first moment of the format, 1 January 1980, and a
/// time stamp of Unix without a time in it. Every file has the rights 0644 and belongs to user and group 0.
enum StoredZip {
    /// The bytes of the archive of files, in the order in which they are given; paths are ASCII, with slashes.
    static func bytes(of files: [(path: String, bytes: [UInt8])]) throws(ArchiveTrouble) -> [UInt8] {
        let writer = try ZipWriter()
        try writer.open()
        for file in files { try writer.write(file.path, file.bytes) }
        return try writer.close()
    }
}

/// libarchive's writer and what it has written; freed with the value, on whatever way it ends.
private struct ZipWriter: ~Copyable {
    /// Where the callback puts what is written.
    private final class Output {
        var bytes: [UInt8] = []
    }

    private let archive: OpaquePointer
    private let output = Output()

    /// `AE_IFREG` of archive_entry.h, a macro that Swift does not read.
    private static let regularFile: UInt32 = 0o100000

    init() throws(ArchiveTrouble) {
        guard let archive = archive_write_new() else { throw ArchiveTrouble("there is no memory left") }
        self.archive = archive
    }

    deinit {
        // Freeing an archive that was not closed may still write, so what it writes to must outlive it.
        withExtendedLifetime(output) { _ = archive_write_free(archive) }
    }

    func open() throws(ArchiveTrouble) {
        try check(archive_write_set_format_zip(archive))
        try check(archive_write_zip_set_compression_store(archive))
        // As long as it is, and not filled up to a block as on a tape.
        try check(archive_write_set_bytes_in_last_block(archive, 1))
        let target = Unmanaged.passUnretained(output).toOpaque()
        let result = archive_write_open(
            archive, target, nil,
            { _, target, bytes, count in
                guard let target, let bytes else { return 0 }
                let output = Unmanaged<Output>.fromOpaque(target).takeUnretainedValue()
                output.bytes += UnsafeRawBufferPointer(start: bytes, count: count)
                return count
            }, nil)
        try check(result)
    }

    func write(_ path: String, _ bytes: [UInt8]) throws(ArchiveTrouble) {
        guard let entry = archive_entry_new() else { throw ArchiveTrouble("there is no memory left") }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_filetype(entry, ZipWriter.regularFile)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_uid(entry, 0)
        archive_entry_set_gid(entry, 0)
        archive_entry_set_size(entry, Int64(bytes.count))
        try check(archive_write_header(archive, entry))
        let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == bytes.count else { throw trouble }
        try check(archive_write_finish_entry(archive))
    }

    func close() throws(ArchiveTrouble) -> [UInt8] {
        try check(archive_write_close(archive))
        return output.bytes
    }

    /// A warning is an error too: it says that something was written otherwise than it was asked for.
    private func check(_ result: Int32) throws(ArchiveTrouble) {
        guard result == ARCHIVE_OK else { throw trouble }
    }

    private var trouble: ArchiveTrouble {
        guard let text = archive_error_string(archive) else { return ArchiveTrouble("libarchive does not say why") }
        return ArchiveTrouble(String(cString: text))
    }
}
