import Edits
import Foundation
import Model
package import Vocabulary

/// `milepost log`: adds an entry to the log of a milestone or a project.
package struct LogAction: Sendable {
    private let content: ContentOptions
    private let name: String
    private let words: LogWords
    private let day: Day?
    private let environment: [String: String]

    /// Takes the record by any end of its path; without a day the entry is of today.
    package init(
        _ content: ContentOptions, name: String, words: LogWords, on day: Day?,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.content = content
        self.name = name
        self.words = words
        self.day = day
        self.environment = environment
    }

    package func run() async throws -> Ending {
        let survey = try Survey.make(content, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let record = try survey.record(called: name, chosenBy: content)
        guard record.hasOwnLog else {
            throw Trouble(
                "\(record.path) has no log of its own; log what happened in the log of its project, \(record.client)/\(record.projectFolder)"
            )
        }
        let kinds = record.isProject ? Project.logKinds : Milestone.logKinds
        let entry = try words.entry(
            on: day ?? survey.today, among: kinds, of: record.isProject ? "project" : "milestone")
        return try write(entry, into: record, of: survey)
    }

    private func write(_ entry: WordedEntry, into record: RecordName, of survey: Survey) throws -> Ending {
        var edit = try ClientEdit(of: record.client, in: survey)
        let place = survey.content.path(record.client, record.file)
        do {
            try edit.change(record.file) { text throws(EditRefusal) in try text.appendingToLog(entry.entry) }
            let line = edit.linesOfEntries(of: "log", in: record.file).last ?? 0
            let warnings = try edit.commit(isStrict: content.isStrict)
            var ending = Ending(findings: warnings)
            ending.answer = ["\(place):\(line): logged \(entry.summary) on \(day ?? survey.today)"]
            if edit.wasMisread(record.file) { ending.remarks.append(Survey.unjudged(place)) }
            ending.answer += LogReport(entry: entry, record: record, place: place, content: content.content)
                .lines(edit.clientBefore, edit.clientAfter)
            return ending
        } catch let refusal as EditRefused {
            let isFuture = day.map { $0 > survey.today } ?? false
            return Ending.refused(refusal, lastEntryOf: record.file, in: edit, place: place, isFuture: isFuture)
        }
    }
}

extension Ending {
    /// The findings against an entry of a day that would have been the last of a log, and that nothing was written.
    fileprivate static func refused(
        _ refusal: EditRefused, lastEntryOf file: String, in edit: ClientEdit, place: String, isFuture: Bool
    ) -> Ending {
        var ending = Ending.refused(refusal)
        let line = edit.linesOfEntries(of: "log", in: file).last
        let isAboutEntry = refusal.findings.contains { $0.position.path == place && $0.position.line == line }
        if !isFuture, refusal.findings.contains(where: { $0.rule == .logOrder && $0.position.line == line }) {
            ending.remarks.append(
                "milepost: log adds at the end alone; take the day of the last entry or a later one, or put the entry between the others by hand"
            )
        }
        let hint = isAboutEntry ? "; line \(line ?? 0) is where the entry would have stood" : ""
        ending.remarks.append("milepost: nothing was written\(hint)")
        return ending
    }
}

extension Survey {
    /// Said where errors that were there before keep the checks from judging what was written.
    static func unjudged(_ place: String) -> String {
        "\(place): the record had errors before, so not every check could judge this; mend them and run “milepost check”"
    }
}
