/// Looks for all terms in the letters of a text, in one pass.
struct Search {
    let index: TermIndex
    let isOrdinary: @Sendable (String) -> Bool

    /// The kinds of names that the letters hold, among those of `wanted`.
    func kinds(in letters: [Glyph], wanted: Kinds) -> Kinds {
        letters.withUnsafeBufferPointer { glyphs in
            index.starts.withUnsafeBufferPointer { starts in
                index.beginnings.withUnsafeBufferPointer { beginnings in
                    SearchRun(search: self, glyphs: glyphs, starts: starts, beginnings: beginnings, wanted: wanted)
                        .found()
                }
            }
        }
    }
}

/// One pass of a search over the letters of a text.
private struct SearchRun {
    let search: Search
    let glyphs: UnsafeBufferPointer<Glyph>
    let starts: UnsafeBufferPointer<Int>
    let beginnings: UnsafeBufferPointer<TermIndex.Beginning>
    let wanted: Kinds

    func found() -> Kinds {
        var found: Kinds = []
        let (allFirsts, allSeconds) = (search.index.firsts, search.index.seconds)
        for start in glyphs.indices.dropLast() {
            var firsts = glyphs[start].readings & allFirsts
            let seconds = glyphs[start + 1].readings & allSeconds
            while firsts != 0 {
                let first = firsts.trailingZeroBitCount
                firsts &= firsts - 1
                var rest = seconds
                while rest != 0 {
                    let pair = TermIndex.pair(first, rest.trailingZeroBitCount)
                    rest &= rest - 1
                    guard starts[pair] < starts[pair + 1] else { continue }
                    look(at: start, starts[pair]..<starts[pair + 1], &found)
                    if found == wanted { return found }
                }
            }
        }
        return found
    }

    private func look(at start: Int, _ range: Range<Int>, _ found: inout Kinds) {
        let third = start + 2 < glyphs.count ? glyphs[start + 2].readings : 0
        for place in range where beginnings[place].third & third != 0 || beginnings[place].third == .max {
            let term = search.index.terms[beginnings[place].term]
            let kind = Kinds(term.kind)
            guard wanted.contains(kind), !found.contains(kind), matches(term, at: start) else { continue }
            let passage = Passage(glyphs: glyphs, range: start..<(start + term.letters.count))
            if Finding(passage: passage, term: term, isOrdinary: search.isOrdinary).isName { found.insert(kind) }
        }
    }

    private func matches(_ term: Term, at start: Int) -> Bool {
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
