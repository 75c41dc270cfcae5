import Edits
import Model
package import Vocabulary

/// What a new milestone's record says.
package struct NewMilestone: Sendable {
    let title: String
    let output: String
    let due: Day
    let owner: String?
    let start: Day?
    let question: String?
    let decideBy: Day?

    package init(
        title: String, output: String, due: Day, owner: String? = nil, start: Day? = nil
    ) {
        self.init(title, output, due, owner, start, nil, nil)
    }

    private init(
        _ title: String, _ output: String, _ due: Day, _ owner: String?, _ start: Day?, _ question: String?,
        _ decideBy: Day?
    ) {
        (self.title, self.output, self.due, self.owner, self.start) = (title, output, due, owner, start)
        (self.question, self.decideBy) = (question, decideBy)
    }

    /// The same milestone with what its approval owner is to be asked, and by when.
    package func asking(_ question: String?, by day: Day?) -> NewMilestone {
        NewMilestone(title, output, due, owner, start, question, day)
    }

    var record: NewRecord {
        var fields = NewField.keys([
            "title": .text(title), "output": .text(output), "owner": .text(owner), "start": .day(start),
            "due": .day(due), "approval": .group(["decide_by": .day(decideBy), "question": .text(question)]),
        ])
        let asked = question == nil ? "under approval a question (as “Do you accept …?”) and decide_by," : "to have"
        fields += NewField.comments(
            "Before it goes to review it needs \(asked)",
            "deliverables (title and file or link), caveats (or none), and next: what the approval sets in motion.")
        return NewRecord(fields, body: NewMilestone.sections)
    }

    static let sections = NewRecord.sections("What happened", "Why it matters", "What comes next")
}

/// `milepost new milestone`: a planned milestone with a number of its own.
package struct NewMilestoneAction: Sendable {
    private let options: NewRecordOptions
    private let project: String
    private let milestone: NewMilestone
    private let slug: String?
    private let predecessor: String?

    /// Without a slug, the one that the output suggests is taken; without a predecessor it is the last.
    package init(
        _ options: NewRecordOptions, project: String, _ milestone: NewMilestone, slug: String?,
        after predecessor: String?
    ) {
        (self.options, self.project, self.milestone) = (options, project, milestone)
        (self.slug, self.predecessor) = (slug, predecessor)
    }

    package func run() async throws -> Ending {
        try options.run { survey in
            let place = try survey.project(called: project)
            let slug = try Slug.chosen(slug, from: milestone.output)
            let files = MilestoneFiles(try survey.content.records(of: place.client), in: place)
            if let other = files.file(of: slug) {
                throw Trouble(
                    "\(survey.content.path(place.client, "\(place.folder)/\(other)")) has the slug \(slug) already; give another with --slug"
                )
            }
            let name = try files.name(for: slug, after: predecessor, below: survey.content.path)
            var edit = try ClientEdit(of: place.client, in: survey)
            try edit.make([(name, milestone.record)], in: place.folder)
            let warnings = try edit.commit()
            let next = options.command("log \(place.path)/\(slug) state on-track")
            return .made([survey.content.path(place.client, "\(place.folder)/\(name)")], next: next, warnings: warnings)
        }
    }
}

/// The files of a project's milestones in their order.
struct MilestoneFiles {
    private let place: ProjectPlace
    private let files: [(number: Int, digits: Int, slug: String, name: String)]

    init(_ records: [RecordName], in place: ProjectPlace) {
        self.place = place
        files = records.filter { $0.projectFolder == place.folder }.compactMap { record in
            let name = record.file.dropFirst(place.folder.count + 1)
            let digits = name.prefix { $0.isASCII && $0.isNumber }
            // As many digits as a milestone may have; a longer number is no milestone's.
            guard digits.count <= ClientFolder.mostDigits, let number = Int(digits), !name.contains("/"),
                name.dropFirst(digits.count).hasPrefix("-")
            else { return nil }
            let slug = name.dropFirst(digits.count + 1).dropLast(".md".count)
            return (number, digits.count, String(slug), String(name))
        }
        .sorted { ($0.number, $0.slug) < ($1.number, $1.slug) }
    }

    func file(of slug: Slug) -> String? { files.first { $0.slug == slug.text }?.name }

    /// The file's name for a new milestone: the last one, or the one behind another where a number is free there.
    func name(for slug: Slug, after predecessor: String?, below content: String) throws(Trouble) -> String {
        let last = files.last?.number ?? 0
        guard String(last + 1).count <= ClientFolder.mostDigits else {
            throw Trouble(
                "no number is free behind \(files.last?.name ?? ""); give the files of \(place.path) lower numbers")
        }
        guard let predecessor else { return name(last + 1, slug) }
        let index = try index(of: predecessor, below: content)
        let number = files[index].number + 1
        guard index + 1 < files.count, files[index + 1].number <= number else { return name(number, slug) }
        let end = (index + 2..<files.count).first { files[$0].number > files[$0 - 1].number + 1 } ?? files.count
        let moves = files[index + 1..<end].reversed().map { file in
            "mv \(file.name) \(name(file.number + 1, file.slug))"
        }
        throw Trouble(
            "no number is free between \(files[index].name) and \(files[index + 1].name); in \(place.path), run “\(moves.joined(separator: " && "))” first, since numbers only order and no link knows them"
        )
    }

    private func index(of milestone: String, below content: String) throws(Trouble) -> Int {
        let end = NameEnd(milestone, below: content)
        let found = files.indices.filter { index in
            let file = files[index]
            return [
                "\(place.path)/\(file.slug)", "\(place.path)/\(file.name)", "\(place.path)/\(file.name.dropLast(3))",
            ]
            .contains(where: end.fits)
        }
        if let index = try end.chosen(from: found, path: { files[$0].name }) { return index }
        let hint = end.hint(among: files.map { "\(place.path)/\($0.slug)" })
        throw Trouble("no milestone of \(place.path) is called \(Quotation.quoted(milestone))\(hint)")
    }

    private func name(_ number: Int, _ slug: Slug) -> String { name(number, slug.text) }

    /// As many digits as the others have, and two at least.
    private func name(_ number: Int, _ slug: String) -> String {
        let width = max(2, files.map(\.digits).max() ?? 0)
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + "\(digits)-\(slug).md"
    }
}
