import Checks
import Disclosure
import Model
import Records
import Vocabulary

extension Survey {
    /// Everything by which a client could be recognised, and the names of all other clients.
    ///
    /// The studio's own people are no secret, unless they are the client's contacts too.
    func identity(of client: Client) -> [IdentityEntry] {
        let identity = client.identity
        let own = Set(studio.people.map(\.name)).subtracting(client.contacts.map(\.name.value))
        let domains = identity.mailDomains.filter { !CommonMailHost.matches($0.lowercased()) }
        let people = identity.people.filter { !own.contains($0) }
        return identity.ownNames.map { IdentityEntry(.client, $0) }
            + identity.hiddenWords.map { IdentityEntry(.hidden, $0) } + people.map { IdentityEntry(.person, $0) }
            + domains.map { IdentityEntry(.domain, $0) } + otherNames(than: client)
    }

    /// The names of the other clients, without those that `namesakes` says are words as well.
    ///
    /// A client in a draft is in no roster, and is known by its folder.
    private func otherNames(than client: Client) -> [IdentityEntry] {
        let namesakes = Set(studio.namesakes.map { Folding.words(of: $0) })
        let others = roster.roster.entries.filter { $0.slug != client.slug }
        let drafts = Set(clientNames).subtracting(roster.roster.entries.map(\.slug.text)).sorted()
        let names = others.flatMap { [$0.name.value, $0.slug.text] } + drafts
        let own = Set(client.identity.names.map { Folding.words(of: $0) })
        return names.filter { name in
            let words = Folding.words(of: name.replacing("-", with: " "))
            return !namesakes.contains(words) && !own.contains(words)
        }.map { IdentityEntry(.otherClient, $0) }
    }
}
