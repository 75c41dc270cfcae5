import Model
import Vocabulary

/// A milestone with its project.
///
/// A reference, since every rule goes through all milestones and a milestone takes long to copy.
final class PlacedMilestone: Sendable {
    let milestone: Milestone
    let project: Project

    init(_ milestone: Milestone, in project: Project) {
        self.milestone = milestone
        self.project = project
    }

    /// Calls `body` with every entry of the log and the standing that the entry meets.
    func forEachEntry(_ body: (LogEntry, Standing) -> Void) {
        var replay = Replay(due: milestone.due.value, approval: milestone.approval)
        for entry in milestone.log {
            body(entry, replay.standing)
            replay.apply(entry)
        }
    }

    /// The day of the entry that took up the work again after an approval, if no approval followed it.
    var reopenedOn: Day? {
        guard milestone.standing.state != .approved, !milestone.standing.isSuperseded else { return nil }
        var day: Day?
        forEachEntry { entry, standing in
            if case .state = entry.event, standing.state == .approved { day = entry.on }
        }
        return day
    }

    /// Whether a closeout tells of an approval that a later entry took back.
    func isReopened(after closeout: Closeout) -> Bool {
        guard let day = reopenedOn else { return false }
        return closeout.outcome?.value == .approved || closeout.on.map { $0.value < day } ?? false
    }
}
