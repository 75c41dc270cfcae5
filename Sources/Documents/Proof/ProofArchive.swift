internal import Crypto
package import Vocabulary

/// A proof asset as it is kept and handed on: its files, their digests, and one ZIP archive of them all.
///
/// Every byte is made of the asset's files and its slug alone, so that whoever has these can make the archive again.
package struct ProofArchive: Sendable {
    package let slug: Slug
    /// All files of the asset's folder: those it was made of, `MANIFEST` and `<slug>.zip`.
    package let documents: [Document]

    /// The names of the files of which an archive is made, sorted.
    package static let parts = ["index.html", "proof.json", "proof.md"]

    /// Takes the finished files, which must be the `parts` with their bytes at hand.
    package init(of files: [Document], slug: Slug) throws(ArchiveTrouble) {
        var parts: [String: [UInt8]] = [:]
        for file in files { parts[file.path] = file.madeBytes }
        precondition(
            files.count == parts.count && parts.keys.sorted() == ProofArchive.parts,
            "an archive is made of \(ProofArchive.parts)")
        let manifest = ArchiveManifest(of: parts).bytes
        parts[ArchiveManifest.name] = manifest
        let zip = try ProofArchive.zip(of: parts, slug: slug)
        self.slug = slug
        documents =
            files + [
                Document(path: ArchiveManifest.name, contents: .bytes(manifest)),
                Document(path: ProofArchive.zipName(slug), contents: .bytes(zip)),
            ]
    }

    /// The SHA-256 (FIPS 180-4) of bytes, in 64 hexadecimal digits.
    package static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }
        .joined()
    }

    static func zipName(_ slug: Slug) -> String { "\(slug).zip" }

    /// The archive of files, which lie in it in a folder of the asset's name and in the order of their names.
    static func zip(of files: [String: [UInt8]], slug: Slug) throws(ArchiveTrouble) -> [UInt8] {
        let sorted = files.sorted { $0.key < $1.key }
        return try StoredZip.bytes(of: sorted.map { ("\(slug)/\($0.key)", $0.value) })
    }
}
