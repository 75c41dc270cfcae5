package import Vocabulary

/// A piece of front matter as it was written: words, lists and keys, not yet of any type.
package struct Node: Sendable {
    package enum Content: Sendable {
        case scalar(Scalar)
        case sequence([Node], isFlow: Bool)
        case mapping([Entry], isFlow: Bool)
    }

    /// One word or phrase, always text: what it means is the schema's to say.
    package struct Scalar: Sendable {
        package let text: String
        /// Written without quotes and without `|` or `>`.
        package let isPlain: Bool
        /// Written inside `{…}` or `[…]`.
        package let isInFlow: Bool
        /// A `#` comment follows on the same line, which may have been meant as text.
        package let hasCommentBehind: Bool
    }

    package struct Entry: Sendable {
        package let key: String
        package let keyPosition: SourcePosition
        package let value: Node
    }

    package let content: Content
    package let position: SourcePosition
    /// Where it ends, the column being the first one behind it.
    ///
    /// A text under `|` or `>` ends at the beginning of a later line.
    package let end: SourcePosition

    /// What this is, for a message about what was expected instead.
    package var kind: String {
        switch content {
        case .scalar(let scalar): scalar.text.isEmpty && scalar.isPlain ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}
