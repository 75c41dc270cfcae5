import Edits
import Model
import Publication
import Vocabulary

extension NoteAction {
    /// Records that the note was sent, where that is not recorded already.
    func log(
        _ draft: NoteDraft, about record: RecordName, of client: Client, in survey: Survey
    ) throws -> Ending {
        let file = record.hasOwnLog ? record.file : record.projectFile
        let place = survey.content.path(record.client, file)
        let isRecorded = SentNote.all(of: client).contains { note in
            note.record == file && note.kind == draft.kind.rawValue && note.on == survey.today
                && note.link?.value ?? "" == draft.recordedLink
        }
        guard !isRecorded else { return Ending(remarks: ["\(place): this note is recorded as sent already"]) }
        let addresses = draft.to.compactMap(\.address?.text)
        let entry = NewEntry.sent(
            draft.kind.rawValue, on: survey.today, to: addresses.isEmpty ? nil : addresses.joined(separator: ", "),
            link: draft.recordedLink)
        do {
            try survey.append(entry, toLogOf: file, of: record.client)
            return Ending(remarks: ["\(place): recorded as sent on \(survey.today)"])
        } catch let refusal as EditRefused {
            return Ending.refused(refusal)
        }
    }
}

extension Ending {
    /// Ends with what another ending says as well.
    mutating func add(_ other: Ending) {
        answer += other.answer
        remarks += other.remarks
        findings = (findings + other.findings).sorted()
        areOfUnwrittenRecords = areOfUnwrittenRecords || other.areOfUnwrittenRecords
        isRefused = isRefused || other.isRefused
    }
}
