import Actions
import ArgumentParser

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judge every record and write nothing.",
        discussion: "Example: milepost check --content Content")

    @OptionGroup var content: ContentArguments

    func run() async throws {
        let action = CheckAction(content.options)
        try await Presentation.show(all: content.all) { try await action.run() }
    }
}
