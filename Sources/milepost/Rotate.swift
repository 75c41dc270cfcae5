import Actions
import ArgumentParser

struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give a client a new link, and end the old one.",
        discussion: """
            Every link that was sent so far dies with the old key, and so do subscriptions to feeds and calendars. \
            Without --yes nothing is changed; the command lists what would die and ends with 2.

            Example: milepost rotate --content Content --yes northwind
            """)

    @Argument(
        help: ArgumentHelp("The client, by the name of its folder.", valueName: "client"),
        completion: RecordNameCompletion.clients)
    var client: String

    @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Flag(help: "Replace the key.")
    var yes = false

    func run() async throws {
        let action = RotateAction(content: content, client: client, isConfirmed: yes)
        try await Presentation.show(ReportOptions(showsAll: true, content: content)) { try await action.run() }
    }
}
