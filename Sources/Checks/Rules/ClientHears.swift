import Model
package import Vocabulary

/// The client hears from a project before it has to ask.
package enum ClientHears: Check {
    package static let id = RuleID.quiet

    package static let manual = """
        A page that has not changed for longer than the client is used to is answered with “just checking in”. \
        What counts is what the client can see: entries of the logs, updates, scope changes, holds and closings, \
        and not the studio's own quality checks. \
        Write an update, even one that says that all is as it was, or log what has happened.
        """

    package static let breaks = RecordExample.relaunch("cadence: 7 days").judged(on: "2026-04-20")

    package static let keeps = RecordExample.relaunch(
        """
        cadence: 7 days
        log:
          - {on: 2026-04-14, sent: update, to: priya@northwind.example}
        """
    ).judged(on: "2026-04-20")

    package static let threshold: Threshold? = .cadences(1, plus: 3)
    package static let watchesTheDay = true

    package static func findings(in subject: Subject) -> [Diagnostic] {
        subject.wholeProjects.compactMap { project in
            // What is left to say once every milestone is closed, `offboarding` says.
            guard subject.isUnderWay(project), !FarewellSaid.settles(project, in: subject),
                let last = project.lastSignOfLife(by: subject.today)
            else { return nil }
            let clock = subject.clock(of: project)
            guard clock.days(since: last) > subject.limit(Self.self, in: project) else { return nil }
            return warning(
                at: project.title.position,
                "the client has seen nothing new since \(last), for \(clock.words(since: last)); write updates/\(subject.today).md, or log what has happened",
                isOfTheDay: true)
        }
    }
}
