/// A proof asset with the texts of which it is made.
package struct AnonymousEdition: Sendable {
    package let asset: ProofAsset
    /// Every text of a person's that reached the asset, each place once, in the order of the places.
    package let origins: [ProofOrigin]
}
