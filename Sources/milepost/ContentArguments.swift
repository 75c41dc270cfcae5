import Actions
import ArgumentParser
import Vocabulary

/// Where the records are, and how they are to be seen.
struct ContentArguments: ParsableArguments {
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

    @Flag(help: "Count warnings as errors, but for those that only the passing of days fires.")
    var strict = false

    @Flag(help: "Include records that are marked as drafts.")
    var drafts = false

    @Flag(help: "Show every warning, not only the first three of each rule.")
    var all = false

    var options: ContentOptions {
        ContentOptions(content: content, client: client, asOf: asOf, withDrafts: drafts, isStrict: strict)
    }

    func report(as format: ReportFormat = .text) -> ReportOptions {
        ReportOptions(format: format, showsAll: all, content: content)
    }

    @Sendable static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError(Day.wanted(not: text)) }
        return day
    }
}
