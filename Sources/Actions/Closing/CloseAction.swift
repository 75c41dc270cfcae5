import Edits
import Foundation
import Model
import Vocabulary

/// `milepost close`: writes how a milestone closed, and what is open into the milestones that take it over.
package struct CloseAction: Sendable {
    private let content: ContentOptions
    private let options: CloseOptions
    private let asking: Asking?
    private let environment: [String: String]

    /// `asking` reaches the person at the terminal; nil where nobody can be asked.
    package init(
        _ content: ContentOptions, _ options: CloseOptions, asking: Asking?,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.content = content
        self.options = options
        self.asking = asking
        self.environment = environment
    }

    package func run() async throws -> Ending {
        let survey = try Survey.make(content, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let record = try survey.record(called: options.name, chosenBy: content)
        guard record.hasOwnLog, !record.isProject else {
            throw Trouble(
                "\(record.path) is no milestone, and only a milestone is closed like this; an engagement ends with `closed` in \(survey.content.path(record.client, record.projectFile))"
            )
        }
        let edit = try ClientEdit(of: record.client, in: survey)
        let place = survey.content.path(record.client, record.file)
        guard let client = edit.clientBefore, let (project, milestone) = client.placedMilestone(at: place) else {
            return Ending(
                findings: edit.errorsBefore, remarks: ["milepost: the record cannot be read, so nothing was written"],
                isRefused: true)
        }
        if milestone.standing.isSuperseded {
            let heirs = Listing.quoted(milestone.standing.successors.map(\.text))
            throw Trouble("\(record.path) gave way to \(heirs), so it has no outcome of its own; close those")
        }
        let facts = try CloseFacts.gathered(from: options, for: milestone, today: survey.today, asking: asking)
        let handed = try project.handingOn(facts.open ?? [], from: milestone, of: client, studio: survey.studio)
        return try write(Closing(record: record, place: place, facts: facts, handed: handed), edit)
    }

    private func write(_ closing: Closing, _ edit: ClientEdit) throws -> Ending {
        var edit = edit
        do {
            let written = try closing.change(&edit)
            let warnings = try edit.commit(isStrict: content.isStrict)
            var ending = Ending(findings: warnings)
            ending.answer = written + closing.next(edit.clientAfter, content: content.content)
            if edit.wasMisread(closing.record.file) { ending.remarks = [Survey.unjudged(closing.place)] }
            return ending
        } catch let refusal as EditRefused {
            return Ending.refused(
                refusal,
                remarks: ["milepost: nothing was written; the places are those of the records as they would be"])
        }
    }
}

/// A closeout that is complete, on its way into the records.
struct Closing {
    let record: RecordName
    let place: String
    let facts: CloseFacts
    let handed: [HandedOn]

    /// Changes the records, and gives the lines that say what is written where.
    ///
    /// Those that take something over come first, so that an end in mid-way loses nothing.
    func change(_ edit: inout ClientEdit) throws(EditRefused) -> [String] {
        var added: [(item: HandedOn, path: String, index: Int)] = []
        for item in handed {
            guard let heir = item.heir, !item.isThere else { continue }
            let path = String(heir.path.dropFirst(place.count - record.file.count))
            try edit.change(path) { text throws(EditRefusal) in
                try text.appending(item.entry(asked: facts.on), to: item.key, inOrder: Milestone.keys)
            }
            added.append((item, path, edit.linesOfEntries(of: item.key, in: path).count - 1))
        }
        try edit.change(record.file) { text throws(EditRefusal) in
            try text.completing("closed", with: keys, inOrder: Milestone.keys)
        }
        let lines = added.map { item, path, index in
            let line = edit.linesOfEntries(of: item.key, in: path)[index]
            let heir = place.dropLast(record.file.count) + path
            return "\(heir):\(line): added \(Quotation.quoted(item.item.what)) to `\(item.key)`"
        }
        return ["\(place): closed\(facts.outcome.map { " as \($0.rawValue)" } ?? "") on \(facts.on)"] + lines
    }

    private var keys: [WrittenValue.Key] {
        let texts: [(name: String, value: String?)] = [
            ("on", facts.on.description), ("outcome", facts.outcome?.rawValue), ("next", facts.next),
            ("owner", facts.owner),
        ]
        let written = texts.compactMap { key in key.value.map { WrittenValue.Key(key.name, .text($0)) } }
        return written + (handed.isEmpty ? [] : [WrittenValue.Key("open", .list(handed.map(\.written)))])
    }

    /// What is to be done now.
    func next(_ client: Client?, content: String) -> [String] {
        guard let (project, milestone) = client?.placedMilestone(at: place) else { return [] }
        var lines: [String] = []
        if milestone.standing.state == .approved, !milestone.tellsOutcomes {
            lines.append("Next: write “## Outcomes” into the record, one or two results that the client can point to")
        }
        let note = NextCommand.line("note", record.path, "--kind milestone-note", content: content)
        lines.append("Next: \(note), to tell the client")
        let isLast = project.milestones.allSatisfy { $0.closed != nil || $0.standing.isSuperseded }
        if isLast, project.closed == nil {
            lines.append("That was the last open milestone; when the engagement ends, add `closed` to \(project.path)")
        }
        return lines
    }
}

extension Client {
    /// The milestone of a record with its project, by its path as messages name it.
    func placedMilestone(at path: String) -> (Project, Milestone)? {
        for project in projects {
            if let milestone = project.milestones.first(where: { $0.path == path }) { return (project, milestone) }
        }
        return nil
    }
}
