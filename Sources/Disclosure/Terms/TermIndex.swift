/// All terms, found by their first two letters.
struct TermIndex: Sendable {
    let terms: [Term]
    /// The terms by each bit that their first letter has.
    private(set) var byFirst: [[Int]] = Array(repeating: [], count: 64)
    /// For each bit of a first letter, what the second letters may be read as.
    private(set) var seconds: [UInt64] = Array(repeating: 0, count: 64)
    private(set) var firsts: UInt64 = 0

    init(_ terms: Set<Term>) {
        // The shortest first, so that what is found does not hang on the order of a set.
        self.terms = terms.sorted {
            ($0.letters.count, $0.squashed, $0.kind.rawValue, "\($0.manner)", $0.isOneWord ? 1 : 0)
                < ($1.letters.count, $1.squashed, $1.kind.rawValue, "\($1.manner)", $1.isOneWord ? 1 : 0)
        }
        for (number, term) in self.terms.enumerated() {
            let (first, second) = (term.letters[0].readings, term.letters[1].readings)
            firsts |= first
            for bit in 0..<64 where first & 1 << UInt64(bit) != 0 {
                byFirst[bit].append(number)
                seconds[bit] |= second
            }
        }
    }
}
