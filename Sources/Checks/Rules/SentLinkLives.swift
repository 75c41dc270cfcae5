import Model
package import Vocabulary

/// Every link that was sent to a client still leads to its place on the client's pages.
package enum SentLinkLives: Check {
    package static let id = RuleID.sentLinkLives

    package static let manual = """
        A link in an old mail is the first thing a client tries, so every link that a `sent` entry records must \
        lead somewhere for ever. \
        When a record is renamed, its old slug goes into `aliases`, and the link lives on. \
        Record a link as it stands behind the client's own folder, as `#website-relaunch.messaging`, so that it \
        outlives a new key, too.
        """

    package static let breaks = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: blocked, note: Brand photography has not arrived}
          - {on: 2026-03-02, sent: blocked, link: "#website-relaunch.brand-guide"}
        """)

    package static let keeps = RecordExample.messaging(
        """
        log:
          - {on: 2026-03-02, state: blocked, note: Brand photography has not arrived}
          - {on: 2026-03-02, sent: blocked, link: "#website-relaunch.messaging"}
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func judge(_ link: Located<String>?) {
            guard let link, let problem = problem(with: link.value, in: subject) else { return }
            findings.append(Diagnostic(id, at: link.position, problem))
        }
        for project in subject.client.projects {
            for entry in project.log {
                if case .sent(_, let link) = entry.event { judge(link) }
            }
        }
        for placed in subject.allMilestones {
            for entry in placed.milestone.log {
                if case .sent(_, let link) = entry.event { judge(link) }
            }
        }
        return findings
    }

    private static func problem(with link: String, in subject: Subject) -> String? {
        switch SentLink(link, to: subject.client, of: subject.studio) {
        case .elsewhere:
            return
                "this link is not on this client's page; record the part behind the client's folder, as in “#\(example(in: subject))”"
        case .inside(let place):
            if subject.addresses.place(of: place) != nil { return nil }
            if subject.client.projects.contains(where: { $0.mayHoldUnread(behind: place) }) { return nil }
            return deadLink(place, in: subject)
        }
    }

    private static func deadLink(_ place: String, in subject: Subject) -> String {
        let shown = SentLink.mayHoldKey(place) ? "" : " \(Quotation.quoted(place))"
        if let anchor = openMilestone(at: place, in: subject.client) {
            return
                "the link\(shown) leads to a summary, which is there once the milestone is closed; link to “#\(anchor)”"
        }
        let hint = shown.isEmpty ? "" : subject.addresses.suggestion(for: place)
        return
            "the link\(shown) leads nowhere any more; if its record was renamed, add the former slug to the record's `aliases`\(hint)"
    }

    /// The anchor of the milestone whose summary a link means, though it has none yet.
    private static func openMilestone(at place: String, in client: Client) -> String? {
        let folder = place.hasSuffix("/") ? String(place.dropLast()) : place
        for project in client.projects {
            for milestone in project.milestones where milestone.closed == nil {
                if milestone.summaryFolders(in: project).contains(folder) {
                    return milestone.anchors(in: project).first
                }
            }
        }
        return nil
    }

    private static func example(in subject: Subject) -> String {
        guard let project = subject.client.projects.first else { return "project.milestone" }
        return project.milestones.first?.anchors(in: project).first ?? project.identity
    }
}
