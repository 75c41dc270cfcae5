import Documents
import Files
import Model
import Publication
import Vocabulary

/// Writes the archives of the assets that are ready: all of them, or none.
struct ProofArchiving {
    let survey: Survey
    let options: ProofOptions

    func ending(for results: [ProofResult]) throws -> Ending {
        var ending = Ending(asOf: survey.today)
        guard !results.isEmpty else {
            ending.answer = [ProofResult.noneAsks]
            return ending
        }
        // A milestone's text may stand in an asset of its own and in the story of its project.
        ending.findings = Set(results.flatMap(\.findings) + results.withOneSlug).sorted()
        let ready = results.compactMap(\.ready)
        let isWhole = options.names.isEmpty || ready.count == results.count
        guard !ending.findings.hasErrors, isWhole, !ready.isEmpty else {
            ending.isRefused = true
            ending.remarks = ["milepost: no archive was written"]
            return ending
        }
        let output = try ArchiveOutput.open(
            at: options.output, apartFrom: [survey.content.path] + [options.templates].compactMap { $0 })
        defer { output.close() }
        let put = try output.put(ready.map { try $0.archive() })
        ending.answer = zip(results.filter { $0.ready != nil }, ready).map { result, asset in
            // The key itself is never shown.
            let site =
                result.settings.key == nil
                ? "without a `key`, `milepost build` does not publish it"
                : "`milepost build` publishes it as proof/\(asset.asset.slug)-…"
            return "\(options.output)/\(asset.asset.slug): \(result.record), signed off; \(site)"
        }
        let left = results.count - ready.count
        ending.remarks = put.notes
        if left > 0 { ending.remarks += ["milepost: \(Count.of(left, "asset is", "assets are")) not ready"] }
        return ending
    }
}

extension MadeAsset {
    /// Every file of the archive: the documents, what is in them, and all of it as one file to send.
    func archive() throws(ArchiveTrouble) -> ProofArchive {
        try ProofArchive(of: documents.files, slug: asset.slug)
    }
}

extension [ProofResult] {
    /// An error for each asset that would take the folder of another, of whatever client.
    var withOneSlug: [Diagnostic] {
        var taken: [Slug: String] = [:]
        return compactMap { result in
            guard let slug = result.asset?.asset.slug else { return nil }
            guard let other = taken.updateValue(result.record, forKey: slug) else { return nil }
            let place = result.settings.slug?.position ?? result.settings.position
            return Diagnostic(
                .unique, at: place, "the proof asset of \(other) has this slug too; give one of them another `slug`")
        }
    }
}
