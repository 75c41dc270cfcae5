import Model
import Records
import Vocabulary

extension Subject {
    /// Calls `body` with every Markdown text that warnings are about: all that a client may see but that of
    /// milestones which were given up for others.
    ///
    /// A record in which something else could not be read is among them, since its text could.
    func forEachPublicProse(_ body: (Prose) -> Void) {
        if let welcome = client.welcome { body(welcome) }
        for project in client.projects {
            if let introduction = project.introduction { body(introduction) }
            for update in project.updates { update.sections.values.forEach(body) }
            for change in project.changes {
                if let reason = change.reason { body(reason) }
            }
        }
        for placed in allMilestones where !placed.milestone.standing.isSuperseded {
            placed.milestone.sections.values.forEach(body)
        }
    }
}
