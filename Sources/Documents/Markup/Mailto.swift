internal import Vocabulary

/// A `mailto:` address with a subject and a body (RFC 6068).
enum Mailto {
    static func address(_ to: EmailAddress, subject: String, body: String) -> String {
        let receiver = PercentEncoding.encoded(to.text.utf8) {
            PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: "@")
        }
        return "mailto:\(receiver)?subject=\(encoded(subject))&body=\(encoded(body))"
    }

    /// Whether an agreed channel is mail, by the words that records in English, German and Spanish have for it.
    static func isMail(_ channel: String) -> Bool {
        ["email", "e-mail", "mail", "correo", "correo electrónico", "correo-e"].contains(channel.lowercased())
    }

    /// A header's value, or text whose line breaks become CR LF (section 5).
    private static func encoded(_ text: String) -> String {
        let bytes = text.utf8.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
        return PercentEncoding.encoded(bytes, keeping: PercentEncoding.isUnreserved)
    }
}
