/// Finds the unusual numbers of some texts in other texts.
struct SharedNumbers {
    /// The first text that has a number, by each value that the number may have.
    private let places: [String: Int]
    private let allowed: Set<String>

    /// Takes the texts to look in, and the texts of which those that are nothing but a number are let stand.
    init(in texts: [LinkedText], allowed: [LinkedText]) {
        var places: [String: Int] = [:]
        for (index, text) in texts.enumerated() {
            for value in text.numbers.flatMap(\.values) where places[value] == nil { places[value] = index }
        }
        self.places = places
        self.allowed = Set(allowed.compactMap(\.wholeNumber).flatMap(\.values))
    }

    /// Each number that is also in the other texts, at its first place.
    func traits(of first: [LinkedText]) -> [SharedTrait] {
        var traits: [SharedTrait] = []
        var told: Set<String> = []
        for (index, text) in first.enumerated() {
            var end = 0
            // A number with blanks in it comes before its parts, which are not told once it is.
            for number in text.numbers where number.range.lowerBound >= end {
                let isAllowed = !allowed.isDisjoint(with: number.values)
                guard let second = number.values.compactMap({ places[$0] }).min() ?? (isAllowed ? 0 : nil) else {
                    continue
                }
                end = number.range.upperBound
                guard !isAllowed, told.isDisjoint(with: number.values) else { continue }
                told.formUnion(number.values)
                traits.append(
                    SharedTrait(
                        kind: .number, words: text.line(number.range), first: index, second: second,
                        range: number.range))
            }
        }
        return traits
    }
}
