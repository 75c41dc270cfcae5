/// A fact that a command needs and that a person at the terminal can be asked for.
package struct Question: Sendable {
    /// What is wanted, on one line, as `What comes next?`.
    package let words: String
    /// What an empty answer is taken for, shown behind the words; nil where something must be answered.
    ///
    /// An empty one lets the answer be empty and shows nothing.
    package let suggestion: String?
    /// Why an answer will not do, with the cure; nil where it will.
    package let objection: @Sendable (String) -> String?

    package init(
        _ words: String, suggestion: String? = nil, objection: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.words = words
        self.suggestion = suggestion
        self.objection = objection
    }
}

/// Asks a person until an answer will do, and gives it without blanks around it; throws where no answer comes any more.
///
/// An action takes an optional one: nil says that nobody is there to be asked.
package typealias Asking = @Sendable (Question) throws -> String
