internal import Publication
internal import Vocabulary

/// What every part of one page needs in order to be written.
struct PageContext {
    let masthead: Masthead
    let words: Phrasebook
    let ledger: Ledger
    /// How many folders the page lies below the client's.
    let depth: Int
    let assets: AssetNames
    let script: PageScript
    let medium: Medium

    init(
        _ masthead: Masthead, words: Phrasebook, depth: Int, assets: AssetNames, script: PageScript,
        medium: Medium = .site
    ) {
        self.masthead = masthead
        self.words = words
        self.depth = depth
        self.assets = assets
        self.script = script
        self.medium = medium
        ledger = Ledger()
    }

    func row(_ values: KeyValuePairs<String, Row.Value>) -> Row { Row(ledger, values) }

    // MARK: Addresses

    /// The way from this page up to the client's folder.
    var up: String { String(repeating: "../", count: depth) }

    /// The way from this page up to the site's root.
    var root: String { "../" + up }

    func address(_ destination: Destination) -> String {
        switch destination {
        case .web(let address): PageContext.browsable(address.text)
        case .page(let anchor?): depth == 0 ? "#\(anchor)" : "\(up)#\(anchor)"
        case .page(nil): depth == 0 ? "#_top" : up
        case .summary(let folder): "\(up)\(folder)/"
        case .file(let path): up + PageContext.percentEncoded(path)
        }
    }

    /// The whole address of a destination, for what is read outside the site.
    func wholeAddress(_ destination: Destination) -> String {
        let page = masthead.address.page
        return switch destination {
        case .web(let address): PageContext.browsable(address.text)
        case .page(let anchor?): "\(page)#\(anchor)"
        case .page(nil): page
        case .summary(let folder): "\(page)\(folder)/"
        case .file(let path): page + PageContext.percentEncoded(path)
        }
    }

    /// Whether a reader can follow a link to the destination: a sheet of paper has no pages beside it.
    func reaches(_ destination: Destination) -> Bool {
        if case .web = destination { return true }
        return medium == .site
    }

    /// The label as a link, or by itself where the link would lead nowhere.
    func link(_ destination: Destination?, _ label: Markup) -> Markup {
        guard let destination, reaches(destination) else { return label }
        return .link(address(destination), label)
    }

    /// A path as RFC 3986 wants it in an address.
    static func percentEncoded(_ path: String) -> String {
        PercentEncoding.encoded(path.utf8) { PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: "/") }
    }

    /// A web address as a person wrote it, with what no address may hold in ASCII encoded as browsers do themselves.
    private static func browsable(_ address: String) -> String {
        PercentEncoding.encoded(address.utf8) { $0 > 0x20 && !"\"<>\\^`{|}".utf8.contains($0) }
    }

    /// Places to which a link may lead, besides the one that their element has as its own.
    func anchors(_ names: some Sequence<String>) -> Markup {
        names.reduce(into: Markup()) { result, name in
            result += Markup(trusted: "<span id=\"") + Markup(text: name) + Markup(trusted: "\"></span>")
        }
    }

    // MARK: Words of people

    func name(_ name: String) -> Markup { .isolated(name) }

    /// A day without its year, unless that is another than the page's own; a document of its own never goes without.
    func shortDay(_ day: Day) -> Markup {
        medium == .site && day.civil.year == masthead.asOf.civil.year ? words.shortDay(day) : words.day(day)
    }

    func names(_ names: [String]) -> Markup { words.list(names.map { .isolated($0) }) }

    func text(_ text: String?) -> Markup? { text.map { .isolated($0) } }

    /// The text as blocks; its headings stand below one of this level.
    func blocks(_ prose: PublishedProse?, below level: Int = 2) -> Markup? {
        prose.map { ProseRenderer(address: address, reaches: reaches).blocks($0, below: level) }
    }

    func firstSentence(_ prose: PublishedProse?) -> String? {
        guard let prose else { return nil }
        let sentence = ProseRenderer(address: address).firstSentence(prose)
        return sentence.isEmpty ? nil : sentence
    }

    // MARK: Deliverables

    /// `<a>Messaging guide</a> (PDF, 24 KB, second round)`, and its note where there is room for it.
    func deliverable(_ item: PublishedDeliverable, withNote: Bool = true) -> Markup {
        var markup = link(item.destination, .isolated(item.title))
        let facts = [item.file.map(fileKind), item.version].compactMap { $0 }
        if !facts.isEmpty { markup += Markup(text: " (\(facts.joined(separator: ", ")))") }
        if withNote, let note = item.note { markup += Markup(text: ". ") + .isolated(note) }
        return markup
    }

    private func fileKind(_ file: PublishedFile) -> String {
        let kibibytes = max(1, (file.size + 512) / 1_024)
        // A number and its unit stay on one line.
        let size = kibibytes < 1_000 ? "\(kibibytes)\u{A0}KB" : "\((kibibytes + 512) / 1_024)\u{A0}MB"
        return words.tell(.fileKind, ["kind": kind(of: file.format), "size": size])
    }

    /// A format by the name it has in every language, or by the word for it.
    private func kind(of format: FileFormat) -> String {
        switch format {
        case .text: words.tell(.kindText)
        case .video: words.tell(.kindVideo)
        default: format.rawValue
        }
    }
}

/// Where a page is read.
enum Medium {
    /// In its place in the site.
    case site
    /// By itself, as a document that is printed or sent.
    case paper
}

/// The addresses of the style sheets and logos, most of which change with their bytes.
struct AssetNames {
    /// Below the site's root.
    let style: String
    /// What the page looks like on paper.
    var print: String
    let icon: String
    /// The style sheet of an accent colour, for clients who have one.
    let accent: String?
    /// Below the site's root.
    let studioLogo: Logo?
    /// Below the client's folder.
    let clientLogo: Logo?
}

/// A logo as the head of a page shows it.
struct Logo: Sendable {
    /// In pixels of the page.
    static let height = 28

    let path: String
    let size: PictureSize?
}
