/// All terms, found by their first two letters.
struct TermIndex: Sendable {
    /// What decides for nearly every pair of letters that no term begins there.
    struct Beginning: Sendable {
        /// What the third letter may be read as; every bit where there is none.
        let third: UInt64
        let term: Int
    }

    let terms: [Term]
    /// All beginnings, by the pair of bits that their first two letters have.
    let beginnings: [Beginning]
    /// Where the beginnings of each pair start; one more than there are pairs.
    let starts: [Int]
    /// What the first letters may be read as.
    let firsts: UInt64
    /// What the second letters may be read as.
    let seconds: UInt64

    init(_ terms: Set<Term>) {
        let sorted = terms.map { (term: $0, rank: TermIndex.rank($0)) }.sorted { $0.rank < $1.rank }.map(\.term)
        var pairs: [[Beginning]] = Array(repeating: [], count: 1 << 12)
        for (number, term) in sorted.enumerated() {
            let third = term.letters.count > 2 ? term.letters[2].readings : .max
            for first in TermIndex.bits(of: term.letters[0].readings) {
                for second in TermIndex.bits(of: term.letters[1].readings) {
                    pairs[TermIndex.pair(first, second)].append(Beginning(third: third, term: number))
                }
            }
        }
        self.terms = sorted
        beginnings = pairs.flatMap { $0 }
        starts = pairs.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        firsts = sorted.reduce(0) { $0 | $1.letters[0].readings }
        seconds = sorted.reduce(0) { $0 | $1.letters[1].readings }
    }

    /// The number of a pair of bits in `starts`.
    static func pair(_ first: Int, _ second: Int) -> Int { first << 6 | second }

    private static func bits(of readings: UInt64) -> [Int] { (0..<64).filter { readings & 1 << UInt64($0) != 0 } }

    /// A complete key, so that what is found never hangs on the order of a set.
    private static func rank(_ term: Term) -> (Int, String, String, Int, Int) {
        (term.letters.count, term.squashed, term.kind.rawValue, term.manner.rawValue, term.isOneWord ? 1 : 0)
    }
}
