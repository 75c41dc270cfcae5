internal import Vocabulary

/// Character references of HTML: `&#65;`, `&#x41;`, `&shy;`.
enum CharacterReference {
    private static let longestName = 31

    /// What the reference at `start` stands for and where it ends; nil where there is none.
    static func read(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, at: start) }
        var end = start + 1
        while end < bytes.count, end - start <= longestName, ASCII.isLetterOrDigit(bytes[end]) { end += 1 }
        guard end > start + 1 else { return nil }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        if end < bytes.count, bytes[end] == UInt8(ascii: ";"), let text = NamedReferences.text(of: name) {
            return (text, end + 1)
        }
        // Browsers read the oldest names without a semicolon, too: `Nor&shythwind`.
        for length in stride(from: name.utf8.count, through: 2, by: -1) {
            let beginning = String(name.prefix(length))
            if let text = NamedReferences.textOfOldName(beginning) { return (text, start + 1 + length) }
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        var index = start + 2
        let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < bytes.count, let digit = Hexadecimal.digit(bytes[index]), isHexadecimal || digit < 10 {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
        let scalar = windowsLetters[value] ?? Unicode.Scalar(value) ?? "\u{FFFD}"
        return (String(scalar), index)
    }

    /// The letters among the numbers that browsers read as those of Windows-1252.
    private static let windowsLetters: [UInt32: Unicode.Scalar] = [
        0x83: "ƒ", 0x8A: "Š", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—",
        0x9A: "š", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
}
