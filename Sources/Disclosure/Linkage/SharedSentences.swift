/// Finds the runs of words of some texts in other texts.
struct SharedSentences {
    /// As many words in a row as make a sentence, each by its number.
    private typealias Window = SIMD8<Int32>

    private struct Place {
        let text: Int
        let word: Int
    }

    private let texts: [[Int32]]
    private let allowed: [[Int32]]
    private let numbers: WordNumbers
    private let places: [Window: [Place]]

    /// Takes the texts to look in, and those that a person lets stand.
    init(in texts: [LinkedText], allowed: [LinkedText]) {
        var numbers = WordNumbers()
        self.texts = texts.map { numbers.add($0.words) }
        self.allowed = allowed.map { numbers.add($0.words) }
        self.numbers = numbers
        var places: [Window: [Place]] = [:]
        for (index, words) in self.texts.enumerated() {
            for (word, window) in SharedSentences.windows(of: words).enumerated() {
                places[window, default: []].append(Place(text: index, word: word))
            }
        }
        self.places = places
    }

    /// Each run that is also in the other texts, at its first place, if it is no part of a longer one there.
    func traits(of first: [LinkedText]) -> [SharedTrait] {
        var traits: [SharedTrait] = []
        var told: Set<[Int32]> = []
        for (index, text) in first.enumerated() {
            let words = numbers.of(text.words)
            var end = 0
            for (start, window) in SharedSentences.windows(of: words).enumerated() {
                guard let run = longestRun(of: words, at: start, places[window] ?? []), start + run.count > end
                else { continue }
                end = start + run.count
                let found = Array(words[start..<end])
                guard told.insert(found).inserted, !allowed.contains(where: { $0.contains(found) }) else { continue }
                let range = text.words[start].range.lowerBound..<text.words[end - 1].range.upperBound
                traits.append(
                    SharedTrait(
                        kind: .sentence, words: text.line(range), first: index, second: run.text, range: range))
            }
        }
        return traits
    }

    /// The longest run that begins here and at one of the places, and not a word before both.
    private func longestRun(of words: [Int32], at start: Int, _ places: [Place]) -> (text: Int, count: Int)? {
        var longest: (text: Int, count: Int)?
        for place in places {
            let other = texts[place.text]
            if start > 0, place.word > 0, words[start - 1] == other[place.word - 1] { continue }
            let count = zip(words[start...], other[place.word...]).prefix { $0 == $1 }.count
            if count > longest?.count ?? 0 { longest = (place.text, count) }
        }
        return longest
    }

    private static func windows(of words: [Int32]) -> [Window] {
        guard words.count >= Window.scalarCount else { return [] }
        return (0...words.count - Window.scalarCount).map { Window(words[$0..<$0 + Window.scalarCount]) }
    }
}

/// A number for each different word.
private struct WordNumbers {
    private var numbers: [String: Int32] = [:]

    mutating func add(_ words: [LinkedWord]) -> [Int32] {
        for word in words where numbers[word.folded] == nil { numbers[word.folded] = Int32(numbers.count) }
        return of(words)
    }

    /// The numbers of words, −1 for those that were not added.
    func of(_ words: [LinkedWord]) -> [Int32] { words.map { numbers[$0.folded] ?? -1 } }
}
