internal import Vocabulary

/// The list of an archive's files with the SHA-256 of each, in the lines that `sha256sum --check MANIFEST` reads.
///
/// A line is 64 hexadecimal digits, two blanks and the file's name; the lines are sorted by name.
struct ArchiveManifest {
    static let name = "MANIFEST"

    /// The digest of each file, by the file's name.
    let digests: [String: String]

    init(of files: [String: [UInt8]]) {
        digests = files.mapValues { ProofArchive.digest(of: $0) }
    }

    /// Reads the bytes of a file that should be a manifest, in the very form in which `bytes` writes it.
    init(parsing bytes: [UInt8]) throws(ArchiveFault) {
        var digests: [String: String] = [:]
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.dropLast().enumerated() {
            guard let (digest, name) = ArchiveManifest.entry(line), digests.updateValue(digest, forKey: name) == nil
            else { throw ArchiveFault(.notAManifest(line: index + 1), in: ArchiveManifest.name) }
        }
        self.digests = digests
        guard digests.keys.sorted() == ProofArchive.parts, self.bytes == bytes else {
            throw ArchiveFault(.notItsManifest, in: ArchiveManifest.name)
        }
    }

    var bytes: [UInt8] {
        digests.sorted { $0.key < $1.key }.flatMap { Array("\($0.value)  \($0.key)\n".utf8) }
    }

    private static func entry(_ line: ArraySlice<UInt8>) -> (digest: String, name: String)? {
        let digest = line.prefix(64)
        let rest = line.dropFirst(64)
        guard digest.count == 64, digest.allSatisfy(isHexadecimal), rest.starts(with: "  ".utf8),
            let name = String(validating: rest.dropFirst(2), as: UTF8.self), !name.isEmpty
        else { return nil }
        return (String(decoding: digest, as: UTF8.self), name)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
