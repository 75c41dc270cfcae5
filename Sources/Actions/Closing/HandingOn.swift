import Edits
import Model
import Vocabulary

/// An open item on its way into the milestone that takes it over.
struct HandedOn {
    let item: HandedItem
    /// Nil where the item stays with its owner alone.
    let heir: Milestone?
    /// Whether nobody of the studio provides it, so that it becomes a need.
    let isNeed: Bool

    /// As it stands in `closed`.
    var written: WrittenValue {
        .texts(["what": item.what, "owner": item.owner, "into": heir?.slug.text])
    }

    /// The key of the heir that holds it.
    var key: String { isNeed ? "needs" : "acceptance" }

    func entry(asked day: Day) -> NewEntry {
        let keys: KeyValuePairs<String, String?> =
            isNeed ? ["what": item.what, "from": item.owner, "asked": day.description] : ["criterion": item.what]
        return NewEntry(keys.compactMap { key in key.value.map { WrittenValue.Key(key.key, .text($0)) } })
    }

    /// Whether the heir has the same words already.
    var isThere: Bool {
        guard let heir else { return true }
        return heir.needs.contains { $0.what?.value == item.what }
            || heir.acceptance.contains { $0.text.value == item.what }
    }
}

extension Project {
    /// The items with the milestones of this project that take them over.
    func handingOn(
        _ items: [HandedItem], from milestone: Milestone, of client: Client, studio: Studio
    ) throws(Trouble) -> [HandedOn] {
        let contacts = client.contacts.map(\.name.value)
        let own = studio.people.map(\.name) + [owner.value] + milestones.compactMap { $0.owner?.value }
        var handed: [HandedOn] = []
        for item in items {
            let isNeed = contacts.contains(item.owner) || !own.contains(item.owner)
            var taker: Milestone?
            if let into = item.into { taker = try heir(called: into, of: milestone, client) }
            handed.append(HandedOn(item: item, heir: taker, isNeed: isNeed))
        }
        return handed
    }

    private func heir(called name: String, of milestone: Milestone, _ client: Client) throws(Trouble) -> Milestone {
        let end = NameEnd(name)
        let paths = { (other: Milestone) in "\(client.slug)/\(slug)/\(other.slug)" }
        let named = milestones.filter { other in
            [paths(other), other.path, String(other.path.dropLast(".md".count))].contains(where: end.fits)
        }
        let found = named.isEmpty ? milestones.filter { other in Slug(name).map(other.answers) ?? false } : named
        guard let heir = try end.chosen(from: found, path: paths) else {
            let hint = end.hint(among: milestones.map(paths))
            throw Trouble("no milestone of \(slug) is called \(Quotation.quoted(name))\(hint)")
        }
        let reason = heir.path == milestone.path ? "is the one that closes" : heir.whyNothingIsAdded
        if let reason { throw Trouble("\(heir.slug) \(reason), so it takes nothing over; name an open milestone") }
        return heir
    }
}

extension Milestone {
    fileprivate var whyNothingIsAdded: String? {
        if standing.isSuperseded { return "gave way to others" }
        if closed != nil { return "is closed itself" }
        return standing.state == .approved ? "is approved already" : nil
    }
}
