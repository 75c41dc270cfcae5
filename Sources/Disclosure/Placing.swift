/// Finds out where in a text something stands of which is known only that it is there.
///
/// What is found in a decoded view has no place in the bytes, so the bytes themselves are cut smaller, at blanks,
/// as long as it is still found.
struct Placing {
    /// The places, in order; they are blank-separated words.
    private(set) var ranges: [Range<Int>] = []

    private let bytes: [UInt8]
    private let words: [Range<Int>]
    /// As many as anybody mends before looking again.
    private static let most = 40

    /// - Parameters:
    ///   - words: where the bytes may be cut: before and behind each of them.
    ///   - isIn: whether it is in these bytes; it is in all of them.
    init(bytes: [UInt8], words: [Range<Int>], isIn: ([UInt8]) -> Bool) {
        self.bytes = bytes
        self.words = words
        var first = 0
        while first < words.count, ranges.count < Placing.most {
            guard let end = end(from: first, isIn) else { break }
            let start = start(from: first, to: end, isIn)
            ranges.append(words[start].lowerBound..<words[end - 1].upperBound)
            first = end
        }
        // It is nowhere once the markup around it is cut: then the whole is its place.
        if ranges.isEmpty { ranges = [0..<bytes.count] }
    }

    private func part(_ range: Range<Int>) -> [UInt8] {
        Array(bytes[words[range.lowerBound].lowerBound..<words[range.upperBound - 1].upperBound])
    }

    /// The fewest words from `first` on in which it is; looked for in ever longer parts, since most are near.
    private func end(from first: Int, _ isIn: ([UInt8]) -> Bool) -> Int? {
        var (low, length) = (first, 16)
        var high = min(first + length, words.count)
        while !isIn(part(first..<high)) {
            guard high < words.count else { return nil }
            low = high
            length *= 2
            high = min(first + length, words.count)
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if isIn(part(first..<middle)) { high = middle } else { low = middle }
        }
        return high
    }

    /// The last word from which to `end` it still is.
    private func start(from first: Int, to end: Int, _ isIn: ([UInt8]) -> Bool) -> Int {
        var (low, high) = (first, end)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isIn(part(middle..<end)) { low = middle } else { high = middle }
        }
        return low
    }
}
