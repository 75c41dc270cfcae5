import Foundation

/// How one run of the real `milepost` ended.
struct MilepostRun: Equatable {
    /// The exit code; a signal that ended the process counts as its negative number.
    var exitCode: Int32
    /// Standard output, with `…` for the time that a build took, since no two runs agree on it.
    var output = ""
    /// Standard error.
    var errors = ""

    /// Runs `milepost` to its end.
    ///
    /// `environment` is added to a bare one. `prelude` is shell text that is run first, as `umask 077`.
    static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], prelude: String? = nil
    ) throws -> MilepostRun {
        try RunningMilepost(arguments, in: folder, environment: environment, prelude: prelude).wait()
    }

    /// The run with what was found alone on standard error: without the lines of the records, the blank lines between
    /// them, and the sum.
    var withoutExcerpts: MilepostRun {
        var run = self
        let lines = errors.split(separator: "\n", omittingEmptySubsequences: true).filter { line in
            line.wholeMatch(of: /\s+\d* \|.*|\d+ (error|warning).* in \d+ files?/) == nil
        }
        run.errors = lines.map { "\($0)\n" }.joined()
        return run
    }

    /// A refusal by one sentence on standard error, as where nothing could be run.
    static func couldNotRun(_ sentence: String) -> MilepostRun {
        MilepostRun(exitCode: 2, errors: "milepost: \(sentence)\n")
    }

    /// A refusal for what is wrong in the content.
    static func refused(_ findings: String...) -> MilepostRun {
        MilepostRun(exitCode: 1, errors: findings.map { $0 + "\n" }.joined())
    }
}

extension TemporaryFolder {
    /// Runs `milepost` with this folder as its working folder.
    func milepost(
        _ arguments: String..., environment: [String: String] = [:], prelude: String? = nil
    ) throws -> MilepostRun {
        try MilepostRun.run(arguments, in: path, environment: environment, prelude: prelude)
    }

    /// Builds, and throws with what was said unless the build succeeded.
    @discardableResult
    func build(_ arguments: String..., environment: [String: String] = [:]) throws -> MilepostRun {
        let run = try MilepostRun.run(["build"] + arguments, in: path, environment: environment)
        guard run.exitCode == 0 else { throw Mistake("the build ended with \(run.exitCode): \(run.errors)") }
        return run
    }
}
