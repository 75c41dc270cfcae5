import Records
package import Vocabulary

/// What the internal part of a record says about its proof asset.
///
/// For what makes, checks and signs proof assets, and for nothing else: a test over the sources keeps it so.
package struct ProofRecord: Sendable {
    /// Nil where the record says nothing of a proof asset.
    package let settings: ProofSettings?
    private let section: Located<String>?

    /// What stands under `## Proof`, read anew; nil where nothing does.
    package var telling: Diagnosed<ProofTelling>? { section.map { ProofTelling.read($0) } }

    /// Whether the record asks to become a proof asset.
    package var isWanted: Bool { settings?.isWanted ?? false }

    fileprivate init(_ settings: Internal<ProofSettings>?, _ section: Internal<Located<String>>?) {
        self.settings = settings?.reveal()
        self.section = section?.reveal()
    }
}

extension Milestone {
    /// What the record says about its proof asset.
    package var proofRecord: ProofRecord { ProofRecord(proof, internalSections[.proof]) }
}

extension Project {
    /// What the record says about its proof asset.
    package var proofRecord: ProofRecord { ProofRecord(proof, retold) }
}

extension Client {
    /// Every slug, present or former, of the client and of what its pages show.
    package var liveNames: Set<Slug> {
        var names: Set<Slug> = []
        func add(_ slug: Slug, _ aliases: [Located<Alias>]) { names.formUnion([slug] + aliases.map(\.value.slug)) }
        add(slug, aliases)
        for project in projects {
            add(project.slug, project.aliases)
            for milestone in project.milestones { add(milestone.slug, milestone.aliases) }
            for change in project.changes { add(change.slug, change.aliases) }
        }
        return names
    }

    /// What its projects and milestones say about proof assets, in the order of the records.
    package var proofRecords: [ProofRecord] {
        projects.flatMap { [$0.proofRecord] + $0.milestones.map(\.proofRecord) }
    }

    /// The keys of its proof assets, shown or not.
    package var proofKeys: [Located<ClientKey>] { proofRecords.compactMap { $0.settings?.key } }

    /// The client's leave to show its work anonymised, for what makes and checks proof assets and for nothing else.
    package var proofLeave: ProofConsent? { proof?.reveal() }

    /// What the leave lacks for work to be shown, and what to write in client.md; nil where it is complete.
    ///
    /// A consent of a day to come is none yet.
    package func missingProofLeave(on today: Day) -> String? {
        let leave = proofLeave
        var (missing, cure): ([String], [String]) = ([], [])
        if leave?.description == nil {
            missing.append("does not describe the client for outsiders")
            cure.append("`as` (such as “a group of animal clinics”)")
        }
        let consent = "`consent: {on: YYYY-MM-DD, by: WHO GAVE IT}`"
        switch (leave?.consentOn?.value, leave?.consentBy) {
        case (nil, nil): (missing, cure) = (missing + ["has no consent"], cure + [consent])
        case (nil, _): (missing, cure) = (missing + ["does not say when the consent was given"], cure + [consent])
        case (_, nil): (missing, cure) = (missing + ["does not say who gave the consent"], cure + [consent])
        case (let on?, _) where on > today:
            missing.append("dates the consent on a day that is still to come")
            cure.append("the day on which it was given as `on` of `consent`")
        default: break
        }
        guard !missing.isEmpty else { return nil }
        return
            "client.md \(Listing.plain(missing)); write \(Listing.plain(cure)) under `proof` there, once the client has agreed"
    }
}
