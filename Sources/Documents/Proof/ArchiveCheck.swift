internal import Vocabulary

extension ProofArchive {
    /// What is wrong with the files of a folder that should be an archive's, by their names; nothing if all is as made.
    ///
    /// The faults are sorted by file. Throws only where the archive cannot be made again to be compared.
    package static func verify(files: [String: [UInt8]]) throws(ArchiveTrouble) -> [ArchiveFault] {
        let names = files.keys.sorted()
        let zips = names.filter { $0.hasSuffix(".zip") }
        let expected = parts + [ArchiveManifest.name]
        var faults = expected.filter { files[$0] == nil }.map { ArchiveFault(.missing, in: $0) }
        faults += names.filter { !expected.contains($0) && !zips.contains($0) }.map { ArchiveFault(.unknown, in: $0) }
        faults += changes(in: files)
        faults += try zipFaults(zips, in: files)
        return faults.sorted { $0.file < $1.file }
    }

    /// What the manifest says of the other files, and what is to be said of the manifest.
    private static func changes(in files: [String: [UInt8]]) -> [ArchiveFault] {
        guard let bytes = files[ArchiveManifest.name] else { return [] }
        do throws(ArchiveFault) {
            let manifest = try ArchiveManifest(parsing: bytes)
            return parts.compactMap { name in
                guard let bytes = files[name], digest(of: bytes) != manifest.digests[name] else { return nil }
                return ArchiveFault(.changed, in: name)
            }
        } catch {
            return [error]
        }
    }

    private static func zipFaults(
        _ zips: [String], in files: [String: [UInt8]]
    ) throws(ArchiveTrouble) -> [ArchiveFault] {
        guard let name = zips.first else { return [ArchiveFault(.noZip, in: "*.zip")] }
        guard zips.count == 1 else { return zips.map { ArchiveFault(.severalZips, in: $0) } }
        let others = files.filter { parts.contains($0.key) || $0.key == ArchiveManifest.name }
        // Without one of them there is nothing to compare with, and that fault is told already.
        guard others.count == parts.count + 1 else { return [] }
        guard let slug = Slug(name.dropLast(".zip".count)), try zip(of: others, slug: slug) == files[name] else {
            return [ArchiveFault(.notItsZip, in: name)]
        }
        return []
    }
}
