import Foundation
import Synchronization

/// The real `milepost` at work.
final class RunningMilepost: Sendable {
    /// Far more than any run takes; whoever reaches it hangs, and is killed.
    private static let limit = DispatchTimeInterval.seconds(120)

    nonisolated(unsafe) private let process = Process()
    private let output = Drain()
    private let errors = Drain()
    private let end = DispatchSemaphore(value: 0)

    init(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], prelude: String? = nil
    ) throws {
        let shell = prelude.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\""] } ?? []
        let words = shell + [try RunningMilepost.program()] + arguments
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        // Nothing of the machine's settings reaches the program, but what a test gives it.
        let bare = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        process.environment = bare.merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.pipe
        process.standardError = errors.pipe
        process.terminationHandler = { [end] _ in end.signal() }
        try process.run()
        output.start()
        errors.start()
    }

    var id: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    func send(_ signal: Int32) { kill(id, signal) }

    /// Waits for the end, and throws if it does not come.
    func wait() throws -> MilepostRun {
        let hasEnded = end.wait(timeout: .now() + RunningMilepost.limit) == .success
        if !hasEnded {
            send(SIGKILL)
            end.wait()
        }
        let (output, errors) = (output.text(), errors.text())
        guard hasEnded else { throw Mistake("milepost did not end; it said:\n\(output)\(errors)") }
        let code = process.terminationStatus
        return MilepostRun(
            exitCode: process.terminationReason == .exit ? code : -code,
            output: output.replacing(/\ in \d+\.\d\d s\n/, with: " in … s\n"), errors: errors)
    }

    /// The program, which is built into the same folder as the tests.
    private static func program() throws -> String {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = tests.deletingLastPathComponent()
        // On a Mac, the tests run from within a bundle.
        while folder.pathComponents.count > 1 {
            let program = folder.appendingPathComponent("milepost").path
            if FileManager.default.isExecutableFile(atPath: program), program.isFile { return program }
            folder.deleteLastPathComponent()
        }
        throw Mistake("no program milepost is built beside \(tests.path)")
    }
}

extension String {
    fileprivate var isFile: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: self, isDirectory: &isFolder) && !isFolder.boolValue
    }
}

/// What comes through a pipe, read on a thread of its own, so that no writer ever waits for us.
private final class Drain: Sendable {
    nonisolated(unsafe) let pipe = Pipe()
    private let bytes = Mutex(Data())
    private let end = DispatchSemaphore(value: 0)

    func start() {
        let thread = Thread { [self] in
            let read = pipe.fileHandleForReading.readDataToEndOfFile()
            bytes.withLock { $0 = read }
            end.signal()
        }
        thread.start()
    }

    func text() -> String {
        end.wait()
        end.signal()
        return bytes.withLock { String(decoding: $0, as: UTF8.self) }
    }
}
