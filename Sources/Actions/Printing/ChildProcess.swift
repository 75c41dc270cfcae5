import Dispatch
import Foundation

/// Another program at work: without a shell, without input, and with a limit to its time.
struct ChildProcess {
    let program: String
    let arguments: [String]
    let environment: [String: String]
    /// Where it runs; what it says is kept there in files, so that no pipe can fill up.
    let folder: String

    /// How the program ended.
    struct End {
        /// The exit code, a signal's number as its negative, or nil if the time was up.
        let code: Int32?
        let output: String
        let errors: String
    }

    /// Runs the program to its end.
    func run(seconds limit: Int, _ interruption: Interruption) throws -> End {
        try interruption.check()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try record("output.txt")
        process.standardError = try record("errors.txt")
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        do {
            try process.run()
        } catch {
            throw Trouble("cannot run \(program); look whether it starts by itself")
        }
        let isInTime = wait(for: process.processIdentifier, end, seconds: limit, interruption)
        try interruption.check()
        let status = process.terminationStatus
        let code = process.terminationReason == .exit ? status : -status
        return End(code: isInTime ? code : nil, output: said("output.txt"), errors: said("errors.txt"))
    }

    /// Whether the process ended before its time was up; if not, it is ended.
    private func wait(
        for process: Int32, _ end: DispatchSemaphore, seconds: Int, _ interruption: Interruption
    ) -> Bool {
        interruption.watch(process)
        defer { interruption.forget(process) }
        if end.wait(timeout: .now() + .seconds(seconds)) == .success { return true }
        Interruption.end(process)
        end.wait()
        return false
    }

    private func record(_ name: String) throws -> FileHandle {
        let path = "\(folder)/\(name)"
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw Trouble("cannot write \(path); make room, or set TMPDIR to another folder") }
        return file
    }

    private func said(_ name: String) -> String {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return "" }
        return String(decoding: bytes.suffix(20_000), as: UTF8.self)
    }
}
