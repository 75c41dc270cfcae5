internal import Crypto
internal import Foundation
internal import Vocabulary

/// A mail with the same words as plain text and as HTML, to be opened as a draft.
///
/// It says who writes to whom about what, and no more: the mail program that sends it sets the date and the message's
/// identifier. `X-Unsent` makes programs that know it open the file for editing.
struct MailMessage {
    let from: Mailbox
    /// Empty where nobody is named yet: the message then has no `To`.
    let to: [Mailbox]
    let subject: HeaderValue
    /// Line breaks are LF.
    let text: String
    /// A whole document; line breaks are LF.
    let html: String

    /// The message in the Internet Message Format (RFC 5322, RFC 2045), ASCII with CR LF.
    var bytes: [UInt8] {
        let parts = [
            MailMessage.part("text/plain", QuotedPrintable.encoded(text)),
            MailMessage.part("text/html", QuotedPrintable.encoded(html)),
        ]
        let boundary = MailMessage.boundary(of: parts)
        // A program shows the last part that it can, so the plain one comes first (RFC 2046, section 5.1.4).
        let body = parts.map { "--\(boundary)\r\n".utf8 + $0 + "\r\n".utf8 }.joined()
        return header(boundary) + "\r\n".utf8 + body + "--\(boundary)--\r\n".utf8
    }

    private func header(_ boundary: String) -> [UInt8] {
        let fields = [
            HeaderField("From", [from]),
            HeaderField("To", to),
            HeaderField("Subject", subject),
            HeaderField("MIME-Version", lines: [["1.0"]]),
            HeaderField("Content-Type", lines: [["multipart/alternative;", "boundary=\"\(boundary)\""]]),
            HeaderField("X-Unsent", lines: [["1"]]),
        ]
        return fields.flatMap { Array($0.text.utf8) }
    }

    private static func part(_ type: StaticString, _ encoded: [UInt8]) -> [UInt8] {
        let fields = [
            HeaderField("Content-Type", lines: [["\(type);", "charset=utf-8"]]),
            HeaderField("Content-Transfer-Encoding", lines: [["quoted-printable"]]),
        ]
        return fields.flatMap { Array($0.text.utf8) } + "\r\n".utf8 + encoded
    }

    /// A line that stands in no part, since `=_` cannot come out of quoted-printable (RFC 2045, section 6.7).
    ///
    /// It changes with the parts, so that a message can be quoted whole within another.
    private static func boundary(of parts: [[UInt8]]) -> String {
        let digest = SHA256.hash(data: Data(parts.joined())).prefix(16)
        return "=_" + String(decoding: digest.flatMap { ASCII.hexDigits($0) }, as: UTF8.self)
    }
}
