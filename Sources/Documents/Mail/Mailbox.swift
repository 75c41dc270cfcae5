internal import Vocabulary

/// Somebody as a mail's header names them: an address, most often with a name (RFC 5322, section 3.4).
struct Mailbox: Hashable, Sendable {
    /// Nil or empty where the address stands alone.
    let name: HeaderValue?
    let address: EmailAddress

    /// The words of the header, between which it may be folded, with `column` characters before the first.
    func words(column: Int) -> [String] {
        guard let name = name?.text, !name.isEmpty else { return [address.text] }
        return Mailbox.phrase(name, column: column) + ["<\(address.text)>"]
    }

    /// The mailbox as a person copies it: the name in quotes where a mail program would take it for more than a name.
    var copied: String {
        guard let name = name?.text, !name.isEmpty else { return address.text }
        let isPlain = !name.unicodeScalars.contains { "()<>[]:;@\\,\"".unicodeScalars.contains($0) }
        return "\(isPlain ? name : Mailbox.quoted(name)) <\(address.text)>"
    }

    /// A display name: as atoms (RFC 5322, section 3.2.3), as a quoted string (section 3.2.4) where it holds more than
    /// atoms may, and else as encoded words (RFC 2047, section 5, rule 3).
    private static func phrase(_ name: String, column: Int) -> [String] {
        if let words = HeaderField.plainWords(of: name, column: column) {
            if words.allSatisfy(isAtom) { return words }
            let quoted = quoted(name)
            if column + quoted.utf8.count <= HeaderField.longestLine { return [quoted] }
        }
        return EncodedWord.words(for: name, column: column)
    }

    private static func isAtom(_ word: String) -> Bool {
        word.utf8.allSatisfy { ASCII.isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }

    private static func quoted(_ name: String) -> String {
        let escaped = name.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
        return "\"\(escaped.joined())\""
    }
}
