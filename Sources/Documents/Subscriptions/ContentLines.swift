/// The lines of an iCalendar file (RFC 5545, section 3.1): ended by CR LF, none longer than 75 octets.
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// Adds a property whose value stands as it is: a day, a number, an address.
    mutating func add(_ name: String, _ value: String) {
        fold("\(name):\(value)")
    }

    /// Adds a property whose value is text (section 3.3.11).
    mutating func add(_ name: String, text: String) {
        fold("\(name):\(ContentLines.escaped(text))")
    }

    /// The text with what means something in a value written otherwise, and without the controls that it may not hold.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: meansMore) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): result += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): result += "\\n".utf8
            case _ where meansMore(byte): continue
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a byte is more than itself in a value, or a control, of which a value may hold the tab alone.
    private static func meansMore(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\t"): false
        case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): true
        default: false
        }
    }

    private static let longestLine = 75

    /// Writes one line, over several where it is long: each but the first begins with a blank, which counts as well.
    private mutating func fold(_ line: String) {
        var rest = line[...]
        var room = ContentLines.longestLine
        while rest.utf8.count > room {
            let end = ContentLines.end(of: rest, within: room)
            bytes += rest.utf8[..<end]
            bytes += [0x0D, 0x0A, 0x20]
            rest = rest[end...]
            room = ContentLines.longestLine - 1
        }
        bytes += rest.utf8
        bytes += [0x0D, 0x0A]
    }

    /// Where to fold a text that is longer than the room: behind a whole character with its marks, or behind a
    /// scalar of one that would fill a line of its own.
    private static func end(of text: Substring, within room: Int) -> String.Index {
        let limit = text.utf8.index(text.startIndex, offsetBy: room)
        // Nothing joins two letters of ASCII, and nearly every line is made of these.
        if text.utf8[limit] < 0x80, text.utf8[text.utf8.index(before: limit)] < 0x80 { return limit }
        let end = lastBoundary(in: text, upTo: limit)
        return end > text.startIndex ? end : lastBoundary(in: text.unicodeScalars, upTo: limit)
    }

    private static func lastBoundary<Text: Collection>(in text: Text, upTo limit: Text.Index) -> Text.Index {
        var end = text.startIndex
        while end < limit {
            let next = text.index(after: end)
            if next > limit { break }
            end = next
        }
        return end
    }
}
