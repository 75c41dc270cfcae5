import Disclosure
import Documents
import Model
import Publication
import Vocabulary

/// What became of one record that asks to be a proof asset.
struct ProofResult: Sendable {
    /// The record, as `northwind/website-relaunch/messaging`.
    let record: String
    let settings: ProofSettings
    /// Nil where it lacks something, or where it would give the client away.
    var asset: MadeAsset?
    /// Everything that keeps it from being made or shown.
    var findings: [Diagnostic]

    /// The answer where there is no result at all.
    static let noneAsks =
        "No record asks to be a proof asset; write `proof: true` into a closed milestone or an ended project"

    /// The asset where it may be shown: nothing is missing, nothing gives the client away, and a person signed it off.
    var ready: MadeAsset? { findings.isEmpty ? asset : nil }
}

/// A proof asset that gives nobody away as far as a program can tell; whether it is to be shown, a person says.
struct MadeAsset: Sendable {
    let asset: ProofAsset
    let origins: [ProofOrigin]
    let documents: ProofDocuments
    /// The SHA-256 of its text, to which a sign-off is bound.
    let digest: String
    let capitals: [PlacedCapital]
    let signOff: SignOff

    /// The folder below the site, where the asset has a key.
    func folder(_ settings: ProofSettings) -> String? { settings.key.map { "proof/\(asset.slug)-\($0.value.text)" } }
}

/// A word with a capital letter that no list knows, at its place in a record.
struct PlacedCapital: Hashable, Sendable {
    let word: String
    let context: String
    let position: SourcePosition
}
