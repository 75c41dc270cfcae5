import Edits
import Vocabulary

/// The text of an edited record, or what was said against the edit.
func edited(_ record: String, _ edit: (RecordText) throws(EditRefusal) -> RecordText) -> String {
    let read = RecordText.read(Array(record.utf8), path: "r.md")
    guard let text = read.value else { return read.diagnostics.map(\.description).joined(separator: "\n") }
    do {
        return String(decoding: try edit(text).bytes, as: UTF8.self)
    } catch {
        return error.finding.description
    }
}

/// Front matter between its lines, and a body.
func record(_ keys: String, body: String = "The body.\n") -> String { "---\n\(keys)\n---\n\(body)" }

extension NewEntry {
    /// A short entry of 18 March.
    static let note = NewEntry(on: march(18), ["sent": "milestone note", "link": "#a.b"])
}

func march(_ day: Int) -> Day { Day("2026-03-\(day)") ?? Day(number: 0) }
