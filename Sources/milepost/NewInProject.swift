import Actions
import ArgumentParser
import Vocabulary

struct NewMilestoneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestone",
        abstract: "Make a planned milestone of a project.",
        discussion:
            "Example: milepost new milestone --content Content website-relaunch 'Your prices are found at once' --output 'Price list' --due 2026-03-27"
    )

    @Argument(
        help: ArgumentHelp("The project, by any end of client/project.", valueName: "project"),
        completion: RecordNameCompletion.projects)
    var project: String?

    @Argument(help: ArgumentHelp("The outcome in the client's words, one sentence.", valueName: "title"))
    var title: String?

    @OptionGroup var record: NewRecordArguments

    @Option(help: ArgumentHelp("What it delivers.", valueName: "output"))
    var output: String?

    @Option(
        help: ArgumentHelp("The day by which the client has it.", valueName: "day"), transform: ContentArguments.day)
    var due: Day?

    @Option(help: ArgumentHelp("Who answers for it, if not the project's owner.", valueName: "name"))
    var owner: String?

    @Option(help: ArgumentHelp("The first day of work on it.", valueName: "day"), transform: ContentArguments.day)
    var start: Day?

    @Option(help: ArgumentHelp("What the client is asked to decide.", valueName: "question"))
    var question: String?

    @Option(
        help: ArgumentHelp("The day by which the decision is wanted.", valueName: "day"),
        transform: ContentArguments.day)
    var decideBy: Day?

    @Option(
        help: ArgumentHelp(
            "Its permanent name, where the one that its output suggests is not wanted.", valueName: "slug"))
    var slug: String?

    @Option(
        help: ArgumentHelp("The milestone that it follows, where it is not the last.", valueName: "slug"),
        completion: RecordNameCompletion.milestones)
    var after: String?

    func run() async throws {
        try await Presentation.show(record.report) {
            var wanted = Wanted()
            let project = try wanted.text(project, "<project>", "For which project?")
            let title = try wanted.text(title, "<title>", "What will be different for the client, in one sentence?")
            let output = try wanted.text(output, "--output", "What is delivered?")
            let due = try wanted.day(due, "--due", "By which day does the client have it, as 2026-03-17?")
            try wanted.refuse()
            let milestone = NewMilestone(title: title, output: output, due: due, owner: owner, start: start)
                .asking(question, by: decideBy)
            return try await NewMilestoneAction(record.options, project: project, milestone, slug: slug, after: after)
                .run()
        }
    }
}

struct NewUpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Make a dated status note of a project.",
        discussion:
            "Example: milepost new update --content Content website-relaunch 'The first pages are written' --health on-track"
    )

    @Argument(
        help: ArgumentHelp("The project, by any end of client/project.", valueName: "project"),
        completion: RecordNameCompletion.projects)
    var project: String?

    @Argument(help: ArgumentHelp("The news in one sentence.", valueName: "title"))
    var title: String?

    @OptionGroup var record: NewRecordArguments

    @Option(
        help: ArgumentHelp("The day that it tells of; today if unsaid.", valueName: "day"),
        transform: ContentArguments.day)
    var on: Day?

    @Option(help: ArgumentHelp("How the project is doing.", valueName: "health"))
    var health: Health?

    @Option(help: ArgumentHelp("Why it is at risk or off track.", valueName: "reason"))
    var reason: String?

    func run() async throws {
        try await Presentation.show(record.report) {
            var wanted = Wanted()
            let project = try wanted.text(project, "<project>", "For which project?")
            let title = try wanted.text(title, "<title>", "What is the news, in one sentence?")
            let health = try wanted.word(health, "--health", "How is the project doing?") ?? .onTrack
            let why = health == .onTrack ? reason : try wanted.text(reason, "--reason", "Why is it \(health.rawValue)?")
            try wanted.refuse()
            let action = NewUpdateAction(
                record.options, project: project, title: title, health: health, reason: why, on: on)
            return try await action.run()
        }
    }
}

struct NewChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Make a scope change of a project, to be decided.",
        discussion:
            "Example: milepost new change --content Content website-relaunch 'A page for every recipe' --asked-by 'Priya Nair' --milestones pages --days 5"
    )

    @Argument(
        help: ArgumentHelp("The project, by any end of client/project.", valueName: "project"),
        completion: RecordNameCompletion.projects)
    var project: String?

    @Argument(help: ArgumentHelp("What changes, in one sentence.", valueName: "title"))
    var title: String?

    @OptionGroup var record: NewRecordArguments

    @Option(help: ArgumentHelp("Who asked for it.", valueName: "name"))
    var askedBy: String?

    @Option(
        help: ArgumentHelp("The day on which it was asked for; today if unsaid.", valueName: "day"),
        transform: ContentArguments.day)
    var on: Day?

    @Option(help: ArgumentHelp("The milestones that it touches, with commas between.", valueName: "slugs"))
    var milestones: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("By how many days it is expected to move the plan.", valueName: "number"))
    var days: Int?

    @Option(
        help: ArgumentHelp(
            "Its permanent name, where the one that its title suggests is not wanted.", valueName: "slug"))
    var slug: String?

    func run() async throws {
        try await Presentation.show(record.report) {
            var wanted = Wanted()
            let project = try wanted.text(project, "<project>", "For which project?")
            let title = try wanted.text(title, "<title>", "What changes, in one sentence?")
            let askedBy = try wanted.text(askedBy, "--asked-by", "Who asked for it?")
            try wanted.refuse()
            let touched = (milestones ?? "").split(separator: ",").map { String($0).filter { $0 != " " } }
            let change = NewChange(title: title, askedBy: askedBy, on: on, milestones: touched, days: days)
            return try await NewChangeAction(record.options, project: project, change, slug: slug).run()
        }
    }
}

/// With hyphens or, quoted, with the blanks that the records have.
extension Health: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.replacing("-", with: " "))
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing(" ", with: "-") } }
}
