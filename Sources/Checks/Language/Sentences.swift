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

    /// The sentences that praise and name nothing.
    ///
    /// A question praises nobody, and what ends in a colon goes on below.
    func hollow() -> [Sentence] {
        var hollow: [Sentence] = []
        var line = LineCount()
        readable.bytes.withUnsafeBufferPointer { bytes in
            Sentences.forEach(in: bytes) { range in
                let sentence = UnsafeBufferPointer(rebasing: bytes[range])
                guard let words = PraiseGrammar.words(in: sentence), PraiseGrammar.isHollow(words),
                    let first = words.first(where: { !$0.isMark }), let last = words.last(where: { !$0.isMark }),
                    sentence.last(where: { $0 > 0x20 }) != UInt8(ascii: ":"), !sentence.contains(UInt8(ascii: "?"))
                else { return }
                let marks = sentence[last.range.upperBound...].prefix { $0 == UInt8(ascii: "!") }.count
                let end = last.range.upperBound + marks
                hollow.append(
                    self.sentence((range.lowerBound + first.range.lowerBound)..<(range.lowerBound + end), &line))
            }
        }
        return hollow
    }

    /// Calls `body` with each sentence, from its first byte to behind its last mark.
    private static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            let isEnd =
                byte == ReadableText.gap || (isFullStop(byte, at: index, of: bytes) && isBehindSentence(bytes, index))
            guard isEnd else { continue }
            if index - start > 1 { body(start..<index) }
            start = index
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
