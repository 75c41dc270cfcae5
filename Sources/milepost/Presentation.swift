import Actions
import ArgumentParser
import Files

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Says on the terminal what an action ended with.
enum Presentation {
    /// Takes the numbers of streams that are closed, so that no file that is opened later gets one of them and is
    /// written into.
    static func holdStreams() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest number that is free is this one. What is open for reading alone takes no answer.
            _ = open("/dev/null", O_RDONLY | O_CLOEXEC)
        }
    }

    /// Runs an action and says how it ended.
    static func show(_ options: ReportOptions, _ action: () async throws -> Ending) async throws {
        // A full disk or a closed pipe is to be told, not to end the process in mid-work.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        do {
            let ending = try await action()
            try show(ending, options)
            let last = try ending.conclusion?()
            if let last { try show(last, options) }
            let code = max(ending.exitCode, last?.exitCode ?? 0)
            if code != 0 { throw ExitCode(code) }
        } catch let mistake as WrongUsage {
            try reject(mistake)
        } catch let trouble as Trouble {
            try fail(trouble.description)
        } catch let trouble as FileTrouble {
            try fail(trouble.description)
        } catch is Interrupted {
            throw ExitCode(130)
        }
    }

    /// Says what an ending has to say; trouble where standard output does not take it.
    private static func show(_ ending: Ending, _ options: ReportOptions) throws {
        let printout = ending.printout(options, .suiting(isTerminal: isatty(STDERR_FILENO) == 1))
        write(printout.errors, to: STDERR_FILENO)
        let code = write(printout.output, to: STDOUT_FILENO)
        guard code != 0 else { return }
        // Whoever closed the pipe has read enough; but what is to follow an answer does not.
        guard ending.conclusion == nil, code == EPIPE || code == EBADF else {
            try fail("cannot write to standard output: \(String(cString: strerror(code)))")
        }
        throw ExitCode(ending.exitCode)
    }

    /// How answers are set apart: by weight and colour where standard output is a terminal that has them.
    static var answerStyle: TextStyle { .suiting(isTerminal: isatty(STDOUT_FILENO) == 1) }

    /// How many cells the lines of a table may take: 100, or as many as the terminal has where that is less.
    ///
    /// Below 60 nothing can be set side by side, so that the terminal may as well break the lines.
    static var tableWidth: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(100, max(60, Int(size.ws_col)))
    }

    /// Shows a line in place of the one before, an empty one in place of any; nothing where nobody watches.
    @Sendable static func showProgress(_ line: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1B}[K\(line)", to: STDERR_FILENO, end: "")
    }

    /// Says something to the person at the terminal, by default on a line of its own.
    static func say(_ text: String, end: String = "\n") {
        write(text, to: STDERR_FILENO, end: end)
    }

    /// As the parser says it of words that it can judge itself.
    private static func reject(_ mistake: WrongUsage) throws -> Never {
        let words = CommandLine.arguments.dropFirst().prefix { !$0.hasPrefix("-") }
        let command = words.prefix(words.first == "new" ? 2 : 1).joined(separator: " ")
        say("Error: \(mistake.description)\n  See 'milepost \(command) --help' for more information.")
        throw ExitCode.validationFailure
    }

    private static func fail(_ sentence: String) throws -> Never {
        write("milepost: \(sentence)", to: STDERR_FILENO)
        throw ExitCode(2)
    }

    private static func write(_ line: String, to descriptor: Int32, end: String = "\n") {
        write(Array((line + end).utf8), to: descriptor)
    }

    /// Writes all bytes; the error's number (errno(3)) where they cannot be written, else 0.
    @discardableResult
    private static func write(_ document: [UInt8], to descriptor: Int32) -> Int32 {
        var bytes = document[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            bytes = bytes.dropFirst(count)
        }
        return 0
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
