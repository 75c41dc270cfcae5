/// A word with a capital that nothing explains, so that it may be a name (rule R4 of security.md).
package struct UnexplainedCapital: Hashable, Sendable {
    /// The word as written, without a possessive ending.
    package let word: String
    /// Where the word is in the text, in bytes.
    package let range: Range<Int>
    /// Some words around it, on one line, with `…` where the text goes on.
    package let context: String
}

/// The languages for which rule R4 has lists of words.
package enum TextLanguage: Sendable {
    case english
    case german
    case spanish
}
