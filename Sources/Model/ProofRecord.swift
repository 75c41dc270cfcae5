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

    /// The keys of its proof assets, shown or not.
    package var proofKeys: [ClientKey] {
        let records = projects.flatMap { [$0.proofRecord] + $0.milestones.map(\.proofRecord) }
        return records.compactMap { $0.settings?.key?.value }
    }

    /// The client's leave to show its work anonymised, for what makes and checks proof assets and for nothing else.
    package var proofLeave: ProofConsent? { proof?.reveal() }

    /// What the leave lacks for work to be shown, and what to write in client.md; nil where it is complete.
    ///
    /// A consent of a day to come is none yet.
    package func missingProofLeave(on today: Day) -> String? {
        let leave = proofLeave
        var (missing, cure): ([String], [String]) = ([], [])
        if leave?.description == nil {
            missing.append("no description of the client for outsiders")
            cure.append("`as: a group of animal clinics`")
        }
        let lacks = [leave?.consentOn == nil ? "day" : nil, leave?.consentBy == nil ? "giver" : nil].compactMap { $0 }
        if !lacks.isEmpty {
            missing.append(lacks.count == 2 ? "no consent" : "no \(lacks[0]) of the consent")
            cure.append("`consent: {on: YYYY-MM-DD, by: who gave it}`")
        } else if let on = leave?.consentOn, on.value > today {
            missing.append("a consent that is given on a day to come")
            cure.append("the day on which it was given as `consent`")
        }
        guard !missing.isEmpty else { return nil }
        return
            "client.md has \(Listing.plain(missing)); write \(Listing.plain(cure)) under `proof` there, once the client has agreed"
    }
}
