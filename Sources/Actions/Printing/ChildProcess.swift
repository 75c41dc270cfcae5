import Dispatch
import Files
import Foundation

/// Another program at work: without a shell, without input, and with a limit to its time.
struct ChildProcess {
    let program: String
    let arguments: [String]
    let environment: [String: String]
    /// Where it runs; what it says is kept there in files, so that no pipe can fill up.
    let folder: PrivateFolder

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
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(fileDescriptor: try folder.open(ChildProcess.output), closeOnDealloc: true)
        process.standardError = FileHandle(fileDescriptor: try folder.open(ChildProcess.errors), closeOnDealloc: true)
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
        return End(code: isInTime ? code : nil, output: said(ChildProcess.output), errors: said(ChildProcess.errors))
    }

    /// Whether the process ended before its time was up; if not, it is ended.
    private func wait(
        for process: Int32, _ end: DispatchSemaphore, seconds: Int, _ interruption: Interruption
    ) -> Bool {
        interruption.watch(process)
        defer { interruption.forget(process) }
        if end.wait(timeout: .now() + .seconds(seconds)) == .success {
            // What it started itself may still be writing into the private folder.
            Interruption.endGroup(process)
            return true
        }
        Interruption.end(process)
        end.wait()
        return false
    }

    private func said(_ name: String) -> String {
        let bytes = (try? folder.bytes(of: name)) ?? []
        return String(decoding: bytes.suffix(20_000), as: UTF8.self)
    }

    private static let output = "output.txt"
    private static let errors = "errors.txt"
}
