internal import Vocabulary

/// A `mailto:` address with a subject and a body (RFC 6068).
enum Mailto {
    static func address(_ to: EmailAddress, subject: String, body: String) -> String {
        "mailto:\(encoded(to.text, keeping: "@"))?subject=\(encoded(subject))&body=\(encoded(body))"
    }

    /// Whether an agreed channel is mail, by the words that records in English, German and Spanish have for it.
    static func isMail(_ channel: String) -> Bool {
        ["email", "e-mail", "mail", "correo", "correo electrónico", "correo-e"].contains(channel.lowercased())
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986; a line break becomes %0D%0A.
    private static func encoded(_ text: String, keeping kept: StaticString = "") -> String {
        let keptBytes = "\(kept)".utf8
        var result = ""
        for byte in text.utf8 {
            if ASCII.isLetterOrDigit(byte) || "-._~".utf8.contains(byte) || keptBytes.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else if byte == UInt8(ascii: "\n") {
                result += "%0D%0A"
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
