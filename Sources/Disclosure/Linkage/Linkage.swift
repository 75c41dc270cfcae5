/// What two proof assets of one client have in common that would let a reader tie them together.
package enum Linkage {
    /// The sentences and the unusual numbers that stand in one of the first texts and in one of the second.
    ///
    /// Texts are Markdown as a person wrote it. Each sentence and each number is told once, at its first place, sorted
    /// by place. `allowed` holds what a person lets stand: a number by itself, or a text that has the sentence in it.
    package static func shared(
        _ first: [String], _ second: [String], allowed: some Sequence<String>
    ) -> [SharedTrait] {
        let (first, second) = (first.map { LinkedText($0) }, second.map { LinkedText($0) })
        let allowed = allowed.map { LinkedText($0) }
        let traits =
            SharedSentences(in: second, allowed: allowed).traits(of: first)
            + SharedNumbers(in: second, allowed: allowed).traits(of: first)
        return traits.sorted {
            ($0.first, $0.range.lowerBound, $0.kind.rawValue) < ($1.first, $1.range.lowerBound, $1.kind.rawValue)
        }
    }
}
