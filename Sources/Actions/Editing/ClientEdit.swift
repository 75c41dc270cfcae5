import Edits
import Files
import Model
import Vocabulary

/// Changes to the records of one client: judged together, and written together or not at all.
struct ClientEdit {
    private let survey: Survey
    private let name: String
    private let before: Diagnosed<ClientFolder>
    /// The changed records by their paths below the client's folder, in the order in which they are to be written.
    private var changes: [Change] = []

    private struct Change {
        let path: String
        let old: [UInt8]
        var text: RecordText
    }

    /// Reads the folder of a client that the survey knows.
    init(of name: String, in survey: Survey) throws {
        self.survey = survey
        self.name = name
        before = try survey.content.client(name)
    }

    /// Changes a record, named by its path below the client's folder; a second change starts from the first.
    mutating func change(
        _ path: String, _ edit: (RecordText) throws(EditRefusal) -> RecordText
    ) throws(EditRefused) {
        let index: Int
        if let known = changes.firstIndex(where: { $0.path == path }) {
            index = known
        } else {
            let (old, text) = try read(path)
            changes.append(Change(path: path, old: old, text: text))
            index = changes.count - 1
        }
        do throws(EditRefusal) {
            changes[index].text = try edit(changes[index].text)
        } catch {
            throw EditRefused(findings: [error.finding])
        }
    }

    /// Writes the changed records in their order, unless they have an error that was not there before.
    ///
    /// A kill between two of them leaves each whole, the old one or the new.
    func commit() throws {
        let worse = newErrors()
        guard worse.isEmpty else { throw EditRefused(findings: worse) }
        let files = try RecordFiles(at: survey.content.path)
        for change in changes where change.text.bytes != change.old {
            try files.replace("\(name)/\(change.path)", holding: change.old, with: change.text.bytes)
        }
    }

    private func read(_ path: String) throws(EditRefused) -> ([UInt8], RecordText) {
        let shown = survey.content.path(name, path)
        guard let record = before.value.records.first(where: { $0.path == path }) else {
            let place = SourcePosition(path: shown)
            throw EditRefused(findings: [Diagnostic(.required, at: place, "there is no such record; make it first")])
        }
        let text = RecordText.read(record.bytes, path: shown)
        guard let text = text.value else { throw EditRefused(findings: text.diagnostics.sorted()) }
        return (record.bytes, text)
    }

    // MARK: Before and after

    /// The errors that the changed records have and the old ones had not, as the client is published and with drafts.
    private func newErrors() -> [Diagnostic] {
        let changed = Dictionary(changes.map { ($0.path, $0.text.bytes) }) { _, last in last }
        let after = before.map { $0.replacing(changed) }
        let drafts = survey.withDrafts ? [true] : [false, true]
        let new = drafts.flatMap { drafts in
            let earlier = survey.with(of: name, drafts: drafts)
            let later = survey.with(clientRecord: changed["client.md"], of: name, drafts: drafts)
            return ClientEdit.errors(of: later.check(after), beyond: earlier.check(before))
        }
        return Array(Set(new)).sorted()
    }

    /// The errors of `later` that have no counterpart in `earlier`: the same rule and words in the same record,
    /// on whatever line, since an edit moves what stands below it.
    private static func errors(
        of later: Diagnosed<some Sendable>, beyond earlier: Diagnosed<some Sendable>
    ) -> [Diagnostic] {
        var known: [[String]: Int] = [:]
        for finding in earlier.diagnostics where finding.severity == .error {
            known[identity(finding), default: 0] += 1
        }
        return later.diagnostics.filter { finding in
            guard finding.severity == .error else { return false }
            let left = known[identity(finding), default: 0]
            known[identity(finding)] = left - 1
            return left <= 0
        }
    }

    private static func identity(_ finding: Diagnostic) -> [String] {
        [finding.rule.rawValue, finding.position.path, finding.message.replacing(/line \d+/, with: "line")]
    }
}

/// Why records were left as they are: what is wrong with them, or would be after the change.
struct EditRefused: Error {
    let findings: [Diagnostic]
}

extension Survey {
    /// Adds an entry to the log of a milestone or a project, named by its record's path below the client's folder.
    ///
    /// Throws `EditRefused` with the findings where the record would be worse for it, and then writes nothing.
    func append(_ entry: NewEntry, toLogOf record: String, of client: String) throws {
        var edit = try ClientEdit(of: client, in: self)
        try edit.change(record) { text throws(EditRefusal) in try text.appendingToLog(entry) }
        try edit.commit()
    }
}
