import Actions
import ArgumentParser

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the schemas by which editors help with records.",
        discussion: """
            Without a kind it writes schemas/ and frontmatter.json, the settings of the extension Front Matter CMS, \
            into the folder that is opened in the editor. Files that it did not write itself are never replaced.

            Example: milepost schema --content Content
            Example: milepost schema milestone
            """)

    @Argument(help: ArgumentHelp("Only this schema, on standard output.", valueName: "kind"))
    var kind: RecordKind?

    @Option(help: ArgumentHelp("The folder of the records, below the output folder.", valueName: "folder"))
    var content: String?

    @Option(help: ArgumentHelp("The folder that is opened in the editor; this one unless given.", valueName: "folder"))
    var output: String?

    func validate() throws {
        guard kind == nil || content == nil && output == nil else {
            throw ValidationError("one schema goes to standard output; leave out --content and --output")
        }
    }

    func run() async throws {
        let content = content ?? "Content"
        let action = SchemaAction(kind: kind, content: content, output: output ?? ".")
        try await Presentation.show(ReportOptions(showsAll: true, content: content)) { try action.run() }
    }
}

extension RecordKind: ExpressibleByArgument {}
