import Foundation

/// How far work on many items has come, told once it has taken more than a second.
final class Progress: @unchecked Sendable {
    private let lock = NSLock()
    private let total: Int
    private let say: @Sendable (String) -> Void
    private let started = ContinuousClock.now
    private var done = 0

    /// `say` shows a line in place of the one before; an empty one takes it away.
    init(of total: Int, _ say: @escaping @Sendable (String) -> Void) {
        self.total = total
        self.say = say
    }

    /// Counts one more item.
    func advance() {
        lock.withLock {
            done += 1
            if done < total, ContinuousClock.now - started > .seconds(1) { say("Printed \(done) of \(total)") }
        }
    }

    func close() { say("") }
}
