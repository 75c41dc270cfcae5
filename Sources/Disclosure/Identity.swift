/// A word or a name by which somebody is recognised, and that must not be in what is shown to others.
package struct IdentityEntry: Hashable, Sendable {
    /// What kind of name it is; a finding says the kind and never the name.
    package enum Kind: String, CaseIterable, Sendable {
        /// The client's name, its slug, a former slug.
        case client
        /// A word that the client's record asks to hide.
        case hidden
        /// Somebody whom the client's records name.
        case person
        /// The domain of the client's mail, as `northwind.example`.
        case domain
        /// Another client's name or slug.
        case otherClient
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        (self.kind, self.text) = (kind, text)
    }
}
