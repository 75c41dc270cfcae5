import Edits
import Model
import Publication
import Vocabulary

extension NoteAction {
    /// Records that the note was sent, where that is not recorded already.
    func log(
        _ draft: NoteDraft, about record: RecordName, of client: Client, in survey: Survey, _ ending: inout Ending
    ) throws {
        let file = record.hasOwnLog ? record.file : record.projectFile
        let place = survey.content.path(record.client, file)
        let isRecorded = SentNote.all(of: client).contains { note in
            note.record == file && note.kind == draft.kind.rawValue && note.on == survey.today
                && note.link?.value ?? "" == draft.recordedLink
        }
        guard !isRecorded else { return ending.remarks.append("\(place): this note is recorded as sent already") }
        let addresses = draft.to.compactMap(\.address?.text)
        let entry = NewEntry.sent(
            draft.kind.rawValue, on: survey.today, to: addresses.isEmpty ? nil : addresses.joined(separator: ", "),
            link: draft.recordedLink)
        do {
            try survey.append(entry, toLogOf: file, of: record.client)
            ending.remarks.append("\(place): recorded as sent on \(survey.today)")
        } catch let refusal as EditRefused {
            ending.findings = (ending.findings + refusal.findings).sorted()
            ending.areOfUnwrittenRecords = true
            ending.isRefused = true
        }
    }
}
