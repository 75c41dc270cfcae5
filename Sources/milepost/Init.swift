import Actions
import ArgumentParser
import Vocabulary

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a folder with which a studio can begin at once.",
        discussion: """
            It gets the settings, an invented client in mid-work to learn from, a README, schemas for editors and a \
            workflow for GitHub. Nothing that is there already is overwritten.

            Example: milepost init my-studio --studio 'Harbour Works' --contact hello@harbour.example
            """)

    @Argument(help: ArgumentHelp("The folder to make, or an empty one.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("The studio's name, as clients know it.", valueName: "name"))
    var studio: String?

    @Option(
        help: ArgumentHelp("The address for clients' questions.", valueName: "address"), transform: Init.address)
    var contact: String?

    @Option(help: ArgumentHelp("Where the site will be served.", valueName: "url"), transform: Init.site)
    var url: String?

    @Option(
        help: ArgumentHelp("The IANA zone in which days are told; the machine's own if unsaid.", valueName: "zone"),
        transform: Init.zone)
    var timezone: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day to take for today, as 2026-03-17.", valueName: "day"),
        transform: ContentArguments.day)
    var asOf: Day?

    func run() async throws {
        try await Presentation.show(ReportOptions(showsAll: true, content: folder)) {
            try await InitAction(folder: folder, settings: try settings(), asOf: asOf).run()
        }
    }

    /// What was given; a person at the terminal is asked for the rest, and anybody else gets what is suggested.
    private func settings() throws -> StudioSettings {
        var settings = StudioSettings()
        settings.timeZone = timezone
        settings.studio = try ask(studio, "What is your studio called?", settings.studio)
        settings.contact = try ask(contact, "Where may clients write to?", settings.contact, Init.objectionToAddress)
        settings.url = try ask(url, "Where will the pages be served?", settings.url, Init.objectionToSite)
        return settings
    }

    private func ask(
        _ given: String?, _ words: String, _ suggestion: String,
        _ objection: @escaping @Sendable (String) -> String? = { _ in nil }
    ) throws -> String {
        guard given == nil, let asking = Terminal.asking else { return given ?? suggestion }
        return try asking(Question(words, suggestion: suggestion, objection: objection))
    }

    // MARK: What a value wants

    @Sendable private static func objectionToAddress(_ text: String) -> String? {
        EmailAddress(text) == nil ? "it wants one plain mail address, not \(Quotation.quoted(text))" : nil
    }

    @Sendable private static func objectionToSite(_ text: String) -> String? {
        let isSite = WebAddress(text)?.host != nil && !text.utf8.contains { "?#".utf8.contains($0) }
        return isSite ? nil : "it wants an https address without ? and #, not \(Quotation.quoted(text))"
    }

    @Sendable private static func address(_ text: String) throws -> String { try checked(text, objectionToAddress) }
    @Sendable private static func site(_ text: String) throws -> String { try checked(text, objectionToSite) }
    @Sendable private static func zone(_ text: String) throws -> String {
        try checked(text, InitAction.objection(toZone:))
    }

    private static func checked(_ text: String, _ objection: (String) -> String?) throws -> String {
        if let objection = objection(text) { throw ValidationError(objection) }
        return text
    }
}
