import Actions
import ArgumentParser
import Vocabulary

/// Where the record is that a command changes, and how the change is judged.
struct EditArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Option(
        help: ArgumentHelp("Only this client, by the name of its folder.", valueName: "client"),
        completion: RecordNameCompletion.clients)
    var client: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day to take for today, as 2026-03-17.", valueName: "day"),
        transform: ContentArguments.day)
    var asOf: Day?

    @Flag(help: "Write nothing that would bring a new warning.")
    var strict = false

    @Flag(help: "Show every warning, not only the first three of each rule.")
    var all = false

    /// An edit is judged with drafts and without, so that none has to be asked for.
    var options: ContentOptions {
        ContentOptions(content: content, client: client, asOf: asOf, withDrafts: false, isStrict: strict)
    }

    var report: ReportOptions { ReportOptions(showsAll: all, content: content) }
}
