import Checks
import Disclosure
import Documents
import Model
import Publication
import Vocabulary

/// Makes the proof assets of a client, each of them held against all that it must not say.
struct ProofWorkshop: Sendable {
    let survey: Survey
    let writer: SiteWriter

    /// What becomes of each record of the client that asks to be an asset, in the order of the records.
    ///
    /// Where only those are wanted that are `due`, the others have nothing to mend yet: what is still under way, and
    /// what waits for the client's consent, of which a check tells.
    func results(of checked: CheckedClient, due: Bool = false) throws(ThemeFault) -> [ProofResult] {
        let anonymiser = Anonymiser(checked)
        let isAllowed = checked.client.missingProofLeave(on: checked.today) == nil
        let wishes = anonymiser.sources.filter { $0.record.isWanted && (!due || (isAllowed && $0.isOver)) }
        guard !wishes.isEmpty else { return [] }
        let bench = Bench(
            anonymiser: anonymiser, checked: checked, writer: writer, identity: survey.identity(of: checked.client))
        var results: [ProofResult] = []
        for wish in wishes {
            guard let settings = wish.record.settings else { continue }
            results.append(try bench.result(of: wish, settings))
        }
        return results.addingLinks()
    }
}

extension ProofSource {
    /// Whether the work of which it tells is over.
    fileprivate var isOver: Bool {
        switch self {
        case .milestone(let milestone, _): milestone.closed != nil
        case .project(let project): project.closed != nil
        }
    }

    /// The record, as `northwind/website-relaunch/messaging`.
    fileprivate func path(of client: Client) -> String {
        switch self {
        case .milestone(let milestone, let project): "\(client.slug)/\(project.slug)/\(milestone.slug)"
        case .project(let project): "\(client.slug)/\(project.slug)"
        }
    }
}

/// Where one client's assets are made.
private struct Bench {
    let anonymiser: Anonymiser
    let checked: CheckedClient
    let writer: SiteWriter
    let identity: [IdentityEntry]

    func result(of wish: ProofSource, _ settings: ProofSettings) throws(ThemeFault) -> ProofResult {
        let edition = anonymiser.edition(of: wish)
        var result = ProofResult(
            record: wish.path(of: checked.client), settings: settings, asset: nil, findings: edition.diagnostics)
        guard let edition = edition.value else { return result }
        let documents = try writer.proof(edition.asset)
        let disclosures = disclosures(in: documents, edition, at: settings.position)
        result.findings += disclosures
        guard disclosures.isEmpty else { return result }
        let made = made(edition, documents, settings)
        result.asset = made
        result.findings += wants(of: made, result)
        return result
    }

    private func disclosures(
        in documents: ProofDocuments, _ edition: AnonymousEdition, at place: SourcePosition
    ) -> [Diagnostic] {
        let gate: DisclosureGate
        do throws(CannotCheck) {
            gate = try DisclosureGate(identity, showing: edition.asset.years)
        } catch {
            return [Diagnostic(.proofDisclosure, at: place, error.reason)]
        }
        let files = documents.planned(slug: edition.asset.slug)
        return DisclosureFindings(gate: gate, edition: edition, place: place).findings(in: files)
    }

    private func made(
        _ edition: AnonymousEdition, _ documents: ProofDocuments, _ settings: ProofSettings
    ) -> MadeAsset {
        let digest = ProofArchive.digest(of: documents.markdown.bytes)
        let scan = CapitalScan(edition.asset.language.ofCapitals, allowed: settings.allowed.map(\.words.value))
        // The studio's own name is meant to be read.
        let told = edition.origins.filter { $0.position != checked.studio.name.position }
        let capitals = told.flatMap { origin in
            scan.unexplained(in: origin.text, isMarkdown: origin.form == .markdown).map {
                PlacedCapital(
                    word: $0.word, context: $0.context, position: origin.position(ofByte: $0.range.lowerBound))
            }
        }
        return MadeAsset(
            asset: edition.asset, origins: edition.origins, documents: documents, digest: digest, capitals: capitals,
            signOff: SignOff(settings.review, of: digest, today: checked.today))
    }

    /// What a person still has to do before the asset may be shown.
    private func wants(of made: MadeAsset, _ result: ProofResult) -> [Diagnostic] {
        let name = Quotation.quoted(made.asset.slug.text)
        let cure = "read it with `milepost proof --review \(result.record)`"
        let place = result.settings.review?.position ?? result.settings.position
        var wants: [Diagnostic] = []
        if !made.capitals.isEmpty {
            let count = Count.of(Set(made.capitals.map(\.word)).count, "word", "words")
            let message = "the proof asset \(name) has \(count) in capitals that may be a name; \(cure)"
            wants.append(Diagnostic(.proofReady, .warning, at: result.settings.position, message))
        }
        if let want = made.signOff.want {
            let message = "the proof asset \(name) \(want), so it is not shown; \(cure)"
            wants.append(Diagnostic(.proofReady, .warning, at: place, message, isOfTheDay: made.signOff.isOfTheDay))
        }
        return wants
    }
}

extension InterfaceLanguage {
    fileprivate var ofCapitals: TextLanguage {
        switch self {
        case .english: .english
        case .german: .german
        case .spanish: .spanish
        }
    }
}

extension ProofDocuments {
    /// The files as the gate looks at them: under the names that they will have, and without the built-in style and its
    /// digest, which are the same for every client of every studio.
    fileprivate func planned(slug: Slug) -> [PlannedFile] {
        let known = [ProofDocuments.builtInStyle, ProofDocuments.builtInPolicy].compactMap(\.self)
        let forms: [(Document, PlannedFile.Form)] = [(page, .html), (markdown, .markdown), (data, .json)]
        return forms.map { document, form in
            PlannedFile(name: "\(slug)/\(document.path)", form: form, bytes: document.bytes, known: known)
        }
    }

    /// The three files, of which an archive is made.
    var files: [Document] { [page, markdown, data] }
}

extension Document {
    /// The bytes of a document that was made; none of one that is read only when it is written.
    var bytes: [UInt8] { if case .bytes(let bytes) = contents { bytes } else { [] } }
}
