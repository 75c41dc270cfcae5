import Foundation

/// Work on many items at once, as many as there are processors, so that memory does not grow with the items.
enum Parallel {
    /// The results in the order of the items; the first failure ends the work.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ transform: @escaping @Sendable (Item) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: items.count)
            var next = 0
            func startOne() {
                guard next < items.count else { return }
                let index = next
                next += 1
                group.addTask { (index, try transform(items[index])) }
            }
            for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) { startOne() }
            while let (index, result) = try await group.next() {
                results[index] = result
                startOne()
            }
            return results.compactMap { $0 }
        }
    }
}
