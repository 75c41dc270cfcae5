import Foundation
import Testing

@testable import Files

@Suite struct BuildLockTests {
    @Test func howeverBuildsComeAndGoOnlyOneHasTheLock() throws {
        let scratch = try Scratch()
        let folder = try Folder(at: scratch.path)
        let tally = Tally()
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            for _ in 0..<2_000 {
                guard let lock = try? BuildLock("lock", in: folder, for: "Site") else { continue }
                tally.enter()
                tally.leave()
                lock.release()
            }
        }
        #expect(tally.most == 1)
        #expect(try scratch.tree() == [:])
    }

    /// How many held the lock at once.
    private final class Tally: @unchecked Sendable {
        private let lock = NSLock()
        private var inside = 0
        private(set) var most = 0

        func enter() {
            lock.withLock {
                inside += 1
                most = max(most, inside)
            }
            usleep(30)
        }

        func leave() { lock.withLock { inside -= 1 } }
    }
}
