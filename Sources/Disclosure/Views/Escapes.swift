/// Escapes with a backslash, as JSON and many languages have them.
enum Escapes {
    /// The scalar that an escape at `start` stands for and where the escape ends; nil where there is none.
    static func read(_ bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"): return ("\n", start + 2)
        case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): return ("\t", start + 2)
        case UInt8(ascii: "u"): return unicode(bytes, at: start)
        case UInt8(ascii: "\""): return ("\"", start + 2)
        case UInt8(ascii: "\\"): return ("\\", start + 2)
        case UInt8(ascii: "/"): return ("/", start + 2)
        default: return nil
        }
    }

    /// `\u0041`, with a second one behind it for what lies beyond FFFF; and `\u{41}`.
    static func unicode(_ bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
        else { return nil }
        if bytes[start + 2] == UInt8(ascii: "{") {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")), end - start < 11,
                let scalar = Hexadecimal.value(of: bytes[(start + 3)..<end]).flatMap(Unicode.Scalar.init)
            else { return nil }
            return (scalar, end + 1)
        }
        guard let first = Hexadecimal.value(of: bytes.dropFirst(start + 2).prefix(4), count: 4) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (scalar, start + 6) }
        let second = start + 6
        guard second + 6 <= bytes.count, bytes[second] == UInt8(ascii: "\\"), bytes[second + 1] == UInt8(ascii: "u"),
            let low = Hexadecimal.value(of: bytes[(second + 2)..<(second + 6)], count: 4),
            (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
        else { return ("\u{FFFD}", second) }
        return (scalar, second + 6)
    }
}

/// Hexadecimal digits.
enum Hexadecimal {
    /// The number that the digits are; nil where there are none, or other letters, or not `count` of them.
    static func value(of digits: ArraySlice<UInt8>, count: Int? = nil) -> UInt32? {
        guard !digits.isEmpty, digits.count <= 8, count.map({ $0 == digits.count }) ?? true else { return nil }
        var value: UInt32 = 0
        for byte in digits {
            guard let digit = digit(byte) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt32(byte & 0x0F)
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
            return UInt32(byte & 0x0F + 9)
        default: return nil
        }
    }
}
