import Model
package import Vocabulary

/// Whoever's work is to be shown has agreed to it.
package enum ProofConsented: Check {
    package static let id = RuleID.proofConsent

    package static let manual = """
        A proof asset shows a client's work to strangers, and even without a name it is the client's to allow. \
        A record that asks for one with `proof` therefore needs two things in client.md, under `proof`: \
        `as`, how the client is described to outsiders, and `consent`, with the day on which it was given and by whom. \
        Until both are there nothing is made.
        """

    package static let breaks = RecordExample.messaging("proof: true")

    package static let keeps = RecordExample(
        "northwind/client.md",
        """
        ---
        name: Northwind Traders
        key: abcdefghijklmnopqrstuvwxyz
        contacts:
          - {name: Priya Nair, role: Head of Marketing, approves: Copy and design}
        proof:
          as: a trader in the north
          consent: {on: 2026-03-20, by: Priya Nair}
        ---
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        let client = subject.client
        guard subject.isWhole(client.path), let gap = client.missingProofLeave(on: subject.today) else { return [] }
        return subject.wantedProofRecords.compactMap(\.settings).map {
            warning(at: $0.position, "no proof asset is made of this record, since \(gap)")
        }
    }
}
