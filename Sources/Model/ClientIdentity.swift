import Vocabulary

/// The words by which a client and its people are recognised, to be kept out of what is made for others.
///
/// Some of them are internal: they are to be looked for, and never to be shown.
package struct ClientIdentity: Sendable {
    /// The client's own names: the one on the page, its slug, and the former slugs.
    package let ownNames: [String]
    /// Further words that its proof assets hide.
    package let hiddenWords: [String]
    /// Everybody whom its records name, in whatever part.
    package let people: [String]
    /// The domains of its people's mail addresses.
    package let mailDomains: [String]

    /// All names that mean the client, each once, sorted.
    package var names: [String] { Set(ownNames + hiddenWords).sorted() }
}

extension Client {
    /// The words by which this client and its people are recognised, each once, sorted.
    package var identity: ClientIdentity {
        let proof = proof?.reveal()
        var people =
            contacts.map(\.name.value) + [proof?.consentBy].compactMap { $0 } + Array((proof?.people ?? [:]).keys)
        for project in projects { people += project.people }
        let domains = contacts.compactMap { $0.email?.reveal().value.domain }
        return ClientIdentity(
            ownNames: Set([name.value, slug.text] + aliases.map(\.value.slug.text)).sorted(),
            hiddenWords: Set(proof?.hide ?? []).sorted(),
            people: Set(people).filter { !$0.isEmpty }.sorted(), mailDomains: Set(domains).sorted())
    }
}

extension Project {
    /// Everybody whom the project's records name.
    fileprivate var people: [String] {
        let own = [owner.value] + approval.owners.map(\.value) + holds.compactMap { $0.owner?.value }
        let asked = changes.flatMap { [$0.askedBy.value, $0.decision?.by].compactMap { $0 } }
        return own + asked + milestones.flatMap(\.people)
    }
}

extension Milestone {
    fileprivate var people: [String] {
        let own = [owner?.value, closed?.owner?.value].compactMap { $0 } + approval.owners.map(\.value)
        let others = needs.compactMap { $0.from?.value } + (closed?.open ?? []).compactMap { $0.owner?.value }
        return own + others + log.compactMap(\.person)
    }
}

extension LogEntry {
    fileprivate var person: String? {
        switch event {
        case .state(_, _, let by), .quality(_, _, let by), .rework(_, let by), .feedback(_, let by): by
        case .decision(let decision): decision.by?.value
        case .waived(let owner, _, _): owner.value
        case .review, .due, .sent, .split, .replaced: nil
        }
    }
}
