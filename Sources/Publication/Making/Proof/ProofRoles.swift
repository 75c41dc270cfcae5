import Checks
import Model
import Vocabulary

/// The roles that stand in for people's names.
struct ProofRoles {
    private let roles: [String: Located<String>]

    /// What `proof.people` says goes before the role of a contact, and that before one of the studio's own people.
    init(_ checked: CheckedClient) {
        let people = checked.client.proofLeave?.people ?? [:]
        let contacts = checked.client.contacts.compactMap { contact in contact.role.map { (contact.name.value, $0) } }
        let studio = checked.studio.people.compactMap { person in person.role.map { (person.name, $0) } }
        roles = people.merging(contacts + studio) { first, _ in first }
    }

    /// The role of somebody by their name, exactly as it is written; nil where none is known.
    func role(of name: String) -> Located<String>? { roles[name] }

    /// Everybody who answered in a milestone, or whose answer was waived, and who has no role: once each, where the
    /// log first names them.
    func gaps(in milestone: Milestone) -> [Diagnostic] {
        var seen: Set<String> = []
        return milestone.log.compactMap(\.answerer).compactMap { person in
            guard role(of: person.value) == nil, seen.insert(person.value).inserted else { return nil }
            return Diagnostic(
                .proofReady, .warning, at: person.position,
                "\(Quotation.quoted(person.value)) has no role to be shown by; write one under `people` of `proof` in client.md"
            )
        }
    }
}

extension LogEntry {
    /// Who answered with the entry, or whose answer it waived.
    fileprivate var answerer: Located<String>? {
        switch event {
        case .decision(let decision): decision.by
        case .waived(let owner, _, _): owner
        default: nil
        }
    }
}
