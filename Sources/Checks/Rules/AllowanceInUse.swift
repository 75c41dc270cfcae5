import Model
package import Vocabulary

/// An allowance silences a warning that is there, and says why.
package enum AllowanceInUse: Rule {
    package static let id = RuleID.allowance

    package static let manual = """
        An exception is worth having only while it is one, and only for those who know why it was made. \
        `allow:` silences one warning in one record and gives the reason; \
        without a reason, or once the warning does not fire any more, the allowance itself is the finding. \
        Write the reason, or remove the line.
        """

    package static let breaks = RecordExample.messaging("allow: {one-sentence: The title is a quotation}")

    package static let keeps = RecordExample.messaging("start: 2026-02-16")

    package static let watchesTheDay = true
}

/// The warnings that records silence in themselves.
struct Allowances {
    /// One allowance with the record that makes it.
    private struct Entry {
        let path: String
        let allowance: Allowance

        var place: [String] { [path, allowance.rule.value] }
    }

    private let entries: [Entry]
    private let allowed: Set<[String]>

    init(of client: Client) {
        var entries: [Entry] = []
        func add(_ allowances: [Allowance], of path: String) {
            entries += allowances.map { Entry(path: path, allowance: $0) }
        }
        add(client.allowances, of: client.path)
        for project in client.projects {
            add(project.allowances, of: project.path)
            for milestone in project.milestones { add(milestone.allowances, of: milestone.path) }
            for update in project.updates { add(update.allowances, of: update.path) }
            for change in project.changes { add(change.allowances, of: change.path) }
        }
        self.entries = entries
        allowed = Set(entries.lazy.map(\.place))
    }

    /// Whether the record at this path allows what the rule warns of.
    func silence(_ rule: RuleID, in path: String) -> Bool {
        !allowed.isEmpty && allowed.contains([path, rule.rawValue])
    }

    /// The findings without those that are allowed, and with one for each allowance that is of no use.
    func applied(to findings: [Diagnostic], in subject: Subject, watching: Set<RuleID>) -> [Diagnostic] {
        guard !entries.isEmpty else { return findings }
        let isAllowed = { (finding: Diagnostic) in
            finding.severity == .warning && silence(finding.rule, in: finding.position.path)
        }
        let used = Set(findings.filter(isAllowed).map { [$0.position.path, $0.rule.rawValue] })
        return findings.filter { !isAllowed($0) }
            // A record that could not be read in full may have lost what an allowance is for.
            + entries.filter { subject.isWhole($0.path) }.compactMap {
                Allowances.finding(on: $0, isUsed: used.contains($0.place), watching)
            }
    }

    private static func finding(on entry: Entry, isUsed: Bool, _ watching: Set<RuleID>) -> Diagnostic? {
        // A name that no check has is a finding of `reference`.
        guard let rule = RuleID(rawValue: entry.allowance.rule.value) else { return nil }
        let name = Quotation.quoted(rule.rawValue)
        let position = entry.allowance.rule.position
        guard rule.hasAdjustableSeverity else {
            return AllowanceInUse.warning(
                at: position,
                "\(name) is an error, and no record allows an error; mend what it reports, and remove this line")
        }
        // What only the days make fire needs its reason before they do, or a strict build would turn red by itself.
        if entry.allowance.reason == nil, isUsed || watching.contains(rule) {
            return AllowanceInUse.warning(
                at: position, "nothing says why \(name) is allowed here; write the reason behind it")
        }
        if isUsed { return nil }
        // What the days have not fired yet they may still fire, so that a strict build has nothing to say of it.
        return AllowanceInUse.warning(
            at: position, "\(name) does not fire in this record; remove the allowance",
            isOfTheDay: watching.contains(rule))
    }
}
