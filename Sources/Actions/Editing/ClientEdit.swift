import Documents
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
    /// New records, and the folder below the client's that they lie in; `""` for the client's own.
    private var made: (folder: String, records: [Made])?

    private struct Made {
        /// Below the folder.
        let path: String
        let text: RecordText
    }

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

    /// Begins with a client that has no folder yet.
    init(ofNew name: String, in survey: Survey) {
        self.survey = survey
        self.name = name
        let path = "\(survey.content.path)/\(name)"
        before = Diagnosed(ClientFolder(name: name, path: path, records: [], attachments: [:]))
    }

    /// Adds new records in a folder, named by its path below the client's, by their paths below that folder.
    mutating func make(
        _ records: [(path: String, record: NewRecord)], in folder: String
    ) throws(EditRefused) {
        precondition(self.made == nil, "an edit makes records in one folder")
        var made: [Made] = []
        for (path, record) in records {
            do throws(EditRefusal) {
                made.append(Made(path: path, text: try record.text(path: shown(join(folder, path)))))
            } catch {
                throw EditRefused(findings: [error.finding])
            }
        }
        self.made = (folder, made)
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

    /// Writes the new records, all at once, and then the changed ones in their order, unless the client would have an
    /// error that was not there before; gives the warnings that are new.
    ///
    /// Where it is strict, a new warning counts as an error. A kill between two records leaves each whole, the old one
    /// or the new.
    @discardableResult
    func commit(isStrict: Bool = false) throws -> [Diagnostic] {
        let new = newFindings()
        guard !new.stopsBuild(isStrict: isStrict) else { throw EditRefused(findings: new) }
        let files = try RecordFiles(at: survey.content.path)
        if let made {
            let documents = made.records.map { Document(path: $0.path, contents: .bytes($0.text.bytes)) }
            try files.make(documents, in: made.folder.isEmpty ? name : "\(name)/\(made.folder)")
        }
        var written = made?.records.map(\.text.path) ?? []
        for change in changes where change.text.bytes != change.old {
            try ClientEdit.replace(change, of: name, in: files, behind: written)
            written.append(survey.content.path(name, change.path))
        }
        return new
    }

    // A function of its own, since a `catch` with a condition in the loop above sends the compiler of Swift 6.3.1 round
    // in circles for ever.
    private static func replace(
        _ change: Change, of client: String, in files: RecordFiles, behind written: [String]
    ) throws {
        do throws(FileTrouble) {
            try files.replace("\(client)/\(change.path)", holding: change.old, with: change.text.bytes)
        } catch {
            guard !written.isEmpty else { throw error }
            throw Trouble("\(error); \(Listing.plain(written)) is written already, so run this again to finish")
        }
    }

    /// A path below the client's folder as messages name it.
    private func shown(_ path: String) -> String { survey.content.path(name, path) }

    private func join(_ folder: String, _ path: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }

    /// The new records by their paths below the client's folder.
    private var newRecords: [(path: String, bytes: [UInt8])] {
        guard let made else { return [] }
        return made.records.map { (join(made.folder, $0.path), $0.text.bytes) }
    }

    /// Throws what this client's new record, by its name or its key, would turn into an error of another client.
    func refuseIfOthersSuffer() throws {
        guard let record = newRecords.first(where: { $0.path == "client.md" }) else { return }
        let later = survey.with(clientRecord: record.bytes, of: name, drafts: survey.withDrafts)
        var worse: [Diagnostic] = []
        for other in survey.clientNames where other != name {
            let folder = try survey.content.client(other)
            let new = ClientEdit.findings(of: later.check(folder), beyond: survey.check(folder))
            worse += new.filter { $0.severity == .error }
        }
        guard worse.isEmpty else { throw EditRefused(findings: worse.sorted()) }
    }

    private func read(_ path: String) throws(EditRefused) -> ([UInt8], RecordText) {
        let shown = shown(path)
        guard let record = before.value.records.first(where: { $0.path == path }) else {
            let place = SourcePosition(path: shown)
            throw EditRefused(findings: [Diagnostic(.required, at: place, "there is no such record; make it first")])
        }
        let text = RecordText.read(record.bytes, path: shown)
        guard let text = text.value else { throw EditRefused(findings: text.diagnostics.sorted()) }
        return (record.bytes, text)
    }

    // MARK: Before and after

    /// The client as it was, drafts included; nil where it cannot be told.
    var clientBefore: Client? { Client.read(before.value, studio: survey.studio, withDrafts: true).value }

    /// The client as it will be, drafts included; nil where it cannot be told.
    var clientAfter: Client? { Client.read(after.value, studio: survey.studio, withDrafts: true).value }

    /// The lines on which the entries of a list begin in a changed record.
    func linesOfEntries(of key: String, in path: String) -> [Int] {
        changes.first { $0.path == path }?.text.linesOfEntries(of: key) ?? []
    }

    /// The errors that reading the records found before, drafts included.
    var errorsBefore: [Diagnostic] {
        let read = Client.read(before.value, studio: survey.studio, withDrafts: true)
        return read.diagnostics.filter { $0.severity == .error }.sorted()
    }

    /// Whether a record had errors of its own before, which keep the checks from judging what is written into it.
    func wasMisread(_ path: String) -> Bool {
        let place = survey.content.path(name, path)
        return clientBefore == nil || errorsBefore.contains { $0.position.path == place }
    }

    /// The folder with the changed records and the new ones.
    private var after: Diagnosed<ClientFolder> {
        let changed = Dictionary(changes.map { ($0.path, $0.text.bytes) }) { _, last in last }
        let new = newRecords
        return before.map { $0.replacing(changed).adding(new) }
    }

    /// The client's own record where it is new or changed.
    private var newClientRecord: [UInt8]? {
        changes.first { $0.path == "client.md" }?.text.bytes
            ?? newRecords.first { $0.path == "client.md" }?.bytes
    }

    /// What is found in the changed records and was not in the old ones, as the client is published and with drafts.
    private func newFindings() -> [Diagnostic] {
        let client = newClientRecord
        let drafts = survey.withDrafts ? [true] : [false, true]
        let new = drafts.flatMap { drafts in
            let earlier = survey.with(of: name, drafts: drafts)
            let later = survey.with(clientRecord: client, of: name, drafts: drafts)
            return ClientEdit.findings(of: later.check(after), beyond: earlier.check(before))
        }
        return Array(Set(new)).sorted()
    }

    /// The findings of `later` that have no counterpart in `earlier`: the same rule and words in the same record,
    /// on whatever line, since an edit moves what stands below it.
    private static func findings(
        of later: Diagnosed<some Sendable>, beyond earlier: Diagnosed<some Sendable>
    ) -> [Diagnostic] {
        var known: [[String]: Int] = [:]
        for finding in earlier.diagnostics { known[identity(finding), default: 0] += 1 }
        return later.diagnostics.filter { finding in
            let left = known[identity(finding), default: 0]
            known[identity(finding)] = left - 1
            return left <= 0
        }
    }

    private static func identity(_ finding: Diagnostic) -> [String] {
        [
            finding.rule.rawValue, finding.severity.rawValue, finding.position.path,
            finding.message.replacing(/line \d+/, with: "line"),
        ]
    }
}

/// Why records were left as they are: what is wrong with them, or would be after the change.
struct EditRefused: Error {
    let findings: [Diagnostic]
}

extension Ending {
    /// The end of an edit that was refused, with what else is to be said of it.
    static func refused(_ refusal: EditRefused, remarks: [String] = []) -> Ending {
        Ending(findings: refusal.findings.sorted(), areOfUnwrittenRecords: true, remarks: remarks, isRefused: true)
    }
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
