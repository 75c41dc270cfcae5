package import Model
package import Vocabulary

extension Project {
    /// The last day up to `today` on which the client could see that something happened, if there is one.
    ///
    /// Quality checks are the studio's own affair, and what a page shows as planned is no sign of life.
    package func lastSignOfLife(by today: Day) -> Day? {
        (ownDays + milestones.flatMap(\.visibleDays)).filter { $0 <= today }.max()
    }

    private var ownDays: [Day] {
        let paused = holds.flatMap { [$0.since?.value, $0.until.map { $0.value + 1 }] }
        let asked = changes.flatMap { [$0.on.value, $0.decision?.on?.value] }
        let days = log.map(\.on) + updates.map(\.day) + (paused + asked + [closed?.on?.value]).compactMap { $0 }
        return days + [start.value]
    }
}

extension Milestone {
    /// The days of what its page tells, and of what was sent about it.
    fileprivate var visibleDays: [Day] {
        log.filter(\.isVisible).map(\.on) + [closed?.on?.value].compactMap { $0 }
    }
}

extension LogEntry {
    fileprivate var isVisible: Bool {
        if case .quality = event { false } else { true }
    }
}
