/// Letters of a text that may be a name, and what stands around them.
struct Passage {
    let glyphs: UnsafeBufferPointer<Glyph>
    let range: Range<Int>

    var first: Glyph { glyphs[range.lowerBound] }
    var inner: Range<Int> { (range.lowerBound + 1)..<range.upperBound }
    /// Whether a blank stands between its letters.
    var crossesBlank: Bool { inner.contains { glyphs[$0].gap == .blank } }
    /// Whether anything stands between its letters.
    var hasGap: Bool { inner.contains { glyphs[$0].gap != .none } }
    var isUpper: Bool { range.allSatisfy { glyphs[$0].traits.contains(.upper) } }

    /// Whether a word can begin or end before the letter at `index`: at a gap, at a digit, at a hump as in `myApp`.
    func isBoundary(_ index: Int) -> Bool {
        guard index > 0, index < glyphs.count, glyphs[index].gap == .none else { return true }
        let (before, after) = (glyphs[index - 1].traits, glyphs[index].traits)
        if before.contains(.digit) != after.contains(.digit) { return true }
        guard after.contains(.upper) else { return false }
        if !before.contains(.upper) { return !after.contains(.digit) }
        // The P of “XMLParser”.
        guard index + 1 < glyphs.count else { return false }
        let next = glyphs[index + 1]
        return next.gap == .none && next.traits.isDisjoint(with: [.upper, .digit])
    }

    /// Whether a word ends with the passage: at a boundary, or where capitals go over into small letters.
    var endsWord: Bool {
        let end = range.upperBound
        return isBoundary(end) || (isUpper && !glyphs[end].traits.contains(.upper) && !isEnding(end))
    }

    private func isEnding(_ start: Int) -> Bool { Endings.contains(word(start..<wordEnd(from: start))) }

    /// No word is longer; what goes on beyond it is none, and is not looked at, so that it takes no time.
    private static let longestWord = 96

    /// Where the letters without a boundary from `start` on end.
    func wordEnd(from start: Int) -> Int {
        var end = start
        while end < glyphs.count, end - start < Passage.longestWord, end == start || !isBoundary(end) { end += 1 }
        return end
    }

    /// Where the letters without a boundary up to the passage begin.
    var wordStart: Int {
        var start = range.lowerBound
        while range.lowerBound - start < Passage.longestWord, !isBoundary(start) { start -= 1 }
        return start
    }

    /// The letters behind the passage that belong to the same word.
    var rest: Range<Int> {
        let end = range.upperBound
        return isBoundary(end) ? end..<end : end..<wordEnd(from: end)
    }

    func word(_ range: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: range.compactMap { Unicode.Scalar(glyphs[$0].letter) })
        return text
    }

    /// The letters of the passage between its blanks, with what follows the last of them in its word.
    var pieces: [String] { parted(range.lowerBound..<rest.upperBound) }

    /// The words that the passage touches, whole.
    var touchedWords: [String] {
        var (start, end) = (range.lowerBound, range.upperBound)
        let (first, last) = (start - Passage.longestWord, end + Passage.longestWord)
        while start > max(first, 0), glyphs[start].gap < .blank { start -= 1 }
        while end < min(last, glyphs.count), glyphs[end].gap < .blank { end += 1 }
        return parted(start..<end)
    }

    private func parted(_ range: Range<Int>) -> [String] {
        var words: [String] = []
        var start = range.lowerBound
        for index in range.dropFirst() where glyphs[index].gap == .blank {
            words.append(word(start..<index))
            start = index
        }
        return words + [word(start..<range.upperBound)]
    }

    /// Whether the passage begins with what an apostrophe cuts from a word, as the s of “it's”, and goes on.
    var beginsWithContraction: Bool {
        guard first.traits.contains(.afterApostrophe) else { return false }
        let end = inner.first { glyphs[$0].gap != .none } ?? range.upperBound
        return end < range.upperBound && ["s", "t", "d", "m", "ll", "re", "ve"].contains(word(range.lowerBound..<end))
    }
}
