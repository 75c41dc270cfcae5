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
        let files = try ArchiveFolder.files(at: folder)
        let faults = try ProofArchive.verify(files: files)
        var ending = Ending(asOf: survey.today)
        let slug = files.keys.filter { $0.hasSuffix(".zip") }.min().flatMap { Slug($0.dropLast(".zip".count)) }
        let own = results.filter { ($0.settings.slug?.value ?? $0.asset?.asset.slug) == slug }
        let sentences = try faults.map(\.description) + staleness(of: files, own, slug: slug)
        ending.findings = own.flatMap(\.findings).sorted()
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

    /// Why the archive is no longer what its record would give.
    private func staleness(of files: [String: [UInt8]], _ own: [ProofResult], slug: Slug?) throws -> [String] {
        guard own.count == 1, let result = own.first else {
            let name = slug.map { Quotation.quoted($0.text) } ?? "this slug"
            return own.isEmpty
                ? ["no record asks for an asset \(name) any more, so nobody can say what it must not hold"]
                : ["\(own.count) records ask for an asset \(name)"]
        }
        guard let asset = result.asset else { return ["its record gives no asset today"] }
        let now = Dictionary(uniqueKeysWithValues: try asset.archive().documents.map { ($0.path, $0.bytes) })
        return now.keys.sorted().filter { files[$0] != nil && files[$0] != now[$0] }.map { name in
            name == asset.documents.markdown.path
                ? "\(name) says other words than the record gives today; write the archive anew"
                : "\(name) is not what the record gives today; write the archive anew"
        }
    }
}
