import Vocabulary

/// Markdown with all that its writer does not say himself painted over, byte for byte, so that places stay.
///
/// Code, quotations, addresses and HTML are no words of the writer. Where they stand inside a sentence they become
/// one unknown word, since a sentence around them is about them; where they stand alone they become a gap.
struct ReadableText {
    /// Between two stretches of text that are not read as one.
    static let gap: UInt8 = 0
    /// A letter of a word that no phrasebook knows.
    fileprivate static let stranger = UInt8(ascii: "x")

    private(set) var bytes: [UInt8]

    init(_ markdown: String) {
        bytes = Array(markdown.utf8)
        bytes.withUnsafeMutableBufferPointer { bytes in
            var painter = Painter(bytes: bytes)
            painter.paintBlocks()
            painter.paintSpans()
        }
    }
}

/// Paints over a text in place.
private struct Painter {
    private typealias Bytes = UnsafeMutableBufferPointer<UInt8>

    private let bytes: Bytes
    /// Up to where a closing mark was looked for in vain.
    private var missing: [Int: Int] = [:]
    private var stretchEnd = 0

    init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    // MARK: Blocks

    /// What the lines above say of a line.
    private struct Surroundings {
        var fence: [UInt8]?
        var isInComment = false
        /// In a block that goes on up to an empty line.
        var isInForeignBlock = false
        var isInList = false
        var isBehindBlank = true
    }

