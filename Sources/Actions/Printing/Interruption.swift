import Dispatch
import Foundation

/// The wish of a person to stop, by Ctrl-C or a signal like it: exit 130.
package struct Interrupted: Error {}

/// Notices a wish to stop, ends the processes that were started, and lets the work clear up behind itself.
final class Interruption: @unchecked Sendable {
    private let lock = NSLock()
    private var isRequested = false
    private var processes: Set<Int32> = []
    private var sources: [any DispatchSourceSignal] = []

    init() {
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            // Else the signal would end the process before the source hears of it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [weak self] in self?.request() }
            source.resume()
            return source
        }
    }

    /// Goes back to what signals did before.
    func close() {
        sources.forEach { $0.cancel() }
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    }

    /// Throws if someone wishes to stop.
    func check() throws(Interrupted) {
        if lock.withLock({ isRequested }) { throw Interrupted() }
    }

    /// Takes note of a process that must not outlive the wish.
    func watch(_ process: Int32) {
        let isLate = lock.withLock {
            processes.insert(process)
            return isRequested
        }
        if isLate { Interruption.end(process) }
    }

    func forget(_ process: Int32) {
        lock.withLock { _ = processes.remove(process) }
    }

    /// Ends a process at once with all that it started itself.
    static func end(_ process: Int32) {
        // The process leads a group of its own where the system could give it one.
        if kill(-process, SIGKILL) != 0 { kill(process, SIGKILL) }
    }

    private func request() {
        let running = lock.withLock {
            isRequested = true
            return processes
        }
        running.forEach(Interruption.end)
    }
}
