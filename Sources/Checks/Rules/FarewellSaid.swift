import Model
package import Vocabulary

/// A project of which every milestone is closed is closed itself.
package enum FarewellSaid: Check {
    package static let id = RuleID.offboarding

    package static let manual = """
        An engagement that ends without a word leaves the client to wonder who holds the keys and what is still owed. \
        From the day after the last milestone closed, hand over what is the client's, say goodbye, and add \
        `closed` to the project; or write down the milestone that comes next. \
        What closed before `rules_from` is taken as it is.
        """

    package static let breaks = RecordExample.relaunch("cadence: 7 days")
    package static let keeps = RecordExample.relaunch(
        "closed: {on: 2026-03-06, note: All that we made is with you}")

    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.wholeProjects.compactMap { finding(on: $0, in: subject) }
    }

    /// Whether nothing is left to say of a project but its farewell: that is said here, or the work had ended before
    /// the process rules began and is taken as it is.
    static func settles(_ project: Project, in subject: Subject) -> Bool {
        guard project.isAllClosed, let last = lastClosing(in: project) else { return false }
        guard subject.isUnderProcessRules(last) else { return true }
        return subject.isHeard(id, in: project.path) && finding(on: project, in: subject) != nil
    }

    private static func lastClosing(in project: Project) -> Day? {
        project.lastingMilestones.compactMap { $0.closed?.on?.value }.max()
    }

    private static func finding(on project: Project, in subject: Subject) -> Diagnostic? {
        guard project.isAllClosed, subject.isUnderWay(project),
            let last = lastClosing(in: project), subject.isUnderProcessRules(last)
        else { return nil }
        let clock = subject.clock(of: project)
        guard clock.days(since: last) > 0 else { return nil }
        return warning(
            at: project.title.position,
            "every milestone is closed, the last for \(clock.words(since: last)), and the project is still open; add `closed` to it, or write the milestone that comes next",
            isOfTheDay: true)
    }
}
