/// Tells where the sentences of a text end.
enum Sentence {
    /// The sentences of a paragraph, each with its stop and without blanks around it.
    static func split(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var sentences: [String] = []
        var start = 0
        for (index, scalar) in scalars.enumerated() where scalar == "." || scalar == "?" || scalar == "!" {
            guard index + 1 == scalars.count || scalars[index + 1] == " " else { continue }
            if scalar == ".", isAbbreviation(scalars[start..<index], before: scalars[(index + 1)...]) { continue }
            sentences.append(string(scalars[start...index]))
            start = scalars[(index + 1)...].firstIndex { $0 != " " } ?? scalars.count
        }
        if start < scalars.count { sentences.append(string(scalars[start...])) }
        return sentences
    }

    /// As many whole sentences as fit into so many words, and always the first.
    static func first(of text: String, upTo words: Int) -> String {
        var kept: [String] = []
        var count = 0
        for sentence in split(text) {
            count += sentence.split(separator: " ").count
            if !kept.isEmpty, count > words { break }
            kept.append(sentence)
        }
        return kept.joined(separator: " ")
    }

    /// The text with a full stop at its end, unless it ends with a stop of its own.
    static func closed(_ text: String) -> String {
        Markup(text: text).endsSentence ? text : text + "."
    }

    /// Whether a full stop belongs to the word in front of it: `Dr.`, `e.g.`, `J.`, or what goes on in small letters.
    private static func isAbbreviation(
        _ text: ArraySlice<Unicode.Scalar>, before rest: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard let next = rest.first(where: { $0 != " " }) else { return false }
        let word = string(text.suffix(while: { $0 != " " && $0 != "(" }))
        let isShort = word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        return next.properties.isLowercase || isShort || word.contains(".") || abbreviations.contains(word)
    }

    /// Those of English, German and Spanish that stand before a capital or a number.
    private static let abbreviations: Set<String> = [
        "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "No", "Fig", "Nr", "Abb", "Hr", "Fr", "Sr", "Sra", "vs", "approx", "ca",
        "núm", "pág",
    ]

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}

extension ArraySlice {
    /// The longest end of the slice in which every element satisfies the condition.
    fileprivate func suffix(while isWanted: (Element) -> Bool) -> ArraySlice {
        lastIndex { !isWanted($0) }.map { self[($0 + 1)...] } ?? self
    }
}
