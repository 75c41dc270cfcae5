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
    /// What each signal did before.
    private var actions: [(number: Int32, action: sigaction)] = []

    init() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            sigaction(number, nil, &action)
            actions.append((number, action))
        }
        // What is ignored already, as under nohup, is no wish.
        actions.removeAll { Interruption.isIgnored($0.action) }
        sources = actions.map { number, _ in
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
        for (number, action) in actions {
            var action = action
            sigaction(number, &action, nil)
        }
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        #if canImport(Darwin)
        let handler = action.__sigaction_u.__sa_handler
        #else
        let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
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

    /// Ends what a process that has ended itself left running.
    static func endGroup(_ process: Int32) { kill(-process, SIGKILL) }

    private func request() {
        let running = lock.withLock {
            isRequested = true
            return processes
        }
        running.forEach(Interruption.end)
    }
}
