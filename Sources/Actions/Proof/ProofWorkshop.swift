import Checks
import Disclosure
import Documents
import Model
import Publication
import Vocabulary

/// Makes the proof assets of a client, each of them held against all that it must not say.
struct ProofWorkshop: Sendable {
    private let survey: Survey
    private let writer: @Sendable () throws(ThemeFault) -> SiteWriter

    /// `writer` is asked for once a client has an asset to be made, since it takes a while to make one.
    init(survey: Survey, writer: @escaping @Sendable () throws(ThemeFault) -> SiteWriter) {
        (self.survey, self.writer) = (survey, writer)
    }

    /// What becomes of each record of the client that asks to be an asset, in the order of the records.
    ///
    /// Where only those are wanted that are `due`, the others have nothing to mend yet: what is still under way, and
    /// what waits for the client's consent, of which a check tells.
    func results(of checked: CheckedClient, due: Bool = false) throws(ThemeFault) -> [ProofResult] {
        guard checked.client.proofRecords.contains(where: \.isWanted) else { return [] }
        let anonymiser = Anonymiser(checked)
        let isAllowed = checked.client.missingProofLeave(on: checked.today) == nil
        let wishes = anonymiser.sources.filter { $0.record.isWanted && (!due || (isAllowed && $0.isOver)) }
        guard !wishes.isEmpty else { return [] }
        var bench = Bench(
            anonymiser: anonymiser, checked: checked, writer: try writer(),
            identity: survey.identity(of: checked.client))
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
    /// The gates that were made, by the years that they let stand: what takes time is to work out what to look for.
    private var gates: [ClosedRange<Int>?: DisclosureGate] = [:]

    init(anonymiser: Anonymiser, checked: CheckedClient, writer: SiteWriter, identity: [IdentityEntry]) {
        self.anonymiser = anonymiser
        self.checked = checked
        self.writer = writer
        self.identity = identity
    }

    mutating func result(of wish: ProofSource, _ settings: ProofSettings) throws(ThemeFault) -> ProofResult {
        let edition = anonymiser.edition(of: wish)
        var result = ProofResult(
            record: wish.path(of: checked.client), settings: settings, asset: nil, findings: edition.diagnostics)
        guard let edition = edition.value else { return result }
        let documents = try writer.proof(edition.asset)
        let disclosures = disclosures(in: documents, edition, at: settings.position)
        result.findings += disclosures
        guard disclosures.isEmpty else { return result }
        let made = made(edition, documents, settings)
        if let finding = UnsignedWords(documents).finding(at: settings.position) { result.findings.append(finding) }
        result.asset = made
        result.findings += wants(of: made, result)
        return result
    }

    private mutating func disclosures(
        in documents: ProofDocuments, _ edition: AnonymousEdition, at place: SourcePosition
    ) -> [Diagnostic] {
        do throws(CannotCheck) {
            let gate = try gate(showing: edition.asset.years)
            let files = documents.planned(slug: edition.asset.slug)
            return DisclosureFindings(gate: gate, edition: edition, place: place).findings(in: files)
        } catch {
            return [Diagnostic(.proofDisclosure, at: place, error.reason)]
        }
    }

    private mutating func gate(showing years: ClosedRange<Int>?) throws(CannotCheck) -> DisclosureGate {
        if let gate = gates[years] { return gate }
        let gate = try DisclosureGate(identity, showing: years)
        gates[years] = gate
        return gate
    }

    private func made(
        _ edition: AnonymousEdition, _ documents: ProofDocuments, _ settings: ProofSettings
    ) -> MadeAsset {
        let digest = ProofArchive.digest(of: documents.markdown.madeBytes)
        let scan = CapitalScan(edition.asset.language.ofCapitals, allowed: settings.allowed.map(\.words.value))
        // The studio's own name is meant to be read.
        let told = edition.origins.filter { $0.position != checked.studio.name.position }
        let capitals = told.flatMap { origin in
            scan.unexplained(in: origin.text, isMarkdown: origin.form == .markdown).map {
                PlacedCapital(
                    word: $0.word, context: $0.context, position: origin.position(ofByte: $0.range.lowerBound))
            }
        }
        let ofSlug = UnreadSlug(edition.asset.slug, documents).words(scan).map {
            PlacedCapital(
                word: $0, context: edition.asset.slug.text, position: settings.slug?.position ?? settings.position)
        }
        return MadeAsset(
            asset: edition.asset, origins: edition.origins, documents: documents, digest: digest,
            capitals: capitals + ofSlug,
            signOff: SignOff(settings.review, of: digest, today: checked.today))
    }

    /// What a person still has to do before the asset may be shown.
    private func wants(of made: MadeAsset, _ result: ProofResult) -> [Diagnostic] {
        let cure = "read it with `milepost proof --review \(result.record)`"
        let place = result.settings.review?.position ?? result.settings.position
        // Nobody can sign before the words are explained, so that one thing is said at a time.
        if !made.capitals.isEmpty {
            let count = Set(made.capitals.map(\.word)).count
            let words =
                count == 1 ? "a word in capitals that may be a name" : "\(count) words in capitals that may be names"
            let message = "the proof asset of this record has \(words), so it is not shown; \(cure)"
            return [Diagnostic(.proofReady, .warning, at: result.settings.position, message)]
        }
        guard let want = made.signOff.want else { return [] }
        let message = "the proof asset of this record \(want), so it is not shown; \(cure)"
        return [Diagnostic(.proofReady, .warning, at: place, message, isOfTheDay: made.signOff.isOfTheDay)]
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
    func planned(slug: Slug) -> [PlannedFile] {
        let known = [ProofDocuments.builtInStyle, ProofDocuments.builtInPolicy]
        let forms: [(Document, PlannedFile.Form)] = [(page, .html), (markdown, .markdown), (data, .json)]
        return forms.map { document, form in
            PlannedFile(name: "\(slug)/\(document.path)", form: form, bytes: document.madeBytes, known: known)
        }
    }
}
