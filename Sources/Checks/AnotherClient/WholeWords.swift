import Vocabulary

/// The words of a name in a text, in their order, with nothing but blanks or emphasis between them.
enum WholeWords {
    /// Where the words of a name end if they begin at `start`, and no letter or digit touches them on either side.
    static func end(
        of name: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Int? {
        var index = start
        for letter in name {
            if letter == UInt8(ascii: " ") {
                let next = endOfGap(in: bytes, from: index)
                guard next > index else { return nil }
                index = next
            } else {
                guard index < bytes.count, bytes[index] == letter else { return nil }
                index += 1
            }
        }
        return isBoundary(in: bytes, at: start) && isBoundary(in: bytes, at: index) ? index : nil
    }

    /// Where the blanks, line breaks, hyphens and emphasis marks from `start` on end.
    private static func endOfGap(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "-"),
                UInt8(ascii: "*"),
                UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: "`"):
                index += 1
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
                index += 2
            case 0xE2
            where index + 2 < bytes.count && bytes[index + 1] == 0x80 && isDashOrBlank(bytes[index + 2]):
                index += 3
            default:
                return index
            }
        }
        return index
    }

    /// Whether E2 80 and this byte are a blank of U+2000–200B, a hyphen or dash of U+2010–2015, or U+202F.
    private static func isDashOrBlank(_ byte: UInt8) -> Bool {
        (0x80...0x8B).contains(byte) || (0x90...0x95).contains(byte) || byte == 0xAF
    }

    /// Whether a word can begin or end between the bytes before and at `index`.
    private static func isBoundary(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 0, index < bytes.count else { return true }
        if bytes[index - 1] < 0x80, bytes[index] < 0x80 {
            return !ASCII.isLetterOrDigit(bytes[index - 1]) || !ASCII.isLetterOrDigit(bytes[index])
        }
        if bytes[index] & 0xC0 == 0x80 { return false }
        var previous = index - 1
        while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
        return !joins(scalar(in: bytes, at: previous)) || !joins(scalar(in: bytes, at: index))
    }

    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar {
        var decoder = UTF8()
        var iterator = bytes[index...].makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
        return " "
    }

    /// Whether a scalar belongs to the word beside it; scripts that put no blanks between words never do.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: return false
        default: break
        }
        let properties = scalar.properties
        if properties.isIdeographic { return false }
        return properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
    }
}
