import Documents
import Files
import Publication
import Vocabulary

extension NoteAction {
    /// Puts the note where it was asked for: into a folder, or onto standard output.
    func deliver(_ note: Note, about record: RecordName, on day: Day, _ ending: inout Ending) throws {
        guard let output = options.output else {
            ending.document = note.bytes(as: options.format ?? .text)
            return
        }
        let format = options.format ?? .email
        // As an anchor is written: no slug holds a full stop, so that no two records have one name.
        let place = record.path.split(separator: "/").dropFirst().joined(separator: ".")
        let file = "\(day)-\(place)-\(note.kind.fileName).\(format.rawValue)"
        let others = [content.content] + [options.templates].compactMap { $0 }
        let folder = try FileOutput(at: output, apartFrom: others)
        defer { folder.close() }
        try folder.putDraft(note.bytes(as: format), into: record.client, as: file)
        ending.answer = ["Wrote the note “\(note.kind.rawValue)” to \(output)/\(record.client)/\(file)"]
    }

    /// What is to be said of people to whom the draft is not addressed.
    func missingAddresses(of note: Note, in survey: Survey, _ record: RecordName) -> [String] {
        let missing = note.recipients.filter { $0.address == nil }.map(\.name)
        let place = survey.content.path(record.client, "client.md")
        if note.recipients.isEmpty {
            return ["\(place): nobody to write to is recorded, so the draft has no To; add the client's `contacts`"]
        }
        guard !missing.isEmpty else { return [] }
        let isEmpty = missing.count == note.recipients.count
        let names = Listing.plain(missing)
        return [
            "\(place): no address is recorded for \(names), so the draft has \(isEmpty ? "no To" : "none for them in To"); add `email` to the contact"
        ]
    }
}
