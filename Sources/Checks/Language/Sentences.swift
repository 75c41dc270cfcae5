import Vocabulary

/// The sentences of a text, with their places in it.
struct Sentences {
    /// A sentence without the marks around it.
    struct Sentence {
        /// What was written, on one line.
        let text: String
        /// Line breaks before it.
        let line: Int
        /// 1 for the first column, in Unicode scalars.
        let column: Int
    }

    private let source: [UInt8]
    private let readable: ReadableText

    init(of markdown: String) {
        source = Array(markdown.utf8)
        readable = ReadableText(markdown)
    }

    /// The sentences that praise and name nothing, in paragraphs of which no other sentence names something.
    ///
    /// A question praises nobody, and what ends in a colon goes on below.
    func hollow() -> [Sentence] {
        var hollow: [Sentence] = []
        var line = LineCount()
        readable.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: ReadableText.gap) ?? bytes.count
                let paragraph = UnsafeBufferPointer(rebasing: bytes[start..<end])
                for range in Sentences.hollow(in: paragraph) {
                    hollow.append(sentence((start + range.lowerBound)..<(start + range.upperBound), &line))
                }
                start = end + 1
            }
        }
        return hollow
    }

    private static func hollow(in paragraph: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var hollow: [Range<Int>] = []
        forEach(in: paragraph) { range in
            if let praise = praise(in: UnsafeBufferPointer(rebasing: paragraph[range])) {
                hollow.append((range.lowerBound + praise.lowerBound)..<(range.lowerBound + praise.upperBound))
            }
        }
        guard !hollow.isEmpty else { return [] }
        var isSpecific = false
        forEach(in: paragraph) { range in
            isSpecific = isSpecific || PraiseGrammar.namesSomething(Array(paragraph[range]))
        }
        return isSpecific ? [] : hollow
    }

    /// Where a hollow sentence stands without the marks around it, or nil where it is none.
    private static func praise(in sentence: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let words = PraiseGrammar.words(in: sentence), PraiseGrammar.isHollow(words),
            let first = words.first(where: { !$0.isMark }), let last = words.last(where: { !$0.isMark }),
            sentence.last(where: { $0 > 0x20 }) != UInt8(ascii: ":"), !sentence.contains(UInt8(ascii: "?"))
        else { return nil }
        let marks = sentence[last.range.upperBound...].prefix { $0 == UInt8(ascii: "!") }.count
        return first.range.lowerBound..<(last.range.upperBound + marks)
    }

    /// Calls `body` with each sentence of a paragraph, from its first byte to behind its last mark.
    private static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        for index in bytes.indices {
            let next = index + 1
            guard isFullStop(bytes[index], at: next, of: bytes), isBehindSentence(bytes, next) else { continue }
            if next - start > 1 { body(start..<next) }
            start = next
        }
        if start < bytes.count { body(start..<bytes.count) }
    }

    private static func isFullStop(_ byte: UInt8, at next: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            // The last byte of “…”.
            || (byte == 0xA6 && next >= 3 && bytes[next - 2] == 0x80 && bytes[next - 3] == 0xE2)
    }

    /// Whether nothing but closing marks stands between a full stop and the next blank.
    private static func isBehindSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, ")*_~]".utf8.contains(bytes[index]) { index += 1 }
        return index == bytes.count || bytes[index] <= 0x20
    }

    private func sentence(_ range: Range<Int>, _ line: inout LineCount) -> Sentence {
        let text = String(decoding: source[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
        let column = source.withUnsafeBufferPointer { line.column(of: range.lowerBound, in: $0) }
        return Sentence(text: text, line: line.line, column: column)
    }
}
