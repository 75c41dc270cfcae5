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
        // The settings may make a warning an error, which a record still allows, and one error a warning.
        let isAllowed = { (finding: Diagnostic) in
            silence(finding.rule, in: finding.position.path)
                && (finding.severity == .warning || subject.studio.lowersToWarning(finding.rule))
        }
        let told = findings.filter { !isAllowed($0) }
        let silenced = Allowances.places(of: findings.filter(isAllowed))
        let refused = Allowances.places(of: told)
        let judged = Allowances.judgedRecords(in: subject)
        return told
            // A record that could not be read in full may have lost what an allowance is for.
            + entries.filter { subject.isWhole($0.path) }.compactMap { entry in
                let use: Use =
                    if silenced.contains(entry.place) { .silences } else if refused.contains(entry.place) {
                        .refused
                    } else { judged.contains(entry.path) ? .none : .unknown }
                return Allowances.finding(on: entry, use: use, watching)
            }
    }

    private static func places(of findings: [Diagnostic]) -> Set<[String]> {
        Set(findings.lazy.map { [$0.position.path, $0.rule.rawValue] })
    }

    /// What an allowance does.
    private enum Use {
        case silences
        /// What it is for is an error, which no record allows.
        case refused
        case none
        /// The rule could not judge the record, or not in full.
        case unknown
    }

    /// The paths of the records that every rule can judge: of projects read in full, and not given up for others.
    private static func judgedRecords(in subject: Subject) -> Set<String> {
        guard subject.isWhole(subject.client.path) else { return [] }
        var paths: Set<String> = [subject.client.path]
        for project in subject.wholeProjects {
            paths.insert(project.path)
            paths.formUnion(project.lastingMilestones.map(\.path))
            paths.formUnion(project.updates.map(\.path))
            paths.formUnion(project.changes.map(\.path))
        }
        return paths
    }

    private static func finding(on entry: Entry, use: Use, _ watching: Set<RuleID>) -> Diagnostic? {
        // A name that no check has is a finding of `reference`.
        guard let rule = RuleID(rawValue: entry.allowance.rule.value) else { return nil }
        let isWatchful = watching.contains(rule)
        let name = Quotation.quoted(rule.rawValue)
        let position = entry.allowance.rule.position
        if !rule.hasAdjustableSeverity || use == .refused {
            return AllowanceInUse.warning(
                at: position,
                "\(name) is an error, and no record allows an error; mend what it reports, and remove this line")
        }
        // What only the days make fire needs its reason before they do, or a strict build would turn red by itself.
        if entry.allowance.reason == nil, use == .silences || isWatchful {
            return AllowanceInUse.warning(
                at: position, "nothing says why \(name) is allowed here; write the reason behind it")
        }
        guard use == .none else { return nil }
        // What the days have not fired yet they may still fire, so that a strict build has nothing to say of it.
        return AllowanceInUse.warning(
            at: position, "\(name) does not fire in this record; remove the allowance", isOfTheDay: isWatchful)
    }
}

extension Studio {
    /// Whether the settings make findings of a rule warnings that are errors by nature.
    fileprivate func lowersToWarning(_ rule: RuleID) -> Bool {
        if case .severity(.warning) = checks[rule] { rule.isError && rule.hasAdjustableSeverity } else { false }
    }
}
