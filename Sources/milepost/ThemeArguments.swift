import ArgumentParser

/// How pages are to look and to speak.
struct ThemeArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder whose templates, words and styles replace the built-in ones, file by file.", valueName: "folder"))
    var templates: String?
}
