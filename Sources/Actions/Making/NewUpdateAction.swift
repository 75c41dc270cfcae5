import Edits
import Model
package import Vocabulary

/// `milepost new update`: a dated status note with its headings.
package struct NewUpdateAction: Sendable {
    private let options: NewRecordOptions
    private let project: String
    private let title: String
    private let health: Health
    private let reason: String?
    private let day: Day?

    /// The day is today unless another is given; a reason is wanted for every health but on track.
    package init(
        _ options: NewRecordOptions, project: String, title: String, health: Health, reason: String?, on day: Day?
    ) {
        (self.options, self.project, self.title) = (options, project, title)
        (self.health, self.reason, self.day) = (health, reason, day)
    }

    package func run() async throws -> Ending {
        try options.run { survey in
            let place = try survey.project(called: project)
            let day = day ?? survey.today
            guard day <= survey.today else {
                throw Trouble(
                    "an update tells what has happened, and \(day) is after today, \(survey.today); give another day with --on"
                )
            }
            let file = "updates/\(day).md"
            let path = survey.content.path(place.client, "\(place.folder)/\(file)")
            let records = try survey.content.records(of: place.client)
            guard !records.contains(where: { $0.file == "\(place.folder)/\(file)" }) else {
                throw Trouble(
                    "\(path) is there already, and a day has one update; add to it, or give another day with --on")
            }
            var edit = try ClientEdit(of: place.client, in: survey)
            try edit.make([("\(day).md", record)], in: "\(place.folder)/updates")
            let warnings = try edit.commit()
            let next = options.command("note \(place.path)/\(day)")
            return .made([path], next: "write what is below its headings, then \(next)", warnings: warnings)
        }
    }

    private var record: NewRecord {
        NewRecord(
            NewField.keys(["title": .text(title), "health": .text(health.rawValue), "reason": .text(reason)]),
            body: NewRecord.sections("What happened", "Why it matters", "What comes next", "What we need from you"))
    }
}

/// `milepost new change`: a scope change that waits for its decision.
package struct NewChangeAction: Sendable {
    private let options: NewRecordOptions
    private let project: String
    private let change: NewChange
    private let slug: String?

    /// Without a slug, the one that the title suggests is taken.
    package init(_ options: NewRecordOptions, project: String, _ change: NewChange, slug: String?) {
        (self.options, self.project, self.change, self.slug) = (options, project, change, slug)
    }

    package func run() async throws -> Ending {
        try options.run { survey in
            let place = try survey.project(called: project)
            let slug = try Slug.chosen(slug, from: change.title)
            let file = "\(place.folder)/changes/\(slug).md"
            let path = survey.content.path(place.client, file)
            guard try !survey.content.records(of: place.client).contains(where: { $0.file == file }) else {
                throw Trouble("\(path) is there already; give another name with --slug")
            }
            var edit = try ClientEdit(of: place.client, in: survey)
            let record = change.record(on: change.day ?? survey.today)
            try edit.make([("\(slug).md", record)], in: "\(place.folder)/changes")
            let warnings = try edit.commit()
            let next = options.command("note \(place.path)/\(slug)")
            return .made([path], next: "write the reason below the front matter, then \(next)", warnings: warnings)
        }
    }
}

/// What a new scope change's record says.
package struct NewChange: Sendable {
    let title: String
    let askedBy: String
    let day: Day?
    let milestones: [String]
    let days: Int?

    /// The day on which it was asked for is today unless another is given; `days` may be less than none.
    package init(title: String, askedBy: String, on day: Day?, milestones: [String] = [], days: Int? = nil) {
        (self.title, self.askedBy, self.day) = (title, askedBy, day)
        (self.milestones, self.days) = (milestones, days)
    }

    func record(on day: Day) -> NewRecord {
        NewRecord(
            NewField.keys([
                "title": .text(title), "asked_by": .text(askedBy), "on": .day(day), "milestones": .texts(milestones),
                "effect": .group(["days": .text(days.map { "\($0)" })]),
            ])
                + NewField.comments(
                    "When it is answered, add:",
                    "decision: {outcome: accepted or declined, by: NAME, on: DAY, via: email}"))
    }
}
