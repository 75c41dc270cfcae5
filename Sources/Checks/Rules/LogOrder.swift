import Model
package import Vocabulary

/// Log entries stand in the order of their days, and none is later than today.
package enum LogOrder: Check {
    package static let id = RuleID.logOrder

    package static let manual = """
        A log is only ever added to, so its days run downwards; an entry out of order is a mistyped day or an \
        event remembered late, and both change what the page says. \
        Put the entry where its day belongs, or mend the day. \
        What has not happened yet is no entry: plans are told by `due`, `decide_by` and `next`.
        """

    package static let breaks = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: on track}
          - {on: 2026-02-27, qa: passed, by: Dana Ortiz}
        """)

    package static let keeps = RecordExample.messaging(
        """
        log:
          - {on: 2026-02-27, state: on track}
          - {on: 2026-03-02, qa: passed, by: Dana Ortiz}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        let today = subject.today
        var findings: [Diagnostic] = []
        for placed in subject.milestones {
            let log = placed.milestone.log
            findings += judge(log.indices, today: today, day: { log[$0].on }, position: { log[$0].position })
        }
        for project in subject.projects {
            let log = project.log
            findings += judge(log.indices, today: today, day: { log[$0].on }, position: { log[$0].position })
        }
        return findings
    }

    private static func judge(
        _ entries: Range<Int>, today: Day, day: (Int) -> Day, position: (Int) -> SourcePosition
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var previous: Day?
        for entry in entries {
            let on = day(entry)
            if let previous, on < previous {
                findings.append(
                    Diagnostic(
                        id, at: position(entry),
                        "this entry of \(on) stands below one of \(previous); put the entries in the order of their days, or mend the day"
                    ))
            } else if on > today {
                findings.append(
                    Diagnostic(
                        id, at: position(entry),
                        "this entry is of \(on), and today is \(today); log it when it has happened, or mend the day"
                    ))
            }
            previous = on
        }
        return findings
    }
}
