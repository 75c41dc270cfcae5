import Actions
import ArgumentParser
import Vocabulary

struct NoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write the email that announces an event to the client.",
        discussion: """
            The event is the newest one of the record that you name: a milestone, an update, a scope change or a \
            project. Nothing is ever sent: open the draft, read it aloud, and send it yourself.

            Example: milepost note --content Content website-relaunch/look --output Drafts --log
            """)

    @Argument(
        help: ArgumentHelp("The record, by client/project/milestone or an end of it.", valueName: "name"),
        completion: RecordNameCompletion.records)
    var name: String

    @OptionGroup var content: ContentArguments

    @Option(help: ArgumentHelp("The event, where it is not the newest.", valueName: "kind"))
    var kind: NoteKind?

    @Option(help: ArgumentHelp("txt, eml or html; txt on a terminal and eml in a folder.", valueName: "format"))
    var format: NoteFormat?

    @OptionGroup var theme: ThemeArguments

    @Option(help: ArgumentHelp("A folder for the draft, instead of standard output.", valueName: "folder"))
    var output: String?

    @Flag(help: "Record in the log that the note was sent, with its link.")
    var log = false

    func run() async throws {
        let options = NoteOptions(
            name: name, kind: kind, format: format, templates: theme.templates, output: output, isLogged: log)
        try await Presentation.show(content.report()) { try await NoteAction(content.options, options).run() }
    }
}

extension NoteFormat: ExpressibleByArgument {}

/// With hyphens or, quoted, with the blanks that the records have.
extension NoteKind: ExpressibleByArgument {
    public init?(argument: String) {
        guard let kind = NoteKind.allCases.first(where: { [$0.fileName, $0.rawValue].contains(argument) }) else {
            return nil
        }
        self = kind
    }

    public static var allValueStrings: [String] { allCases.map(\.fileName) }
}
