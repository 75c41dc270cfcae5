import Actions
import ArgumentParser
import Vocabulary

struct ProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract: "Write anonymised summaries and stories for future clients.",
        discussion: """
            A closed milestone or an ended project becomes a proof asset where its record says `proof: true` and \
            client.md has `proof` with `as` (what outsiders may know of the client) and `consent`. One word that gives \
            the client away, and nothing is written.

            First read the text with --review, then sign it with --sign-off, then write the archives. Signed assets \
            that have a key are on the site after the next build, where nothing links to them.

            Example: milepost proof --content Content --review website-relaunch/messaging

            Then:
              milepost proof --sign-off "Dana Ortiz" website-relaunch/messaging
              milepost proof
              milepost proof --verify Proof/one-voice-for-four-groups
            """)

    @OptionGroup var content: ContentArguments

    @Argument(
        help: ArgumentHelp("Only these records, by client/project/milestone or an end of it.", valueName: "name"),
        completion: RecordNameCompletion.logs)
    var names: [String] = []

    @Flag(help: "Show the text, the words that may be names, and what to ask before signing.")
    var review = false

    @Option(help: ArgumentHelp("Write into the record that this person has read its asset.", valueName: "person"))
    var signOff: String?

    @Option(
        help: ArgumentHelp("Hold the archive in this folder against the records as they are now.", valueName: "folder"))
    var verify: String?

    @OptionGroup var theme: ThemeArguments

    @Option(help: ArgumentHelp("The folder of the archives.", valueName: "folder"))
    var output = "Proof"

    func validate() throws {
        let tasks = [review ? "--review" : nil, signOff.map { _ in "--sign-off" }, verify.map { _ in "--verify" }]
        let given = tasks.compactMap { $0 }
        guard given.count < 2 else {
            throw ValidationError("\(given.joined(separator: " and ")) are two things; run one")
        }
        if verify != nil, !names.isEmpty {
            throw ValidationError("--verify finds the record by the archive; leave the name out")
        }
        if let signOff, names.count != 1 || signOff.allSatisfy(\.isWhitespace) {
            throw ValidationError(
                "--sign-off wants the person who has read the asset, and one record; as --sign-off \"Dana Ortiz\" messaging"
            )
        }
    }

    func run() async throws {
        let options = ProofOptions(task, names: names, templates: theme.templates, output: output)
        try await Presentation.show(content.report()) { try await ProofAction(content.options, options).run() }
    }

    private var task: ProofOptions.Task {
        if review { return .review }
        if let signOff { return .signOff(by: signOff) }
        return verify.map { .verify($0) } ?? .archive
    }
}