    mutating func paintBlocks() {
        var surroundings = Surroundings()
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            paintLine(start..<end, &surroundings)
            start = end + 1
        }
    }

    private mutating func paintLine(_ line: Range<Int>, _ surroundings: inout Surroundings) {
        let text = bytes[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let isBehindBlank = surroundings.isBehindBlank
        surroundings.isBehindBlank = text.isEmpty
        if let fence = surroundings.fence {
            if text.starts(with: fence) { surroundings.fence = nil }
            return paint(line, ReadableText.gap)
        }
        if surroundings.isInComment { return paintComment(line, &surroundings) }
        guard let first = text.first else {
            surroundings.isInForeignBlock = false
            // The line break itself parts the paragraphs.
            if line.upperBound < bytes.count { bytes[line.upperBound] = ReadableText.gap }
            return
        }
        if surroundings.isInForeignBlock { return paint(line, ReadableText.gap) }
        let indentation = line.count - text.count
        let isCode = isBehindBlank && !surroundings.isInList && (indentation >= 4 || bytes[line.lowerBound] == 0x09)
        if isCode {
            surroundings.isBehindBlank = true
            return paint(line, ReadableText.gap)
        }
        if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
            surroundings.fence = Array(text.prefix(3))
            return paint(line, ReadableText.gap)
        }
        if text.starts(with: "<!--".utf8) { return paintComment(line, &surroundings) }
        if first == UInt8(ascii: ">") || isTag(text) {
            surroundings.isInForeignBlock = true
            return paint(line, ReadableText.gap)
        }
        paintMarks(line, text, &surroundings)
    }

    /// Paints over what makes a line a heading, an item of a list, a row of a table or a definition.
    private mutating func paintMarks(
        _ line: Range<Int>, _ text: Slice<Bytes>, _ surroundings: inout Surroundings
    ) {
        let isUnderline = text.allSatisfy { "-=*_ \t".utf8.contains($0) }
        if isUnderline || isDefinition(text) { return paint(line, ReadableText.gap) }
        if text.first == UInt8(ascii: "#") {
            part(before: line)
            if line.upperBound < bytes.count { bytes[line.upperBound] = ReadableText.gap }
        } else if let width = widthOfBullet(text) {
            part(before: line)
            paint(text.startIndex..<(text.startIndex + width), UInt8(ascii: " "))
            surroundings.isInList = true
        } else if text.startIndex == line.lowerBound, surroundings.isInList, line.lowerBound > 0,
            bytes[line.lowerBound - 1] == ReadableText.gap
        {
            surroundings.isInList = false
        }
        for index in text.indices where bytes[index] == UInt8(ascii: "|") { bytes[index] = ReadableText.gap }
    }

    private mutating func paintComment(_ line: Range<Int>, _ surroundings: inout Surroundings) {
        let ends = bytes[line].indices.contains { bytes[$0..<line.upperBound].starts(with: "-->".utf8) }
        surroundings.isInComment = !ends
        paint(line, ReadableText.gap)
    }

    private mutating func part(before line: Range<Int>) {
        if line.lowerBound > 0 { bytes[line.lowerBound - 1] = ReadableText.gap }
    }

    /// Whether a line begins with a tag, and not with an address in angle brackets.
    private func isTag(_ text: Slice<Bytes>) -> Bool {
        guard text.first == UInt8(ascii: "<"), let second = text.dropFirst().first else { return false }
        let isName = ASCII.isLetter(second) || second == UInt8(ascii: "/") || second == UInt8(ascii: "!")
        return isName && !text.prefix { $0 != UInt8(ascii: ">") }.contains { $0 == UInt8(ascii: ":") }
    }

    private func isDefinition(_ text: Slice<Bytes>) -> Bool {
        guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return text[(end + 1)...].first == UInt8(ascii: ":")
    }

    /// How many bytes the mark of a list's item takes, without the blank behind it; nil where there is none.
    private func widthOfBullet(_ text: Slice<Bytes>) -> Int? {
        let digits = text.prefix(9).prefix(while: ASCII.isDigit).count
        let mark = text.dropFirst(digits).first
        let isMark = mark.map { (digits == 0 ? "-*+" : ".)").utf8.contains($0) } ?? false
        guard isMark, text.dropFirst(digits + 1).first.map({ $0 == UInt8(ascii: " ") }) ?? false else { return nil }
        return digits + 1
    }

    // MARK: Spans

    mutating func paintSpans() {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"):
                if index + 1 < bytes.count, bytes[index + 1] < 0x80, !ASCII.isLetterOrDigit(bytes[index + 1]),
                    bytes[index + 1] != ReadableText.gap, bytes[index + 1] != UInt8(ascii: "\n")
                {
                    paint(index..<(index + 2), UInt8(ascii: " "))
                }
                index += 2
            case UInt8(ascii: "`"): index = paintCode(at: index)
            case UInt8(ascii: "<"):
                index = paintSpan(from: index, to: UInt8(ascii: ">"), ReadableText.stranger)
            case UInt8(ascii: "]"):
                index = paintAddress(behind: index)
            case UInt8(ascii: "\""): index = paintSpan(from: index, to: UInt8(ascii: "\""), ReadableText.stranger)
            case UInt8(ascii: ":"): index = paintURL(around: index)
            case 0xC2, 0xE2: index = paintQuotation(at: index)
            default: index += 1
            }
        }
    }

    /// Paints from one byte to the next of a kind in the same stretch, and returns what is behind it.
    private mutating func paintSpan(from start: Int, to closing: UInt8, _ colour: UInt8) -> Int {
        guard let end = place(of: Int(closing), from: start + 1, where: { $0[$1] == closing }) else {
            return start + 1
        }
        paint(start..<(end + 1), colour)
        return end + 1
    }

    private mutating func paintCode(at start: Int) -> Int {
        let tick = UInt8(ascii: "`")
        let behind = bytes[start...].firstIndex { $0 != tick } ?? bytes.count
        let width = behind - start
        // Only a run of as many marks closes the code, so that each width is looked for on its own.
        let found = place(of: Painter.keyOfCode + width, from: behind) { bytes, index in
            bytes[index] == tick && bytes[index - 1] != tick
                && (bytes[index...].firstIndex { $0 != tick } ?? bytes.count) == index + width
        }
        guard let found else { return behind }
        paint(start..<(found + width), ReadableText.stranger)
        return found + width
    }

    private static let keyOfCode = 1_000

    /// Paints the address or the name of an address behind the words of a link.
    private mutating func paintAddress(behind bracket: Int) -> Int {
        guard bracket + 1 < bytes.count else { return bracket + 1 }
        switch bytes[bracket + 1] {
        case UInt8(ascii: "("): return paintSpan(from: bracket + 1, to: UInt8(ascii: ")"), UInt8(ascii: " "))
        case UInt8(ascii: "["): return paintSpan(from: bracket + 1, to: UInt8(ascii: "]"), UInt8(ascii: " "))
        default: return bracket + 1
        }
    }

    /// Paints an address that stands in the text as it is, together with its scheme.
    private mutating func paintURL(around colon: Int) -> Int {
        guard bytes[colon...].starts(with: "://".utf8) else { return colon + 1 }
        let start = bytes[..<colon].lastIndex { !ASCII.isLetter($0) }.map { $0 + 1 } ?? 0
        let end = bytes[colon...].firstIndex { $0 <= 0x20 } ?? bytes.count
        paint(start..<end, ReadableText.stranger)
        return end
    }

    /// Paints what stands in typographic quotation marks, up to the end of the paragraph where nothing closes them.
    private mutating func paintQuotation(at start: Int) -> Int {
        for (opening, closings) in Painter.quotationMarks where bytes[start...].starts(with: opening) {
            let end = endOfStretch(from: start)
            let found = (start + opening.count..<end).first { place in
                closings.contains { bytes[place..<end].starts(with: $0) }
            }
            let behind = found.map { $0 + opening.count } ?? end
            paint(start..<behind, ReadableText.stranger)
            return behind
        }
        return start + 1
    }

    private static let quotationMarks: [([UInt8], [[UInt8]])] = [
        ("“", ["”"]), ("„", ["“", "”"]), ("«", ["»"]), ("‹", ["›"]),
    ].map { opening, closings in (Array(opening.utf8), closings.map { Array($0.utf8) }) }

    // MARK: Places

    /// The end of the stretch in which a place lies; the places that are asked for only ever grow.
    private mutating func endOfStretch(from start: Int) -> Int {
        if start >= stretchEnd { stretchEnd = bytes[start...].firstIndex(of: ReadableText.gap) ?? bytes.count }
        return stretchEnd
    }

    /// The first place from `start` on, in the same stretch, at which `holds` is true.
    ///
    /// What was looked for in vain under one `key` is not looked for again before the stretch ends, so that a text
    /// of nothing but opening marks is still read in one go.
    private mutating func place(of key: Int, from start: Int, where holds: (Bytes, Int) -> Bool) -> Int? {
        guard start >= missing[key, default: 0] else { return nil }
        let end = endOfStretch(from: start)
        var index = start
        while index < end {
            if holds(bytes, index) { return index }
            index += 1
        }
        missing[key] = end
        return nil
    }

    private mutating func paint(_ range: Range<Int>, _ colour: UInt8) {
        for index in range { bytes[index] = colour }
    }
}
