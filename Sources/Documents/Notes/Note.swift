package import Publication
package import Vocabulary

/// A finished note, before it is sent by a person.
package struct Note: Sendable {
    package let kind: NoteKind
    package let recipients: [NoteRecipient]
    /// Plain text with LF between its lines.
    package let text: String
    package let html: String
    private let from: Mailbox
    private let header: HeaderValue

    package var subject: String { header.text }

    init(_ draft: NoteDraft, _ letter: LetterText, html: String) {
        kind = draft.kind
        recipients = draft.to
        text = letter.body
        self.html = html
        header = letter.subject
        from = Mailbox(name: HeaderValue(gated: draft.from.name), address: draft.from.address)
    }

    /// The bytes of the note in one form.
    package func bytes(as format: NoteFormat) -> [UInt8] {
        switch format {
        case .email: message.bytes
        case .text: Array(titledText.utf8)
        case .html: Array(html.utf8)
        }
    }

    private var message: MailMessage {
        MailMessage(from: from, to: recipients.compactMap(\.mailbox), subject: header, text: text, html: html)
    }

    /// The words with the two headers that a person copies.
    private var titledText: String {
        let to = recipients.map { $0.mailbox?.copied ?? $0.name }
        return (to.isEmpty ? "" : "To: \(to.joined(separator: ", "))\n") + "Subject: \(subject)\n\n" + text
    }
}

extension NoteRecipient {
    /// Nil where the records hold no address.
    fileprivate var mailbox: Mailbox? { address.map { Mailbox(name: HeaderValue(gated: name), address: $0) } }
}
