import Actions
import ArgumentParser
import Vocabulary

/// The words on the command line, and nothing else.
@main
struct Milepost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "milepost",
        abstract: "Turns plain-text delivery records into progress pages that clients can read without asking.",
        discussion: """
            Examples:
              milepost init my-studio
              milepost build
              milepost check --content Content
              milepost status
              milepost build --client northwind --as-of 2026-03-17
              milepost log website-relaunch/look state at-risk --note "The photographs are late"
              milepost note website-relaunch/look
              milepost pdf website-relaunch/look
            """,
        version: Program.version,
        subcommands: [
            Init.self, New.self, Check.self, Build.self, StatusCommand.self, LogCommand.self, Close.self,
            NoteCommand.self, ProofCommand.self, Rotate.self, PDFCommand.self, SchemaCommand.self,
        ])

    /// Answers a command that is none with the nearest one; the parser would call it an unexpected argument.
    static func main() async {
        Presentation.holdStreams()
        let words = Array(CommandLine.arguments.dropFirst())
        refuseUnknown(words.first, of: self, called: "command", besides: ["help"])
        if words.first == New.configuration.commandName {
            refuseUnknown(words.dropFirst().first, of: New.self, called: "new record")
        }
        await main(words)
    }

    private static func refuseUnknown(
        _ word: String?, of parent: any ParsableCommand.Type, called kind: String, besides others: [String] = []
    ) {
        let names = parent.configuration.subcommands.map { $0._commandName } + others
        guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
        let hint = Suggestion.clause(for: word, in: names)
        exit(withError: ValidationError("no \(kind) is called \(Quotation.quoted(word))\(hint)"))
    }
}
