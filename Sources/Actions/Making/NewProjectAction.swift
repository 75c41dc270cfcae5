import Checks
import Edits
import Model
package import Vocabulary

/// What a new project's record says.
package struct NewProject: Sendable {
    let title: String
    let goal: String
    let owner: String
    let start: Day
    let end: Day?
    let approver: String?
    let channel: String?

    package init(
        title: String, goal: String, owner: String, start: Day, end: Day?, approval: (by: String?, via: String?)
    ) {
        (self.title, self.goal, self.owner, self.start, self.end) = (title, goal, owner, start, end)
        (approver, channel) = approval
    }

    func record(invoices: [String]) -> NewRecord {
        let approval = WrittenValue.group(["owner": .text(approver), "via": .text(channel)])
        var fields = NewField.keys([
            "title": .text(title), "goal": .text(goal), "owner": .text(owner), "start": .day(start), "end": .day(end),
            "approval": approval,
        ])
        if approval == nil {
            fields += NewField.comments(
                "Who approves the milestones, and through which channel:", "approval: {owner: First Last, via: email}")
        }
        let triggers = invoices.map { WrittenValue.group(["trigger": .text($0)]) }
        return NewRecord(fields + NewField.keys(["invoices": .list(some: triggers)]))
    }
}

/// `milepost new project`: a project's folder, with the milestones of an earlier one where that is wanted.
package struct NewProjectAction: Sendable {
    private let options: NewRecordOptions
    private let client: String
    private let project: NewProject
    private let slug: String?
    private let source: String?

    /// Without a slug, the one that the title suggests is taken; `source` is a project of any client.
    package init(
        _ options: NewRecordOptions, client: String, _ project: NewProject, slug: String?, from source: String?
    ) {
        (self.options, self.client, self.project) = (options, client, project)
        (self.slug, self.source) = (slug, source)
    }

    package func run() async throws -> Ending {
        try options.run { survey in
            let client = try survey.client(called: client)
            let slug = try freeSlug(of: client, in: survey)
            let template = try source.map { try MilestoneTemplate($0, for: project, of: client, in: survey) }
            let records =
                [("project.md", project.record(invoices: template?.invoices ?? []))] + (template?.records ?? [])
            var edit = try ClientEdit(of: client, in: survey)
            try edit.make(records, in: slug.text)
            let warnings = try edit.commit()
            let paths = records.map { survey.content.path(client, "\(slug)/\($0.0)") }
            var ending = Ending.made(
                paths,
                next: template == nil
                    ? options.command("new milestone \(client)/\(slug) 'TITLE' --output 'OUTPUT' --due DAY")
                    : "read every line of the new milestones, then \(options.command("check"))",
                warnings: warnings)
            ending.remarks = template?.remarks ?? []
            return ending
        }
    }

    private func freeSlug(of client: String, in survey: Survey) throws -> Slug {
        let slug = try Slug.chosen(slug, from: project.title)
        guard slug.text != FileReferences.studioFolder else {
            throw Trouble("the folder “\(slug)” holds the client's files; give the project another name with --slug")
        }
        guard try !survey.content.holds(slug.text, in: client) else {
            throw Trouble("\(survey.content.path(client, slug.text)) is there already; give another name with --slug")
        }
        return slug
    }
}
