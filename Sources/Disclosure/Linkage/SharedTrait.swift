/// Something that two texts have in common and by which a reader may tie them together.
package struct SharedTrait: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// Eight words or more in a row.
        case sentence
        /// A number of three significant digits or more.
        case number
    }

    package let kind: Kind
    /// The words or the number as the first text has them, on one line.
    package let words: String
    /// Which of the first texts has it, counted from 0.
    package let first: Int
    /// Which of the second texts has it, counted from 0.
    package let second: Int
    /// Where it is in the first's text: the bytes from its first letter or digit to its last.
    package let range: Range<Int>
}
