import ArgumentParser

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
            """,
        version: "0.1.0",
        subcommands: [Build.self, Check.self])
}
