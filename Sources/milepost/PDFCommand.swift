import Actions
import ArgumentParser
import Vocabulary

struct PDFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf",
        abstract: "Print the summaries of closed milestones as PDF.",
        discussion: """
            A PDF holds no link to the client's page. The program that makes it is WeasyPrint 70 or later, from \
            --weasyprint, from the variable MILEPOST_WEASYPRINT or from the PATH; without it, Chromium.

            Example: milepost pdf --content Content --paper letter website-relaunch/look
            """)

    @OptionGroup var content: ContentArguments

    @Argument(
        help: ArgumentHelp("Only these milestones, by client/project/milestone or an end of it.", valueName: "name"),
        completion: RecordNameCompletion.milestones)
    var names: [String] = []

    @OptionGroup var theme: ThemeArguments

    @Option(help: ArgumentHelp("The folder of the PDFs.", valueName: "folder"))
    var output = "PDF"

    @Option(help: ArgumentHelp("The size of the sheets.", valueName: "size"))
    var paper = PaperSize.a4

    @Option(help: ArgumentHelp("The program WeasyPrint.", valueName: "path"))
    var weasyprint: String?

    @Option(help: ArgumentHelp("How long one document may take.", valueName: "seconds"))
    var timeLimit = 60

    func validate() throws {
        guard timeLimit > 0 else { throw ValidationError("--time-limit wants a number of seconds above 0") }
    }

    func run() async throws {
        let options = PDFOptions(
            names: names, templates: theme.templates, output: output, paper: paper, weasyPrint: weasyprint,
            timeLimit: timeLimit)
        let action = PDFAction(content.options, options, progress: Presentation.showProgress)
        try await Presentation.show(content.report()) { try await action.run() }
    }
}

extension PaperSize: ExpressibleByArgument {}
