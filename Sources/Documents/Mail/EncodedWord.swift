internal import Foundation
internal import Vocabulary

/// Text of any script as words of ASCII, as headers have to write it (RFC 2047).
enum EncodedWord {
    /// The encoded words that stand for a text, which mail programs join without what parts them (section 6.2).
    ///
    /// The shorter one of the two encodings is taken, and `Q` where they are equal, since people can read most of it.
    /// No word is longer than 75 characters (section 2), each holds whole characters (section 5), and the first
    /// leaves room for the `column` characters that stand before it on its line. What they are made of may also stand
    /// in a display name (section 5, rule 3).
    static func words(for text: String, column: Int) -> [String] {
        let bytes = Array(text.utf8)
        let isQ = quoted(bytes).utf8.count <= base64(bytes).utf8.count
        let encode = isQ ? quoted : base64
        var words: [String] = []
        var word: [UInt8] = []
        for piece in pieces(of: text, encode) {
            let room = words.isEmpty ? HeaderField.longestLine - column : longest
            if !word.isEmpty, frame + encode(word + piece).utf8.count > room {
                words.append(encode(word))
                word = []
            }
            word += piece
        }
        if !word.isEmpty { words.append(encode(word)) }
        return words.map { "=?utf-8?\(isQ ? "Q" : "B")?\($0)?=" }
    }

    /// The longest word that there may be (section 2).
    private static let longest = 75
    /// How much of it stands around the encoded text.
    private static let frame = "=?utf-8?Q??=".utf8.count
    /// The longest character that is kept in one piece: there is room for it in every word, also behind a header's name.
    private static let longestPiece = 48

    /// What stays together: characters as a reader sees them, and the scalars of one that is too long for a word.
    private static func pieces(of text: String, _ encode: ([UInt8]) -> String) -> [[UInt8]] {
        text.flatMap { character in
            let whole = Array(character.utf8)
            if encode(whole).utf8.count <= longestPiece { return [whole] }
            return character.unicodeScalars.map { Array(String($0).utf8) }
        }
    }

    /// The `B` encoding (section 4.1).
    private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The `Q` encoding (section 4.2), a blank as `_`.
    private static func quoted(_ bytes: [UInt8]) -> String {
        let encoded = bytes.flatMap { byte -> [UInt8] in
            if byte == UInt8(ascii: " ") { return [UInt8(ascii: "_")] }
            let standsForItself = ASCII.isLetterOrDigit(byte) || "!*+-/".utf8.contains(byte)
            return standsForItself ? [byte] : QuotedPrintable.escaped(byte)
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
