package import Vocabulary

/// Nothing in a proof asset gives its client away.
///
/// The finding is made by `Disclosure`, from the bytes of the finished asset.
package enum ProofDiscloses: Rule {
    package static let id = RuleID.proofDisclosure
    package static let judgesProofAssets = true

    package static let manual = """
        A proof asset is shown to strangers, so no name of the client, its people, its domains or another client may be \
        in it in whatever disguise, and nothing that leads to somebody: addresses, dates, sums, codes, keys. \
        The program rewrites no words and paints none over; it refuses the asset and names the line. \
        Write the role for a name, the week of the work for a date and a share for a sum, or retell the story under \
        `## Proof`.
        """

    package static let breaks = RecordExample.proof(
        whatHappened: "The guide for Northwind was read aloud by six drivers.")
    package static let keeps = RecordExample.proof(whatHappened: "The guide was read aloud by six drivers.")
}
