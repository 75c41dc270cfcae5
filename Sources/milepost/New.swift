import Actions
import ArgumentParser
import Vocabulary

struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a record: a client, a project, a milestone, an update or a scope change.",
        discussion: """
            What is missing is asked for at a terminal. A new record is judged together with its client, and nothing \
            is made where that would bring an error.

            Example: milepost new milestone --content Content website-relaunch 'Your prices are found at once' --output 'Price list' --due 2026-03-27
            """,
        subcommands: [
            NewClientCommand.self, NewProjectCommand.self, NewMilestoneCommand.self, NewUpdateCommand.self,
            NewChangeCommand.self,
        ])
}

/// What every new record is told.
struct NewRecordArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day to take for today, as 2026-03-17.", valueName: "day"),
        transform: ContentArguments.day)
    var asOf: Day?

    var options: NewRecordOptions { NewRecordOptions(content: content, asOf: asOf) }

    var report: ReportOptions { ReportOptions(showsAll: true, content: content) }
}

struct NewClientCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Make a client, with a key of its own.",
        discussion:
            "Example: milepost new client --content Content 'Northwind Traders' --contact 'Priya Nair <priya@northwind.example>' --role 'Head of marketing'"
    )

    @Argument(help: ArgumentHelp("The client's name as it stands on the page.", valueName: "name"))
    var name: String?

    @OptionGroup var record: NewRecordArguments

    @Option(
        help: ArgumentHelp(
            "The name of its folder, where the one that its name suggests is not wanted.", valueName: "slug"))
    var slug: String?

    @Option(
        help: ArgumentHelp(
            "Somebody there, as 'Priya Nair <priya@northwind.example>'; may be repeated.", valueName: "contact"),
        transform: NewClientCommand.contact)
    var contact: [NewContact] = []

    @Option(help: ArgumentHelp("What the contact before it does; may be repeated.", valueName: "role"))
    var role: [String] = []

    func validate() throws {
        guard role.count <= contact.count else {
            throw ValidationError("there are more --role than --contact; each contact has at most one")
        }
    }

    func run() async throws {
        try await Presentation.show(record.report) {
            var wanted = Wanted()
            let name = try wanted.text(name, "<name>", "What is the client called?")
            try wanted.refuse()
            let people = try contact.isEmpty && wanted.isAsking ? askedContacts(&wanted) : contacts
            return try await NewClientAction(record.options, name: name, slug: slug, contacts: people).run()
        }
    }

    private var contacts: [NewContact] {
        contact.enumerated().map { index, contact in
            var contact = contact
            contact.role = index < role.count ? role[index] : nil
            return contact
        }
    }

    private func askedContacts(_ wanted: inout Wanted) throws -> [NewContact] {
        let answer = try wanted.text(
            nil, "--contact", "Who is your contact there, as First Last <first@client.example>? (empty for nobody yet)",
            suggestion: "", objection: { NewContact($0) == nil ? NewClientCommand.wanted(not: $0) : nil })
        return [NewContact(answer)].compactMap { $0 }
    }

    @Sendable private static func contact(_ text: String) throws -> NewContact {
        guard let contact = NewContact(text) else { throw ValidationError(wanted(not: text)) }
        return contact
    }

    private static func wanted(not text: String) -> String {
        "it wants a name and an address as “Priya Nair <priya@northwind.example>”, not \(Quotation.quoted(text))"
    }
}

struct NewProjectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project",
        abstract: "Make a project of a client, with the milestones of an earlier one if you like.",
        discussion: """
            With --from, the milestones of a project of any client come along as planned ones, laid out from the new \
            start, without its people, days, files and prices, and without any line that names the earlier client.

            Example: milepost new project --content Content northwind 'Website relaunch' --goal 'A chef orders in two minutes' --owner 'Dana Ortiz' --start 2026-01-19
            """)

    @Argument(
        help: ArgumentHelp("The client, by the name of its folder.", valueName: "client"),
        completion: RecordNameCompletion.clients)
    var client: String?

    @Argument(help: ArgumentHelp("The engagement's name.", valueName: "title"))
    var title: String?

    @OptionGroup var record: NewRecordArguments

    @Option(help: ArgumentHelp("What the client wants from it, in a sentence.", valueName: "goal"))
    var goal: String?

    @Option(help: ArgumentHelp("Who answers for it at the studio.", valueName: "name"))
    var owner: String?

    @Option(help: ArgumentHelp("The first day of work.", valueName: "day"), transform: ContentArguments.day)
    var start: Day?

    @Option(help: ArgumentHelp("The promised end.", valueName: "day"), transform: ContentArguments.day)
    var end: Day?

    @Option(help: ArgumentHelp("Who approves its milestones.", valueName: "name"))
    var approver: String?

    @Option(help: ArgumentHelp("The channel through which decisions come.", valueName: "channel"))
    var via: String?

    @Option(
        help: ArgumentHelp(
            "A project whose milestones are copied, by any end of client/project.", valueName: "project"),
        completion: RecordNameCompletion.projects
    )
    var from: String?

    @Option(
        help: ArgumentHelp(
            "The name of its folder, where the one that its title suggests is not wanted.", valueName: "slug"))
    var slug: String?

    func run() async throws {
        try await Presentation.show(record.report) {
            var wanted = Wanted()
            let client = try wanted.text(client, "<client>", "For which client?")
            let project = NewProject(
                title: try wanted.text(title, "<title>", "What is the project called?"),
                goal: try wanted.text(goal, "--goal", "What does the client want from it, in a sentence?"),
                owner: try wanted.text(owner, "--owner", "Who answers for it?"),
                start: try wanted.day(start, "--start", "The first day of work, as 2026-03-17?"),
                end: end, approval: (approver, via))
            try wanted.refuse()
            return try await NewProjectAction(record.options, client: client, project, slug: slug, from: from).run()
        }
    }
}
