import Actions
import ArgumentParser

/// Names of records and clients for shells that complete them, from the content that the line names.
enum RecordNameCompletion {
    /// Everything that has a record of its own: milestones, updates, scope changes and projects.
    static let records = names(.all)
    /// What has a log: milestones and projects.
    static let logs = names(.logs)
    static let milestones = names(.milestones)
    static let projects = names(.projects)

    static let clients = CompletionKind.custom { words, index, typed in
        NameCandidates.clients(in: CommandLineWords(words, before: index).content, beginning: typed)
    }

    private static func names(_ sort: NameCandidates.Sort) -> CompletionKind {
        .custom { words, index, typed in
            let line = CommandLineWords(words, before: index)
            return NameCandidates.records(
                sort, in: line.content, of: line.value(of: "--client"), beginning: CommandLineWords.unquoted(typed))
        }
    }
}

/// The words of log entries for shells that complete them.
enum LogWordCompletion {
    static let kinds = CompletionKind.custom { words, index, typed in
        let line = CommandLineWords(words, before: index)
        guard let name = line.arguments.first else { return [] }
        return NameCandidates.kinds(ofLogIn: name, in: line.content, of: line.value(of: "--client"))
            .filter { $0.hasPrefix(typed) }
    }

    static let values = CompletionKind.custom { words, index, typed in
        let line = CommandLineWords(words, before: index)
        guard line.arguments.count == 2 else { return [] }
        let client = line.value(of: "--client")
        return NameCandidates.words(of: line.arguments[1], ofLogIn: line.arguments[0], in: line.content, of: client)
            .filter { $0.hasPrefix(typed) }
    }

    static let cause = CompletionKind.custom { _, _, typed in
        NameCandidates.words(ofKey: "cause").filter { $0.hasPrefix(typed) }
    }
}

/// A line that is being typed, as far as it goes.
struct CommandLineWords {
    /// The words behind the command that belong to no option.
    private(set) var arguments: [String] = []
    private var values: [String: String] = [:]

    /// The options that take no value.
    private static let flags: Set<String> = [
        "--all", "--strict", "--drafts", "--log", "--yes", "--no-open", "--review", "--help", "-h", "--version",
    ]

    /// Reads the words before the one that is being completed, as the shell passes them; the first is the program's.
    init(_ words: [String], before index: Int) {
        // The shell may count a place that it has no word for.
        var rest = words.prefix(max(0, index)).dropFirst().map(CommandLineWords.unquoted)[...]
        _ = rest.popFirst()
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.count > 2 else {
                if !word.hasPrefix("-") { arguments.append(word) }
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 {
                values[String(parts[0])] = String(parts[1])
            } else if rest.first == "=" {
                // Bash takes the sign for a word of its own.
                rest.removeFirst()
                values[word] = rest.popFirst() ?? ""
            } else if !CommandLineWords.flags.contains(word) {
                values[word] = rest.popFirst() ?? ""
            }
        }
    }

    /// The folder of the records.
    var content: String { value(of: "--content") ?? "Content" }

    func value(of option: String) -> String? { values[option] }

    /// A word without the quotes and backslashes that a shell needs.
    static func unquoted(_ word: String) -> String {
        var text = ""
        var quote: Character?
        var isEscaped = false
        for character in word {
            if isEscaped {
                text.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
            } else {
                text.append(character)
            }
        }
        return text
    }
}
