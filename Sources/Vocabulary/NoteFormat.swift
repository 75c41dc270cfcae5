/// The forms in which a note can be had.
package enum NoteFormat: String, CaseIterable, Sendable {
    /// A draft that a mail program opens for editing (RFC 5322, with `X-Unsent`).
    case email = "eml"
    /// The words alone.
    case text = "txt"
    /// The page that the email shows.
    case html = "html"
}
