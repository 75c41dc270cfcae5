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
        if medium == .feed { return wholeAddress(destination) }
        return switch destination {
        case .web(let address): address.browsable
        case .page(let anchor?): depth == 0 ? "#\(anchor)" : "\(up)#\(anchor)"
        case .page(nil): depth == 0 ? "#_top" : up
        case .summary(let folder): "\(up)\(folder)/"
        case .file(let path): up + PercentEncoding.path(path)
        }
    }

    /// The whole address of a destination, for what is read outside the site.
    func wholeAddress(_ destination: Destination) -> String { masthead.address.address(of: destination) }

    /// Whether a reader can follow a link to the destination: a sheet of paper has no pages beside it.
    func reaches(_ destination: Destination) -> Bool {
        if case .web = destination { return true }
        return medium != .paper
    }

    /// The label as a link, or by itself where the link would lead nowhere.
    func link(_ destination: Destination?, _ label: Markup) -> Markup {
        guard let destination, reaches(destination) else { return label }
        return .link(address(destination), label)
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
        if let facts = words.facts(of: item) { markup += Markup(text: " (\(facts))") }
        if withNote, let note = item.note { markup += Markup(text: ". ") + .isolated(note) }
        return markup
    }
}

/// Where a page is read.
enum Medium {
    /// In its place in the site.
    case site
    /// By itself, as a document that is printed or sent.
    case paper
    /// Among the news of others, where no address is relative to anything.
    case feed
}

/// The addresses of the style sheets and logos, most of which change with their bytes.
struct AssetNames {
    /// Below the site's root.
    let style: String
    /// What the page looks like on paper.
    var print: String
    let icon: String
    let preview: PreviewPicture
    /// The style sheet of an accent colour, for clients who have one.
    let accent: String?
    /// Below the site's root.
    let studioLogo: Logo?
    /// Below the client's folder.
    let clientLogo: Logo?
}
