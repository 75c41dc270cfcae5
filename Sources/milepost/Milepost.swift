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
              milepost build
              milepost check --content Content
              milepost build --client northwind --as-of 2026-03-17
              milepost log website-relaunch/look state at-risk --note "The photographs are late"
              milepost note website-relaunch/look
              milepost pdf website-relaunch/look
            """,
        version: Program.version,
        subcommands: [
            Build.self, Check.self, Close.self, LogCommand.self, NoteCommand.self, PDFCommand.self, Rotate.self,
            SchemaCommand.self,
        ])

    /// Answers a command that is none with the nearest one; the parser would call it an unexpected argument.
    static func main() async {
        let names = configuration.subcommands.map { $0._commandName } + ["help"]
        let words = Array(CommandLine.arguments.dropFirst())
        if let word = words.first, !word.hasPrefix("-"), !names.contains(word) {
            let hint = Suggestion.clause(for: word, in: names)
            exit(withError: ValidationError("no command is called \(Quotation.quoted(word))\(hint)"))
        }
        await main(words)
    }
}
