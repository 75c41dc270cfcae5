import Disclosure
import Documents
import Files
import Model
import Publication
import Vocabulary

/// Holds an archive that was written earlier against the records as they are now.
///
/// It is whole where its files are those of its MANIFEST; it may still be shown where its record would give the same
/// files today, signed off and with consent, and where no word that has to be kept since is in it.
struct ProofVerification {
    let survey: Survey
    /// The folder of the archive.
    let folder: String

    init(survey: Survey, of folder: String) {
        self.survey = survey
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }

    func ending(for results: [ProofResult]) throws -> Ending {
        let files = try archivedFiles()
        let faults = try ProofArchive.verify(files: files)
        var ending = Ending(asOf: survey.today)
        let slug = files.keys.filter { $0.hasSuffix(".zip") }.min().flatMap { Slug($0.dropLast(".zip".count)) }
        let own = results.filter { ($0.settings.slug?.value ?? $0.asset?.asset.slug) == slug }
        let sentences = try faults.map(\.description) + staleness(of: files, own, slug: slug)
        ending.findings = Set(own.flatMap(\.findings)).sorted()
        guard sentences.isEmpty, ending.findings.isEmpty else {
            ending.answer = sentences.map { "\(folder): \($0)" }
            ending.remarks = ["milepost: the archive is not to be shown"]
            ending.isRefused = true
            return ending
        }
        let record = own.first.map { " \($0.record)" } ?? ""
        ending.answer = ["\(folder): whole, signed off, and what\(record) says today"]
        return ending
    }

    /// The files of the folder, if it looks like the folder of an archive at all.
    private func archivedFiles() throws -> [String: [UInt8]] {
        let cure = "name the folder of one archive, as Proof/one-voice-for-four-groups"
        let files: [String: [UInt8]]
        do throws(FileTrouble) {
            files = try ArchiveFolder.files(at: folder)
        } catch {
            throw Trouble("\(error.description); \(cure)")
        }
        let isArchive = files.keys.contains { $0 == "MANIFEST" || $0 == "proof.md" || $0.hasSuffix(".zip") }
        guard isArchive else { throw Trouble("\(Quotation.visible(folder)) holds no archive; \(cure)") }
        return files
    }

    /// Why the archive is no longer what its record would give: its words, or where they are the same, its other files.
    private func staleness(of files: [String: [UInt8]], _ own: [ProofResult], slug: Slug?) throws -> [String] {
        guard own.count == 1, let result = own.first else {
            let name = slug.map { Quotation.quoted($0.text) } ?? "this slug"
            return own.isEmpty
                ? ["no record asks for an asset \(name) any more, so nobody can say what it must not hold"]
                : ["\(own.count) records ask for an asset \(name)"]
        }
        guard let asset = result.asset else { return ["its record gives no asset today"] }
        let now = Dictionary(uniqueKeysWithValues: try asset.archive().documents.map { ($0.path, $0.madeBytes) })
        let stale = now.keys.sorted().filter { files[$0] != nil && files[$0] != now[$0] }
        guard !stale.isEmpty else { return [] }
        let words = asset.documents.markdown.path
        let what =
            stale.contains(words)
            ? "\(words) has other words than the record gives today"
            : "\(Listing.plain(stale)) \(stale.count == 1 ? "is" : "are") not what the record gives today"
        return ["\(what); write the archive anew with `milepost proof \(result.record)`"]
    }
}
