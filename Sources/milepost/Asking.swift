import Actions
import Vocabulary

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The person at the terminal, to be asked for what the command line leaves open.
enum Terminal {
    /// Asks on standard error and reads from standard input; nil unless both are terminals, so that a script never waits.
    static var asking: Asking? {
        isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 ? ask : nil
    }

    @Sendable private static func ask(_ question: Question) throws -> String {
        let suggestion = question.suggestion ?? ""
        let prompt = question.words + (suggestion.isEmpty ? " " : " [\(Quotation.visible(suggestion))] ")
        while true {
            Presentation.say(prompt, end: "")
            guard let line = readLine() else {
                Presentation.say("")
                throw Trouble("no answer came, so nothing was written")
            }
            guard let answer = trimmed(line).isEmpty ? question.suggestion : trimmed(line) else {
                Presentation.say("an answer is needed here; end with Ctrl-C to leave all as it is")
                continue
            }
            guard !answer.isEmpty, let objection = question.objection(answer) else { return answer }
            Presentation.say(objection)
        }
    }

    private static func trimmed(_ line: String) -> String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        let rest = line.drop(while: isBlank)
        return String(rest.prefix(rest.count - rest.reversed().prefix(while: isBlank).count))
    }
}
