import Actions
import ArgumentParser
import Vocabulary

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Add an entry to the log of a milestone or a project.",
        discussion: """
            The entry is written behind the last one, if the record keeps every rule with it; else nothing is \
            written. A fixed word may have hyphens, as at-risk.

            Example: milepost log --content Content look state at-risk --note "Late"

              milepost log look due 2026-04-01 --cause client --note "New photographs"
              milepost log look qa passed --by "Dana Ortiz"
              milepost log look state in-review --decide-by 2026-04-08
              milepost log look feedback "Lovely, all of it" --by "Priya Nair"
              milepost log look decision approved --by "Priya Nair" --via email
              milepost log website-relaunch end 2026-05-01 --cause us --note "Longer"
            """)

    @Argument(
        help: ArgumentHelp("The milestone or project, by client/project/milestone or an end of it.", valueName: "name"),
        completion: RecordNameCompletion.logs)
    var name: String

    @Argument(
        help: ArgumentHelp(
            "state, due, qa, rework, feedback, decision, waived, sent, split or replaced; for a project end or sent.",
            valueName: "kind"),
        completion: LogWordCompletion.kinds)
    var kind: String

    @Argument(
        help: ArgumentHelp("The state, the day, the words or the slugs that the kind takes.", valueName: "value"),
        completion: LogWordCompletion.values)
    var values: [String] = []

    @OptionGroup var entry: EntryArguments

    @OptionGroup var content: EditArguments

    func run() async throws {
        let words = LogWords(kind: kind, values: values, keys: entry.keys)
        let action = LogAction(content.options, name: name, words: words, on: entry.on)
        try await Presentation.show(content.report) { try await action.run() }
    }
}

/// The keys of log entries; which of them go with a kind is the schema's to say.
struct EntryArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp("The day of the entry, if it is not today.", valueName: "day"),
        transform: ContentArguments.day)
    var on: Day?

    @Option(help: ArgumentHelp("Why, or what is in it.", valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp("Who did it, said it or decided.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("The channel of a decision.", valueName: "channel"))
    var via: String?

    @Option(
        help: ArgumentHelp("Who or what moved a day: us, client, scope or third-party.", valueName: "cause"),
        completion: LogWordCompletion.cause)
    var cause: String?

    @Option(help: ArgumentHelp("The accepted scope change that moved a day.", valueName: "slug"))
    var change: String?

    @Option(help: ArgumentHelp("The question of this review.", valueName: "text"))
    var question: String?

    @Option(help: ArgumentHelp("The day by which this review is to be decided.", valueName: "day"))
    var decideBy: String?

    @Option(help: ArgumentHelp("Where a decision is kept; never published.", valueName: "text"))
    var evidence: String?

    @Option(help: ArgumentHelp("Who received a note; never published.", valueName: "address"))
    var to: String?

    @Option(help: ArgumentHelp("The place on the page that a note linked to.", valueName: "link"))
    var link: String?

    /// Those that were given, by their names in records.
    var keys: [(name: String, value: String)] {
        [
            ("note", note), ("by", by), ("via", via), ("cause", cause), ("change", change), ("question", question),
            ("decide_by", decideBy), ("evidence", evidence), ("to", to), ("link", link),
        ].compactMap { key in key.1.map { (key.0, $0) } }
    }
}
