/// Names in a row, as a sentence has them.
package enum Listing {
    /// `“a”`, `“a” and “b”`, `“a”, “b” and “c”`.
    package static func quoted(_ names: some Sequence<String>, joinedBy conjunction: String = "and") -> String {
        plain(names.map { Quotation.quoted($0) }, joinedBy: conjunction)
    }

    /// `a`, `a and b`, `a, b and c`.
    package static func plain(_ words: [String], joinedBy conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
