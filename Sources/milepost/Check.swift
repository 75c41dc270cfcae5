import Actions
import ArgumentParser

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judge every record and write nothing.",
        discussion: """
            What was found goes to standard error as text, and to standard output in any other format.

            Example: milepost check --content Content --format sarif
            """)

    @OptionGroup var content: ContentArguments

    @Option(help: ArgumentHelp("text, json, sarif or github; all but text hold every finding.", valueName: "format"))
    var format = ReportFormat.text

    func run() async throws {
        let action = CheckAction(content.options)
        try await Presentation.show(content.report(as: format)) { try await action.run() }
    }
}

extension ReportFormat: ExpressibleByArgument {}
