/// Turns of phrase of a language, written as patterns and found in the words of a text.
///
/// A pattern is a row of words. `(a | b c)` is one of several, `(…)?` may be missing, `(…)*` stands up to four
/// times, `<name>` is a pattern named before, `_` any word that is no mark, `:` any mark and `#` any number in digits.
struct Phrasebook: Sendable {
    /// A pattern by its name; later ones may refer to it.
    struct Definition {
        let name: String
        let pattern: String

        init(_ name: String, _ pattern: String) {
            self.name = name
            self.pattern = pattern
        }
    }

    private let cutter: EnglishWords
    private let turns: [String: Turn]

    /// Compiles the definitions; a pattern that cannot be read is our own mistake.
    init(_ definitions: [Definition]) {
        var compiler = TurnCompiler()
        for definition in definitions { compiler.define(definition.name, as: definition.pattern) }
        cutter = EnglishWords(numbers: compiler.numbers)
        turns = compiler.turns.mapValues { Turn(parts: $0) }
    }

    func words(in text: [UInt8]) -> [NumberedWord] { cutter.words(in: text) }

    /// The words of a text, or nil where it holds one that stands in no pattern.
    func knownWords(in text: UnsafeBufferPointer<UInt8>) -> [NumberedWord]? { cutter.knownWords(in: text) }

    /// The turn of a name, to look for in words of this phrasebook.
    subscript(name: String) -> Turn {
        guard let turn = turns[name] else { preconditionFailure("no turn is named \(name)") }
        return turn
    }
}

/// Words of a phrasebook, by their numbers.
struct WordSet: Sendable {
    private var bits: [UInt64] = []

    mutating func insert(_ number: Int) {
        while bits.count <= number >> 6 { bits.append(0) }
        bits[number >> 6] |= 1 << UInt64(number & 63)
    }

    mutating func formUnion(_ other: WordSet) {
        while bits.count < other.bits.count { bits.append(0) }
        for index in other.bits.indices { bits[index] |= other.bits[index] }
    }

    func contains(_ number: Int) -> Bool {
        let index = number >> 6
        return index < bits.count && bits[index] >> UInt64(number & 63) & 1 == 1
    }
}

/// One compiled pattern.
struct Turn: Sendable {
    indirect enum Part: Sendable {
        case word(WordSet)
        case anyWord
        case choice([Row])
        case repeated(Row, atMost: Int)
    }

    /// Parts in a row, which are looked at only where a word stands with which they can begin.
    struct Row: Sendable {
        let parts: [Part]
        /// Nil where any word can begin the row, or none has to stand.
        let beginnings: WordSet?

        init(_ parts: [Part]) {
            self.parts = parts
            beginnings = Turn.beginnings(of: parts).words
        }

        func mayBegin(in words: [NumberedWord], at index: Int) -> Bool {
            guard let beginnings else { return true }
            return index < words.count && beginnings.contains(words[index].number)
        }
    }

    private let row: Row

    init(parts: [Part]) { row = Row(parts) }

    /// All the places at which a match from `start` on ends, in their order.
    func ends(in words: [NumberedWord], from start: Int = 0) -> [Int] {
        row.mayBegin(in: words, at: start) ? Turn.ends(of: row.parts, in: words, from: [start]) : []
    }

    /// Whether the words match from `start` on up to an end at which `holds` is true, the longest ends first.
    func matches(_ words: [NumberedWord], from start: Int = 0, where holds: (Int) -> Bool) -> Bool {
        end(in: words, from: start, where: holds) != nil
    }

    /// Where the longest match from `start` on ends for which `holds` is true.
    func end(in words: [NumberedWord], from start: Int = 0, where holds: (Int) -> Bool = { _ in true }) -> Int? {
        ends(in: words, from: start).last(where: holds)
    }

    /// Whether the pattern stands anywhere in the words.
    func isFound(in words: some RandomAccessCollection<Int>, of all: [NumberedWord]) -> Bool {
        words.contains { !ends(in: all, from: $0).isEmpty }
    }

    /// Where the parts end that begin at one of some places.
    ///
    /// All ways through a pattern are followed at once, as places and not one by one: their number is bounded by
    /// that of the words, while that of the ways grows exponentially where words stand in several lists.
    private static func ends(of parts: [Part], in words: [NumberedWord], from starts: [Int]) -> [Int] {
        var places = starts
        for part in parts {
            switch part {
            case .word(let set):
                places = places.compactMap { $0 < words.count && set.contains(words[$0].number) ? $0 + 1 : nil }
            case .anyWord: places = places.compactMap { $0 < words.count && !words[$0].isMark ? $0 + 1 : nil }
            case .choice(let rows): places = inOrder(rows.map { ends(of: $0, in: words, from: places) })
            case .repeated(let row, let most): places = ends(of: row, atMost: most, in: words, from: places)
            }
            if places.isEmpty { return [] }
        }
        return places
    }

    private static func ends(of row: Row, in words: [NumberedWord], from starts: [Int]) -> [Int] {
        let starts = starts.filter { row.mayBegin(in: words, at: $0) }
        return starts.isEmpty ? [] : ends(of: row.parts, in: words, from: starts)
    }

    /// Where a row ends that stands up to a number of times, or not at all.
    private static func ends(
        of row: Row, atMost most: Int, in words: [NumberedWord], from starts: [Int]
    ) -> [Int] {
        var all = starts
        var reached = starts
        for _ in 0..<most {
            reached = ends(of: row, in: words, from: reached).filter { !all.contains($0) }
            if reached.isEmpty { break }
            all = inOrder([all, reached])
        }
        return all
    }

    /// Places of several lists, each once.
    private static func inOrder(_ lists: [[Int]]) -> [Int] {
        let lists = lists.filter { !$0.isEmpty }
        return lists.count > 1 ? Array(Set(lists.joined())).sorted() : lists.first ?? []
    }

    /// The words with which parts can begin, nil for any, and whether the parts may be empty.
    private static func beginnings(of parts: [Part]) -> (words: WordSet?, mayBeEmpty: Bool) {
        var union = WordSet()
        for part in parts {
            let (words, mayBeEmpty): (WordSet?, Bool)
            switch part {
            case .word(let set): (words, mayBeEmpty) = (set, false)
            case .anyWord: return (nil, false)
            case .repeated(let row, _): (words, mayBeEmpty) = (row.beginnings, true)
            case .choice(let rows):
                var all: WordSet? = WordSet()
                var isEmptyPossible = false
                for row in rows {
                    let first = beginnings(of: row.parts)
                    if let set = first.words { all?.formUnion(set) } else { all = nil }
                    isEmptyPossible = isEmptyPossible || first.mayBeEmpty
                }
                (words, mayBeEmpty) = (all, isEmptyPossible)
            }
            guard let words else { return (nil, false) }
            union.formUnion(words)
            if !mayBeEmpty { return (union, false) }
        }
        return (nil, true)
    }
}
