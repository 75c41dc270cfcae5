/// Looks for all terms in the letters of a text, in one pass.
struct Search {
    let index: TermIndex
    let isOrdinary: @Sendable (String) -> Bool

    /// The kinds of names that the letters hold, among those of `wanted`.
    func kinds(in letters: [Glyph], wanted: Kinds) -> Kinds {
        letters.withUnsafeBufferPointer { glyphs in
            var found: Kinds = []
            guard glyphs.count > 1 else { return found }
            for start in 0..<(glyphs.count - 1) {
                var bits = glyphs[start].readings & index.firsts
                let next = glyphs[start + 1].readings
                while bits != 0 {
                    let bit = bits.trailingZeroBitCount
                    bits &= bits - 1
                    guard index.seconds[bit] & next != 0 else { continue }
                    look(for: index.byFirst[bit], at: start, in: glyphs, wanted: wanted, &found)
                    if found == wanted { return found }
                }
            }
            return found
        }
    }

    private func look(
        for terms: [Int], at start: Int, in glyphs: UnsafeBufferPointer<Glyph>, wanted: Kinds, _ found: inout Kinds
    ) {
        for number in terms {
            let term = index.terms[number]
            let kind = Kinds(term.kind)
            guard wanted.contains(kind), !found.contains(kind), Search.matches(term, at: start, in: glyphs) else {
                continue
            }
            let passage = Passage(glyphs: glyphs, range: start..<(start + term.letters.count))
            if Finding(passage: passage, term: term, isOrdinary: isOrdinary).isName { found.insert(kind) }
        }
    }

    private static func matches(_ term: Term, at start: Int, in glyphs: UnsafeBufferPointer<Glyph>) -> Bool {
        guard start + term.letters.count <= glyphs.count, term.letters[0].matches(glyphs[start]) else { return false }
        for offset in 1..<term.letters.count {
            let glyph = glyphs[start + offset]
            guard glyph.gap != .edge, term.letters[offset].matches(glyph) else { return false }
        }
        return true
    }
}

/// A set of kinds of names.
struct Kinds: OptionSet {
    let rawValue: UInt8

    static let all = Kinds(IdentityEntry.Kind.allCases.map(Kinds.init))

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(_ kind: IdentityEntry.Kind) {
        rawValue =
            switch kind {
            case .client: 1
            case .hidden: 2
            case .person: 4
            case .domain: 8
            case .otherClient: 16
            }
    }
}
