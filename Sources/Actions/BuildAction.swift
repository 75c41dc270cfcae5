import Checks
import Documents
import Files
import Foundation
import Model
import Publication
import Vocabulary

/// `milepost build`: records → model → checks → publication → documents → files.
package struct BuildAction: Sendable {
    private let options: ContentOptions
    private let templates: String?
    private let output: String
    private let environment: [String: String]

    package init(
        _ options: ContentOptions, templates: String?, output: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.options = options
        self.templates = templates
        self.output = output
        self.environment = environment
    }

    package func run() async throws -> Ending {
        do {
            return try await build()
        } catch let fault as ThemeFault {
            throw ThemeSource.trouble(fault, in: templates)
        }
    }

    private func build() async throws -> Ending {
        let started = ContinuousClock.now
        let survey = try Survey.make(options, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let names = try survey.folders(chosenBy: options)
        let writer = try ThemeSource.writer(overriddenBy: templates, logo: survey.logo)
        let site = try SiteOutput.open(at: output, apartFrom: [options.content] + [templates].compactMap { $0 })
        defer { site.close() }

        let proofFolders = ProofFolders()
        let clients = try await Parallel.map(names) { name in
            try BuildAction.stage(name, of: survey, with: writer, in: site, proofFolders)
        }
        let keys = ProofNames.findings(amongKeys: clients.map(\.proofKeys))
        var ending = Ending(findings: (survey.findings + clients.flatMap(\.findings) + keys).sorted())
        ending.refuse(isStrict: options.isStrict)
        guard !ending.isRefused else { return ending }

        let published = try publish(clients, of: survey, with: writer, in: site)
        ending.remarks = published.notes
        ending.answer = [sentence(clients, took: ContinuousClock.now - started)]
        return ending
    }

    /// What is left of a client once its pages are staged.
    private struct StagedClient: Sendable {
        var findings: [Diagnostic]
        /// The client's folder, and those under its former names.
        var folders: [StagedFolder] = []
        /// The folders of its proof assets.
        var proof: [StagedFolder] = []
        /// The keys of its proof assets, shown or not.
        var proofKeys: [Located<ClientKey>] = []
        var formerSlugs: [Slug] = []
        var accentSheet: Document?
        var milestones = 0
        var summaries = 0
    }

    /// One client from its records to its staged folder.
    ///
    /// Nothing of it stays in memory but the counts.
    private static func stage(
        _ name: String, of survey: Survey, with writer: SiteWriter, in site: SiteOutput, _ proofFolders: ProofFolders
    ) throws -> StagedClient {
        let read = try survey.edition(name)
        guard let edition = read.value else { return StagedClient(findings: read.diagnostics) }
        let publication = edition.publication
        let documents = try writer.documents(
            for: publication, logoSize: edition.logoSize, contents: edition.bytes)
        let names = [publication.folder] + publication.formerFolders
        let proof = try ProofWorkshop(survey: survey) { writer }.results(of: edition.client, due: true)
        return StagedClient(
            findings: Array(Set(read.diagnostics + proof.flatMap(\.findings))),
            folders: try names.map { try site.stage(folder: $0, documents: documents.folder) },
            proof: try proof.compactMap { try stage($0, in: site, proofFolders) },
            proofKeys: edition.client.client.proofKeys,
            formerSlugs: edition.client.client.aliases.map(\.value.slug), accentSheet: documents.accentSheet,
            milestones: edition.milestoneCount, summaries: publication.summaries.count)
    }

    /// The page of a proof asset that is ready and has a key and a folder of its own; nil for any other.
    private static func stage(
        _ result: ProofResult, in site: SiteOutput, _ folders: ProofFolders
    ) throws -> StagedFolder? {
        guard let asset = result.ready, let folder = asset.folder(result.settings), folders.take(folder) else {
            return nil
        }
        return try site.stage(folder: folder, documents: [asset.documents.page])
    }

    private func publish(
        _ clients: [StagedClient], of survey: Survey, with writer: SiteWriter, in site: SiteOutput
    ) throws -> Published {
        let folders = clients.flatMap { $0.folders + $0.proof }
        let assets = writer.assets(with: clients.compactMap(\.accentSheet))
        if let name = options.client {
            let formerSlugs = clients.flatMap(\.formerSlugs)
            let proofKeys = Set(clients.flatMap(\.proofKeys).map(\.value))
            let removal = BuildAction.removal(
                of: name, formerly: formerSlugs, proofKeys: proofKeys, in: survey.roster.roster)
            return try site.publish(folders, root: [], assets: assets, removing: removal)
        }
        let studio = survey.studio
        let root = SiteRoot(
            studio: studio.name.value, url: studio.url.value, contact: studio.contact.value, language: studio.language)
        let own = try writer.sharedDocuments(root)
        let statics = try BuildAction.statics(of: survey.content, beside: own)
        return try site.publish(folders, root: own + statics, assets: assets, removing: .everythingElse)
    }

    /// The folders of one client alone that are no longer part of the site.
    private static func removal(
        of name: String, formerly slugs: [Slug], proofKeys: Set<ClientKey>, in roster: Roster
    ) -> Removal {
        guard let slug = Slug(name) else { return .nothing }
        let key = roster.entries.first { $0.slug == slug }?.key?.value
        let others = roster.entries.filter { $0.slug != slug }.compactMap { $0.key?.value }
        return .foldersOf(Set([slug] + slugs), key: key, proofKeys: proofKeys, sparing: Set(others))
    }

    /// The studio's own files at the root of the site, none of which may take the place of one of `documents`.
    private static func statics(of content: ContentSource, beside documents: [Document]) throws -> [Document] {
        let taken = Set(documents.map { $0.path.lowercased() })
        return try content.staticFiles().map { file in
            guard !taken.contains(file.path.lowercased()) else {
                let path = content.path(ofStatic: file.path)
                throw Trouble("\(path) has the name of a file that milepost makes; rename it")
            }
            return Document(path: file.path, contents: .bytes(file.bytes))
        }
    }

    private func sentence(_ clients: [StagedClient], took duration: Duration) -> String {
        let clientCount = Count.of(clients.count { !$0.folders.isEmpty }, "client", "clients")
        let milestones = Count.of(clients.reduce(0) { $0 + $1.milestones }, "milestone", "milestones")
        let summaries = Count.of(clients.reduce(0) { $0 + $1.summaries }, "summary", "summaries")
        let assets = clients.reduce(0) { $0 + $1.proof.count }
        let proof = assets == 0 ? "" : ", \(Count.of(assets, "proof asset", "proof assets"))"
        return "Built \(clientCount), \(milestones), \(summaries)\(proof) into \(output) in \(Count.seconds(duration))"
    }
}

extension Edition {
    /// The milestones of all projects, superseded ones included, since each has its row.
    var milestoneCount: Int { client.client.projects.reduce(0) { $0 + $1.milestones.count } }
}
