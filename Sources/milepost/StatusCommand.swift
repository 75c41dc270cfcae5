import Actions
import ArgumentParser

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show where all the work stands, and what is to be done today.",
        discussion: """
            For the studio's own eyes: first what is to be done, then every project, the most pressing first, with how \
            long its client has seen nothing and who moves next. Clients whose records have errors are shown with the \
            first of these, and the command ends with 1.

            Example: milepost status --content Content --client northwind
            """)

    @OptionGroup var content: ContentArguments

    @Option(help: ArgumentHelp("text, or json for programs.", valueName: "format"))
    var format = StatusFormat.text

    func run() async throws {
        let options = StatusOptions(
            format: format, showsAll: content.all, width: Presentation.tableWidth, style: Presentation.answerStyle)
        let action = StatusAction(content.options, options)
        try await Presentation.show(content.report()) { try await action.run() }
    }
}

extension StatusFormat: ExpressibleByArgument {}
