/// One header of a mail, folded into lines.
struct HeaderField {
    /// The whole field, with CR LF behind each of its lines; empty where it has none.
    let text: String

    /// The longest line: 78 characters where a field is plain (RFC 5322, section 2.1.1), 76 with encoded words in it
    /// (RFC 2047, section 2), so the lesser always.
    ///
    /// Only a mail address that is longer by itself makes a longer line, since it should not be divided.
    static let longestLine = 76

    /// Words that need no encoding, each list from a new line on; a line is folded before the word that it has no
    /// room for (RFC 5322, section 2.2.3).
    init(_ name: StaticString, lines: [[String]]) {
        var folded: [String] = []
        for words in lines {
            var line = folded.isEmpty ? "\(name):" : ""
            for (index, word) in words.enumerated() {
                if index > 0, line.utf8.count + 1 + word.utf8.count > HeaderField.longestLine {
                    folded.append(line)
                    line = ""
                }
                line += " " + word
            }
            folded.append(line)
        }
        text = folded.map { $0 + "\r\n" }.joined()
    }

    /// A text for people (RFC 5322, section 2.2.1): as it is where that arrives unchanged, else encoded.
    init(_ name: StaticString, _ value: HeaderValue) {
        let column = "\(name): ".utf8.count
        let words = HeaderField.plainWords(of: value.text, column: column)
        self.init(name, lines: [words ?? EncodedWord.words(for: value.text, column: column)])
    }

    /// A list of mailboxes (RFC 5322, section 3.4), each on a line of its own; no header at all where there is none.
    init(_ name: StaticString, _ mailboxes: [Mailbox]) {
        var lines: [[String]] = []
        for (index, mailbox) in mailboxes.enumerated() {
            var words = mailbox.words(column: index == 0 ? "\(name): ".utf8.count : 1)
            if index < mailboxes.count - 1 { words.append(words.removeLast() + ",") }
            lines.append(words)
        }
        self.init(name, lines: lines)
    }

    /// The words of a text, `column` characters behind the beginning of a line; nil where they would not arrive
    /// unchanged.
    ///
    /// So it is with anything but printable ASCII, with blanks that folding could lose, with a word that is longer
    /// than a line, and with text that reads as an encoded word and would be decoded.
    static func plainWords(of text: String, column: Int) -> [String]? {
        if text.isEmpty { return [] }
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        let isPlain = words.allSatisfy { word in
            !word.isEmpty && !word.contains("=?") && word.utf8.allSatisfy { (0x21...0x7E).contains($0) }
                && column + word.utf8.count <= longestLine
        }
        return isPlain ? words : nil
    }
}
