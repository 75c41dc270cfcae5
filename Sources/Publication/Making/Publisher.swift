package import Checks
import Model
import Records
import Vocabulary

extension ClientPublication {
    /// What a checked client's records let its readers see.
    ///
    /// Field by field, by the tables of records.md: this
    /// and the other files of this folder are the only place where private meets public.
    package init(_ checked: CheckedClient) {
        let publisher = Publisher(checked)
        let projects = checked.client.projects.map { ProjectPublisher(publisher, $0) }
        self.init(
            folder: checked.client.folder, key: checked.client.key?.value.text ?? "",
            formerFolders: checked.client.formerFolders, page: publisher.page(projects),
            summaries: projects.flatMap { $0.summaries() }, redirects: publisher.redirects(),
            files: publisher.files(), plannedDays: projects.plannedDays())
    }
}

/// One client on its way from private to public.
struct Publisher {
    let client: Client
    let addresses: Addresses
    let today: Day
    let masthead: Masthead
    private let studioPeople: [String: EmailAddress]
    private let clientPeople: Set<String>

    init(_ checked: CheckedClient) {
        client = checked.client
        addresses = checked.addresses
        today = checked.today
        let studio = checked.studio
        let logoPath = client.theme.logo?.value
        masthead = Masthead(
            studio: studio.name.value, client: client.name.value, language: client.language ?? studio.language,
            asOf: today, accent: client.theme.accent ?? studio.theme.accent,
            logo: logoPath.flatMap { Publisher.file($0, of: checked.client, at: $0) },
            contact: studio.contact.value,
            address: SiteAddress(site: studio.url.value, folder: client.folder))
        studioPeople = Dictionary(
            studio.people.compactMap { person in person.email.map { (person.name, $0) } },
            uniquingKeysWith: { first, _ in first })
        clientPeople = Set(client.contacts.map(\.name.value))
    }

    func page(_ projects: [ProjectPublisher]) -> ClientPage {
        let pages = projects.sorted {
            ($0.rank, $0.project.start.value.number) < ($1.rank, $1.project.start.value.number)
        }
        let asks = pages.flatMap { $0.asks() }
        return ClientPage(
            masthead: masthead, description: client.description?.value,
            welcome: client.welcome.map { prose($0, in: nil) }, asks: asks.inOrder(),
            projects: pages.map { $0.page() })
    }

    func redirects() -> [Redirect] {
        client.projects.flatMap { project in
            project.milestones.filter { $0.closed != nil }.flatMap { milestone in
                milestone.summaryFolders(in: project).dropFirst()
                    .map { Redirect(from: $0, to: milestone.folder(in: project)) }
            }
        }
    }

    // MARK: What all pages share

    /// Whether a person is one of the client's own.
    func isContact(_ name: String) -> Bool { clientPeople.contains(name) }

    /// Where an answer to a person of the studio goes: their own address, or the studio's.
    func receiver(_ name: String) -> Receiver {
        Receiver(name: name, address: studioPeople[name] ?? masthead.contact)
    }

    func prose(_ prose: Prose, in project: Project?) -> PublishedProse {
        guard !prose.links.isEmpty else {
            return PublishedProse(markdown: prose.markdown, definitions: prose.definitions, destinations: [:])
        }
        let resolver = LinkResolver(client: client, addresses: addresses, project: project)
        var destinations: [String: Destination] = [:]
        for link in prose.links {
            // An image without a destination must not take that of a link with the same address away.
            if let destination = resolver.target(of: link.destination, isImage: link.isImage).destination {
                destinations[link.destination] = destination
            }
        }
        return PublishedProse(
            markdown: prose.markdown, definitions: prose.definitions, destinations: destinations)
    }

    static func file(_ source: String, of client: Client, at path: String) -> PublishedFile? {
        guard let attachment = client.attachments[source], case .file(let format?) = attachment.kind else { return nil }
        return PublishedFile(source: source, path: path, format: format, size: attachment.size)
    }
}

extension LinkTarget {
    /// Where the link leads in the site, or nil if it may lead nowhere.
    var destination: Destination? {
        switch self {
        case .web(let address): .web(address)
        case .place(.page(let anchor)): .page(anchor: anchor)
        case .place(.summary(let folder)): .summary(folder: folder)
        case .place(.file(let path)): .file(path: path)
        case .attachment(_, let published): .file(path: published)
        case .unsafe, .missing: nil
        }
    }
}

extension [Ask] {
    /// The earliest day first, then those without a day, each in the order of the records.
    func inOrder() -> [Ask] {
        enumerated().sorted {
            ($0.element.by ?? .distantFuture, $0.offset) < ($1.element.by ?? .distantFuture, $1.offset)
        }.map(\.element)
    }
}

extension Day {
    static let distantFuture = Day(number: Int.max)
}
