import Actions
import ArgumentParser

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render every client's pages into the site.",
        discussion: """
            Nothing in the site changes unless every record passes every check.

            Example: milepost build --content Content --output Site
            """)

    @OptionGroup var content: ContentArguments

    @OptionGroup var theme: ThemeArguments

    @Option(help: ArgumentHelp("The folder of the site.", valueName: "folder"))
    var output = "Site"

    func run() async throws {
        let action = BuildAction(content.options, templates: theme.templates, output: output)
        try await Presentation.show(content.report()) { try await action.run() }
    }
}
