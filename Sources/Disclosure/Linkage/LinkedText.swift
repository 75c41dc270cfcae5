/// A text as it is compared with another: its words and numbers without markup, each with its place.
struct LinkedText {
    let words: [LinkedWord]
    let numbers: [LinkedNumber]
    private let bytes: [UInt8]

    init(_ text: String) {
        let scalars = MarkdownScalars(text).seen
        words = LinkedWord.all(in: scalars)
        numbers = LinkedNumber.all(in: scalars)
        bytes = Array(text.utf8)
    }

    /// The text at a place, on one line and with single blanks.
    func line(_ range: Range<Int>) -> String {
        let parts = bytes[range].split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// The number, if the text is nothing but one, whatever signs stand around it.
    var wholeNumber: LinkedNumber? {
        numbers.first { number in words.allSatisfy { number.range.contains($0.range.lowerBound) } }
    }
}
