/// Finds names in what is to be shown to others, in whatever disguise, and what leads to somebody (rules R1 to R3 of
/// security.md).
package struct DisclosureGate: Sendable {
    private let search: Search
    private let leadScan: LeadScan

    /// A gate for the names of an identity; `years` are those that may be shown.
    ///
    /// - Throws: `CannotCheck` if there is nothing to look for, or a name that cannot be told from other text.
    package init(_ identity: [IdentityEntry], showing years: ClosedRange<Int>? = nil) throws(CannotCheck) {
        try self.init(identity, showing: years, isOrdinary: OrdinaryWords.contains)
    }

    /// - Parameter isOrdinary: whether a word, in lower case and without marks, is one of the language.
    init(
        _ identity: [IdentityEntry], showing years: ClosedRange<Int>? = nil,
        isOrdinary: @escaping @Sendable (String) -> Bool
    ) throws(CannotCheck) {
        leadScan = LeadScan(years: years)
        var terms: Set<Term> = []
        for entry in identity {
            terms.formUnion(try TermMaking(entry, isOrdinary: isOrdinary).terms)
        }
        guard !terms.isEmpty else {
            throw CannotCheck(
                reason: "cannot check: the client's records give no name to look for; write the client's `name` in "
                    + "client.md")
        }
        search = Search(index: TermIndex(terms), isOrdinary: isOrdinary)
    }

    /// The names in a file that is to be written, each kind once per place, sorted.
    ///
    /// A range is one of bytes of the file; it is 0..<0 for what is in the file's name.
    package func disclosures(in file: PlannedFile) -> [Disclosure] {
        var folding = Folding()
        let bytes = file.withoutKnown
        var disclosures: [Disclosure] = []
        let views = Views(form: file.form, known: file.known)
        let named = kinds(in: Views(form: .lines, known: []).all(Array(file.name.utf8)), .all, &folding)
        for kind in named.list { disclosures.append(Disclosure(.identity(kind), at: 0..<0)) }
        for kind in kinds(in: views.all(bytes), .all, &folding).list {
            let placing = Placing(bytes: bytes, words: views.words(of: bytes)) { part in
                !kinds(in: views.all(part), Kinds(kind), &folding).isEmpty
            }
            disclosures += placing.ranges.map { Disclosure(.identity(kind), at: $0) }
        }
        return disclosures.sorted { DisclosureGate.rank($0) < DisclosureGate.rank($1) }
    }

    /// The kinds of the names in a file that is to be written, or in its name, without their places.
    package func names(in file: PlannedFile) -> Set<Disclosure.Kind> {
        var folding = Folding()
        let named = kinds(in: Views(form: .lines, known: []).all(Array(file.name.utf8)), .all, &folding)
        let views = Views(form: file.form, known: file.known)
        let found = kinds(in: views.all(file.withoutKnown), .all.subtracting(named), &folding)
        return Set(named.union(found).list.map { .identity($0) })
    }

    /// The names in a text as it was written, each kind once per place, sorted.
    ///
    /// A range is one of bytes: those of the blank-separated words in which the name stands.
    package func disclosures(inText text: String, isMarkdown: Bool) -> [Disclosure] {
        disclosures(in: PlannedFile(name: "", form: isMarkdown ? .markdown : .lines, bytes: Array(text.utf8)))
    }

    /// The kinds of what leads to somebody in anything that can be read of a file.
    package func leads(in file: PlannedFile) -> Set<Disclosure.Kind> {
        let found = file.readableTexts.flatMap { leadScan.leads(in: $0) }
        return Set(found.map { .lead($0.lead) })
    }

    /// What leads to somebody in a text as it was written, the addresses of links among it, in the order of the places.
    package func leads(inText text: String) -> [Disclosure] {
        leadScan.leads(in: text).map { Disclosure(.lead($0.lead), at: $0.range) }
    }

    private func kinds(in views: [[UInt8]], _ wanted: Kinds, _ folding: inout Folding) -> Kinds {
        var found: Kinds = []
        for view in views where found != wanted {
            let letters = folding.letters(of: view)
            found.formUnion(search.kinds(in: letters.glyphs, wanted: wanted.subtracting(found)))
            guard letters.hasSymbols, found != wanted else { continue }
            let withSymbols = folding.letters(of: view, readingSymbols: true).glyphs
            found.formUnion(search.kinds(in: withSymbols, wanted: wanted.subtracting(found)))
        }
        return found
    }

    private static func rank(_ disclosure: Disclosure) -> (Int, Int, String) {
        (disclosure.range.lowerBound, disclosure.range.upperBound, "\(disclosure.kind)")
    }
}

extension Kinds {
    /// The kinds in their own order.
    var list: [IdentityEntry.Kind] { IdentityEntry.Kind.allCases.filter { contains(Kinds($0)) } }
}
