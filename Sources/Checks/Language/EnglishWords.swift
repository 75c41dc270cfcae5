import Vocabulary

/// A word or a mark of a text, by its number in a phrasebook, with the bytes that it takes.
struct NumberedWord {
    /// 0 for a word that the phrasebook does not know.
    let number: Int
    let range: Range<Int>
    /// As a plural does and a verb of the third person.
    var endsInS = false

    var isMark: Bool { number == TurnCompiler.markNumber }
}

/// Cuts a text into words that are compared without case, hyphens and the shape of apostrophes.
///
/// “Kick-off” and “kick off” are the same two words, and so are “we’re” and “we are”; “M1” is a word and
/// a number.
struct EnglishWords: Sendable {
    /// What stands for every mark that parts two clauses, such as a comma, a colon or a dash.
    static let mark = ":"
    /// What stands for every number written in digits.
    static let digits = "#"

    let numbers: [String: Int]

    func words(in bytes: [UInt8]) -> [NumberedWord] {
        bytes.withUnsafeBufferPointer { words(in: $0, isOver: { _ in false }) }
    }

    /// The words, or nil as soon as one is unknown.
    func knownWords(in bytes: UnsafeBufferPointer<UInt8>) -> [NumberedWord]? {
        let found = words(in: bytes) { $0.number == 0 }
        return found.last?.number == 0 ? nil : found
    }

    /// The words up to the first at which `isOver` is true.
    private func words(
        in bytes: UnsafeBufferPointer<UInt8>, isOver: (NumberedWord) -> Bool
    ) -> [NumberedWord] {
        var words: [NumberedWord] = []
        var index = 0
        while index < bytes.count {
            if let last = words.last, isOver(last) { break }
            let start = index
            switch EnglishWords.kind(of: bytes, at: index) {
            case .letter:
                let end = EnglishWords.endOfLetters(in: bytes, from: index)
                append(bytes, start..<end, to: &words)
                index = end
            case .digit:
                index = EnglishWords.endOfNumber(in: bytes, from: index)
                words.append(NumberedWord(number: numbers[EnglishWords.digits] ?? 0, range: start..<index))
            case .mark(let width):
                index += width
                words.append(NumberedWord(number: numbers[EnglishWords.mark] ?? 0, range: start..<index))
            case .and:
                index += 1
                words.append(NumberedWord(number: numbers["and"] ?? 0, range: start..<index))
            case .nothing(let width):
                index += width
            }
        }
        return words
    }

    /// Appends a word, or two where an apostrophe joins them.
    private func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to words: inout [NumberedWord]
    ) {
        var text = EnglishWords.folded(bytes, range)
        var second: String?
        if let apostrophe = text.utf8.firstIndex(of: UInt8(ascii: "'")) {
            let ending = text[text.index(after: apostrophe)...]
            if let full = EnglishWords.contractions[String(ending)] {
                second = full
                text = String(text[..<apostrophe])
            }
        }
        let endsInS = text.utf8.count > 3 && text.utf8.last == UInt8(ascii: "s")
        words.append(NumberedWord(number: numbers[text] ?? 0, range: range, endsInS: endsInS))
        if let second { words.append(NumberedWord(number: numbers[second] ?? 0, range: range)) }
    }

    private static let contractions = ["re": "are", "ve": "have", "m": "am", "ll": "will", "d": "would", "s": "'s"]

    // MARK: Bytes

    private enum Kind {
        case letter, digit, and
        case mark(Int)
        case nothing(Int)
    }

    private static func kind(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Kind {
        let byte = bytes[index]
        if byte < 0x80 {
            if ASCII.isDigit(byte) { return .digit }
            if ASCII.isLetter(byte) { return .letter }
            switch byte {
            case UInt8(ascii: "&"): return .and
            case UInt8(ascii: "-"):
                // Between letters a hyphen joins, between blanks it parts.
                let isAlone = index == 0 || bytes[index - 1] == UInt8(ascii: " ")
                return isAlone ? .mark(1) : .nothing(1)
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
                UInt8(ascii: "|"), UInt8(ascii: "/"):
                return .mark(1)
            default: return .nothing(1)
            }
        }
        let (scalar, width) = EnglishWords.scalar(in: bytes, at: index)
        switch scalar {
        case "–", "—", "…", "؟", "？", "、", "。", "：", "·", "•": return .mark(width)
        default:
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .nothing(width)
        }
    }

    private static func endOfLetters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                let joins = byte == UInt8(ascii: "'") && index + 1 < bytes.count && ASCII.isLetter(bytes[index + 1])
                guard ASCII.isLetter(byte) || joins else { break }
                index += 1
            } else {
                let (scalar, width) = scalar(in: bytes, at: index)
                let joins = scalar == "’" && index + width < bytes.count && ASCII.isLetter(bytes[index + width])
                let properties = scalar.properties
                guard joins || properties.isAlphabetic || properties.isGraphemeExtend || properties.numericType != nil
                else { break }
                index += width
            }
        }
        return index
    }

    /// The end of a run of digits, with the points or commas between them.
    private static func endOfNumber(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let isInside =
                (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")) && index + 1 < bytes.count
                && ASCII.isDigit(bytes[index + 1])
            guard ASCII.isDigit(bytes[index]) || isInside else { break }
            index += 1
        }
        return index
    }

    /// The letters in lower case, with straight apostrophes.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        let letters = bytes[range]
        if letters.allSatisfy({ $0 < 0x80 }) {
            return String(unsafeUninitializedCapacity: letters.count) { buffer in
                for (offset, byte) in letters.enumerated() {
                    buffer[offset] = ASCII.isLetter(byte) ? byte | 0x20 : byte
                }
                return letters.count
            }
        }
        return String(
            String.UnicodeScalarView(
                String(decoding: letters, as: UTF8.self).lowercased().unicodeScalars.map { $0 == "’" ? "'" : $0 }))
    }

    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
        var decoder = UTF8()
        var iterator = bytes[index...].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
        return (scalar, max(1, UTF8.width(scalar)))
    }
}
