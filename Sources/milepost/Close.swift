import Actions
import ArgumentParser
import Vocabulary

struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Close a milestone with its outcome, the next move and what is still open.",
        discussion: """
            A milestone closes with five facts: the day, the outcome, what happens next, who makes that move, and what \
            is still open. Each open item is also written into the milestone that takes it over: as a need if somebody \
            outside the studio provides it, else as a condition of acceptance. On a terminal you are asked for what is \
            missing.

            Example: milepost close --content Content look --no-open \\
                       --next "The pages are built" --owner "Dana Ortiz"

              milepost close look --next "The pages are built" --owner "Dana Ortiz" \\
                --open "Legal sign-off; Priya Nair; pages" --open "Spare photographs; Dana Ortiz"
            """)

    @Argument(
        help: ArgumentHelp("The milestone, by client/project/milestone or an end of it.", valueName: "name"),
        completion: RecordNameCompletion.milestones)
    var name: String

    @Option(
        help: ArgumentHelp("How it closed; if the log ends with an approval, approved.", valueName: "outcome"))
    var outcome: Outcome?

    @Option(help: ArgumentHelp("What happens next.", valueName: "text"))
    var next: String?

    @Option(help: ArgumentHelp("Who makes that move.", valueName: "name"))
    var owner: String?

    @Option(
        help: ArgumentHelp(
            "Something still open, as “what; who; milestone”; once for each.", valueName: "item"),
        transform: Close.item)
    var open: [HandedItem] = []

    @Flag(name: .customLong("no-open"), help: "Say that nothing is still open.")
    var isNothingOpen = false

    @Option(
        help: ArgumentHelp("The day on which it closed, if it is not today.", valueName: "day"),
        transform: ContentArguments.day)
    var on: Day?

    @OptionGroup var content: EditArguments

    func validate() throws {
        guard open.isEmpty || !isNothingOpen else {
            throw ValidationError("--no-open says that nothing is open; leave it out, or leave --open out")
        }
    }

    func run() async throws {
        let options = CloseOptions(
            name: name, on: on, outcome: outcome, next: next, owner: owner,
            open: open.isEmpty && !isNothingOpen ? nil : open)
        let action = CloseAction(content.options, options, asking: Terminal.asking)
        try await Presentation.show(content.report) { try await action.run() }
    }

    @Sendable private static func item(_ text: String) throws -> HandedItem {
        do {
            return try HandedItem(text)
        } catch {
            throw ValidationError(error.description)
        }
    }
}

/// With hyphens or, quoted, with the blanks that the records have.
extension Outcome: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(word: argument)
    }

    public static var allValueStrings: [String] { allCases.map(\.word) }
}
