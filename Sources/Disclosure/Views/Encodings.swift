/// Undoes the encodings in which a text may stand: percent signs, character references, escapes.
enum Encodings {
    /// More than anybody encodes one text within another.
    private static let mostRounds = 6

    /// The text decoded again and again until nothing is left to decode.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var text = bytes
        for _ in 0..<mostRounds {
            guard text.contains(where: { $0 == 0x25 || $0 == 0x26 || $0 == 0x5C }) else { break }
            let next = once(text)
            guard next != text else { break }
            text = next
        }
        return text
    }

    /// The text with its character references decoded once, as a browser does.
    static func characterReferences(in bytes: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"), let reference = CharacterReference.read(bytes, at: index) {
                text += Array(reference.text.utf8)
                index = reference.end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return text
    }

    private static func once(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "&"):
                if let reference = CharacterReference.read(bytes, at: index) {
                    for scalar in reference.text.unicodeScalars { UTF8Bytes.append(scalar, to: &text) }
                    index = reference.end
                    continue
                }
            case UInt8(ascii: "%"):
                if let end = appendPercentRun(bytes, at: index, to: &text) {
                    index = end
                    continue
                }
            case UInt8(ascii: "\\"):
                if let escape = Escapes.unicode(bytes, at: index) {
                    UTF8Bytes.append(escape.scalar, to: &text)
                    index = escape.end
                    continue
                }
            default: break
            }
            text.append(bytes[index])
            index += 1
        }
        return text
    }

    /// Decodes the percent signs that follow each other and appends the scalars; what is no UTF-8 stays as it is.
    private static func appendPercentRun(_ bytes: [UInt8], at start: Int, to text: inout [UInt8]) -> Int? {
        var (run, index): ([UInt8], Int) = ([], start)
        while index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
            let value = Hexadecimal.value(of: bytes[(index + 1)...(index + 2)], count: 2)
        {
            run.append(UInt8(value))
            index += 3
        }
        guard !run.isEmpty else { return nil }
        run.withUnsafeBufferPointer { decoded in
            var place = 0
            while place < decoded.count {
                let (scalar, length) = UTF8Bytes.scalar(in: decoded, at: place)
                let isValid = scalar != "\u{FFFD}" || length == 3
                if isValid {
                    UTF8Bytes.append(scalar, to: &text)
                } else {
                    text += bytes[(start + 3 * place)..<(start + 3 * place + 3)]
                }
                place += length
            }
        }
        return index
    }
}
