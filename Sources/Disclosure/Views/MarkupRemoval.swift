/// Takes the markup out of a text, so that what it parts comes together again.
enum MarkupRemoval {
    /// How far the end of a tag or an address is looked for, so that a text of open brackets costs no time.
    private static let longest = 4_096

    /// The text without tags, comments, the addresses of links, and the backslashes before signs.
    static func text(of bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "\\") })
        else { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let end = end(ofMarkupAt: index, in: bytes) {
                index = end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return text
    }

    private static func end(ofMarkupAt index: Int, in bytes: [UInt8]) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "<"): return end(ofTagAt: index, in: bytes)
        case UInt8(ascii: "!"):
            return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[") ? index + 1 : nil
        case UInt8(ascii: "["): return index + 1
        case UInt8(ascii: "]"):
            guard index + 1 < bytes.count else { return index + 1 }
            switch bytes[index + 1] {
            case UInt8(ascii: "("): return close(UInt8(ascii: ")"), of: index + 1, in: bytes) ?? index + 1
            case UInt8(ascii: "["): return close(UInt8(ascii: "]"), of: index + 1, in: bytes) ?? index + 1
            default: return index + 1
            }
        case UInt8(ascii: "\\"): return index + 1
        default: return nil
        }
    }

    /// Where a tag, a comment, a declaration or an instruction ends; nil where none begins.
    private static func end(ofTagAt start: Int, in bytes: [UInt8]) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        if bytes[start...].starts(with: Array("<!--".utf8)) {
            var index = start + 4
            while index + 2 < min(bytes.count, start + longest) {
                if bytes[index...].starts(with: Array("-->".utf8)) { return index + 3 }
                index += 1
            }
            return nil
        }
        let next = bytes[start + 1]
        let isTag = next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
        guard isTag || [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(next) else { return nil }
        var index = start + 1
        var quote: UInt8?
        while index < min(bytes.count, start + longest) {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[index - 1] == UInt8(ascii: "=") {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    /// Where the bracket that was opened at `start` is closed, on the same paragraph and behind others within it.
    private static func close(_ close: UInt8, of start: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        for index in start..<min(bytes.count, start + longest) {
            if bytes[index] == bytes[start] { depth += 1 }
            if bytes[index] == close {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            if bytes[index] == UInt8(ascii: "\n"), bytes[index - 1] == UInt8(ascii: "\n") { return nil }
        }
        return nil
    }
}
